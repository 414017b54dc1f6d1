//! A number that remembers how it was computed.

pub mod cells;
mod keys;

use std::ops::{Add, Div, Mul, Sub};
use std::rc::Rc;

use super::cell::{FormulaCell, FormulaRow};
use super::input_id::{FixedNumber, InputId};
use super::number::Number;
use super::period::Period;

/// An expression over the case's inputs. Cheap to clone: parts are shared.
#[derive(Debug, Clone)]
pub struct Formula(Rc<FormulaNode>);

/// The parts of a [`Formula`].
#[derive(Debug)]
pub enum FormulaNode {
    Constant(f64),
    /// A number that decides what the formulas look like, or comes from the checklist: it cannot be changed in them.
    Fixed(FixedNumber, f64),
    Input(InputId),
    /// A named value and what defines it. Printing stops here; the definition is printed at its own cell.
    Cell(FormulaCell, Formula),
    Binary(Operator, Formula, Formula),
    Root(Formula, u32),
    /// The value where it is positive, else zero.
    MaxZero(Formula),
}

/// The four operations of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Plus,
    Minus,
    Times,
    Over,
}

impl Formula {
    /// A leaf that stands for something the visitor enters.
    pub fn input(input: InputId) -> Self {
        Self(Rc::new(FormulaNode::Input(input)))
    }

    /// The outermost part.
    pub fn node(&self) -> &FormulaNode {
        &self.0
    }

    /// What the expression comes to when `inputs` gives each input its value.
    pub fn evaluate(&self, inputs: &impl Fn(InputId) -> f64) -> f64 {
        match self.node() {
            FormulaNode::Constant(value) | FormulaNode::Fixed(_, value) => *value,
            FormulaNode::Input(input) => inputs(*input),
            FormulaNode::Cell(_, definition) => definition.evaluate(inputs),
            FormulaNode::Binary(operator, left, right) => operator.apply(left.evaluate(inputs), right.evaluate(inputs)),
            FormulaNode::Root(radicand, n) => radicand.evaluate(inputs).root(*n),
            FormulaNode::MaxZero(inner) => inner.evaluate(inputs).max_zero(),
        }
    }

    /// What a named value is made of; the formula itself where it has no name.
    pub fn definition(&self) -> &Formula {
        match self.node() {
            FormulaNode::Cell(_, definition) => definition,
            _ => self,
        }
    }

    fn binary(operator: Operator, left: Self, right: Self) -> Self {
        Self(Rc::new(FormulaNode::Binary(operator, left, right)))
    }

    fn binds_at_least_as_tightly_as(&self, operator: Operator) -> bool {
        match self.node() {
            FormulaNode::Binary(own, ..) => own.precedence() >= operator.precedence(),
            _ => true,
        }
    }
}

impl Operator {
    fn apply(self, left: f64, right: f64) -> f64 {
        match self {
            Self::Plus => left + right,
            Self::Minus => left - right,
            Self::Times => left * right,
            Self::Over => left / right,
        }
    }

    fn symbol(self) -> char {
        match self {
            Self::Plus => '+',
            Self::Minus => '-',
            Self::Times => '*',
            Self::Over => '/',
        }
    }

    fn precedence(self) -> u8 {
        match self {
            Self::Plus | Self::Minus => 0,
            Self::Times | Self::Over => 1,
        }
    }

    /// Whether `a op (b op' c)` with operators of one precedence may lose its parentheses.
    fn is_associative(self) -> bool {
        matches!(self, Self::Plus | Self::Times)
    }
}

impl Number for Formula {
    fn constant(value: f64) -> Self {
        Self(Rc::new(FormulaNode::Constant(value)))
    }

    fn root(self, n: u32) -> Self {
        Self(Rc::new(FormulaNode::Root(self, n)))
    }

    fn max_zero(self) -> Self {
        Self(Rc::new(FormulaNode::MaxZero(self)))
    }

    fn fixed(what: FixedNumber, value: f64) -> Self {
        Self(Rc::new(FormulaNode::Fixed(what, value)))
    }

    fn named(self, cell: FormulaCell) -> Self {
        if matches!(self.node(), FormulaNode::Cell(own, _) if *own == cell) {
            return self;
        }
        Self(Rc::new(FormulaNode::Cell(cell, self)))
    }

    fn named_months(values: Vec<Self>, row: FormulaRow) -> Vec<Self> {
        let months = values.into_iter().enumerate();
        months.map(|(month, value)| value.named(row.at(Period::Month(month + 1)))).collect()
    }
}

macro_rules! recorded {
    ($($operation:ident $method:ident $operator:ident)+) => {$(
        impl $operation for Formula {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                Self::binary(Operator::$operator, self, other)
            }
        }
    )+};
}

recorded! { Add add Plus  Sub sub Minus  Mul mul Times  Div div Over }

/// What a formula is printed with: how a leaf and a named value are written.
pub trait Writer {
    /// Something the visitor entered.
    fn input(&self, input: InputId) -> String;
    /// A named value.
    fn cell(&self, cell: FormulaCell, definition: &Formula) -> String;
    /// A number that the model states.
    fn constant(&self, value: f64) -> String;
    /// The sign of an operation.
    fn operator(&self, operator: Operator) -> char {
        operator.symbol()
    }
    /// Whether a named value is written out where it stands.
    fn is_inlined(&self, _cell: FormulaCell) -> bool {
        false
    }
    /// What stands before the value in "the value where it is positive, else zero".
    fn max_zero(&self) -> &str;
}

impl Formula {
    /// The formula as text, down to the named values it is made of.
    pub fn write(&self, writer: &dyn Writer) -> String {
        match self.written(writer).node() {
            FormulaNode::Constant(value) | FormulaNode::Fixed(_, value) => writer.constant(*value),
            FormulaNode::Input(input) => writer.input(*input),
            FormulaNode::Cell(cell, definition) => writer.cell(*cell, definition),
            FormulaNode::Root(radicand, n) => format!("({})^(1/{n})", radicand.write(writer)),
            FormulaNode::MaxZero(inner) => format!("{}({})", writer.max_zero(), inner.write(writer)),
            FormulaNode::Binary(operator, left, right) => {
                let (left, right) = (left.written(writer), right.written(writer));
                let left_bare = left.binds_at_least_as_tightly_as(*operator);
                let right_bare = match right.node() {
                    FormulaNode::Binary(own, ..) if own.precedence() == operator.precedence() => {
                        operator.is_associative()
                    }
                    _ => right.binds_at_least_as_tightly_as(*operator),
                };
                let group = |formula: &Formula, bare| {
                    let text = formula.write(writer);
                    if bare { text } else { format!("({text})") }
                };
                format!("{} {} {}", group(left, left_bare), writer.operator(*operator), group(right, right_bare))
            }
        }
    }
    /// What is written for the formula: the definition of a named value that is written out.
    fn written(&self, writer: &dyn Writer) -> &Self {
        match self.node() {
            FormulaNode::Cell(cell, definition) if writer.is_inlined(*cell) => definition.written(writer),
            _ => self,
        }
    }
}
