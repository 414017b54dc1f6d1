//! The action list of the checklist, and the files that it is taken away in.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use outsight::action::checklist::ChecklistTab;
use outsight::document::{Card, CardAction, CardPart, Link, LinkTarget, Section, Table};
use outsight::domain::case::Case;
use outsight::domain::risk::answer::{Answer, Detail, Reply};
use outsight::domain::risk::questions::QuestionId;
use outsight::domain::risk::score::open_gates;
use outsight::report::checklist_view::ChecklistView;
use outsight::report::{Topic, sections};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

fn card(case: &Case) -> Card {
    let view = ChecklistView { tab: ChecklistTab::Plans, ..ChecklistView::default() };
    let sections = sections(case, &Topic::Risks { view, can_take_back: false }, &ENGLISH, &ENGLISH_REPORT);
    let card = sections.into_iter().find_map(|section| match section {
        Section::Card(card) if card.id == "actions" => Some(card),
        _ => None,
    });
    *card.expect("the action list")
}

fn table(card: &Card) -> &Table {
    let table = card.parts.iter().find_map(|part| if let CardPart::Table(table) = part { Some(table) } else { None });
    table.expect("a table")
}

fn files(card: &Card) -> Vec<(String, String)> {
    let actions = card.parts.iter().filter_map(|part| if let CardPart::Actions(own) = part { Some(own) } else { None });
    let file = |action: &CardAction| match action {
        CardAction::Link(Link { target: LinkTarget::File(name), address, .. }) => {
            let content = STANDARD.decode(address.split_once(";base64,").expect("a file").1).expect("base64");
            (name.clone(), String::from_utf8(content).expect("a text"))
        }
        _ => panic!("{action:?} is no file"),
    };
    actions.flatten().map(file).collect()
}

fn reply(answer: Option<Answer>, owner: &str, due: &str) -> Reply {
    let mut reply = answer.map(Reply::from).unwrap_or_default();
    reply.write(Detail::Owner, owner);
    reply.write(Detail::Due, due);
    reply
}

fn begun() -> Case {
    let mut case = Case::new();
    case.set_reply(0, QuestionId::A1, reply(Some(Answer::Partly), "=HYPERLINK(\"x\")", ""));
    case.set_reply(0, QuestionId::A2, reply(Some(Answer::No), "Ms Okafor, \"Legal\"", "2027-03-01"));
    case.set_reply(0, QuestionId::A3, reply(None, "", "2026-12-24"));
    case.set_reply(0, QuestionId::A4, reply(Some(Answer::Proven), "Nobody", "2026-12-01"));
    case
}

#[test]
fn what_is_due_first_comes_first_and_what_is_settled_is_left_out() {
    let card = card(&begun());
    let questions: Vec<&str> = table(&card).rows.iter().map(|row| &row.label[..2]).collect();
    assert_eq!(questions[..3], ["A3", "A2", "A1"]);
    let case = begun();
    let unanswered = open_gates(&case, 0).iter().filter(|own| case.reply(0, own.id).answer.is_none()).count();
    assert_eq!(questions.len(), 3 + unanswered, "and the must-haves that nobody has answered: {questions:?}");
    assert_eq!(self::card(&Case::new()).parts.len(), 1, "a sentence while nothing is to be done");
}

#[test]
fn the_csv_file_holds_the_table_and_no_formula() {
    let card = card(&begun());
    let (name, csv) = &files(&card)[0];
    assert_eq!(name, "actions.csv");
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').split_terminator("\r\n").collect();
    assert_eq!(lines.len(), 1 + table(&card).rows.len());
    assert_eq!(lines[0], "\"Question\",\"For\",\"Answer\",\"Ask for\",\"Owner\",\"Due\"");
    assert!(lines[2].contains("\"Ms Okafor, \"\"Legal\"\"\",\"2027-03-01\""), "{}", lines[2]);
    assert!(lines[3].contains("\"'=HYPERLINK(\"\"x\"\")\""), "{}", lines[3]);
}

#[test]
fn the_calendar_has_a_day_for_each_date() {
    let files = files(&card(&begun()));
    let (name, calendar) = &files[1];
    assert_eq!(name, "actions.ics");
    assert_eq!(calendar.matches("BEGIN:VEVENT\r\n").count(), 2, "{calendar}");
    assert!(calendar.contains("DTSTART;VALUE=DATE:20261224\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "lines are folded: {calendar}");
    assert!(calendar.replace("\r\n ", "").contains("Ms Okafor\\, \"Legal\""), "{calendar}");
}
