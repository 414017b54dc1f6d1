//! One chromedriver for all tests of a run.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::{ChromeCapabilities, DesiredCapabilities, WebDriver};

/// Headless, in a fresh profile, and without the browser's own traffic.
const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A new browser with an empty profile and, if given, one of Chromium's own options.
pub async fn start(option: Option<(&str, serde_json::Value)>) -> WebDriver {
    let mut capabilities: ChromeCapabilities = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        capabilities.add_arg(argument).expect("a capability");
    }
    capabilities.add_arg("--window-size=1280,900").expect("a capability");
    if let Some((name, value)) = option {
        capabilities.add_experimental_option(name, value).expect("a capability");
    }
    WebDriver::new(&server(), capabilities).await.expect("chromedriver starts a browser")
}

/// The address of chromedriver, started on a free port by the first test that needs it. It ends with the test run,
/// because its standard input then closes.
fn server() -> String {
    static PORT: OnceLock<(u16, Child)> = OnceLock::new();
    let (port, _) = PORT.get_or_init(|| {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is on the path (script/setup test installs it)");
        let output = BufReader::new(driver.stdout.take().expect("its output"));
        let port = output.lines().map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        (port.expect("chromedriver names its port"), driver)
    });
    format!("http://127.0.0.1:{port}")
}
