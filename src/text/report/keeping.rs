//! The words of the pages about drafts, links and files, and of what is wrong with a link or a file.

/// Every word of these pages. `{name}` marks a place that [`fill`](crate::text::fill) fills.
#[derive(Debug)]
pub struct KeepingReportTexts {
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
    pub link: &'static str,
    /// `{count}`
    pub length: &'static str,
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
    /// `{way}`
    pub changes_about_ways: &'static str,
    pub column_input: &'static str,
    pub column_before: &'static str,
    pub column_after: &'static str,
    pub column_by: &'static str,
    pub column_way: &'static str,
    pub column_npv: &'static str,
    /// `{before}`, `{after}`: the names of ways
    pub changed_way: &'static str,
    pub changed_places: &'static str,
    /// `{place}`
    pub changed_lines: &'static str,
    pub changed_ways: &'static str,
    pub changed_words: &'static str,
    pub changed_together: &'static str,
    /// `{count}`
    pub count: &'static str,

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

pub(super) const ENGLISH: KeepingReportTexts = KeepingReportTexts {
    drafts_heading: "Drafts",
    drafts_about: "They lie in this browser, on this device, and nowhere else. Clearing the browser’s data deletes them, and \
                   Safari does so by itself after seven days without a visit. A private window forgets them when it is closed. \
                   What must not be lost belongs in a file.",
    no_drafts: "No drafts yet. One begins with the first thing you enter.",
    begin: "New draft",
    save_file: "Save a file",
    draft_name: "Name of the draft",
    open: "Open",
    open_now: "Open now",
    duplicate: "Duplicate",
    delete: "Delete",
    named_action: "{what}: {title}",
    changed: "Changed {time}",
    filed: "Saved to a file {time}",
    filed_before: "Saved to a file {time}, changed since",
    never_filed: "Never saved to a file",
    result_open: "Not comparable yet",
    unreadable_heading: "Drafts that cannot be opened",
    unreadable_about: "They lie in this browser unchanged, and nothing is written over them.",
    damaged: "A draft that is damaged: what is stored is not what this page wrote.",
    newer: "“{title}” was made with a newer version of this page. It can be read here as soon as this page is up to date: \
            reload it.",
    save_raw: "Save what is stored",
    open_heading: "Open a case that was sent to you",
    open_about: "Opening never changes your drafts: the case is shown first, and becomes a draft when you keep it.",
    open_file: "A file",
    open_link: "A link",

    share_heading: "Pass this case on",
    share_about: "The link is the case: whoever has it can read it, and it cannot be taken back. The part behind # is not sent \
                  to a web server unless a program on the way rewrites it, as some mail programs do; mail and chat services see \
                  what you paste there, and browsers keep it in their history. A pass phrase keeps it from all of them.",
    link: "Link",
    length: "{count} characters.",
    suits_all: "Short enough for mail, chat and everything else.",
    suits_mail: "Some chat and mail programs cut links this long. Send it as one line by mail, or send the file.",
    suits_file: "Too long for most mail and chat programs. Send the file instead.",
    phrase_heading: "With a pass phrase",
    phrase_about: "The case is encrypted in this browser (AES-256-GCM, key by PBKDF2 with 600,000 rounds of SHA-256). Give the \
                   pass phrase by another way than the link, a call for instance. Without it nobody can open the link, you included.",
    phrase: "Pass phrase, at least four words",
    phrase_empty: "Leave it empty for a link that anyone can open.",
    is_locked: "This link opens with the pass phrase only.",
    no_encryption: "This browser offers no encryption on this page, which has to be loaded over https for it. Without a pass \
                    phrase a link can be made.",
    qr_heading: "As a QR code",
    qr_about: "It holds the same link; a phone’s camera opens it.",
    qr_too_long: "The link is too long for a QR code that phones can read.",
    file_heading: "As a file",
    file_about: "A file holds the whole case, is never cut, and opens on the page of drafts.",
    copy: "Copy link",

    changes_heading: "What changed",
    changes_about: "Each change is made in turn, in this order, and the net present value computed anew, so the effects add up.",
    no_changes: "Nothing: both cases are the same.",
    no_counterpart: "There is no draft to compare with in this browser.",
    against: "Compared with your draft “{title}”.",
    as_sent: "{title}, as you sent it",
    as_now: "{title}, as it is now",
    against_other: "Compare with",
    changes_sum: "Net present value {before} before, {after} after: {change}.",
    changes_open: "One of the two says too little for a net present value.",
    changes_currency: "The two are in different currencies, so their net present values cannot be subtracted.",
    changes_best: "“{after}” is now the best way; before, it was “{before}”.",
    changes_compared: "“{after}” is now the way compared; before, it was “{before}”.",
    changes_about_ways: "Each change is made in turn, in this order, and measured on the way that it belongs to. What is \
                         measured on “{way}”, together with any change of the way itself, adds up to the difference; what is \
                         measured on another way is no part of it.",
    column_input: "Changed",
    column_before: "Your draft",
    column_after: "Received",
    column_by: "By",
    column_way: "Measured on",
    column_npv: "Effect on net present value",
    changed_way: "“{after}” instead of “{before}”",
    changed_places: "Services and offers",
    changed_lines: "Lines of your own ({place})",
    changed_ways: "Who does what, and the way compared",
    changed_words: "Names, answers or service levels",
    changed_together: "What several of these do only together",
    count: "{count}",

    link_cut: "This link was cut off on its way here, so it cannot be opened. Ask for it again, best as one line or as a file. \
               Your drafts are untouched.",
    link_damaged: "This link was changed on its way here, so it cannot be opened without a wrong figure. Ask for it again, or \
                   for a file. Your drafts are untouched.",
    link_recased: "A program on the way has changed the capitals or small letters of this link. They are part of it and cannot \
                   be restored, so it cannot be opened. Ask for it again, or for a file. Your drafts are untouched.",
    link_unknown: "What stands behind # in this address is no link of this page, or was changed on its way here beyond \
                   repair. Ask for it again, or for a file. Your drafts are untouched.",
    link_newer: "This link was made with a newer version of this page. Reload the page, then open it again. Your drafts are \
                 untouched.",
    link_too_long: "This is longer than any link that this page makes. Ask for it again, or for a file. Your drafts are untouched.",
    link_locked: "This link is locked. Ask the sender for the pass phrase.",
    wrong_phrase: "That is not the pass phrase. Capitals and spaces count.",
    cannot_unlock: "This browser offers no encryption on this page, which has to be loaded over https to open a locked link. Your \
                    drafts are untouched.",
    file_not_ours: "This is not a file that this page has saved. Your drafts are untouched.",
    file_damaged: "This file was changed or cut since it was saved, so it cannot be opened without a wrong figure. Ask for it \
                   again. Your drafts are untouched.",
    file_newer: "This file was saved with a newer version of this page. Reload the page, then open it again. Your drafts are \
                 untouched.",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
