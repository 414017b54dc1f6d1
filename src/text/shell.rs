//! The words that `index.html`, `404.html` and the manifest show without the program. They stand apart from the other
//! texts so that the program does not carry them too; `tests/architecture.rs` compares the two.

/// Every word that is shown without the program, besides the page's name and tagline.
#[derive(Debug)]
pub struct ShellTexts {
    pub title: &'static str,
    pub description: &'static str,
    pub loading: &'static str,
    /// Shown when neither the program nor the script that watches over it has arrived.
    pub still_loading: &'static str,
    pub without_script: &'static str,
    pub crashed: &'static str,
    pub not_started: &'static str,
    pub not_started_about: &'static str,
    /// Stands before the browser's own words.
    pub reported: &'static str,
    pub reload_afresh: &'static str,
    pub download_drafts: &'static str,
    pub no_drafts: &'static str,
    pub not_found: &'static str,
    pub not_found_about: &'static str,
}

/// The same in English.
pub static ENGLISH_SHELL: ShellTexts = ShellTexts {
    title: "Outsight: the business case for outsourcing",
    description: "What outsourcing IT work costs and saves, line by line: net present value, return on investment and \
                  payback. Runs in your browser; no figure leaves it.",
    loading: "Loading the calculator …",
    still_loading: "If nothing happens, reload the page. What you saved is safe in this browser.",
    without_script: "The calculator runs in your browser and needs JavaScript and WebAssembly. Nothing you enter is sent \
                     anywhere.",
    crashed: "Something went wrong in this page. What you entered up to the last “Saved” is safe in this browser. Reload \
              the page to go on.",
    not_started: "The calculator has not started",
    not_started_about: "The connection is slow, or a file did not arrive as it was published. What you saved is safe in \
                        this browser; neither button touches it. If reloading does not help, download your drafts and \
                        try another browser.",
    reported: "Your browser reports:",
    reload_afresh: "Reload without cache",
    download_drafts: "Download my drafts",
    no_drafts: "There are no drafts in this browser.",
    not_found: "Nothing at this address",
    not_found_about: "The link may have been changed on its way to you. Ask for it again, or go to the address without \
                      its end.",
};
