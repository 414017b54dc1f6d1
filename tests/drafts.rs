//! Nothing that was called saved is ever lost: whatever the storage does, whatever another tab does, whatever lies there.

mod common;

use std::collections::BTreeMap;
use std::rc::Rc;

use common::{Fault, Memory, Strike, Tab};
use outsight::action::{CaseAction, DraftsAction, SharingAction};
use outsight::codec::link;
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::results::Computed;
use outsight::drafts::store::{self, Scan, key_of};
use outsight::drafts::{self, DraftId, Stamp, Storage, StorageError, TabId as Writer, Unreadable, Version, envelope};
use outsight::route::{Page, Route};
use outsight::session::command::Command;
use outsight::session::event::{BrowserEvent, StorageEvent, WorkerEvent};
use outsight::session::storage::StorageTask;
use outsight::session::{Notice, SaveState};

fn found(storage: &Memory) -> Scan {
    let strike = storage.strike.take();
    let found = Scan::new(store::entries(storage).expect("no fault strikes"));
    storage.strike.set(strike);
    found
}

/// Everything that some draft in the storage says of an input.
fn stored_values(storage: &Memory, id: FieldId) -> Vec<f64> {
    let place = outsight::domain::case::Place::first(id);
    found(storage).tips.iter().map(|stored| stored.version.case.value(place, id)).collect()
}

/// What a visitor does in sixty steps; each says what was called saved since the last.
fn story(tab: &mut Tab<Memory>, acknowledged: &mut BTreeMap<String, u32>) {
    let mut deleted = None;
    for step in 1..=60u32 {
        match step {
            15 => drop(tab.send(DraftsAction::Begin)),
            22 => drop(tab.send(DraftsAction::Duplicate(tab.draft().id))),
            30 => drop(tab.send(CaseAction::Rename(format!("Draft {step}")))),
            37 => {
                // The draft that was duplicated: everything in it is in its copy too.
                let id = tab.draft().id;
                let before = acknowledged.remove(&id.key());
                tab.send(DraftsAction::Delete(id));
                let is_deleted = matches!(tab.notice(), Some(Notice::Deleted(_)));
                deleted = Some((id, before, is_deleted));
            }
            38 => drop(tab.send(DraftsAction::Restore)),
            39 => {
                if let Some((id, Some(before), _)) = deleted.take() {
                    // Undo puts it back, or says that it cannot.
                    let is_back = found(&tab.storage).tips.iter().any(|stored| stored.version.id == id);
                    if is_back {
                        acknowledged.insert(id.key(), before);
                    } else {
                        assert!(tab.notice().is_some(), "an undo that fails is told");
                    }
                }
            }
            45 => drop(tab.send(BrowserEvent::Navigated(Route::of_example(Example::Bank)))),
            46 => drop(tab.send(DraftsAction::Keep)),
            52 => drop(tab.send(DraftsAction::SaveFile)),
            _ => {
                tab.type_into(FieldId::Fee, &step.to_string());
                tab.save();
                if tab.is_saved() {
                    acknowledged.insert(tab.draft().id.key(), step);
                }
            }
        }
    }
}

/// SQLite's loop: the n-th call to the storage fails, for every n until the story ends without a fault.
#[test]
fn no_saved_edit_is_lost_whichever_call_to_the_storage_fails() {
    let mut runs = 0;
    for fault in Fault::ALL {
        for is_for_ever in [false, true] {
            for at in 0.. {
                let storage: Rc<Memory> = Rc::default();
                let strike = Strike { fault, at, is_for_ever };
                storage.strike.set(Some(strike));
                let mut tab = Tab::open(&storage, 1, "#/");
                let mut acknowledged = BTreeMap::new();
                story(&mut tab, &mut acknowledged);
                let was_struck = storage.calls.get() > at;
                runs += 1;

                storage.strike.set(None);
                let stored = found(&storage);
                assert_eq!(stored.unreadable, [], "{strike:?}: every draft is readable");
                let place = outsight::domain::case::Place::first(FieldId::Fee);
                for (id, value) in &acknowledged {
                    let id = DraftId::by_key(id).expect("a name");
                    let head = stored.tips.iter().find(|stored| stored.version.id == id);
                    let kept = head.map(|stored| stored.version.case.value(place, FieldId::Fee));
                    let is_on_screen = tab.draft().id == id && tab.value(FieldId::Fee) >= f64::from(*value);
                    assert!(
                        kept.is_some_and(|kept| kept >= f64::from(*value)) || is_on_screen,
                        "{strike:?}: {value} was called saved, {kept:?} is stored"
                    );
                }
                // Once the storage works again, so does saving. A case that could not be kept is still shown.
                tab.send(BrowserEvent::Navigated(Route::of_draft(Page::Calculator)));
                tab.type_into(FieldId::Fee, "4711");
                tab.save();
                assert!(tab.is_saved(), "{strike:?}: {:?}", tab.saved());
                assert!(stored_values(&storage, FieldId::Fee).contains(&4711.0), "{strike:?}");
                if !was_struck {
                    break;
                }
            }
        }
    }
    assert!(runs > 3_000, "{runs} runs");
}

#[test]
fn what_cannot_be_saved_is_never_called_saved() {
    for fault in Fault::ALL {
        let storage: Rc<Memory> = Rc::default();
        let mut tab = Tab::open(&storage, 1, "#/");
        storage.strike.set(Some(Strike { fault, at: 0, is_for_ever: true }));
        tab.enter(FieldId::Fee, 5);
        let expected = if fault == Fault::Quota { StorageError::Full } else { StorageError::Blocked };
        assert_eq!(tab.saved(), SaveState::Failed(expected), "{fault:?}");
        assert_eq!(tab.value(FieldId::Fee), 5.0, "the page works on");
    }
}

/// A random number generator that needs no seed from outside.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// Storage as browsers share it between tabs: each tab sees its own writes at once and those of others later.
#[derive(Default)]
struct Shared {
    own: Memory,
    /// Changes that the other tab has not seen, in their order.
    outgoing: std::cell::RefCell<Vec<(String, Option<String>)>>,
}

impl Storage for Shared {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.own.keys()
    }

    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.own.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.outgoing.borrow_mut().push((key.to_owned(), Some(text.to_owned())));
        self.own.write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.outgoing.borrow_mut().push((key.to_owned(), None));
        self.own.remove(key)
    }
}

/// Lets the first few of one tab's changes reach the other.
fn deliver(from: &Tab<Shared>, to: &mut Tab<Shared>, count: usize) {
    let changes: Vec<_> = {
        let mut outgoing = from.storage.outgoing.borrow_mut();
        let count = count.min(outgoing.len());
        outgoing.drain(..count).collect()
    };
    for (key, text) in changes {
        match text {
            Some(text) => to.storage.own.texts.borrow_mut().insert(key, text),
            None => to.storage.own.texts.borrow_mut().remove(&key),
        };
        to.send(StorageEvent::Changed);
    }
}

/// Two tabs with the same draft, each changing an input of its own, in any order with saving and with what they hear of each
/// other; a tab may be closed at any moment. Whatever a tab has called saved is in some draft afterwards.
#[test]
fn two_tabs_never_lose_an_edit_whatever_the_timing() {
    const INPUTS: [FieldId; 2] = [FieldId::Fee, FieldId::Salary];
    let rounds = std::env::var("OUTSIGHT_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(3_000);
    let (mut random, mut forks, mut adoptions) = (Random(7), 0, 0);
    for round in 0..rounds {
        let storages: [Rc<Shared>; 2] = [Rc::default(), Rc::default()];
        let mut first = Tab::open(&storages[0], 2 * round + 1, "#/");
        first.enter(FieldId::People, 3);
        let texts = storages[0].own.texts.borrow().clone();
        storages[0].outgoing.borrow_mut().clear();
        *storages[1].own.texts.borrow_mut() = texts;
        let address = format!("#/draft/{}", first.draft().id.key());
        let mut tabs = [first, Tab::open(&storages[1], 2 * round + 2, &address)];
        let mut saved = [0u32; 2];
        let mut typed = [0u32; 2];
        let mut is_open = [true; 2];
        for step in 1..=24 {
            let place = random.below(2);
            if !is_open[place] {
                continue;
            }
            let act = random.below(9);
            match act {
                0..=2 => {
                    typed[place] = step;
                    tabs[place].type_into(INPUTS[place], &step.to_string());
                }
                3..=5 => {
                    tabs[place].save();
                    if tabs[place].is_saved() {
                        saved[place] = tabs[place].value(INPUTS[place]) as u32;
                    }
                }
                6 | 7 => {
                    let count = 1 + random.below(3);
                    let [one, other] = &mut tabs;
                    if place == 0 { deliver(one, other, count) } else { deliver(other, one, count) }
                }
                // Closed without a word; the other stays.
                _ => is_open[place] = random.below(4) > 0 || !is_open[1 - place],
            }
            adoptions += usize::from(tabs[place].value(INPUTS[1 - place]) > 0.0 && typed[place] > 0);
        }
        // Everything arrives in the end, and someone opens the page anew.
        let union: BTreeMap<String, String> = {
            let [one, other] = &mut tabs;
            for _ in 0..4 {
                if is_open[1] {
                    deliver(one, other, usize::MAX)
                }
                if is_open[0] {
                    deliver(other, one, usize::MAX)
                }
            }
            merged(&storages)
        };
        let storage: Rc<Memory> = Rc::default();
        *storage.texts.borrow_mut() = union;
        let later = Tab::open(&storage, 999_983, &address);
        assert!(later.has_no_trouble());
        forks += usize::from(found(&storage).tips.len() > 1);
        for place in [0, 1] {
            let values = stored_values(&storage, INPUTS[place]);
            let value = f64::from(saved[place]);
            assert!(
                saved[place] == 0 || values.iter().any(|stored| *stored >= value),
                "round {round}: tab {place} had saved {value}, stored are {values:?}"
            );
        }
    }
    assert!(forks > 0 && adoptions > 0, "{forks} forks, {adoptions} adoptions: both must happen");
}

/// What the browser's store holds once all changes have arrived, with those of a closed tab after the other's.
fn merged(storages: &[Rc<Shared>; 2]) -> BTreeMap<String, String> {
    let mut union = storages[0].own.texts.borrow().clone();
    for (key, text) in storages[1].outgoing.borrow().iter() {
        match text {
            Some(text) => union.insert(key.clone(), text.clone()),
            None => union.remove(key),
        };
    }
    union
}

trait Trouble {
    fn has_no_trouble(&self) -> bool;
}

impl<S: Storage> Trouble for Tab<S> {
    fn has_no_trouble(&self) -> bool {
        !matches!(self.saved(), SaveState::Failed(_))
    }
}

fn with_draft(value: u32) -> Tab<Memory> {
    let mut tab = Tab::open(&Rc::default(), 1, "#/");
    tab.enter(FieldId::Fee, value);
    tab
}

#[test]
fn a_tab_that_is_clean_follows_the_other_and_one_that_is_not_goes_on_as_a_draft_of_its_own() {
    let mut one = with_draft(1);
    let mut other = Tab::open(&one.storage, 2, "#/");
    other.enter(FieldId::Fee, 2);
    one.send(StorageEvent::Changed);
    assert_eq!((one.value(FieldId::Fee), one.draft().id), (2.0, other.draft().id));

    one.type_into(FieldId::Fee, "3");
    other.enter(FieldId::Fee, 4);
    one.send(StorageEvent::Changed);
    assert_eq!((one.value(FieldId::Fee), other.value(FieldId::Fee)), (3.0, 4.0));
    assert_ne!(one.draft().id, other.draft().id);
    assert_eq!((one.notice(), one.case().title()), (Some(&Notice::Forked), "Untitled (this tab, 17:02)"));
    assert_eq!(found(&one.storage).tips.len(), 2);
}

#[test]
fn a_version_takes_the_place_of_those_that_it_follows_and_of_no_other() {
    let storage = Memory::default();
    let first = Version::new(DraftId(7), Example::Bank.case()).next(Writer(1), 1);
    let (own, others) = (first.next(Writer(1), 2), first.next(Writer(2), 3));
    for version in [&first, &others, &own] {
        store::save(&storage, version).expect("there is room");
    }
    let kept: Vec<Option<Stamp>> = found(&storage).tips.iter().map(|stored| stored.version.stamp).collect();
    assert_eq!(kept.len(), 2, "{kept:?}");
    assert!(kept.contains(&own.stamp) && kept.contains(&others.stamp), "{kept:?}");
    assert_eq!(storage.texts.borrow().len(), 2, "the first is followed, and gone");
}

#[test]
fn a_draft_deleted_in_another_tab_is_saved_again_by_the_next_edit() {
    let mut one = with_draft(1);
    let mut other = Tab::open(&one.storage, 2, "#/");
    other.send(DraftsAction::Delete(other.draft().id));
    one.send(StorageEvent::Changed);
    assert_eq!((one.value(FieldId::Fee), one.notice()), (1.0, Some(&Notice::DeletedElsewhere)));
    one.enter(FieldId::Salary, 9);
    assert_eq!(stored_values(&one.storage, FieldId::Fee), [1.0]);
    assert_eq!(one.notice(), None, "it is there again, so nothing is said of its deletion");
}

#[test]
fn a_deleted_draft_can_be_brought_back() {
    let mut tab = with_draft(1);
    let id = tab.draft().id;
    tab.send(DraftsAction::Delete(id));
    assert_eq!(found(&tab.storage).tips.len(), 0);
    tab.send(DraftsAction::Restore);
    assert_eq!(found(&tab.storage).take(id).map(|stored| stored.version.id), Some(id));
}

#[test]
fn of_two_drafts_deleted_one_after_the_other_both_can_be_brought_back() {
    let mut tab = with_draft(1);
    let first = tab.draft().id;
    tab.send(DraftsAction::Begin);
    tab.enter(FieldId::Fee, 2);
    let second = tab.draft().id;
    tab.send(DraftsAction::Delete(first));
    tab.send(DraftsAction::Delete(second));
    assert_eq!(found(&tab.storage).tips.len(), 0);
    tab.send(DraftsAction::Restore);
    assert_eq!(stored_values(&tab.storage, FieldId::Fee), [2.0]);
    assert!(
        matches!(tab.notice(), Some(Notice::Deleted(left)) if left.len() == 1),
        "the first one can still come back"
    );
    tab.send(DraftsAction::Restore);
    let mut fees = stored_values(&tab.storage, FieldId::Fee);
    fees.sort_by(f64::total_cmp);
    assert_eq!((fees, tab.notice()), (vec![1.0, 2.0], None));
}

#[test]
fn a_deletion_that_is_undone_after_another_tab_has_saved_again_leaves_that_version_alone() {
    let mut one = with_draft(1);
    let mut other = Tab::open(&one.storage, 2, "#/");
    one.send(DraftsAction::Delete(one.draft().id));
    other.send(StorageEvent::Changed);
    other.enter(FieldId::Fee, 2);
    one.send(DraftsAction::Restore);
    assert_eq!(stored_values(&one.storage, FieldId::Fee), [2.0]);
    assert_eq!(
        one.storage.texts.borrow().keys().filter(|key| key.starts_with("draft:")).count(),
        1,
        "and nothing besides"
    );
}

#[test]
fn what_a_deletion_took_and_the_other_tab_never_saw_comes_back_as_a_draft_of_its_own_at_once() {
    let mut one = with_draft(1);
    let mut other = Tab::open(&one.storage, 2, "#/");
    one.enter(FieldId::Fee, 3);
    let id = one.draft().id;
    one.send(DraftsAction::Delete(id));
    // The other tab still has 1, and has not heard of anything.
    other.enter(FieldId::Fee, 2);
    one.send(DraftsAction::Restore);
    let found = found(&one.storage);
    assert_eq!(found.tips.iter().filter(|head| head.version.id == id).count(), 1, "the draft has one version");
    let mut fees = stored_values(&one.storage, FieldId::Fee);
    fees.sort_by(f64::total_cmp);
    assert_eq!(fees, [2.0, 3.0], "and nothing is lost");
    assert!(found.tips.iter().any(|head| head.version.case.title() == "Untitled (another tab, 17:02)"));
}

/// Bytes as a broken disk, another program or a curious visitor might leave them.
fn damaged(text: &str) -> Vec<String> {
    let mut damaged: Vec<String> =
        ["", "null", "[]", "{}", "undefined", "\u{0}", "\u{feff}", "{\"app\":\"outsight\"", "é\u{1F600}"]
            .map(str::to_owned)
            .to_vec();
    damaged.push("[".repeat(100_000));
    damaged.push(format!("{{\"app\":\"outsight\",\"schema\":5,\"case\":[{}0]}}", "0,".repeat(200_000)));
    for place in (0..text.len()).filter(|place| text.is_char_boundary(*place)) {
        damaged.push(text[..place].to_owned());
        let rest = text[place..].chars().next().map_or("", |sign| &text[place + sign.len_utf8()..]);
        damaged.push(format!("{}{rest}", &text[..place]));
        for sign in ['0', '7', '"', ' ', '\u{0}', 'é'] {
            let changed = format!("{}{sign}{rest}", &text[..place]);
            if changed != text {
                damaged.push(changed);
            }
        }
    }
    damaged
}

#[test]
fn a_draft_changed_in_any_byte_is_never_read_as_another_one_and_stays_where_it_is() {
    let whole = Version::new(DraftId(5), Example::Tei.case()).next(drafts::TabId(1), 7);
    let text = envelope::encode(&whole);
    let damaged = damaged(&text);
    assert!(damaged.len() > 3_000);
    for changed in &damaged {
        if let Ok((version, problems)) = envelope::decode(changed) {
            // White space around it, which no draft begins or ends with.
            assert_eq!((version, problems), (whole.clone(), vec![]), "{changed}");
        }
    }
    let key = key_of(DraftId(5), Stamp { revision: 1, tab: drafts::TabId(1) });
    for changed in damaged.iter().step_by(97) {
        if envelope::decode(changed).is_ok() {
            continue;
        }
        let tab = with_draft(1);
        tab.storage.texts.borrow_mut().insert(key.clone(), changed.clone());
        let mut tab = Tab::open(&tab.storage, 3, "#/");
        assert_eq!((tab.value(FieldId::Fee), tab.notice()), (1.0, Some(&Notice::Unreadable)));
        tab.enter(FieldId::Fee, 2);
        assert_eq!(tab.storage.texts.borrow().get(&key), Some(changed), "its bytes are untouched");
        tab.send(DraftsAction::SaveRaw(key.clone()));
        let Some(Command::Download { text, .. }) = tab.asked.pop() else { panic!("it can be saved") };
        assert_eq!(text, *changed);
        tab.send(DraftsAction::DeleteRaw(key.clone()));
        assert_eq!(tab.storage.texts.borrow().get(&key), None);
        tab.send(DraftsAction::Restore);
        assert_eq!(tab.storage.texts.borrow().get(&key), Some(changed), "deleting can be undone");
    }
}

#[test]
fn a_draft_of_a_newer_version_is_named_and_kept() {
    let mut text = envelope::encode(&Version::new(DraftId(5), Example::Tei.case()).next(drafts::TabId(1), 7));
    text = text.replace("\"schema\":5", "\"schema\":6");
    let start = text.len() - ",\"check\":\"00000000\"}".len();
    let check = outsight::codec::checksum::checksum(&text.as_bytes()[..start]);
    text.replace_range(start.., &format!(",\"check\":\"{check:08x}\"}}"));
    let title = Example::Tei.label().to_owned();
    assert_eq!(envelope::decode(&text), Err(Unreadable::Newer { title: title.clone() }));

    let storage: Rc<Memory> = Rc::default();
    let key = key_of(DraftId(5), Stamp { revision: 1, tab: drafts::TabId(1) });
    storage.texts.borrow_mut().insert(key.clone(), text.clone());
    let mut tab = Tab::open(&storage, 1, &format!("#/draft/{}", DraftId(5).key()));
    assert_eq!(tab.notice(), Some(&Notice::NewerDraft { title }));
    tab.enter(FieldId::Fee, 3);
    assert_eq!(storage.texts.borrow().get(&key), Some(&text));
}

/// Drafts as this version stores them, which must open for ever: each line is a net present value and the draft that has it.
#[test]
fn stored_drafts_still_open_with_their_figures() {
    for line in
        [include_str!("golden/drafts-4.txt"), include_str!("golden/drafts-5.txt")].into_iter().flat_map(str::lines)
    {
        let (npv, text) = line.split_once(' ').expect("a figure and a draft");
        let (version, problems) = envelope::decode(text).expect("it opens");
        let (found, npv) = (Computed::new(&version.case).results.npv, npv.parse::<f64>().expect("a figure"));
        assert_eq!(problems, []);
        assert!((found / npv - 1.0).abs() < 1e-9, "{found}, not {npv}");
    }
}

#[test]
fn drafts_of_the_first_versions_are_taken_over() {
    let storage: Rc<Memory> = Rc::default();
    let old = r#"{"app":"outsight","schema":1,"current":{"inputs":{"people":6,"salary":70000,"fee":420000,
        "transition":60000,"horizon":4,"wage-inflation":0.02}},"earlier":{"inputs":{"fee":5}}}"#;
    storage.texts.borrow_mut().insert("drafts".to_owned(), old.to_owned());
    let tab = Tab::open(&storage, 1, "#/");
    assert_eq!((tab.value(FieldId::Fee), tab.value(FieldId::WageInflation)), (420_000.0, 0.02));
    for id in [FieldId::Attrition, FieldId::Selection, FieldId::TransitionMonths, FieldId::Changes] {
        assert_eq!(tab.value(id), 0.0, "what schema 1 did not know counts as nothing: {id:?}");
    }
    let mut fees = stored_values(&storage, FieldId::Fee);
    fees.sort_by(f64::total_cmp);
    assert_eq!((fees, storage.texts.borrow().contains_key("drafts")), (vec![5.0, 420_000.0], false));
}

#[test]
fn old_drafts_that_cannot_be_used_whole_stay_beside_the_new_ones() {
    let old =
        r#"{"app":"outsight","schema":2,"current":{"inputs":{"gone":1},"offers":[{"quotes":[{"inputs":{"fee":5}}]}]}}"#;
    for (text, fee) in [(old, 5.0), ("{broken", 0.0)] {
        let storage: Rc<Memory> = Rc::default();
        storage.texts.borrow_mut().insert("drafts".to_owned(), text.to_owned());
        let mut tab = Tab::open(&storage, 1, "#/");
        assert_eq!(tab.value(FieldId::Fee), fee);
        tab.enter(FieldId::Salary, 3);
        assert!(storage.texts.borrow().values().any(|stored| stored == text), "the old text is still there");
    }
}

#[test]
fn the_journal_brings_back_what_the_storage_has_lost() {
    let mut tab = with_draft(1);
    let early = tab.storage.texts.borrow().clone();
    tab.enter(FieldId::Fee, 2);
    let Some(Command::WriteJournal(entry)) = tab.asked.iter().rfind(|asked| matches!(asked, Command::WriteJournal(_)))
    else {
        panic!("each saved version goes into the journal")
    };
    *tab.storage.texts.borrow_mut() = early;
    let mut later = Tab::open(&tab.storage, 2, "#/");
    assert_eq!(later.value(FieldId::Fee), 1.0, "the browser was killed");
    later.send(WorkerEvent::JournalRead(vec![entry.clone()]));
    assert_eq!((later.value(FieldId::Fee), later.notice()), (2.0, Some(&Notice::Recovered)));
    later.enter(FieldId::Fee, 3);
    later.send(WorkerEvent::JournalRead(vec![entry.clone()]));
    assert_eq!(later.value(FieldId::Fee), 3.0, "what is followed is not brought back");
}

#[test]
fn what_the_journal_has_and_the_storage_does_not_take_stays_in_the_journal() {
    let tab = with_draft(1);
    let Some(Command::WriteJournal(entry)) = tab.asked.iter().rfind(|asked| matches!(asked, Command::WriteJournal(_)))
    else {
        panic!("each saved version goes into the journal")
    };
    for fault in Fault::ALL {
        let mut later: Tab<Memory> = Tab::open(&Rc::default(), 2, "#/");
        later.storage.strike.set(Some(Strike { fault, at: 0, is_for_ever: true }));
        later.send(WorkerEvent::JournalRead(vec![entry.clone()]));
        let place = |wanted: &Command| later.asked.iter().position(|asked| asked == wanted);
        let kept = place(&Command::WriteJournal(entry.clone()));
        assert!(kept.is_some() && kept < place(&Command::TidyJournal), "{fault:?}: {:?}", later.asked);
        assert_eq!(later.notice(), Some(&Notice::NotWritten), "{fault:?}");
    }
}

#[test]
fn a_version_that_was_moved_to_a_draft_of_its_own_does_not_come_back_out_of_the_journal() {
    let storage: Rc<Memory> = Rc::default();
    let first = Version::new(DraftId(7), Example::Bank.case()).next(Writer(1), 1);
    let both = [first.next(Writer(1), 2), first.next(Writer(2), 3)];
    both.iter().for_each(|version| drop(store::save(&*storage, version).expect("there is room")));
    let tab = Tab::open(&storage, 9, "#/");
    assert_eq!(tab.notice(), Some(&Notice::ConflictCopied));
    let forgotten =
        |asked: &Command| matches!(asked, Command::ForgetJournal(start) if start.starts_with(&DraftId(7).key()));
    assert!(tab.asked.iter().any(forgotten), "{:?}", tab.asked);
}

/// A draft with an input that this version of the page does not know.
fn with_an_unknown_input() -> (Rc<Memory>, String, String) {
    let text = envelope::encode(&Version::new(DraftId(7), Example::Bank.case()).next(Writer(1), 1));
    let start = text.split(",\"check\"").next().expect("a beginning").replace("\"inputs\":{", "\"inputs\":{\"new\":1,");
    let check = outsight::codec::checksum::checksum(start.as_bytes());
    let (key, text) =
        (key_of(DraftId(7), Stamp { revision: 1, tab: Writer(1) }), format!("{start},\"check\":\"{check:08x}\"}}"));
    let storage: Rc<Memory> = Rc::default();
    storage.texts.borrow_mut().insert(key.clone(), text.clone());
    (storage, key, text)
}

#[test]
fn nothing_that_is_done_with_a_draft_drops_what_this_version_cannot_use_of_it() {
    let (storage, key, text) = with_an_unknown_input();
    let mut tab = Tab::open(&storage, 3, "#/drafts");
    assert!(matches!(tab.notice(), Some(Notice::Problems(_))), "{:?}", tab.notice());
    tab.send(DraftsAction::Rename(DraftId(7), "Renamed".to_owned()));
    assert_eq!(tab.notice(), Some(&Notice::NotWritten));
    tab.run(StorageTask::Look);
    tab.enter(FieldId::Fee, 5);
    assert_eq!(storage.texts.borrow().get(&key), Some(&text), "it is as it was");

    let mut other: Tab<Memory> = Tab::open(&Rc::default(), 4, "#/");
    other.send(WorkerEvent::JournalRead(vec![(key.clone(), text.clone())]));
    assert_eq!(other.storage.texts.borrow().get(&key), Some(&text), "it is brought back as it was");
}

#[test]
fn drafts_that_were_saved_where_the_program_did_not_start_are_taken_in_again() {
    let tab = with_draft(4);
    let texts = tab.storage.texts.borrow().clone();
    let own = |(key, text): (&String, &String)| (format!("outsight:/elsewhere/:{key}"), serde_json::json!(text));
    let file = serde_json::Value::Object(texts.iter().map(own).collect()).to_string();
    let mut later: Tab<Memory> = Tab::open(&Rc::default(), 5, "#/drafts");
    later.send(SharingAction::OpenFile(file));
    assert_eq!((later.value(FieldId::Fee), later.storage.texts.borrow().clone()), (4.0, texts));
}

#[test]
fn old_drafts_that_were_saved_again_meanwhile_are_not_removed() {
    let old = |fee: u32| {
        format!(
            r#"{{"app":"outsight","schema":3,"current":{{"offers":[{{"quotes":[{{"inputs":{{"fee":{fee}}}}}]}}]}}}}"#
        )
    };
    let (entries, is_whole) = drafts::earlier::converted(&old(1), 5).expect("it can be read");
    let storage: Rc<Memory> = Rc::default();
    storage.texts.borrow_mut().insert("drafts".to_owned(), old(2));
    drafts::earlier::replace(&*storage, &entries, is_whole).expect("the storage works");
    assert_eq!(storage.texts.borrow().get("drafts"), Some(&old(2)));
}

#[test]
fn opening_a_link_of_any_kind_writes_nothing() {
    let tab = with_draft(1);
    let before = tab.storage.texts.borrow().clone();
    let whole = link::encode(&Example::Tei.case(), "");
    for link in [whole.as_str(), &whole[..30], "s9-xe", "p4-AAAAe", "s4-", "s4-e"] {
        Tab::open(&tab.storage, 9, &format!("#{link}"));
        assert_eq!(*tab.storage.texts.borrow(), before, "{link}");
    }
}

#[test]
fn files_hold_the_whole_case_and_open_as_a_preview() {
    let mut tab = with_draft(12);
    tab.send(DraftsAction::SaveFile);
    let Some(Command::Download { name, text }) =
        tab.asked.iter().rfind(|asked| matches!(asked, Command::Download { .. }))
    else {
        panic!("a file")
    };
    assert_eq!(name, "outsight-2026-11-22.json");
    let mut other = Tab::open(&Rc::<Memory>::default(), 5, "#/");
    other.send(SharingAction::OpenFile(text.clone()));
    assert_eq!((other.value(FieldId::Fee), other.origin()), (12.0, Some(outsight::session::Origin::File)));
    for wrong in ["", "hello", "{}", &text[..text.len() - 3], &text.replace("12", "13")] {
        other.send(SharingAction::OpenFile(wrong.to_owned()));
        assert!(matches!(other.notice(), Some(Notice::Refused(_))), "{wrong}");
    }
    tab.run(StorageTask::List);
}
