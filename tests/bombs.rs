//! What was made to fill the memory or to keep the page busy: refused within 16 MiB, whatever it is. How long each takes is
//! printed; as in the worker, which opens links and files: `CARGO_PROFILE_TEST_OPT_LEVEL=3 cargo test --test bombs -- --nocapture`.

use std::time::Instant;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use outsight::codec::checksum::checksum;
use outsight::codec::json::MAX_VALUES;
use outsight::codec::link::{self, MAX_CHARS, MAX_JSON};
use outsight::codec::wire::SCHEMA;
use outsight::drafts::envelope::{self, MAX_BYTES};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const MOST_MIB: f32 = 16.0;

/// A link that holds this JSON, with everything around it as it should be.
fn link_of(json: &[u8]) -> String {
    let head = format!("s{SCHEMA}");
    let check = checksum(&[head.as_bytes(), json].concat());
    let packed = [compress_to_vec(json, 6), check.to_le_bytes().to_vec()].concat();
    format!("{head}-{}e", URL_SAFE_NO_PAD.encode(packed))
}

/// A file that holds this JSON as its case, with everything around it as it should be.
fn file_of(case: &str) -> String {
    let id = "00000000000000a1";
    let start = format!(
        r#"{{"app":"outsight","schema":{SCHEMA},"draft":"{id}","past":[],"changed":1763776800000,"case":{case}"#
    );
    format!("{start},\"check\":\"{:08x}\"}}", checksum(start.as_bytes()))
}

fn repeated(start: &str, part: &str, end: &str, length: usize) -> String {
    let count = (length - start.len() - end.len()) / part.len();
    format!("{start}{}{end}", part.repeat(count))
}

/// JSON texts of about this length, each awkward in its way.
fn awkward(length: usize) -> Vec<(&'static str, String)> {
    let all = |part| repeated("", part, "", length);
    let many = |key: &str, part: &str| repeated(&format!("{{\"{key}\":["), part, "0]}", length);
    let distinct = |count: usize| {
        let keys: Vec<String> = (0..count).map(|number| format!("\"{number}\":0")).collect();
        format!("{{{}}}", keys.join(","))
    };
    vec![
        ("nested lists", all("[")),
        ("nested objects", all("{\"a\":")),
        ("one long number", repeated("{\"x\":1", "0", "}", length)),
        ("one long fraction", repeated("{\"x\":0.", "1", "}", length)),
        ("one long text", repeated("{\"title\":\"", "a", "\"}", length)),
        ("one long text of escapes", repeated("{\"title\":\"", "\\u00e9", "\"}", length)),
        ("one long key", repeated("{\"", "k", "\":0}", length)),
        ("more values than are read", many("x", "0,")),
        ("as many values as are read", format!("{{\"x\":[{}0]}}", "0,".repeat(MAX_VALUES - 3))),
        ("as many keys as are read", distinct(MAX_VALUES - 3)),
        ("services", many("services", "{},")),
        ("offers", many("offers", "{},")),
        ("lines", many("lines", "{},")),
        ("answers", many("answers", "{},")),
        ("white space", repeated("{", " ", "}", length)),
    ]
}

#[test]
fn whatever_was_made_to_fill_the_memory_is_answered_within_16_mib() {
    let mut bombs: Vec<(String, String)> = Vec::new();
    bombs.push(("link: 200 MB of zeros".to_owned(), link_of(&vec![b'0'; 200_000_000])));
    bombs.extend(awkward(MAX_JSON).into_iter().map(|(name, json)| (format!("link: {name}"), link_of(json.as_bytes()))));
    for part in ["A", "%25", "%", "#", " ", "\n", "=", ">", "s4-", "%2525"] {
        let text = repeated(&format!("https://example.com/#s{SCHEMA}-"), part, "e", MAX_CHARS);
        bombs.push((format!("link: {part:?} again and again"), text));
    }
    bombs.push(("link: encoded again and again".to_owned(), repeated("s4-%", "25", "e", MAX_CHARS)));
    bombs.push(("link: encoded into itself".to_owned(), "%2".repeat(MAX_CHARS / 3) + &"0".repeat(MAX_CHARS / 3)));
    for (name, case) in awkward(MAX_BYTES - 200) {
        bombs.push((format!("file: {name}, alone"), case.clone()));
        bombs.push((format!("file: {name}"), file_of(&case)));
    }
    bombs.push((
        "file: past".to_owned(),
        file_of("{}").replace("[]", &repeated("[", "\"1-00000000000000a1\",", "0]", MAX_BYTES - 400)),
    ));

    println!("{:>9} {:>9}", "ms", "MiB");
    for (name, bomb) in bombs {
        let before = MEMORY.current_usage_as_mb();
        MEMORY.reset_peak_usage();
        let start = Instant::now();
        let is_answered = match name.split(':').next() {
            Some("link") => link::decode(&bomb).map(drop).map_err(drop),
            _ => envelope::decode(&bomb).map(drop).map_err(drop),
        };
        let (ms, mib) = (start.elapsed().as_secs_f64() * 1e3, MEMORY.peak_usage_as_mb() - before);
        println!("{ms:9.2} {mib:9.2} {name}: {}", if is_answered.is_ok() { "opened" } else { "refused" });
        assert!(mib <= MOST_MIB, "{name} takes {mib} MiB");
    }
}
