//! The texts that `index.html`, `404.html` and the manifest show without the program. They are separate from the other
//! texts so that the program does not carry them too; `tests/architecture.rs` compares the two.

/// All texts shown without the program, except the page's name and tagline.
#[derive(Debug)]
pub struct ShellTexts {
    pub title: &'static str,
    pub description: &'static str,
    pub loading: &'static str,
    /// Shown if neither the program nor the script that monitors its start has loaded: possible causes, and what works.
    pub causes: &'static str,
    pub cause_file: &'static str,
    pub cause_frame: &'static str,
    /// A link to the page, after the text before.
    pub own_tab: &'static str,
    pub no_own_tab: &'static str,
    pub cause_refused: &'static str,
    pub cause_missing: &'static str,
    pub without_script: &'static str,
    pub crashed: &'static str,
    pub not_started: &'static str,
    /// The cause, as far as the script that monitors the start can tell.
    pub because_slow: &'static str,
    pub because_broken: &'static str,
    pub because_refused: &'static str,
    pub because_lacking: &'static str,
    pub not_started_about: &'static str,
    /// Precedes the browser's own message.
    pub reported: &'static str,
    pub reload_afresh: &'static str,
    pub download_drafts: &'static str,
    pub no_drafts: &'static str,
    /// The checklist as a page of its own, for where the program does not run.
    pub checklist: &'static str,
    pub checklist_title: &'static str,
    pub checklist_about: &'static str,
    pub to_checklist: &'static str,
    pub to_calculator: &'static str,
    pub not_found: &'static str,
    pub not_found_about: &'static str,
}

/// The same in English.
pub static ENGLISH_SHELL: ShellTexts = ShellTexts {
    title: "Outsight: the business case for outsourcing",
    description: "What outsourcing IT work costs and saves, line by line: net present value, return on investment and \
                  payback. Runs in your browser; no figure leaves it.",
    loading: "Loading the calculator …",
    causes: "If the calculator does not appear, one of the following prevents it from running. What you saved is safe \
             in your browser.",
    cause_file: "This page was opened as a file. It runs only from a web address that begins with https:// or \
                 http://localhost.",
    cause_frame: "This page is embedded in a frame that does not allow it to run.",
    own_tab: "Open it in its own tab",
    no_own_tab: "If nothing happens, copy the link’s address into a new tab.",
    cause_refused: "The host, the browser or a browser extension blocks scripts or WebAssembly. Allow both for this \
                    site, try another browser, or contact the site’s operator.",
    cause_missing: "A file was not loaded. Reload the page.",
    without_script: "The calculator runs in your browser and needs JavaScript and WebAssembly. Scripts are disabled \
                     here, by the browser or by the frame around this page. Nothing you enter is sent anywhere.",
    crashed: "Something went wrong on this page. Everything up to the last “Saved” is safe in this browser. Reload \
              the page to continue.",
    not_started: "The calculator has not started",
    because_slow: "It has not loaded after ten seconds. The connection may be slow, or something may be holding back \
                   a file.",
    because_broken: "A file did not arrive, or not as it was published.",
    because_refused: "A content security policy of the host, or a browser extension, blocks the program or \
                      WebAssembly. Reloading does not help: the site’s operator has to allow both; an extension can \
                      be disabled for this site.",
    because_lacking: "This browser does not offer WebAssembly: it is too old, or a strict mode disables it. Enable it \
                      for this site, or use a current browser.",
    not_started_about: "What you saved is safe in this browser; neither button changes it. If reloading does not \
                        help, download your drafts and try another browser.",
    reported: "Your browser reports:",
    reload_afresh: "Reload without cache",
    download_drafts: "Download my drafts",
    no_drafts: "There are no drafts in this browser.",
    checklist: "Risk checklist for outsourcing IT work",
    checklist_title: "Risk checklist · Outsight",
    checklist_about: "Every question that the risk checklist of the calculator asks, with why it matters and what good \
                      evidence looks like. In the calculator, answers count: they move the expected loss and the result.",
    to_checklist: "Read the questions of the risk checklist",
    to_calculator: "Open the calculator",
    not_found: "Nothing at this address",
    not_found_about: "The link may have been altered on its way to you. Ask for it again, or go to the address \
                      without its last part.",
};
