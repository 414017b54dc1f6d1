//! The two browsers, each in a profile of its own and driven by a driver of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Map, Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::WebDriverResult;
use thirtyfour::{BrowserCapabilitiesHelper, Capabilities, ChromeCapabilities, FirefoxCapabilities, WebDriver};

use super::processes;
use super::turns::{self, Turn};

/// The browsers that the site is tested in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
}

pub const BROWSERS: [Browser; 2] = [Browser::Chromium, Browser::Firefox];

/// What pages get of the browser's storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Given {
    #[default]
    All,
    /// Asking for it throws.
    Denied,
    /// There is none; Firefox only.
    Null,
}

/// What differs from a browser as it comes.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// A phone with a screen of this size; Chromium only.
    pub phone: Option<(u32, u32)>,
    pub given: Given,
    /// Asks pages for their dark theme; Chromium only.
    pub is_dark: bool,
    /// A profile that outlives the browser.
    pub profile: Option<PathBuf>,
    pub has_no_wasm: bool,
}

/// How long a browser may take for one thing that it is told to do. Only a failing test waits that long.
const LIMIT_MS: u64 = 180_000;

/// A browser that runs. It ends with this.
pub struct Running {
    pub browser: Browser,
    pub driver: WebDriver,
    process: DriverProcess,
    _turn: Turn,
}

/// Headless, and without the browser's own traffic.
const CHROMIUM: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];

impl Running {
    /// Starts a browser as soon as its turn has come.
    pub async fn start(browser: Browser, setup: &Setup) -> Self {
        let turn = turns::take();
        let (mut process, mut driver) = Self::try_start(browser, setup).await;
        if driver.is_err() {
            // What is tested has not begun, and a browser may fail to start on a machine that is busy.
            (process, driver) = Self::try_start(browser, setup).await;
        }
        let driver = driver.unwrap_or_else(|error| panic!("{browser:?} does not start: {error}"));
        Self { browser, driver, process, _turn: turn }
    }

    async fn try_start(browser: Browser, setup: &Setup) -> (DriverProcess, WebDriverResult<WebDriver>) {
        let process = DriverProcess::start(browser);
        let mut capabilities = match browser {
            Browser::Chromium => chromium(setup),
            Browser::Firefox => firefox(setup),
        };
        // Whoever leaves the page while saving fails is asked first; the tests do leave.
        capabilities.set("unhandledPromptBehavior", "accept").expect("a capability");
        capabilities.set("timeouts", json!({ "script": LIMIT_MS, "pageLoad": LIMIT_MS })).expect("a capability");
        let address = format!("http://127.0.0.1:{}", process.port);
        // Longer than what the browser may take: it says what it waited for.
        let limit = Duration::from_millis(2 * LIMIT_MS);
        let driver = WebDriver::builder(&address, capabilities).request_timeout(limit).await;
        (process, driver)
    }

    /// Kills the browser as a power cut would: at once, with all its processes.
    pub fn kill(self) {
        processes::kill_tree(self.process.child.id());
        // There is nobody left to say good-bye to.
        let _ = self.driver.leak();
    }
}

fn chromium(setup: &Setup) -> Capabilities {
    let mut own = ChromeCapabilities::new();
    let profile = setup.profile.as_deref().map(|path| format!("--user-data-dir={}", path.display()));
    let theme = setup.is_dark.then(|| "--blink-settings=preferredColorScheme=0".to_owned());
    let no_wasm = setup.has_no_wasm.then(|| "--js-flags=--jitless".to_owned());
    let own_arguments = [profile, theme, no_wasm].into_iter().flatten();
    let arguments: Vec<String> = CHROMIUM.into_iter().map(str::to_owned).chain(own_arguments).collect();
    own.set_browser_option("args", arguments).expect("a capability");
    if let Some((width, height)) = setup.phone {
        let metrics = json!({ "width": width, "height": height, "pixelRatio": 2.0, "touch": true });
        own.set_browser_option("mobileEmulation", json!({ "deviceMetrics": metrics })).expect("a capability");
    }
    match setup.given {
        Given::All => {}
        Given::Denied => {
            let blocked = json!({ "profile.default_content_setting_values.cookies": 2 });
            own.set_browser_option("prefs", blocked).expect("a capability");
        }
        Given::Null => panic!("Chromium always has a storage object"),
    }
    own.into()
}

fn firefox(setup: &Setup) -> Capabilities {
    let mut own = FirefoxCapabilities::new();
    let mut arguments = vec!["-headless".to_owned(), "--width=1280".to_owned(), "--height=900".to_owned()];
    if let Some(profile) = &setup.profile {
        arguments.extend(["-profile".to_owned(), profile.display().to_string()]);
    }
    own.set_browser_option("args", arguments).expect("a capability");
    let mut preferences = Map::new();
    // Processes made ready for pages that no test opens; a browser starts much sooner without.
    preferences.insert("dom.ipc.processPrelaunch.enabled".to_owned(), json!(false));
    // As visitors have it; the driver turns it off, and files may read each other then.
    preferences.insert("security.fileuri.strict_origin_policy".to_owned(), json!(true));
    if setup.has_no_wasm {
        preferences.insert("javascript.options.wasm".to_owned(), json!(false));
    }
    match setup.given {
        Given::All => {}
        Given::Denied => drop(preferences.insert("network.cookie.cookieBehavior".to_owned(), json!(2))),
        Given::Null => drop(preferences.insert("dom.storage.enabled".to_owned(), json!(false))),
    }
    own.set_browser_option("prefs", Value::Object(preferences)).expect("a capability");
    own.into()
}

/// Removes what a browser that was killed leaves in its profile to keep others out.
pub fn unlock_profile(profile: &Path) {
    let marks = [
        "SingletonLock",
        "SingletonCookie",
        "SingletonSocket",
        "DevToolsActivePort",
        "lock",
        ".parentlock",
        "parent.lock",
        "MarionetteActivePort",
    ];
    for mark in marks {
        let _ = std::fs::remove_file(profile.join(mark));
    }
}

/// chromedriver or geckodriver on a free port. Whatever it has started ends with it.
struct DriverProcess {
    child: Child,
    port: u16,
    /// For what the browser writes. One that is killed leaves its profile there, some 5 MB.
    _folder: TempDir,
}

impl DriverProcess {
    /// Starts a driver on a free port. One that another program takes in the same moment ends at once; then the next is tried.
    fn start(browser: Browser) -> Self {
        let started = (0..3).find_map(|_| Self::try_start(browser));
        started.unwrap_or_else(|| panic!("the driver of {browser:?} names its port"))
    }

    fn try_start(browser: Browser) -> Option<Self> {
        let (program, arguments, before_port): (_, &[&str], _) = match browser {
            Browser::Chromium => ("chromedriver", &["--port=0"], "successfully on port "),
            Browser::Firefox => ("geckodriver", &["--port", "0", "--websocket-port", "0"], "Listening on 127.0.0.1:"),
        };
        let folder = TempDir::new().expect("a folder");
        let mut child = Command::new(program)
            .args(arguments)
            .env("TMPDIR", folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program} does not start (script/setup test installs it): {error}"));
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            let (_, port) = line.split_once(before_port)?;
            port.trim_end_matches('.').parse().ok()
        });
        // A driver that cannot write what it has to say would stop.
        std::thread::spawn(move || lines.for_each(drop));
        Some(Self { child, port: port?, _folder: folder })
    }
}

impl Drop for DriverProcess {
    fn drop(&mut self) {
        processes::kill_tree(self.child.id());
        let _ = self.child.wait();
    }
}
