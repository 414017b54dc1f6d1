//! A link shows the case that was sent, or says why it cannot; it never shows another one.

use std::fs;

use outsight::codec::cover::Cover;
use outsight::codec::json;
use outsight::codec::link::{
    DecodedLink, LinkError, Locked, MAX_CHARS, decode, encode, encode_locked, encode_with, mended,
};
use outsight::codec::wire::{Problem, restore};
use outsight::domain::case::{Case, Place};
use outsight::domain::example::Example;
use outsight::domain::field::{DefaultValue, Field};
use outsight::domain::fields::{FIELDS, FieldId, RETIRED};
use outsight::domain::results::Computed;
use outsight::domain::risk::answer::{Answer, Detail, Reply};
use outsight::domain::risk::questions::QUESTIONS;
use outsight::domain::value::Choice;
use outsight::route::{Page, Route, Shown};

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Cases as people send them: the examples, and four that are filled in further.
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
    cases
}

fn opened(link: &str) -> Result<Case, LinkError> {
    match decode(link)? {
        DecodedLink::Open(sent) => {
            assert_eq!(sent.problems, [], "{link}");
            Ok(sent.case)
        }
        DecodedLink::Locked(_) => Err(LinkError::Damaged),
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
        for end in "s4-".len()..link.len() - 1 {
            let cut = &link[..end];
            // A link cut right behind an `e` looks whole, also with a mark for slanted text, and its checksum then tells.
            let expected =
                if cut.trim_end_matches('_').ends_with('e') { LinkError::Damaged } else { LinkError::CutOff };
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

/// What a program makes of each character of a link.
fn each(link: &str, change: fn(u8) -> String) -> String {
    link.bytes().map(change).collect()
}

/// A link wrapped as mail programs do, where the whole address is in lines of 76 characters.
fn wrapped(link: &str, mark: &str) -> String {
    let (start, rest) = link.split_at(76 - "https://example.org/tools/roi/#".len());
    let rest = rest.as_bytes().chunks(75).map(|part| String::from_utf8_lossy(part));
    std::iter::once(start.into()).chain(rest).collect::<Vec<_>>().join(mark)
}

/// What becomes of the beginning of a link.
fn with_heads(link: &str) -> Vec<String> {
    let body = link.split_once('-').expect("a dash").1;
    let head = &link[..2];
    let capital = head.to_uppercase();
    vec![
        link.to_owned(),
        format!("{head}%2D{body}"),
        format!("{head}%2d{body}"),
        format!("{head}%252D{body}"),
        format!("{head}–{body}"),
        format!("{head}%E2%80%93{body}"),
        format!("%23{head}%2D{body}"),
        format!("%23{link}"),
        format!("%2523{link}"),
        format!("%252523{link}"),
        format!("=3D{link}"),
        format!("/{link}"),
        format!("{capital}-{body}"),
    ]
}

/// What becomes of its middle.
fn with_middles(link: &str) -> Vec<String> {
    let marks = ["=\r\n", "=\n", "=", "=%0D%0A", "%3D%0D%0A", "=0D=0A", " ", "%20", "+", "\r\n> ", "%C2%AD", "\\"];
    let mut own: Vec<String> = marks.iter().map(|mark| wrapped(link, mark)).collect();
    own.extend([link.to_owned(), link.replacen('-', "=2D", 1)]);
    own
}

/// What is put behind it.
const TAILS: [&str; 33] = [
    "",
    "**",
    "*",
    "_",
    "__",
    "|",
    "/",
    "…",
    "...",
    ".",
    ",",
    ")",
    ">",
    "\"",
    "%29",
    "%2E",
    "%2C",
    "%2A%2A",
    "%2a",
    "%22",
    "%3E",
    "%20",
    "%0D%0A",
    "%E2%80%A6",
    "&utm_source=x",
    "?utm_source=x",
    "&amp;",
    "&amp;utm_source=x",
    "#top",
    "/report",
    "/report.",
    "/report)",
    "%2Freport%29",
];

/// Links of each schema and kind with what they carry.
fn links() -> Vec<(String, DecodedLink)> {
    let mut links: Vec<String> =
        [Example::Constructed, Example::Rivals].map(|example| encode(&example.case(), "")).into();
    let golden =
        [include_str!("golden/links-1.txt"), include_str!("golden/links-2.txt"), include_str!("golden/links-3.txt")];
    links.extend(golden.map(|golden| {
        golden.split_whitespace().find(|word| word.contains('-') && word.len() > 50).expect("a link").to_owned()
    }));
    let locked = Locked { schema: 4, salt: [7; 16], nonce: [9; 12], sealed: (0..=255).collect() };
    links.push(encode_locked(&locked));
    links.into_iter().map(|link| (link.clone(), decode(&link).expect("it opens"))).collect()
}

/// What is opened where a text arrives behind the page's address.
fn followed(arrived: &str) -> Result<DecodedLink, LinkError> {
    match Route::parse(&format!("#{arrived}")).shown {
        Shown::Link(link) => decode(&link),
        other => panic!("{arrived} shows {other:?} without a word"),
    }
}

/// After ashmind/SharpLab#1272, MicrosoftDocs/msteams-docs#4817, tailscale/golink#148 and publiclab/PublicLab.Editor#848.
#[test]
fn case_21_whatever_programs_do_to_a_link_it_opens_as_the_case_that_was_sent() {
    for (link, carried) in links() {
        let mut arrived = vec![
            each(&link, |byte| format!("%{byte:02X}")),
            each(&link, |byte| format!("%{byte:02x}")),
            each(&link, |byte| format!("%25{byte:02X}")),
            each(
                &link,
                |byte| if byte.is_ascii_alphanumeric() { char::from(byte).into() } else { format!("%{byte:02x}") },
            ),
            link[..link.len() - 1].to_owned(),
            format!("{}E", &link[..link.len() - 1]),
            format!("https://s4-roi.example.org/#{link}"),
        ];
        for tail in TAILS {
            for changed in with_heads(&link).into_iter().chain(with_middles(&link)) {
                arrived.push(changed + tail);
            }
        }
        for changed in arrived {
            assert_eq!(followed(&changed).as_ref(), Ok(&carried), "{changed}");
            assert_eq!(decode(&changed).as_ref(), Ok(&carried), "{changed}");
            assert_eq!(mended(&changed), link, "{changed}");
        }
    }
}

#[test]
fn a_link_to_a_page_about_a_case_leads_there_with_the_marks_of_the_sentence_behind_it() {
    let link = encode(&Example::Constructed.case(), "");
    for tail in
        ["/report", "/report.", "/report)", "/report**", "%2Freport%29", "/report?utm_source=x", "/report&amp;x=y"]
    {
        let route = Route::parse(&format!("#{link}{tail}"));
        assert_eq!(route, Route { shown: Shown::Link(link.clone()), page: Page::Summary }, "{tail}");
    }
}

#[test]
fn a_link_in_capitals_or_in_small_letters_says_that_they_cannot_be_restored() {
    for (link, _) in links() {
        for recased in
            [link.to_uppercase(), link.to_lowercase(), each(&link.to_uppercase(), |byte| format!("%{byte:02X}"))]
        {
            assert_eq!(followed(&recased), Err(LinkError::Recased), "{recased}");
        }
    }
}

#[test]
fn a_link_with_a_wrong_character_was_changed_and_one_without_its_end_was_cut_off_whatever_follows() {
    for (link, _) in links() {
        let middle = link.len() / 2;
        let wrong = if &link[middle..=middle] == "A" { "B" } else { "A" };
        let changed = format!("{}{wrong}{}", &link[..middle], &link[middle + 1..]);
        let cut = link[..middle].trim_end_matches('e');
        for tail in TAILS {
            assert_eq!(followed(&format!("{changed}{tail}")), Err(LinkError::Damaged), "{changed}{tail}");
            if !tail.contains('e') {
                assert_eq!(followed(&format!("{cut}{tail}")), Err(LinkError::CutOff), "{cut}{tail}");
            }
        }
    }
}

#[test]
fn a_long_text_that_is_no_link_is_said_to_be_none_and_a_short_one_leads_to_the_calculator() {
    for unknown in ["x".repeat(60), "?q=".repeat(30), "example/constructed/and/so/on".to_owned()] {
        assert_eq!(followed(&unknown), Err(LinkError::Unknown), "{unknown}");
    }
    for marked in ["s4-", "S4-abc", "s4–", "s4%2D", "%23s4-", "p4-xyz."] {
        assert_eq!(followed(marked), Err(LinkError::CutOff), "{marked}");
    }
    for short in ["", "top", "contest-4", "class4-x", "s-1", "draft/00000000000000a1/compare"] {
        assert!(!matches!(Route::parse(short).shown, Shown::Link(_)), "{short}");
    }
    let shortest = encode(&Case::new(), "");
    assert!(shortest.len() >= 28, "every whole link is long enough to be one: {shortest}");
}

/// However much looks like a link in a text, trying it ends soon.
#[test]
fn a_text_that_looks_like_many_links_is_refused_in_time() {
    let pieces = ["s4-", "s4-e", "s4-AAAAe ", "%", "%25", "=", "s1111", "–", "e", "25", "7", "%2"];
    for piece in pieces {
        let text = piece.repeat(MAX_CHARS / 10 / piece.len());
        let start = std::time::Instant::now();
        assert!(decode(&text).is_err(), "{piece}");
        assert!(start.elapsed().as_secs() < 20, "{piece}: {:?}", start.elapsed());
    }
}

#[test]
fn what_the_sender_says_travels_with_a_link_and_is_cut_where_it_is_too_long() {
    let cover = Cover::new(" Kim\n", &"x".repeat(900));
    assert_eq!((cover.from.as_str(), cover.note.len()), ("Kim", 500));
    match decode(&encode_with(&Case::new(), "", &cover)) {
        Ok(DecodedLink::Open(sent)) => assert_eq!(sent.cover, cover),
        other => panic!("{other:?}"),
    }
    assert_eq!(encode_with(&Case::new(), "", &Cover::default()), encode(&Case::new(), ""));
}

#[test]
fn a_newer_link_says_so_and_a_huge_one_is_not_unpacked() {
    assert_eq!(decode("s6-AAAAe"), Err(LinkError::Newer));
    assert_eq!(decode("s99999999999-AAAAe"), Err(LinkError::Newer));
    assert_eq!(followed("%23s6%2DAAAAe)."), Err(LinkError::Newer));
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
        Problem::BadAssignment,
        Problem::BadLine("both".to_owned()),
        Problem::BadLine("no offer".to_owned()),
        Problem::BadLine("nowhere".to_owned()),
    ] {
        assert!(problems.contains(&expected), "{expected:?}");
    }
    assert_eq!(problems.len(), 11, "{problems:?}");
}

/// Links and drafts carry only what was entered, so keys and defaults are promises to every case sent so far. `UPDATE=1` adds
/// new inputs to the file and changes nothing else in it.
#[test]
fn keys_and_defaults_are_those_that_older_cases_rely_on() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/defaults-5.json");
    let text = fs::read_to_string(path).expect("the file");
    let golden = json::parse(&text).expect("JSON");
    let golden = golden.as_object().expect("an object");
    for (key, default) in golden {
        match FIELDS.iter().find(|field| field.key == key) {
            Some(field) => assert_eq!(&written_default(field.default), default, "the default of {key} has changed"),
            None => assert!(RETIRED.contains(&key.as_str()), "{key} is gone but not listed as retired"),
        }
    }
    let is_new = |field: &&Field| golden.iter().all(|(key, _)| key != field.key);
    let added = FIELDS
        .iter()
        .filter(is_new)
        .map(|field| format!(",\n \"{}\": {}", field.key, written_default(field.default).write()));
    let added: String = added.collect();
    if std::env::var_os("UPDATE").is_some() {
        let end = text.rfind("\n}").expect("the end");
        fs::write(path, format!("{}{added}{}", &text[..end], &text[end..])).expect("the file can be written");
    } else {
        assert!(added.is_empty(), "new inputs{added}: UPDATE=1 cargo test --test links adds them to {path}");
    }
}

/// A default as the golden file has it: a number, one for each entry of a list, the key of the input it follows, or the keys
/// of those that leave it over.
fn written_default(default: DefaultValue) -> json::Value {
    let number = |value: f64| json::Value::Number(value.to_string());
    match default {
        DefaultValue::Fixed(value) => number(value),
        DefaultValue::ByChoice(_, values) => json::Value::List(values.iter().copied().map(number).collect()),
        DefaultValue::Remainder(others) => {
            json::Value::List(others.iter().map(|id| json::Value::text(id.field().key)).collect())
        }
        DefaultValue::SameAs(other) => json::Value::text(other.field().key),
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
    let golden = [
        include_str!("golden/links-2.txt"),
        include_str!("golden/links-3.txt"),
        include_str!("golden/links-4.txt"),
        include_str!("golden/links-5.txt"),
    ];
    for line in golden.into_iter().flat_map(str::lines) {
        let (npv, link) = line.split_once(' ').expect("a figure and a link");
        let found = Computed::new(&opened(link).expect("it opens")).results.npv;
        let npv: f64 = npv.parse().expect("a figure");
        assert!((found / npv - 1.0).abs() < 1e-9, "{found}, not {npv}");
    }
}
