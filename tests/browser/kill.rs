//! Browsers that are killed while something is typed, as by a power cut.
//!
//! `OUTSIGHT_KILLS=20 cargo test --test browser kill -- --nocapture` kills more often and prints what was lost.

use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use tempfile::TempDir;

use super::page::Page;
use super::site::Site;
use super::webdriver::{self, Browser, Setup};

/// At most this much of what was typed may be lost: the pause before saving, and a second.
const MAY_BE_LOST_MS: f64 = 1_500.0;

async fn start(browser: Browser, profile: &Path, site: &Site) -> Page {
    webdriver::unlock_profile(profile);
    let setup = Setup { profile: Some(profile.to_owned()), ..Setup::default() };
    Page::open_as(browser, &setup, &site.address("")).await
}

/// Types how many milliseconds have passed, on top of `base`, ten times a second.
async fn begin_to_type(page: &Page, base: f64) {
    page.find("#fee").await;
    page.run(&format!(
        "const input = document.getElementById('fee'), start = performance.now(); \
         window.typed = () => {base} + Math.round(performance.now() - start); \
         setInterval(() => {{ \
             input.value = String(typed()); \
             input.dispatchEvent(new Event('input', {{ bubbles: true }})); \
         }}, 100)"
    ))
    .await;
}

async fn fee(page: &Page) -> f64 {
    page.value("fee").await.replace(',', "").parse().unwrap_or(0.0)
}

/// Kills a browser again and again, and says how much of what was typed was lost each time, in milliseconds.
async fn losses(browser: Browser, kills: u64) -> Vec<f64> {
    let site = Site::serve("/");
    // A profile that outlives its browsers, and ends with the test.
    let profile = TempDir::new().expect("a folder");
    let mut random = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock").as_nanos() as u64;
    let mut page = start(browser, profile.path(), &site).await;
    let (mut kept, mut losses) = (0.0, Vec::new());
    for kill in 1..=kills {
        let base = kill as f64 * 100_000.0;
        begin_to_type(&page, base).await;
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        tokio::time::sleep(Duration::from_millis(600 + (random >> 33) % 3_400)).await;
        let typed = page.number("typed()").await;
        let asked = Instant::now();
        page.kill();
        let typed = typed + asked.elapsed().as_secs_f64() * 1_000.0;

        page = start(browser, profile.path(), &site).await;
        let oldest = typed - MAY_BE_LOST_MS;
        let oldest = if oldest < base { kept } else { oldest };
        let is_kept = async || fee(&page).await >= oldest;
        page.until(&format!("{oldest} or more, of {typed} typed in {browser:?}"), is_kept).await;
        // What comes from the journal comes a moment later.
        page.pause_for_autosave().await;
        kept = fee(&page).await;
        losses.push(typed - kept.max(base));
        page.go("#/drafts").await;
        page.find("#drafts").await;
        assert!(!page.exists("#unreadable").await, "no draft is damaged");
        page.go("#/").await;
    }
    page.close().await;
    losses
}

async fn kill_and_tell(browser: Browser) {
    let kills = std::env::var("OUTSIGHT_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(3);
    let mut losses = losses(browser, kills).await;
    losses.sort_by(f64::total_cmp);
    println!("{browser:?}, killed {kills} times; lost, in ms: {losses:.0?}; median {:.0}", losses[losses.len() / 2]);
}

#[tokio::test]
async fn a_killed_chromium_loses_no_more_than_the_last_moments() {
    kill_and_tell(Browser::Chromium).await;
}

#[tokio::test]
async fn a_killed_firefox_loses_no_more_than_the_last_moments() {
    kill_and_tell(Browser::Firefox).await;
}
