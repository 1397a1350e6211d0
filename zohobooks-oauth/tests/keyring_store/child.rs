//! What a process does in a session.

use std::io::Write as _;

use zohobooks_oauth::{ConnectionId, Keyring, Row, Store as _, StoreError, Version};

/// What to do, and the folder for it.
pub(super) const WORK: &str = "KEYRING_STORE_WORK";

/// Nothing but what another test asks for.
#[tokio::test]
async fn child() {
    let Ok(work) = std::env::var(WORK) else { return };
    let [what, number, folder] = work.splitn(3, ' ').collect::<Vec<_>>().try_into().unwrap();
    let said = match what {
        "write" => write(folder, number).await.map(|()| "done".to_owned()),
        "read" => read(folder, number).await,
        _ => panic!("what is {what}?"),
    };
    if let Err(error) = &said {
        eprintln!("{error}: {:?}", std::error::Error::source(error).map(ToString::to_string));
    }
    // In one piece: others write as well.
    let line = format!("said {}\n", said.unwrap_or_else(|error| format!("{:?}", error.fault())));
    std::io::stdout().write_all(line.as_bytes()).unwrap();
}

async fn write(folder: &str, number: &str) -> Result<(), StoreError> {
    let store = Keyring::new("zohobooks-oauth test").open(folder).await?;
    let content = format!("1000.secret of {number}").into_bytes();
    let row = Row::new(Version::from_u64(1), None, content);
    assert!(store.save(&id(number), row, None).await?);
    Ok(())
}

async fn read(folder: &str, number: &str) -> Result<String, StoreError> {
    let store = Keyring::new("zohobooks-oauth test").open(folder).await?;
    let row = store.load(&id(number)).await?.unwrap();
    Ok(String::from_utf8(row.content.to_vec()).unwrap())
}

fn id(number: &str) -> ConnectionId {
    ConnectionId::new(number).unwrap()
}
