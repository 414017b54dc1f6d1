//! A link shows the case that was sent, or says why it cannot; it never shows another one.

use outsight::codec::draft::{self, DraftError, Drafts};
use outsight::codec::json;
use outsight::codec::link::{LinkError, decode, encode};
use outsight::codec::wire::{Problem, restore};
use outsight::domain::case::Case;
use outsight::domain::case::Place;
use outsight::domain::example::Example;
use outsight::domain::field::Default;
use outsight::domain::fields::{FIELDS, FieldId, RETIRED};
use outsight::domain::value::Choice;

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn cases() -> impl Iterator<Item = Case> {
    Example::ALL.iter().map(|example| example.case())
}

/// A changed link may be read only as the case that was sent.
fn assert_refused_or_same(changed: &str, sent: &Case) {
    if let Ok((case, problems)) = decode(changed) {
        assert_eq!((&case, problems.len()), (sent, 0), "{changed}");
    }
}

#[test]
fn a_link_carries_the_whole_case() {
    for case in cases() {
        assert_eq!(decode(&encode(&case)), Ok((case, vec![])));
    }
}

#[test]
fn a_link_has_only_characters_that_survive_mail_and_chat() {
    for case in cases() {
        let link = encode(&case);
        assert!(link.bytes().all(|byte| ALPHABET.contains(&byte)), "{link}");
        assert!(link.ends_with(|c: char| c.is_ascii_alphabetic()));
    }
}

#[test]
fn no_single_change_of_a_character_gives_another_case() {
    for case in cases() {
        let link = encode(&case);
        for place in 0..link.len() {
            for replacement in ALPHABET {
                let mut changed = link.clone().into_bytes();
                changed[place] = *replacement;
                assert_refused_or_same(std::str::from_utf8(&changed).unwrap(), &case);
            }
            assert_refused_or_same(&format!("{}{}", &link[..place], &link[place + 1..]), &case);
            if place > 0 {
                let mut swapped = link.clone().into_bytes();
                swapped.swap(place - 1, place);
                assert_refused_or_same(std::str::from_utf8(&swapped).unwrap(), &case);
            }
        }
    }
}

#[test]
fn a_cut_link_says_that_it_was_cut() {
    for case in cases() {
        let link = encode(&case);
        for end in "s3-".len()..link.len() {
            let cut = &link[..end];
            // A link cut right behind an `e` looks whole, and its checksum then tells.
            let expected = if cut.ends_with('e') { LinkError::Damaged } else { LinkError::CutOff };
            assert_eq!(decode(cut), Err(expected), "{cut}");
        }
    }
}

#[test]
fn a_newer_link_says_so_and_a_huge_one_is_not_unpacked() {
    assert_eq!(decode("s4-AAAAe"), Err(LinkError::Newer));
    assert_eq!(decode(&format!("s3-{}e", "A".repeat(2_000_000))), Err(LinkError::TooLong));
}

#[test]
fn what_a_case_cannot_hold_is_reported_and_the_rest_stands() {
    let written = json::parse(
        r#"{"inputs": {"horizon": 2.5, "currency": "XXX", "no-such": 1, "fee": 7},
            "services": [{"inputs": {"people": -1}}],
            "offers": [{"quotes": [{"inputs": {"fee": 1000}, "spreads": {"fee": [1, -1]}}]}],
            "hybrid": [4], "subject": "offer-9",
            "lines": [{"name": "both", "side": "in-house", "once": 1, "yearly": [1]},
                      {"name": "good", "side": "outsourced", "once": 5},
                      {"name": "no offer", "side": "outsourced", "owner": 3, "once": 5},
                      {"name": "nowhere", "side": "left", "once": 5}]}"#,
    )
    .unwrap();
    let (case, problems) = restore(&written).unwrap();
    assert_eq!(case.value(Place::first(FieldId::Fee), FieldId::Fee), 1000.0);
    assert_eq!(case.custom.len(), 1);
    for expected in [
        Problem::BadValue(FieldId::People),
        Problem::BadValue(FieldId::Horizon),
        Problem::BadValue(FieldId::Currency),
        Problem::BadSpread(FieldId::Fee),
        Problem::UnknownInput("no-such".to_owned()),
        Problem::UnknownInput("fee".to_owned()),
        Problem::BadWay,
        Problem::BadLine("both".to_owned()),
        Problem::BadLine("no offer".to_owned()),
        Problem::BadLine("nowhere".to_owned()),
    ] {
        assert!(problems.contains(&expected), "{expected:?}");
    }
    assert_eq!(problems.len(), 11, "{problems:?}");
}

#[test]
fn a_draft_that_is_not_ours_or_newer_is_refused() {
    for text in ["", "null", "[]", "{}", r#"{"app":"other","schema":1}"#, r#"{"app":"outsight","schema":0}"#] {
        assert_eq!(draft::decode(text), Err(DraftError::Unreadable), "{text}");
    }
    assert_eq!(draft::decode(r#"{"app":"outsight","schema":4,"current":["new"]}"#), Err(DraftError::Newer));
}

#[test]
fn a_draft_cut_anywhere_is_refused_without_a_panic() {
    let drafts = Drafts { current: Example::Tei.case(), earlier: Some(Example::Bank.case()) };
    let text = draft::encode(&drafts);
    for end in 0..text.len() {
        assert_eq!(draft::decode(&text[..end]), Err(DraftError::Unreadable));
    }
}

/// Links and drafts carry only what was entered, so keys and defaults are promises to every case sent so far.
#[test]
fn keys_and_defaults_are_those_that_older_cases_rely_on() {
    let golden = json::parse(include_str!("golden/defaults-3.json")).expect("JSON");
    let golden = golden.as_object().expect("an object");
    for (key, default) in golden {
        match FIELDS.iter().find(|field| field.key == key) {
            Some(field) => assert_eq!(&written_default(field.default), default, "the default of {key} has changed"),
            None => assert!(RETIRED.contains(&key.as_str()), "{key} is gone but not listed as retired"),
        }
    }
    for field in &FIELDS {
        let own = (field.key.to_owned(), written_default(field.default));
        assert!(golden.contains(&own), "add {} to golden/defaults-3.json: {}", field.key, own.1.write());
    }
}

/// A default as the golden file has it: a number, one for each kind or size, or the key of the input it follows.
fn written_default(default: Default) -> json::Value {
    let number = |value: f64| json::Value::Number(value.to_string());
    match default {
        Default::Same(value) => number(value),
        Default::ByKind(values) => json::Value::List(values.map(number).to_vec()),
        Default::BySize(values) => json::Value::List(values.map(number).to_vec()),
        Default::As(other) => json::Value::text(other.field().key),
    }
}

/// Links made by the first version, which must open for ever, with the figures that they had.
#[test]
fn links_of_the_first_version_still_open_with_their_figures() {
    let npvs = [161_818.181_818_18, -12_130_517.662_107_03, 1_025_639.389_251_85, 5_496_170.105_184_07];
    for (link, npv) in include_str!("golden/links-1.txt").lines().zip(npvs) {
        let (case, problems) = decode(link).expect("it opens");
        assert_eq!(problems, []);
        let found = outsight::domain::results::Computed::new(&case).results.npv;
        assert!((found / npv - 1.0).abs() < 1e-9, "{found}, not {npv}");
    }
}

/// Links made before there was a risk checklist: each line is a net present value and the link that has it.
#[test]
fn links_of_the_second_version_still_open_with_their_figures() {
    for line in include_str!("golden/links-2.txt").lines() {
        let (npv, link) = line.split_once(' ').expect("a figure and a link");
        let (case, problems) = decode(link).expect("it opens");
        assert_eq!((problems, case.has_replies()), (vec![], false));
        let (found, npv) = (outsight::domain::results::Computed::new(&case).results.npv, npv.parse::<f64>().unwrap());
        assert!((found / npv - 1.0).abs() < 1e-9, "{found}, not {npv}");
    }
}

/// What a case of schema 1 did not know counts as nothing in it.
#[test]
fn a_draft_of_the_first_version_keeps_its_figures() {
    let written = r#"{"app":"outsight","schema":1,"current":{"inputs":{"people":6,"salary":70000,"fee":420000,
        "transition":60000,"horizon":4,"wage-inflation":0.02}},"earlier":null}"#;
    let (drafts, problems) = draft::decode(written).expect("it opens");
    assert_eq!(problems, []);
    let case = drafts.current;
    let value = |id| case.value(Place::first(id), id);
    assert_eq!((value(FieldId::People), value(FieldId::Fee), value(FieldId::WageInflation)), (6.0, 420_000.0, 0.02));
    for id in [FieldId::Attrition, FieldId::Selection, FieldId::TransitionMonths, FieldId::Changes] {
        assert_eq!(value(id), 0.0, "{id:?}");
    }
}
