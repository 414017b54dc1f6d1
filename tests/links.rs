//! A link shows the case that was sent, or says why it cannot; it never shows another one.

use outsight::codec::json;
use outsight::codec::link::{Link, LinkError, MAX_CHARS, decode, encode, is_link};
use outsight::codec::wire::{Problem, restore};
use outsight::domain::case::{Case, Place};
use outsight::domain::example::Example;
use outsight::domain::field::Default;
use outsight::domain::fields::{FIELDS, FieldId, RETIRED};
use outsight::domain::results::Computed;
use outsight::domain::risk::answer::{Answer, Detail, Reply};
use outsight::domain::risk::questions::QUESTIONS;
use outsight::domain::value::Choice;

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Ten cases as people send them: the examples, and four that are filled in further.
fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Example::ALL.iter().map(|example| example.case()).collect();
    for answered in [5, 20, 60] {
        let mut case = Example::Constructed.case();
        for question in QUESTIONS.iter().take(answered) {
            let mut reply = Reply::default();
            reply.answer = Some(Answer::ALL[answered % Answer::ALL.len()]);
            reply.write(Detail::Note, if answered == 20 { "to be agreed with the provider" } else { "" });
            case.set_reply(0, question.id, reply);
        }
        cases.push(case);
    }
    cases.push(Case::new());
    assert_eq!(cases.len(), 10);
    cases
}

fn opened(link: &str) -> Result<Case, LinkError> {
    match decode(link)? {
        Link::Open(sent) => {
            assert_eq!(sent.problems, [], "{link}");
            Ok(sent.case)
        }
        Link::Locked(_) => Err(LinkError::Damaged),
    }
}

/// A changed link may be read only as the case that was sent.
fn assert_refused_or_same(changed: &str, sent: &Case) {
    if let Ok(case) = opened(changed) {
        assert_eq!(&case, sent, "{changed}");
    }
}

#[test]
fn a_link_carries_the_whole_case() {
    for case in cases() {
        assert_eq!(opened(&encode(&case, "")), Ok(case));
    }
}

#[test]
fn a_link_has_only_characters_that_survive_mail_and_chat() {
    for case in cases() {
        let link = encode(&case, "00000000000000a1");
        assert!(link.bytes().all(|byte| ALPHABET.contains(&byte)), "{link}");
        assert!(link.ends_with(|c: char| c.is_ascii_alphabetic()));
    }
}

#[test]
fn a_typical_link_is_short_enough_for_every_program() {
    for case in cases() {
        let length = encode(&case, "00000000000000a1").len();
        assert!(length < 1_500, "{length} characters: {}", case.title());
    }
}

/// All of them: every substitution by a character of the alphabet, every deletion, every transposition of neighbours,
/// every insertion, every change of case.
#[test]
fn no_single_change_of_a_character_gives_another_case() {
    std::thread::scope(|scope| {
        for case in cases() {
            scope.spawn(move || try_all_changes(&case));
        }
    });
}

fn try_all_changes(case: &Case) {
    let link = encode(case, "00000000000000a1");
    for place in 0..=link.len() {
        let (before, after) = link.split_at(place);
        for sign in ALPHABET.iter().map(|sign| char::from(*sign)) {
            assert_refused_or_same(&format!("{before}{sign}{after}"), case);
            if let Some(after) = after.get(1..) {
                assert_refused_or_same(&format!("{before}{sign}{after}"), case);
            }
        }
        if let Some(rest) = after.get(1..) {
            assert_refused_or_same(&format!("{before}{rest}"), case);
        }
        if after.len() > 1 {
            assert_refused_or_same(&format!("{before}{}{}{}", &after[1..2], &after[..1], &after[2..]), case);
        }
    }
    for changed in [link.to_lowercase(), link.to_uppercase()] {
        assert_refused_or_same(&changed, case);
    }
}

#[test]
fn a_cut_link_says_that_it_was_cut() {
    for case in cases() {
        let link = encode(&case, "");
        for end in "s4-".len()..link.len() {
            let cut = &link[..end];
            // A link cut right behind an `e` looks whole, and its checksum then tells.
            let expected = if cut.ends_with('e') { LinkError::Damaged } else { LinkError::CutOff };
            assert_eq!(decode(cut), Err(expected), "{cut}");
        }
    }
}

/// What mail and chat programs are known to do (sources in the issue threads of other applications).
#[test]
fn what_mail_and_chat_programs_do_to_a_link_is_undone() {
    let case = Example::Constructed.case();
    let link = encode(&case, "");
    let wrapped = |mark: &str| {
        link.as_bytes().chunks(72).map(|part| String::from_utf8_lossy(part)).collect::<Vec<_>>().join(mark)
    };
    let arrived = [
        wrapped("\r\n"),
        wrapped("=\r\n"),
        wrapped("\n "),
        wrapped("\u{200b}"),
        wrapped("%0D%0A"),
        wrapped("%20"),
        format!("https://example.org/tools/roi/#{link}"),
        format!("https://example.org/tools/roi/%23{link}"),
        format!("https://example.org/tools/roi/%2523{link}"),
        format!("HTTPS://EXAMPLE.ORG/#{link}"),
        format!("<https://example.org/#{link}>"),
        format!("({link})."),
        format!("“{link}”"),
        format!("  {link}, "),
        format!("{link}!"),
        format!("{link}%3E"),
        format!("\u{feff}{link}\n"),
    ];
    for arrived in arrived {
        assert_eq!(opened(&arrived), Ok(case.clone()), "{arrived}");
    }
    for cut in [format!("{}…", &link[..40]), format!("{}[…]", &link[..40]), format!("{}...", &link[..40])] {
        assert!(matches!(decode(&cut), Err(LinkError::CutOff | LinkError::Damaged)), "{cut}");
    }
}

#[test]
fn a_newer_link_says_so_and_a_huge_one_is_not_unpacked() {
    assert_eq!(decode("s6-AAAAe"), Err(LinkError::Newer));
    assert_eq!(decode("s99999999999-AAAAe"), Err(LinkError::Newer));
    assert!(is_link("p6-AAAAe"));
    assert_eq!(decode("p6-AAAAe"), Err(LinkError::Newer));
    assert_eq!(decode(&format!("s4-{}e", "A".repeat(MAX_CHARS))), Err(LinkError::TooLong));
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

/// Links and drafts carry only what was entered, so keys and defaults are promises to every case sent so far.
#[test]
fn keys_and_defaults_are_those_that_older_cases_rely_on() {
    let golden = json::parse(include_str!("golden/defaults-5.json")).expect("JSON");
    let golden = golden.as_object().expect("an object");
    for (key, default) in golden {
        match FIELDS.iter().find(|field| field.key == key) {
            Some(field) => assert_eq!(&written_default(field.default), default, "the default of {key} has changed"),
            None => assert!(RETIRED.contains(&key.as_str()), "{key} is gone but not listed as retired"),
        }
    }
    for field in &FIELDS {
        let own = (field.key.to_owned(), written_default(field.default));
        assert!(golden.contains(&own), "add {} to golden/defaults-5.json: {}", field.key, own.1.write());
    }
}

/// A default as the golden file has it: a number, one for each entry of a list, the key of the input it follows, or the keys
/// of those that leave it over.
fn written_default(default: Default) -> json::Value {
    let number = |value: f64| json::Value::Number(value.to_string());
    match default {
        Default::Same(value) => number(value),
        Default::By(_, values) => json::Value::List(values.iter().copied().map(number).collect()),
        Default::Rest(others) => json::Value::List(others.iter().map(|id| json::Value::text(id.field().key)).collect()),
        Default::As(other) => json::Value::text(other.field().key),
    }
}

/// Links made by the first version, which must open for ever, with the figures that they had.
#[test]
fn links_of_the_first_version_still_open_with_their_figures() {
    let npvs = [161_818.181_818_18, -12_130_517.662_107_03, 1_025_639.389_251_85, 5_496_170.105_184_07];
    for (link, npv) in include_str!("golden/links-1.txt").lines().zip(npvs) {
        let case = opened(link).expect("it opens");
        let found = Computed::new(&case).results.npv;
        assert!((found / npv - 1.0).abs() < 1e-9, "{found}, not {npv}");
    }
}

/// Links made by later versions: each line is a net present value and the link that has it.
#[test]
fn links_of_later_versions_still_open_with_their_figures() {
    let golden =
        [include_str!("golden/links-2.txt"), include_str!("golden/links-3.txt"), include_str!("golden/links-4.txt")];
    for line in golden.into_iter().flat_map(str::lines) {
        let (npv, link) = line.split_once(' ').expect("a figure and a link");
        let found = Computed::new(&opened(link).expect("it opens")).results.npv;
        let npv: f64 = npv.parse().expect("a figure");
        assert!((found / npv - 1.0).abs() < 1e-9, "{found}, not {npv}");
    }
}
