//! The page in a browser of its own: how it is opened, left and closed.

use std::sync::Mutex;
use std::time::Duration;

use thirtyfour::prelude::*;

use super::site::Site;
use super::webdriver::{Browser, Given, Running, Setup};

/// How long the page may take to show what it should. Only a failing test waits that long.
const PATIENCE: Duration = Duration::from_secs(90);
const STEP: Duration = Duration::from_millis(50);

/// Which files have come, from the service worker or not, when each began and ended in milliseconds, and who answers for them.
const LOADED: &str = "const file = own => [own.name.split('/').pop(), own.workerStart, own.startTime, own.responseEnd].join(' '); \
    const files = performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')).map(file); \
    const worker = navigator.serviceWorker?.controller; \
    return JSON.stringify([document.readyState, performance.now(), worker && [worker.scriptURL, worker.state], files])";

/// Notes every violation of the content security policy from now on, and those so far where the browser remembers them.
const WATCH: &str = "if (window.violations) return; window.violations = []; \
    const note = violation => violations.push(`${violation.effectiveDirective}: ${violation.blockedURI ?? violation.blockedURL}`); \
    addEventListener('securitypolicyviolation', note); \
    if (window.ReportingObserver) new ReportingObserver(reports => reports.forEach(report => note(report.body)), \
        { types: ['csp-violation'], buffered: true }).observe()";

/// The page in a browser of its own. No test has two at once, see [`turns`](super::turns).
pub struct Page {
    pub(super) running: Running,
    /// Violations of the content security policy on pages that were left.
    violations: Mutex<Vec<String>>,
}

impl Page {
    /// Opens a fragment of the site in a fresh profile of Chromium.
    pub async fn open(site: &Site, fragment: &str) -> Self {
        Self::open_in(Browser::Chromium, site, fragment).await
    }

    /// Opens a fragment of the site in a fresh profile.
    pub async fn open_in(browser: Browser, site: &Site, fragment: &str) -> Self {
        Self::open_as(browser, &Setup::default(), &site.address(fragment)).await
    }

    /// Opens the site on a phone of this size.
    pub async fn open_on_phone(site: &Site, width: u32, height: u32) -> Self {
        let setup = Setup { phone: Some((width, height)), ..Setup::default() };
        Self::open_as(Browser::Chromium, &setup, &site.address("")).await
    }

    /// Opens the site in a browser that gives pages this storage only.
    pub async fn open_given(browser: Browser, given: Given, site: &Site) -> Self {
        Self::open_as(browser, &Setup { given, ..Setup::default() }, &site.address("")).await
    }

    /// Opens an address in a browser like this.
    pub async fn open_as(browser: Browser, setup: &Setup, address: &str) -> Self {
        let page = Self::open_unstarted(browser, setup, address).await;
        page.until_started().await;
        page
    }

    /// Opens an address where the program need not start.
    pub async fn open_unstarted(browser: Browser, setup: &Setup, address: &str) -> Self {
        let running = Running::start(browser, setup).await;
        let page = Self { running, violations: Mutex::default() };
        page.visit(address).await;
        page
    }

    pub(super) fn driver(&self) -> &WebDriver {
        &self.running.driver
    }

    /// Goes to another address in this tab.
    pub async fn visit(&self, address: &str) {
        self.driver().goto(address).await.expect("the page loads");
        self.run(WATCH).await;
    }

    /// Waits until all of the page is there: its foot comes last.
    pub async fn until_started(&self) {
        self.until("the page starts", async || self.exists("footer").await).await;
    }

    /// Shows another fragment of the same page.
    pub async fn go(&self, fragment: &str) {
        self.run(&format!("location.hash = '{fragment}'")).await;
    }

    /// Loads the page again as a visitor does. WebDriver's own command would pass the service worker by.
    pub async fn reload(&self) {
        self.note_violations().await;
        self.run("window.isOld = true; setTimeout(() => location.reload())").await;
        self.until_reloaded().await;
        self.until_started().await;
    }

    /// Marks the page that is loaded now, for [`Self::until_reloaded`].
    pub async fn mark_as_old(&self) {
        self.run("window.isOld = true").await;
    }

    /// Waits until the page that was marked has made room for one that is loaded anew.
    pub async fn until_reloaded(&self) {
        let script = "return window.isOld !== true && document.readyState === 'complete'";
        let is_new = async || self.try_run(script).await.is_some_and(|is_new| is_new == true);
        self.until("the page loads again", is_new).await;
        self.run(WATCH).await;
    }

    /// Ends the browser, and fails if the program has stopped or anything was against the content security policy.
    pub async fn close(self) {
        let violations = self.take_violations().await;
        let has_stopped = self.run("return document.getElementById('crashed')?.hidden === false").await;
        assert!(has_stopped == false, "the program has stopped");
        self.running.driver.clone().quit().await.expect("the browser ends");
        assert!(violations.is_empty(), "against the content security policy: {violations:?}");
    }

    /// Kills the browser.
    pub fn kill(self) {
        self.running.kill();
    }

    /// What was against the content security policy so far.
    pub async fn take_violations(&self) -> Vec<String> {
        self.note_violations().await;
        std::mem::take(&mut *self.violations.lock().expect("the list"))
    }

    async fn note_violations(&self) {
        let noted = self.run("return (window.violations ?? []).splice(0)").await;
        let noted = noted.as_array().cloned().unwrap_or_default();
        self.violations.lock().expect("the list").extend(noted.iter().map(ToString::to_string));
    }

    /// Opens the site in another tab and goes there.
    pub async fn open_tab(&self, site: &Site, fragment: &str) {
        self.note_violations().await;
        let tab = self.driver().new_tab().await.expect("a new tab");
        self.driver().switch_to_window(tab).await.expect("the new tab");
        self.visit(&site.address(fragment)).await;
        self.until_started().await;
    }

    /// Goes to the tab that was opened first, second, …
    pub async fn go_to_tab(&self, place: usize) {
        self.note_violations().await;
        let tabs = self.driver().windows().await.expect("the tabs");
        self.driver().switch_to_window(tabs[place].clone()).await.expect("the tab");
    }

    /// Closes the tab, and goes to the first.
    pub async fn close_tab(&self) {
        self.note_violations().await;
        self.driver().close_window().await.expect("the tab closes");
        let tabs = self.driver().windows().await.expect("the tabs");
        self.driver().switch_to_window(tabs[0].clone()).await.expect("the first tab");
    }

    /// Goes into the only frame of the page.
    pub async fn enter_frame(&self) {
        self.driver().enter_frame(0).await.expect("the frame");
    }

    /// Goes back to the page around the frame.
    pub async fn leave_frame(&self) {
        self.driver().enter_default_frame().await.expect("the page");
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn run(&self, script: &str) -> serde_json::Value {
        self.driver().execute(script, vec![]).await.expect("the script runs").json().clone()
    }

    /// The same where the page may be on its way out.
    pub async fn try_run(&self, script: &str) -> Option<serde_json::Value> {
        Some(self.driver().execute(script, vec![]).await.ok()?.json().clone())
    }

    pub(super) async fn find(&self, css: &str) -> WebElement {
        self.until(css, async || self.exists(css).await).await;
        self.driver().find(By::Css(css)).await.expect("the element")
    }

    /// Waits until something is so.
    pub async fn until(&self, what: &str, condition: impl AsyncFn() -> bool) {
        let end = tokio::time::Instant::now() + PATIENCE;
        while !condition().await {
            if tokio::time::Instant::now() >= end {
                let shown = self.try_run("return document.body.innerText").await.unwrap_or_default();
                let loaded = self.try_run(LOADED).await.unwrap_or_default();
                panic!("{:?} does not show: {what}. It shows: {shown}\nIt has loaded: {loaded}", self.running.browser);
            }
            tokio::time::sleep(STEP).await;
        }
    }
}
