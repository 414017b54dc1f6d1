//! What kinds of value an input can hold, and how each is stored as a number.

pub use super::unit::Unit;

/// A type whose values are picked from a list. Stored as the place in the list, written out as the key.
pub trait Choice: Copy + PartialEq + 'static {
    /// All values, in the order in which they are offered.
    const ALL: &'static [Self];
    /// The options of [`Self::ALL`], in the same order.
    const OPTIONS: &'static [ChoiceOption];

    /// The value's index in the list.
    fn index(self) -> usize {
        Self::ALL.iter().position(|value| *value == self).unwrap_or_default()
    }

    /// The value at a place in the list; the first for a place beyond it.
    fn at(index: f64) -> Self {
        *Self::ALL.get(index as usize).unwrap_or(&Self::ALL[0])
    }

    /// The option that stands for the value.
    fn option(self) -> &'static ChoiceOption {
        &Self::OPTIONS[self.index()]
    }
}

/// One option of a [`Choice`].
#[derive(Debug, PartialEq, Eq)]
pub struct ChoiceOption {
    /// Written in drafts and links; never changes.
    pub key: &'static str,
    /// In English.
    pub label: &'static str,
}

/// Declares an enum whose values are picked from a list: variant, key, English label.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident $key:literal $label:literal)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
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
    /// The money a case or an offer is counted in, by ISO 4217 code. A test compares the codes and minor units with
    /// the list of the `iso_currency` crate.
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
        Bhd "BHD" "Bahraini dinar"
        Brl "BRL" "Brazilian real"
        Cny "CNY" "Chinese yuan"
        Czk "CZK" "Czech koruna"
        Huf "HUF" "Hungarian forint"
        Krw "KRW" "South Korean won"
        Kwd "KWD" "Kuwaiti dinar"
        Mxn "MXN" "Mexican peso"
        Php "PHP" "Philippine peso"
        Ron "RON" "Romanian leu"
        Vnd "VND" "Vietnamese dong"
        Zar "ZAR" "South African rand"
    }
}

impl Currency {
    /// The ISO 4217 code.
    pub fn code(self) -> &'static str {
        self.option().key
    }

    /// Digits after the decimal mark in everyday amounts (ISO 4217 minor unit).
    pub fn minor_digits(self) -> usize {
        match self {
            Self::Jpy | Self::Krw | Self::Vnd => 0,
            Self::Bhd | Self::Kwd => 3,
            _ => 2,
        }
    }

    /// Half of the smallest coin, in units of the currency: a smaller difference cannot be paid.
    pub fn half_a_coin(self) -> f64 {
        match self.minor_digits() {
            0 => 0.5,
            2 => 0.005,
            _ => 0.0005,
        }
    }
}

choice! {
    /// What kind of work a service is. It decides the unit of demand, the wording and several defaults.
    ServiceKind {
        Infrastructure "infrastructure" "Infrastructure"
        Development "development" "Application development and maintenance"
        Support "support" "Technical support and help desk"
        Process "process" "Business process"
    }
}

choice! {
    /// How large the company is. It decides several defaults.
    FirmSize {
        Small "small" "Small: up to 50 employees"
        Medium "medium" "Medium: up to 250 employees"
        Large "large" "Large: over 250 employees"
    }
}

choice! {
    /// Where people are employed, as far as a published figure of employer on-cost can be named.
    Country {
        UnitedStates "us" "United States"
        EuropeanUnion "eu" "European Union, average"
        EuroArea "euro-area" "Euro area, average"
        France "fr" "France"
        Lithuania "lt" "Lithuania"
        Malta "mt" "Malta"
        Romania "ro" "Romania"
        Sweden "se" "Sweden"
        /// No figure is known; the visitor is asked.
        Other "other" "Another country"
    }
}

choice! {
    /// Which rules a case is calculated by.
    Rules {
        Current "current" "Current rules"
        /// Those of the first version, which older links and drafts keep. See `docs/rules.md`.
        First "first" "Rules before November 2026"
    }
}

choice! {
    /// From when on a provider charges.
    FeeStart {
        FirstDay "first-day" "On the first day"
        GoLive "go-live" "When the transition ends"
    }
}

choice! {
    /// How long stranded cost is paid.
    StrandedTerm {
        Months "months" "For a number of months"
        Ever "ever" "Indefinitely"
    }
}

choice! {
    /// How an offer prices a service.
    PriceForm {
        /// A sum for each year, whatever the demand.
        Fixed "fixed" "Fixed price"
        /// A price for each unit, with bands and a minimum.
        PerUnit "unit" "Price per unit"
        /// A price for a baseline volume; more and less are charged and credited by the unit.
        Baseline "baseline" "Baseline with additional and reduced resource charges"
        /// Hours at a rate.
        Time "time" "Time and materials"
        /// The offer does not cover the service; it stays in-house.
        None "none" "Not offered"
    }
}

choice! {
    /// A calendar month.
    Month {
        January "jan" "January"
        February "feb" "February"
        March "mar" "March"
        April "apr" "April"
        May "may" "May"
        June "jun" "June"
        July "jul" "July"
        August "aug" "August"
        September "sep" "September"
        October "oct" "October"
        November "nov" "November"
        December "dec" "December"
    }
}

choice! {
    /// What the in-house figures were taken from.
    Basis {
        Estimate "estimate" "An estimate"
        Budget "budget" "The budget"
        Actuals "actuals" "Actual cost from the books"
    }
}

choice! {
    /// Whether something counts.
    Toggle {
        Off "no" "No"
        On "yes" "Yes"
    }
}

choice! {
    /// A yes or a no that may still be open.
    YesNo {
        Unanswered "open" "Not answered yet"
        No "no" "No"
        Yes "yes" "Yes"
    }
}

choice! {
    /// Whether a service touches personal data, and under which law.
    PersonalData {
        Unanswered "open" "Not answered yet"
        No "no" "No"
        Gdpr "gdpr" "Yes, under the GDPR"
        Other "other" "Yes, under another law"
    }
}

choice! {
    /// Who supervises the company's outsourcing.
    Regulator {
        Unanswered "open" "Not answered yet"
        None "none" "Nobody"
        EuFinance "eu-finance" "European Union, financial sector"
        Australia "apra" "Australia, prudential (APRA)"
        UsBanking "us-banking" "United States, banking"
        Other "other" "Another authority"
    }
}

choice! {
    /// How hard it would be to replace a provider.
    Replacing {
        Unanswered "open" "Not answered yet"
        Easy "easy" "Easy: within weeks"
        Slow "slow" "With effort: within months"
        Hard "hard" "Hard: a year or more"
    }
}

choice! {
    /// The size of the units in which tables show money.
    Scale {
        Units "units" "Whole units"
        Thousands "thousands" "Thousands"
        Millions "millions" "Millions"
    }
}

choice! {
    /// When in the period money is counted as paid.
    Discounting {
        /// Each year's money at its end: `(1 + r)^-t`. What Excel's NPV function does.
        EndOfYear "end-of-year" "End of year"
        /// Each year's money in its middle: `(1 + r)^-(t - 1/2)`.
        MidYear "mid-year" "Middle of year"
        /// Each month's money at its end, at the equivalent monthly rate `(1 + r)^(1/12) - 1` (not `r / 12`).
        Monthly "monthly" "Monthly"
    }
}
