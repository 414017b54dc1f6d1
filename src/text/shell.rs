//! The words that `index.html`, `404.html` and the manifest show without the program. They stand apart from the other
//! texts so that the program does not carry them too; `tests/architecture.rs` compares the two.

/// Every word that is shown without the program, besides the page's name and tagline.
#[derive(Debug)]
pub struct ShellTexts {
    pub title: &'static str,
    pub description: &'static str,
    pub loading: &'static str,
    /// Shown when neither the program nor the script that watches over it has come: what it can be, and what works.
    pub causes: &'static str,
    pub cause_file: &'static str,
    pub cause_frame: &'static str,
    /// A link to the page, behind the words before.
    pub own_tab: &'static str,
    pub no_own_tab: &'static str,
    pub cause_refused: &'static str,
    pub cause_missing: &'static str,
    pub without_script: &'static str,
    pub crashed: &'static str,
    pub not_started: &'static str,
    /// Why, as far as the script that watches over the start can tell.
    pub because_slow: &'static str,
    pub because_broken: &'static str,
    pub because_refused: &'static str,
    pub because_lacking: &'static str,
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
    causes: "If the calculator does not appear, one of these keeps it from running. What you saved is safe in your browser.",
    cause_file: "This page was opened as a file. It runs only at a web address, one that begins with https:// or \
                 http://localhost.",
    cause_frame: "This page stands in a frame of another page that does not let it run.",
    own_tab: "Open it in a tab of its own",
    no_own_tab: "If that does nothing, copy the link’s address into a new tab.",
    cause_refused: "The host, the browser or one of its extensions refuses scripts or WebAssembly. Allow both for this \
                    site, try another browser, or tell whoever runs the site.",
    cause_missing: "A file has not arrived. Reload the page.",
    without_script: "The calculator runs in your browser and needs JavaScript and WebAssembly; here scripts are switched \
                     off, in the browser or by the frame around this page. Nothing you enter is sent anywhere.",
    crashed: "Something went wrong in this page. What you entered up to the last “Saved” is safe in this browser. Reload \
              the page to go on.",
    not_started: "The calculator has not started",
    because_slow: "It has not arrived after ten seconds. The connection may be slow, or something on the way keeps a file \
                   back.",
    because_broken: "A file did not arrive as it was published, or not at all.",
    because_refused: "The rules of the host or of a browser extension (a content security policy) refuse the program or \
                      WebAssembly. Reloading changes nothing: whoever runs the site has to allow both, and an extension \
                      can be switched off for this site.",
    because_lacking: "This browser offers no WebAssembly: it is too old, or a strict mode switches it off. Switch it on \
                      for this site, or use a current browser.",
    not_started_about: "What you saved is safe in this browser; neither button touches it. If reloading does not help, \
                        download your drafts and try another browser.",
    reported: "Your browser reports:",
    reload_afresh: "Reload without cache",
    download_drafts: "Download my drafts",
    no_drafts: "There are no drafts in this browser.",
    not_found: "Nothing at this address",
    not_found_about: "The link may have been changed on its way to you. Ask for it again, or go to the address without \
                      its end.",
};
