//! All named values that formulas are made of: what a spreadsheet of the case would hold.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{Formula, FormulaNode};
use crate::domain::cell::FormulaCell;

/// A cell with two definitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellConflict(pub FormulaCell);

/// Every cell that some formulas are made of, with its definition.
///
/// # Errors
///
/// A [`CellConflict`] if two different definitions claim the same cell.
pub fn cells<'a>(
    formulas: impl IntoIterator<Item = &'a Formula>,
) -> Result<BTreeMap<FormulaCell, Formula>, CellConflict> {
    let mut found: BTreeMap<FormulaCell, Formula> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open: Vec<&Formula> = formulas.into_iter().collect();
    while let Some(formula) = open.pop() {
        // Parts are shared: each is looked at once.
        if !seen.insert(Rc::as_ptr(&formula.0)) {
            continue;
        }
        match formula.node() {
            FormulaNode::Constant(_) | FormulaNode::Input(_) | FormulaNode::Fixed(..) => {}
            FormulaNode::Root(inner, _) | FormulaNode::MaxZero(inner) => open.push(inner),
            FormulaNode::Binary(_, left, right) => open.extend([left, right]),
            FormulaNode::Cell(cell, definition) => {
                open.push(definition);
                let first = found.entry(*cell).or_insert_with(|| definition.clone());
                if !is_same(first, definition) {
                    return Err(CellConflict(*cell));
                }
            }
        }
    }
    Ok(found)
}

/// Whether two formulas say the same, down to their named values.
fn is_same(one: &Formula, other: &Formula) -> bool {
    if Rc::ptr_eq(&one.0, &other.0) {
        return true;
    }
    match (one.node(), other.node()) {
        (FormulaNode::Constant(one), FormulaNode::Constant(other)) => one == other,
        (FormulaNode::Input(one), FormulaNode::Input(other)) => one == other,
        (FormulaNode::Fixed(what, one), FormulaNode::Fixed(own, other)) => what == own && one == other,
        (FormulaNode::Cell(one, _), FormulaNode::Cell(other, _)) => one == other,
        (FormulaNode::Root(one, n), FormulaNode::Root(other, own)) => n == own && is_same(one, other),
        (FormulaNode::MaxZero(one), FormulaNode::MaxZero(other)) => is_same(one, other),
        (FormulaNode::Binary(sign, left, right), FormulaNode::Binary(own, other_left, other_right)) => {
            sign == own && is_same(left, other_left) && is_same(right, other_right)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cell::{FormulaRow, RowName};
    use crate::domain::number::Number;

    #[test]
    fn a_cell_with_two_definitions_is_found() {
        let cell = FormulaRow::of_case(RowName::Demand).whole();
        let named = |value: f64| Formula::constant(value).named(cell);
        assert_eq!(cells([&(named(1.0) + named(1.0))]).map(|all| all.len()), Ok(1));
        assert_eq!(cells([&(named(1.0) + named(2.0))]).map(|all| all.len()), Err(CellConflict(cell)));
    }
}
