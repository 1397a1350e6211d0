//! The statements, for a table of this name.

pub(super) struct Table {
    pub(super) name: String,
    pub(super) create: String,
    pub(super) load: String,
    pub(super) insert: String,
    pub(super) replace: String,
    pub(super) remove: String,
    pub(super) lease: String,
    pub(super) release: String,
    pub(super) list: String,
    pub(super) due: String,
}

/// PostgreSQL cuts names off after 63 bytes, and one gets `_leases` behind it.
pub(super) fn is_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    (1..=56).contains(&name.len()) && !name.as_bytes()[0].is_ascii_digit() && name.bytes().all(fits)
}

/// What the comment of a table says before the number of its layout.
pub(super) const LAYOUT: &str = "zohobooks-oauth, layout ";

impl Table {
    /// The name was looked at: it needs no escaping.
    pub(super) fn new(name: &str) -> Self {
        let (rows, leases) = (format!("\"{name}\""), format!("\"{name}_leases\""));
        Self {
            name: name.to_owned(),
            create: format!(
                "CREATE TABLE {rows} (
    id text COLLATE \"C\" PRIMARY KEY,
    version bigint NOT NULL,
    due timestamptz,
    content bytea NOT NULL
);
CREATE INDEX \"{name}_due\" ON {rows} (due, id) WHERE due IS NOT NULL;
CREATE TABLE {leases} (
    id text COLLATE \"C\" PRIMARY KEY,
    owner bytea NOT NULL,
    until timestamptz NOT NULL
);
COMMENT ON TABLE {rows} IS '{LAYOUT}1';
"
            ),
            load: format!("SELECT version, due, content FROM {rows} WHERE id = $1"),
            insert: format!(
                "INSERT INTO {rows} (id, version, due, content) VALUES ($1, $2, $3, $4)
                ON CONFLICT (id) DO NOTHING RETURNING 1"
            ),
            replace: format!(
                "UPDATE {rows} SET version = $2, due = $3, content = $4
                WHERE id = $1 AND version = $5 RETURNING 1"
            ),
            // What somebody has left behind who was killed goes with the row.
            remove: format!(
                "WITH removed AS (DELETE FROM {rows} WHERE id = $1 AND version = $2 RETURNING id),
                swept AS (DELETE FROM {leases} WHERE id IN (SELECT id FROM removed) AND until <= now())
                SELECT 1 FROM removed"
            ),
            lease: format!(
                "INSERT INTO {leases} AS held (id, owner, until)
                VALUES ($1, $2, now() + $3 * interval '1 millisecond')
                ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, until = excluded.until
                WHERE held.owner = excluded.owner OR held.until <= now() RETURNING 1"
            ),
            release: format!("DELETE FROM {leases} WHERE id = $1 AND owner = $2"),
            list: format!("SELECT id FROM {rows} WHERE id > $1 ORDER BY id LIMIT $2"),
            due: format!("SELECT id FROM {rows} WHERE due <= $1 ORDER BY due, id LIMIT $2"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn names_need_no_escaping() {
        for good in ["a", "_", "Zoho_2", &"a".repeat(56)] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", "2", "a b", "a\"", "a;", "a.b", "ä", "a\0", "a-b", &"a".repeat(57)] {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
