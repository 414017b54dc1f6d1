//! What moves the result most, with its range and where it comes from.

use super::context::Context;
use super::help::origin;
use crate::document::*;
use crate::domain::analysis::tornado::TornadoBar;

/// How many are shown; the sensitivity page has all.
const MOST: usize = 10;

/// The card; none where no input has a low and a high.
pub fn card(context: &Context<'_>) -> Option<Card> {
    let words = &context.words.pages;
    let rows: Vec<TableRow> = context.tornado().iter().filter_map(|bar| row(context, bar)).take(MOST).collect();
    (!rows.is_empty()).then(|| {
        let table = CardPart::Table(context.table(&words.drivers_columns, rows));
        Card::wide("drivers", words.drivers_heading, vec![CardPart::text(words.drivers_about), table])
    })
}

fn row(context: &Context<'_>, bar: &TornadoBar) -> Option<TableRow> {
    let ((low, high), swing) = bar.own?;
    let (place, id) = bar.driver.input()?;
    let case = &context.computed.case;
    let value = |value| TableCell::from(context.value(bar.driver, value));
    let basis = match case.given(place, id) {
        Some(_) => context.texts.form.your_figure.to_owned(),
        None => origin(&context.words.field(id.field()).source, &context.words.basis),
    };
    let cells = vec![
        value(case.value(place, id)),
        value(low),
        value(high),
        context.amount_cell(swing.at_low),
        context.amount_cell(swing.at_high),
        basis.into(),
    ];
    Some(TableRow::line(context.driver(bar.driver), cells))
}
