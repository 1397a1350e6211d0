use std::collections::{BTreeMap, HashMap};

/// Values under their keys. When there are too many, the oldest is dropped.
pub(super) struct Newest<V> {
    most: usize,
    entries: HashMap<String, Entry<V>>,
    by_age: BTreeMap<u64, String>,
    next: u64,
}

struct Entry<V> {
    value: V,
    age: u64,
}

impl<V> Newest<V> {
    pub(super) fn new(most: usize) -> Self {
        Self { most, entries: HashMap::new(), by_age: BTreeMap::new(), next: 0 }
    }

    pub(super) fn insert(&mut self, key: String, value: V) {
        self.remove(&key);
        if self.entries.len() >= self.most {
            self.drop_oldest();
        }
        let age = self.next;
        self.next += 1;
        self.by_age.insert(age, key.clone());
        self.entries.insert(key, Entry { value, age });
    }

    pub(super) fn get(&self, key: &str) -> Option<&V> {
        self.entries.get(key).map(|entry| &entry.value)
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        self.entries.get_mut(key).map(|entry| &mut entry.value)
    }

    pub(super) fn remove(&mut self, key: &str) -> Option<V> {
        let Entry { value, age } = self.entries.remove(key)?;
        self.by_age.remove(&age);
        Some(value)
    }

    pub(super) fn oldest(&self) -> Option<&V> {
        self.by_age.first_key_value().and_then(|(_, key)| self.get(key))
    }

    pub(super) fn drop_oldest(&mut self) {
        if let Some((_, key)) = self.by_age.pop_first() {
            self.entries.remove(&key);
        }
    }

    pub(super) fn retain(&mut self, keep: impl Fn(&V) -> bool) {
        self.entries.retain(|_, entry| keep(&entry.value));
        self.by_age.retain(|_, key| self.entries.contains_key(key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl<V> Newest<V> {
        pub(in super::super) fn len(&self) -> usize {
            assert_eq!(self.entries.len(), self.by_age.len());
            self.entries.len()
        }
    }

    #[test]
    fn the_oldest_goes_first() {
        let mut newest = Newest::new(3);
        for key in ["a", "b", "c", "a", "d"] {
            newest.insert(key.to_owned(), key);
        }
        assert_eq!(newest.len(), 3);
        assert_eq!((newest.get("b"), newest.oldest()), (None, Some(&"c")));
        assert_eq!((newest.remove("c"), newest.remove("c")), (Some("c"), None));
        assert_eq!(newest.oldest(), Some(&"a"));
        newest.retain(|value| *value == "d");
        assert_eq!((newest.oldest(), newest.len()), (Some(&"d"), 1));
        newest.drop_oldest();
        newest.drop_oldest();
        assert_eq!((newest.oldest(), newest.len()), (None, 0));
    }
}
