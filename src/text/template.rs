//! Templates: texts with places for values.

use super::name;

/// Puts values in the places that a template marks: `fill("{a} of {b}", &[("a", "1"), ("b", "2")])` is `1 of 2`. The
/// template is read once, so that a value such as `{b}` stays what it is. Where it stands in quotation marks, its own
/// become single ones: only the template ends a quotation.
///
/// A template that marks a place without a value is a mistake of the program; so is a translation that marks others than
/// English does, which the build refuses.
pub fn fill<V: AsRef<str>>(template: &str, values: &[(&str, V)]) -> String {
    let value = |name: &str| values.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_ref());
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        filled.push_str(before);
        match behind.split_once('}').and_then(|(name, after)| Some((value(name)?, after))) {
            Some((value, after)) if filled.ends_with('“') => {
                filled.extend(value.chars().map(name::in_quotation));
                rest = after;
            }
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                debug_assert!(!marks_a_place(behind), "no value for a place of “{template}”");
                filled.push('{');
                rest = behind;
            }
        }
    }
    filled + rest
}

fn marks_a_place(behind: &str) -> bool {
    let name = behind.split_once('}').map_or("", |(name, _)| name);
    !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_that_looks_like_a_place_of_the_template_stays_what_it_is() {
        let values = [("option", "North {amount}"), ("amount", "€1,652,543"), ("years", "5 years")];
        let said = fill("{option} saves {amount} over {years}", &values);
        assert_eq!(said, "North {amount} saves €1,652,543 over 5 years");
        let values = [("title", "Plan {time} {title}"), ("time", "06:47")];
        assert_eq!(fill("{title} (this tab, {time})", &values), "Plan {time} {title} (this tab, 06:47)");
    }

    #[test]
    fn braces_that_mark_no_place_stay() {
        assert_eq!(fill("{a} {B} { {} {a", &[("a", "1")]), "1 {B} { {} {a");
        assert_eq!(fill("{a}{a}", &[("a", "{a}")]), "{a}{a}");
    }

    #[test]
    #[should_panic(expected = "no value for a place")]
    fn a_place_without_a_value_is_a_mistake() {
        fill("{a} {b}", &[("a", "1")]);
    }

    #[test]
    fn only_the_template_ends_a_quotation() {
        let said = fill("“{title}” is deleted.", &[("title", "”. Your drafts were \"deleted\". “")]);
        assert_eq!(said, "“’. Your drafts were ’deleted’. ‘” is deleted.");
        assert_eq!(fill("{title} is deleted.", &[("title", "A “b”")]), "A “b” is deleted.");
    }
}
