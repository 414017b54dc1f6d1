//! How a visitor likes to use the page: nothing of a case.

/// Under which key it is stored.
pub const KEY: &str = "habits";

/// Marks that are set: groups of inputs that were folded otherwise than they are at first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preferences(Vec<String>);

impl Preferences {
    /// Reads marks as they were stored. Of any other text, words become marks that nothing asks for.
    pub fn parse(text: &str) -> Self {
        Self(text.split(' ').map(str::to_owned).collect())
    }

    /// Writes marks to be stored.
    pub fn write(&self) -> String {
        self.0.join(" ")
    }

    pub fn has(&self, mark: &str) -> bool {
        self.0.iter().any(|own| own == mark)
    }

    /// Sets or removes a mark; whether that changed anything.
    pub fn set(&mut self, mark: &str, is_set: bool) -> bool {
        if self.has(mark) == is_set {
            return false;
        }
        if is_set {
            self.0.push(mark.to_owned());
        } else {
            self.0.retain(|own| own != mark);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_come_back_as_they_were_stored() {
        let mut preferences = Preferences::parse("");
        assert!(preferences.set("group-people", true));
        assert_eq!(preferences.write(), " group-people");
        assert!(!preferences.set("group-people", true), "nothing is stored that is stored already");
        let again = Preferences::parse(&preferences.write());
        assert!(again.has("group-people") && !again.has("group"));
        preferences.set("group-people", false);
        assert!(!Preferences::parse(&preferences.write()).has("group-people"));
    }
}
