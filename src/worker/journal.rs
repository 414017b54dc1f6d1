//! The journal: the last version of each draft that each tab has saved, in IndexedDB. Local storage reaches the disk late,
//! up to a minute after it was written in Chromium; a browser that is killed forgets what came since. IndexedDB does not.

use idb::{
    Database, DatabaseEvent, Error, Factory, KeyRange, ObjectStore, ObjectStoreParams, Query, Transaction,
    TransactionMode,
};
use outsight::drafts::store::{DRAFT, Entry};
use outsight::protocol::JournalTask;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::WorkerGlobalScope;
use web_sys::js_sys::{Date, global};

const STORE: &str = "versions";
const SENT: &str = "sent:";
/// After this long, local storage is on the disk.
const KEPT_MS: f64 = 600_000.0;

/// Does a task; gives the versions that there are if that was asked. A browser without IndexedDB has no journal.
pub async fn work(task: JournalTask) -> Option<Vec<Entry>> {
    match task {
        JournalTask::Read => Some(read().await.unwrap_or_default()),
        JournalTask::Write(entry) => {
            let _ = write(&entry).await;
            None
        }
        JournalTask::KeepSent((draft, text)) => {
            let _ = put(&sent_key(&draft), &text).await;
            None
        }
        JournalTask::Forget(start) => {
            let _ = forget(&start).await;
            None
        }
        JournalTask::Tidy => {
            let _ = tidy().await;
            None
        }
    }
}

/// The drafts that were sent out, each as it was then, by name.
pub async fn sent() -> Vec<Entry> {
    let entries = async {
        let (_, store) = open(TransactionMode::ReadOnly).await?;
        let keys = store.get_all_keys(Some(Query::KeyRange(all_below(SENT)?)), None)?.await?;
        let texts = store.get_all(Some(Query::KeyRange(all_below(SENT)?)), None)?.await?;
        let entry = |(key, text): (JsValue, JsValue)| {
            Some((key.as_string()?.strip_prefix(SENT)?.to_owned(), text.as_string()?))
        };
        Ok::<_, Error>(keys.into_iter().zip(texts).filter_map(entry).collect())
    };
    entries.await.unwrap_or_default()
}

/// All versions there are.
async fn read() -> Result<Vec<Entry>, Error> {
    let (_, store) = open(TransactionMode::ReadOnly).await?;
    let records = store.get_all(Some(Query::KeyRange(all_below(DRAFT)?)), None)?.await?;
    let entry = |record: JsValue| {
        let text = record.as_string()?;
        let (_, (name, version)) =
            text.split_once('\n').and_then(|(time, rest)| Some((time, rest.split_once('\n')?)))?;
        Some((name.to_owned(), version.to_owned()))
    };
    Ok(records.into_iter().filter_map(entry).collect())
}

/// Drops what is old enough to be on the disk. Not before the page has stored again what the disk did not have.
async fn tidy() -> Result<(), Error> {
    let (transaction, store) = open(TransactionMode::ReadWrite).await?;
    let keys = store.get_all_keys(Some(Query::KeyRange(all_below(DRAFT)?)), None)?.await?;
    let records = store.get_all(Some(Query::KeyRange(all_below(DRAFT)?)), None)?.await?;
    for (key, record) in keys.into_iter().zip(records) {
        let text = record.as_string().unwrap_or_default();
        let time = text.split_once('\n').and_then(|(time, _)| time.parse::<f64>().ok()).unwrap_or_default();
        if Date::now() - time > KEPT_MS {
            store.delete(Query::Key(key))?.await?;
        }
    }
    transaction.commit()?.await?;
    Ok(())
}

/// A record for each draft and tab: `<time>\n<key>\n<version>`.
async fn write((key, text): &Entry) -> Result<(), Error> {
    put(&own_key(key), &format!("{}\n{key}\n{text}", Date::now())).await
}

async fn put(key: &str, record: &str) -> Result<(), Error> {
    let (transaction, store) = open(TransactionMode::ReadWrite).await?;
    store.put(&JsValue::from_str(record), Some(&JsValue::from_str(key)))?.await?;
    transaction.commit()?.await?;
    Ok(())
}

fn sent_key(draft: &str) -> String {
    format!("{SENT}{draft}")
}

/// All keys that begin so.
fn all_below(start: &str) -> Result<KeyRange, Error> {
    KeyRange::bound(&JsValue::from_str(start), &JsValue::from_str(&format!("{start}~")), None, None)
}

/// `draft:<draft>:<revision>-<tab>` without the revision.
fn own_key(key: &str) -> String {
    let (draft, version) = key.rsplit_once(':').unwrap_or_default();
    let tab = version.split('-').next_back().unwrap_or_default();
    format!("{draft}:{tab}")
}

async fn forget(start: &str) -> Result<(), Error> {
    let (transaction, store) = open(TransactionMode::ReadWrite).await?;
    store.delete(Query::KeyRange(all_below(&format!("{DRAFT}{start}"))?))?.await?;
    store.delete(Query::Key(JsValue::from_str(&sent_key(start))))?.await?;
    transaction.commit()?.await?;
    Ok(())
}

async fn open(mode: TransactionMode) -> Result<(Transaction, ObjectStore), Error> {
    let database = database().await?;
    let transaction = database.transaction(&[STORE], mode)?;
    let store = transaction.object_store(STORE)?;
    Ok((transaction, store))
}

/// Opened anew each time, which takes a millisecond: an open database would stand in the way of its deletion.
async fn database() -> Result<Database, Error> {
    let mut request = Factory::new()?.open(&name(), Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    request.await
}

/// As the keys of local storage: by the path, because several sites may share one origin.
fn name() -> String {
    let scope: WorkerGlobalScope = global().unchecked_into();
    let path = scope.location().pathname();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("outsight:{folder}/")
}
