use super::*;
use crate::action::checklist::ChecklistTab;
use crate::domain::example::Example;
use crate::domain::value::Choice;
use crate::report::checklist_view::ChecklistView;
use crate::text::ENGLISH;
use crate::text::report::ENGLISH_REPORT;

fn reply_to(request: &[u8]) -> Option<WorkerReply> {
    match respond(request, &ENGLISH, &ENGLISH_REPORT)? {
        Response::Ready(reply) => read_reply(&pack_reply(&reply)),
        _ => None,
    }
}

#[test]
fn every_report_arrives_as_it_was_made() {
    let sides = ChecklistTab::ALL
        .map(|tab| Topic::Risks { view: ChecklistView { tab, ..ChecklistView::default() }, can_take_back: true });
    let topics = [Topic::Calculator, Topic::Compare, Topic::Sensitivity].into_iter().chain(sides);
    for topic in topics {
        for example in Example::ALL {
            let case = example.case();
            let made = write(&case, &topic, &ENGLISH, &ENGLISH_REPORT);
            let reply = reply_to(&request_report(topic.clone(), &case));
            let arrived = reply.and_then(|reply| match reply {
                WorkerReply::Report { sections, spread, influences } => {
                    let sections = sections.iter().filter_map(PackedSection::section).collect();
                    Some(Report { sections, spread, influences: influences.read() })
                }
                _ => None,
            });
            assert_eq!(arrived, Some(made), "{example:?} {topic:?}");
        }
    }
}

#[test]
fn the_help_arrives_as_it_was_made() {
    assert_eq!(reply_to(&request_help()), Some(WorkerReply::Help(HelpTexts::new(&ENGLISH_REPORT))));
}

#[test]
fn what_is_no_request_has_no_reply() {
    let no_case = pack(&Request::Report(Topic::Compare, "[]".to_owned()));
    for request in [&b""[..], b"\x01", b"\x09", &no_case] {
        assert_eq!(respond(request, &ENGLISH, &ENGLISH_REPORT), None, "{request:?}");
    }
}
