//! What kinds of value an input can hold, and how each is stored as a number.

/// A type that an input's value can have. Every value has a place on the number line, so that tables, links and
/// tests treat all inputs alike.
pub trait Stored: Copy {
    /// The value as a number.
    fn store(self) -> f64;
    /// The value that `number` stands for. `number` has passed the field's check.
    fn load(number: f64) -> Self;
}

impl Stored for f64 {
    fn store(self) -> f64 {
        self
    }
    fn load(number: f64) -> Self {
        number
    }
}

impl Stored for usize {
    fn store(self) -> f64 {
        self as f64
    }
    fn load(number: f64) -> Self {
        number as usize
    }
}

/// A type whose values are picked from a list. Stored as the place in the list, written out as the key.
pub trait Choice: Copy + PartialEq + 'static {
    /// All values, in the order in which they are offered.
    const ALL: &'static [Self];
    /// The options of [`Self::ALL`], in the same order.
    const OPTIONS: &'static [ChoiceOption];
}

/// One option of a [`Choice`].
#[derive(Debug, PartialEq, Eq)]
pub struct ChoiceOption {
    /// Written in drafts and links; never changes.
    pub key: &'static str,
    /// In English.
    pub label: &'static str,
}

impl<T: Choice> Stored for T {
    fn store(self) -> f64 {
        Self::ALL.iter().position(|value| *value == self).unwrap_or_default() as f64
    }
    fn load(number: f64) -> Self {
        Self::ALL[number as usize]
    }
}

/// Declares an enum whose values are picked from a list: variant, key, English label.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident $key:literal $label:literal)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_meta])* $variant,)+ }

        impl $crate::domain::value::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            const OPTIONS: &'static [$crate::domain::value::ChoiceOption] =
                &[$($crate::domain::value::ChoiceOption { key: $key, label: $label },)+];
        }
    };
}
pub(crate) use choice;

choice! {
    /// The money a case is counted in, by ISO 4217 code. All of these have two minor digits but the yen.
    Currency {
        Usd "USD" "US dollar"
        Eur "EUR" "Euro"
        Gbp "GBP" "Pound sterling"
        Aud "AUD" "Australian dollar"
        Cad "CAD" "Canadian dollar"
        Chf "CHF" "Swiss franc"
        Dkk "DKK" "Danish krone"
        Inr "INR" "Indian rupee"
        Jpy "JPY" "Japanese yen"
        Nok "NOK" "Norwegian krone"
        Nzd "NZD" "New Zealand dollar"
        Pln "PLN" "Polish zloty"
        Sek "SEK" "Swedish krona"
        Sgd "SGD" "Singapore dollar"
    }
}

impl Currency {
    /// The ISO 4217 code.
    pub fn code(self) -> &'static str {
        Self::OPTIONS[self.store() as usize].key
    }

    /// Digits after the decimal mark in everyday amounts (ISO 4217 minor unit).
    pub fn minor_digits(self) -> usize {
        match self {
            Self::Jpy => 0,
            _ => 2,
        }
    }
}

/// What a field's number counts. Decides how it is shown, typed and written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    /// An amount in the case's currency, once.
    Money,
    /// An amount in the case's currency for one year.
    MoneyPerYear,
    /// A fraction, shown in per cent: 0.08 is 8 %.
    Share,
    /// A fraction per year, shown in per cent.
    SharePerYear,
    /// Full-time equivalents.
    People,
    /// Whole years.
    Years,
    /// One of a list.
    Choice(&'static [ChoiceOption]),
}

impl Unit {
    /// Whether only whole numbers make sense.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Years | Self::Choice(_))
    }

    /// Whether the number is a fraction that people write in per cent.
    pub fn is_share(self) -> bool {
        matches!(self, Self::Share | Self::SharePerYear)
    }
}
