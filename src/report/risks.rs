//! Results of the risk checklist.

use super::context::Context;
use crate::action::ChecklistAction;
use crate::document::*;
use crate::domain::analysis::risk::{
    RemedyValue, RiskAdjustedNpv, case_losses, expected_losses, remedy_values, risk_adjusted_npv,
};
use crate::domain::case::{Place, SourcingOption};
use crate::domain::results::{Readiness, readiness};
use crate::domain::risk::answer::{Answer, Detail};
use crate::domain::risk::pack::packs;
use crate::domain::risk::question::{Area, Clause, Question, QuestionScope};
use crate::domain::risk::score::{Score, applicable, area_score, gates, open_gates, score};
use crate::domain::value::Choice;
use crate::report::help::clause;
use crate::report::losses;
use crate::text::name::shown;
use crate::text::{fill, labels};

/// The cards of the results tab.
pub fn cards(context: &Context<'_>) -> Vec<Card> {
    let is_comparable = context.computed.readiness() == Readiness::Comparable;
    let takes_offer = !context.computed.case.offers_used(context.computed.compared).is_empty();
    let mut cards = vec![summary(context), open(context), areas(context)];
    if is_comparable && takes_offer {
        let expected_losses = expected_losses(context.computed);
        cards.extend(losses::heat(context, &expected_losses));
        cards.push(losses::table(context, &expected_losses));
    }
    cards.push(negotiation(context, is_comparable && takes_offer));
    cards.push(clauses(context));
    cards
}

/// The result before and after risk.
pub fn summary(context: &Context<'_>) -> Card {
    let (words, computed) = (&context.words.risk, context.computed);
    let offers = computed.case.offers_used(computed.compared);
    let parts = if computed.readiness() != Readiness::Comparable {
        vec![CardPart::Text(words.outlook_open.to_owned())]
    } else if offers.is_empty() {
        vec![CardPart::Text(words.no_offer.to_owned())]
    } else {
        let RiskAdjustedNpv { base, adjusted, with_remedies } = risk_adjusted_npv(computed);
        let figures = vec![
            context.amount("risk-base", &words.base, base),
            context.amount("expected-losses", &words.expected, base - adjusted),
            context.amount("risk-adjusted", &words.adjusted, adjusted),
            context.amount("with-remedies", &words.with_remedies, with_remedies),
        ];
        let scores: Vec<Score> = offers.iter().map(|offer| score(&computed.case, *offer, |_| true)).collect();
        let values = [
            ("option", labels::option(&computed.case, computed.compared, context.texts)),
            ("answered", scores.iter().map(|score| score.answered).sum::<usize>().to_string()),
            ("asked", scores.iter().map(|score| score.applicable).sum::<usize>().to_string()),
        ];
        let coverage = fill(words.outlook_coverage, &values);
        vec![CardPart::Text(words.outlook_about.to_owned()), CardPart::Text(coverage), CardPart::Figures(figures)]
    };
    card("outlook", words.outlook_heading, parts)
}

fn card(id: &str, heading: &str, parts: Vec<CardPart>) -> Card {
    Card { id: id.to_owned(), heading: heading.to_owned(), style: CardStyle::Wide, parts }
}

/// The outstanding must-haves of an offer.
pub fn open(context: &Context<'_>) -> Card {
    let (words, case) = (&context.words.risk, &context.computed.case);
    let finding = |question: &'static Question| {
        let open: Vec<usize> = (0..case.offers()).filter(|offer| question.is_open(case, *offer)).collect();
        let first = *open.first()?;
        let answers = match case.offers() == 1 || question.scope == QuestionScope::Company {
            true => answer(context, first, question),
            false => {
                let name = |offer| labels::place(case, Place::Offer(offer), context.texts);
                let each = open
                    .iter()
                    .map(|offer| labels::labelled(&name(*offer), &answer(context, *offer, question), context.texts));
                each.collect::<Vec<String>>().join("; ")
            }
        };
        let values = [("question", context.words.question(question).ask), ("answer", &answers)];
        Some(Finding { text: fill(words.gate, &values), fixes: vec![fix(context, question, first)] })
    };
    let findings: Vec<Finding> = gates(case).filter_map(finding).collect();
    let part = match findings.is_empty() {
        true => CardPart::Text(words.gates_ready.to_owned()),
        false => CardPart::Findings(findings),
    };
    card("gates", words.gates_heading, vec![CardPart::Text(words.gates_about.to_owned()), part])
}

fn fix(context: &Context<'_>, question: &Question, offer: usize) -> Button {
    let label = fill(context.words.risk.open_question, &[("key", &number(question))]);
    Button::link(&label, ChecklistAction::GoTo { question: question.id, offer })
}

/// The name of a question in a table.
pub(super) fn number(question: &Question) -> String {
    question.key.to_uppercase()
}

pub(super) fn answer(context: &Context<'_>, offer: usize, question: &Question) -> String {
    match context.computed.case.reply(offer, question.id).answer {
        Some(answer) => context.words.risk.answers[answer as usize].to_owned(),
        None => context.words.risk.not_answered.to_owned(),
    }
}

/// Exposure and coverage of each area, the offers side by side.
fn areas(context: &Context<'_>) -> Card {
    let (words, case) = (&context.words.risk, &context.computed.case);
    let cell = |score: Score| match score.exposure() {
        None => context.texts.figures.none.to_owned(),
        Some(exposure) => {
            let values = [
                ("exposure", context.texts.locale.percent(exposure)),
                ("answered", score.answered.to_string()),
                ("asked", score.applicable.to_string()),
            ];
            fill(words.area_cell, &values)
        }
    };
    let each = |kind, label: &str, cell: &dyn Fn(usize) -> TableCell| {
        TableRow::new(kind, label.to_owned(), (0..case.offers()).map(cell).collect())
    };
    let all = |offer| score(case, offer, |_| true);
    let mut rows: Vec<TableRow> = Area::ALL
        .iter()
        .map(|area| {
            let label = context.words.tables.say(area.option().label);
            each(RowStyle::Line, label, &|offer| cell(area_score(case, offer, *area)).into())
        })
        .collect();
    rows.push(each(RowStyle::Subtotal, words.all_areas, &|offer| cell(all(offer)).into()));
    rows.push(each(RowStyle::Line, words.evidence_share, &|offer| context.share_cell(all(offer).evidence())));
    let count = gates(case).count();
    rows.push(each(RowStyle::Line, words.gates_row, &|offer| {
        let open = open_gates(case, offer).len();
        fill(words.gates_cell, &[("open", &open.to_string()), ("gates", &count.to_string())]).into()
    }));
    rows.push(each(RowStyle::Saving, words.sign_row, &|offer| {
        let is_open = !open_gates(case, offer).is_empty();
        let cell = if is_open { words.not_ready } else { words.ready };
        let cell = if count == 0 { words.no_gate } else { cell };
        cell.to_owned().into()
    }));
    let (lost, projection) = (case_losses(context.computed), context.computed.projection());
    rows.push(each(RowStyle::Line, words.expected_row, &|offer| {
        let option = SourcingOption::Offer(offer);
        match readiness(case, projection, option) {
            Readiness::Comparable => context.amount_cell(projection.present_value(&lost.cost(case, option))),
            _ => words.open.to_owned().into(),
        }
    }));
    let names = (0..case.offers()).map(|offer| labels::place(case, Place::Offer(offer), context.texts));
    let columns = std::iter::once(words.area.to_owned()).chain(names).collect();
    let table = Table { id: None, name: context.words.table_scroll.to_owned(), columns, rows };
    card("areas", words.areas_heading, vec![CardPart::Text(words.areas_about.to_owned()), CardPart::Table(table)])
}

/// The open questions, highest value per day of effort first; in checklist order if the case has no amounts yet.
fn negotiation(context: &Context<'_>, has_money: bool) -> Card {
    let (words, case) = (&context.words.risk, &context.computed.case);
    let none = || context.texts.figures.none.to_owned();
    let row = |question: &Question, offer: usize, worth: [TableCell; 2]| {
        let reply = case.reply(offer, question.id);
        let about = context.words.question(question);
        let mut label = format!("{} {}", number(question), about.ask);
        if question.is_gate(case) {
            label = format!("{label} ({})", words.gate_mark);
        }
        if case.offers() > 1 && question.scope == QuestionScope::Offer {
            label = format!("{label} – {}", labels::place(case, Place::Offer(offer), context.texts));
        }
        let written = |detail| Some(reply.detail(detail)).filter(|text| !text.is_empty()).map_or_else(none, shown);
        let [value, day] = worth;
        let said = [about.remedy.to_owned(), written(Detail::Owner), written(Detail::Due)].map(TableCell::from);
        TableRow::text(label, said.into_iter().chain([value, day]).collect())
    };
    let (about, rows): (&str, Vec<TableRow>) = if has_money {
        let tags = remedy_values(context.computed);
        let worth = |value: f64| match value > 0.0 {
            true => context.amount_cell(value).with_text(context.short(value)),
            false => none().into(),
        };
        let row = |tag: &RemedyValue| row(tag.question, tag.offer, [worth(tag.value), worth(tag.per_day())]);
        (words.list_about, tags.iter().map(row).collect())
    } else {
        let all = applicable(case).flat_map(|question| question.offers(case).map(move |offer| (question, offer)));
        let open = all.filter(|(question, offer)| question.is_open(case, *offer));
        (
            words.list_about_open,
            open.map(|(question, offer)| row(question, offer, [none().into(), none().into()])).collect(),
        )
    };
    if rows.is_empty() {
        return card("negotiation", words.list_heading, vec![CardPart::Text(words.list_nothing.to_owned())]);
    }
    let table = context.table(&words.list_columns, rows);
    card("negotiation", words.list_heading, vec![CardPart::Text(about.to_owned()), CardPart::Table(table)])
}

/// The clauses of the regulatory packs that lack a “Yes, with evidence”, for each offer.
fn clauses(context: &Context<'_>) -> Card {
    let (words, case) = (&context.words.risk, &context.computed.case);
    let mut parts = Vec::new();
    for pack in packs(case) {
        let of_pack = applicable(case).flat_map(|question| {
            let clauses = context.words.question(question).clauses.iter();
            clauses.filter(|clause| pack.works().contains(&clause.work)).map(move |clause| (question, clause))
        });
        let of_pack: Vec<(&Question, &Clause)> = of_pack.collect();
        for offer in 0..case.offers() {
            let gaps =
                of_pack.iter().filter(|(question, _)| case.reply(offer, question.id).answer != Some(Answer::Proven));
            let row = |(question, own): &(&Question, &Clause)| {
                let ask = context.words.question(question).ask;
                let cells = vec![format!("{} {ask}", number(question)), answer(context, offer, question)];
                TableRow::text(clause(own, context.words), cells)
            };
            let rows: Vec<TableRow> = gaps.map(row).collect();
            let values = [
                ("offer", labels::place(case, Place::Offer(offer), context.texts)),
                ("pack", context.words.tables.say(pack.option().label).to_owned()),
                ("count", context.texts.locale.count(rows.len())),
                ("all", of_pack.len().to_string()),
            ];
            let template = match rows.len() {
                0 => words.clauses_met,
                count => words.clauses_gaps.form(context.texts.locale.plural(count)),
            };
            parts.push(CardPart::Text(fill(template, &values)));
            if !rows.is_empty() {
                parts.push(CardPart::Table(context.table(&words.clauses_columns, rows)));
            }
        }
    }
    if parts.is_empty() {
        parts.push(CardPart::Text(words.clauses_none.to_owned()));
    }
    card("clauses", words.clauses_heading, parts)
}
