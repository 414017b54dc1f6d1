//! The risk checklist: questions with their answers, and service levels.

mod answers;
mod details;
mod levels;
mod question;

pub use levels::ServiceLevels;
pub use question::QuestionView;
