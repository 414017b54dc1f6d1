//! Undo and redo.

use crate::domain::case::{Case, InputId, Party, Place};
use crate::domain::risk::answer::Detail;
use crate::domain::risk::level::LevelColumn;
use crate::domain::risk::questions::QuestionId;

/// How many steps can be undone. A case takes a few kilobytes.
const MAX_STEPS: usize = 100;

/// The changes of a case, step by step. Typing into one box is one step until it is left.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    /// The cases before each step, the latest last.
    undo: Vec<Case>,
    /// The cases after each step that was undone, the next one last.
    redo: Vec<Case>,
    /// The box that the latest step has typed into, while more of the same belongs to that step.
    text_box: Option<TextBox>,
    /// The input that the latest step has changed, if it is one input.
    input: Option<InputId>,
}

/// Something that is typed into.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TextBox {
    Input(InputId),
    Title,
    Party(Party),
    PlaceName(Place),
    LineName(usize),
    ScenarioName(usize),
    Detail { offer: usize, question: QuestionId, detail: Detail },
    Level { service: usize, row: usize, column: LevelColumn },
}

impl History {
    /// Records a change of the case, typed into `text_box` or made otherwise.
    pub fn record(&mut self, before: Case, after: &Case, text_box: Option<TextBox>) {
        self.redo.clear();
        if text_box.is_none() || self.text_box != text_box {
            if self.undo.len() == MAX_STEPS {
                self.undo.remove(0);
            }
            self.undo.push(before);
            self.text_box = text_box;
            self.input = match text_box {
                Some(TextBox::Input(input)) => Some(input),
                _ => None,
            };
        } else if self.undo.last() == Some(after) {
            // Everything typed was deleted again.
            self.undo.pop();
            self.text_box = None;
        }
    }

    /// What is typed from now on is another step.
    pub fn end_step(&mut self) {
        self.text_box = None;
    }

    /// The case before the latest step; none if there is none.
    pub fn undo(&mut self, present: &Case) -> Option<Case> {
        self.end_step();
        self.input = None;
        let before = self.undo.pop()?;
        self.redo.push(present.clone());
        Some(before)
    }

    /// The case after the step that was undone last; none if there is none.
    pub fn redo(&mut self, present: &Case) -> Option<Case> {
        self.end_step();
        self.input = None;
        let after = self.redo.pop()?;
        self.undo.push(present.clone());
        Some(after)
    }

    /// The case before the latest step, and the input that the step has changed, if it is one; none where there is no step.
    pub fn latest(&self) -> Option<(&Case, Option<InputId>)> {
        self.undo.last().map(|before| (before, self.input))
    }

    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// The case before all steps.
    pub fn into_first(self) -> Option<Case> {
        self.undo.into_iter().next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(title: &str) -> Case {
        let mut case = Case::new();
        case.set_title(title);
        case
    }

    #[test]
    fn a_history_keeps_the_latest_steps_only() {
        let mut history = History::default();
        for step in 0..MAX_STEPS + 5 {
            history.record(titled(&step.to_string()), &titled(&(step + 1).to_string()), None);
        }
        let mut case = titled(&(MAX_STEPS + 5).to_string());
        let mut steps = 0;
        while let Some(before) = history.undo(&case) {
            case = before;
            steps += 1;
        }
        assert_eq!((steps, case.title()), (MAX_STEPS, "5"));
    }

    #[test]
    fn what_was_typed_and_deleted_again_is_no_step() {
        let mut history = History::default();
        history.record(titled(""), &titled("a"), Some(TextBox::Title));
        history.record(titled("a"), &titled(""), Some(TextBox::Title));
        assert!(!history.can_undo());
    }
}
