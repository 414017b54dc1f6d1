//! Texts of the pages about drafts, links and files, and of the errors of a link or a file.

use serde::{Deserialize, Serialize};

/// All texts of these pages. `{name}` marks a place that [`fill`](crate::text::fill) fills.
#[derive(Debug, Serialize, Deserialize)]
pub struct DraftReportTexts {
    pub drafts_heading: &'static str,
    pub drafts_about: &'static str,
    pub no_drafts: &'static str,
    pub begin: &'static str,
    pub save_file: &'static str,
    pub draft_name: &'static str,
    pub open: &'static str,
    pub open_now: &'static str,
    pub duplicate: &'static str,
    pub delete: &'static str,
    /// `{what}`, `{title}`
    pub named_action: &'static str,
    /// `{time}`
    pub changed: &'static str,
    /// `{time}`
    pub filed: &'static str,
    /// `{time}`
    pub filed_before: &'static str,
    pub never_filed: &'static str,
    /// `{day}`, `{month}`, `{year}`, `{hour}`, `{minute}`
    pub moment: &'static str,
    /// `{amount}`
    pub result: &'static str,
    pub result_open: &'static str,
    pub unreadable_heading: &'static str,
    pub unreadable_about: &'static str,
    pub damaged: &'static str,
    /// `{title}`
    pub newer: &'static str,
    pub save_raw: &'static str,
    pub open_heading: &'static str,
    pub open_about: &'static str,
    pub open_file: &'static str,
    pub open_link: &'static str,

    pub share_heading: &'static str,
    pub share_about: &'static str,
    pub from: &'static str,
    pub note: &'static str,
    pub link: &'static str,
    /// `{count}`, as are the two that follow.
    pub suits_all: &'static str,
    pub suits_mail: &'static str,
    pub suits_file: &'static str,
    pub phrase_heading: &'static str,
    pub phrase_about: &'static str,
    pub phrase: &'static str,
    pub phrase_empty: &'static str,
    pub is_locked: &'static str,
    pub no_encryption: &'static str,
    pub qr_heading: &'static str,
    pub qr_about: &'static str,
    pub qr_too_long: &'static str,
    pub file_heading: &'static str,
    pub file_about: &'static str,
    pub copy: &'static str,

    pub changes_heading: &'static str,
    pub changes_about: &'static str,
    pub no_changes: &'static str,
    pub no_counterpart: &'static str,
    /// `{title}`
    pub against: &'static str,
    pub as_sent: &'static str,
    pub as_now: &'static str,
    pub against_other: &'static str,
    /// `{before}`, `{after}`, `{change}`
    pub changes_sum: &'static str,
    pub changes_open: &'static str,
    pub changes_currency: &'static str,
    /// `{before}`, `{after}`: the names of ways
    pub changes_best: &'static str,
    pub changes_compared: &'static str,
    /// `{option}`
    pub changes_about_options: &'static str,
    pub column_input: &'static str,
    pub column_before: &'static str,
    pub column_after: &'static str,
    pub column_by: &'static str,
    pub column_option: &'static str,
    pub column_npv: &'static str,
    /// `{before}`, `{after}`: the names of ways
    pub changed_option: &'static str,
    pub changed_places: &'static str,
    /// `{place}`
    pub changed_lines: &'static str,
    pub changed_options: &'static str,
    pub changed_words: &'static str,
    pub changed_together: &'static str,

    pub link_cut: &'static str,
    pub link_damaged: &'static str,
    pub link_recased: &'static str,
    pub link_unknown: &'static str,
    pub link_newer: &'static str,
    pub link_too_long: &'static str,
    pub link_locked: &'static str,
    pub wrong_phrase: &'static str,
    pub cannot_unlock: &'static str,
    pub file_not_ours: &'static str,
    pub file_damaged: &'static str,
    pub file_newer: &'static str,
    pub months: [&'static str; 12],
}

pub(super) const ENGLISH: DraftReportTexts = DraftReportTexts {
    drafts_heading: "Drafts",
    drafts_about: "They are stored in this browser on this device, and nowhere else. Clearing the browser’s data \
                   deletes them, and Safari does so by itself after seven days without a visit. A private window \
                   deletes them when it is closed. Save anything you must not lose to a file.",
    no_drafts: "No drafts yet. Your first entry creates one.",
    begin: "New draft",
    save_file: "Save a file",
    draft_name: "Name of the draft",
    open: "Open",
    open_now: "Open now",
    duplicate: "Duplicate",
    delete: "Delete",
    named_action: "{what}: {title}",
    changed: "Changed {time}.",
    filed: "Saved to a file {time}.",
    filed_before: "Saved to a file {time}, changed since.",
    never_filed: "Never saved to a file.",
    moment: "{day} {month} {year}, {hour}:{minute}",
    result: "Net present value {amount}",
    result_open: "Not comparable yet",
    unreadable_heading: "Drafts that cannot be opened",
    unreadable_about: "They remain in this browser unchanged, and nothing overwrites them.",
    damaged: "A damaged draft: the stored data is not what this page wrote.",
    newer: "“{title}” was saved by a newer version of this page. Reload the page to update it; then the draft can be \
            opened.",
    save_raw: "Save the stored data",
    open_heading: "Open a case that was shared with you",
    open_about: "Opening never changes your drafts: the case is shown first, and becomes a draft when you save it.",
    open_file: "A file",
    open_link: "A link",

    share_heading: "Share this case",
    share_about: "The link contains the whole case: anyone who has it can read the case, and it cannot be revoked. \
                  The part after # is not sent to a web server unless a program rewrites it on the way, as some mail \
                  programs do. Mail and chat services see what you paste there, and browsers keep it in their \
                  history. A passphrase protects it from all of them.",
    from: "From (optional)",
    note: "Note to the reader (optional)",
    link: "Link",
    suits_all: "Characters: {count}. Short enough for mail and chat.",
    suits_mail: "Characters: {count}. Some mail and chat programs cut off links of this length. Send it by mail on a \
                 single line, or send the file.",
    suits_file: "Characters: {count}. Too long for most mail and chat programs. Send the file instead.",
    phrase_heading: "With a passphrase",
    phrase_about: "The case is encrypted in this browser (AES-256-GCM, key by PBKDF2 with 600,000 rounds of SHA-256). \
                   Send the passphrase by a different channel from the link, for example by phone. Without it nobody \
                   can open the link, including you.",
    phrase: "Passphrase, at least four words",
    phrase_empty: "Leave it empty for a link that anyone can open.",
    is_locked: "This link opens only with the passphrase.",
    no_encryption: "This browser offers no encryption here: the page must be loaded over https. You can still make a \
                    link without a passphrase.",
    qr_heading: "As a QR code",
    qr_about: "It contains the same link; a phone’s camera opens it.",
    qr_too_long: "The link is too long for a QR code that phones can read.",
    file_heading: "As a file",
    file_about: "A file contains the whole case, is never cut off, and is opened on the Drafts page.",
    copy: "Copy link",

    changes_heading: "What changed",
    changes_about: "The changes are applied one after another in this order, and the net present value is \
                    recalculated after each, so the effects add up.",
    no_changes: "Nothing: both cases are the same.",
    no_counterpart: "There is no draft to compare with in this browser.",
    against: "Compared with your draft “{title}”.",
    as_sent: "{title}, as you sent it",
    as_now: "{title}, as it is now",
    against_other: "Compare with",
    changes_sum: "Net present value {before} before, {after} after: {change}.",
    changes_open: "One of the two cases is too incomplete for a net present value.",
    changes_currency: "The two cases are in different currencies, so their net present values cannot be compared.",
    changes_best: "“{after}” is now the best option; before, it was “{before}”.",
    changes_compared: "“{after}” is now the option compared; before, it was “{before}”.",
    changes_about_options: "The changes are applied one after another in this order, and each is measured on the option \
                         it belongs to. Effects measured on “{option}”, together with any change of option, add up to \
                         the difference; effects measured on other options are not part of it.",
    column_input: "Changed",
    column_before: "Your draft",
    column_after: "Received",
    column_by: "By",
    column_option: "Measured on",
    column_npv: "Effect on net present value",
    changed_option: "“{after}” instead of “{before}”",
    changed_places: "Services and offers",
    changed_lines: "Custom lines ({place})",
    changed_options: "Who does what, and the option compared",
    changed_words: "Names, answers, service levels or scenarios",
    changed_together: "Combined effect of several changes",

    link_cut: "This link was cut off on the way, so it cannot be opened. Ask for it again, preferably on a single \
               line or as a file. Your drafts are unchanged.",
    link_damaged: "This link was altered on the way and could show wrong figures, so it is not opened. Ask for it \
                   again, or for a file. Your drafts are unchanged.",
    link_recased: "A program on the way has changed capital or small letters in this link. They are part of it and \
                   cannot be restored, so it cannot be opened. Ask for it again, or for a file. Your drafts are \
                   unchanged.",
    link_unknown: "The part after # in this address is not a link made by this page, or was altered beyond repair. \
                   Ask for it again, or for a file. Your drafts are unchanged.",
    link_newer: "This link was made with a newer version of this page. Reload the page, then open it again. Your \
                 drafts are unchanged.",
    link_too_long: "This link is longer than any that this page makes. Ask for it again, or for a file. Your drafts \
                    are unchanged.",
    link_locked: "This link is protected by a passphrase. Ask the sender for it.",
    wrong_phrase: "That is not the passphrase. Capital letters and spaces matter.",
    cannot_unlock: "This browser offers no encryption here: the page must be loaded over https to open a protected \
                    link. Your drafts are unchanged.",
    file_not_ours: "This file was not saved by this page. Your drafts are unchanged.",
    file_damaged: "This file was altered or cut off after it was saved and could show wrong figures, so it is not \
                   opened. Ask for it again. Your drafts are unchanged.",
    file_newer: "This file was saved with a newer version of this page. Reload the page, then open it again. Your \
                 drafts are unchanged.",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
