//! What a visitor does on the page, by the names a visitor would use.

use std::time::Duration;

use thirtyfour::prelude::*;

use super::site::Site;
use super::webdriver;

/// How long the page may take to show what it should. Only a failing test waits that long.
const PATIENCE: Duration = Duration::from_secs(20);
const STEP: Duration = Duration::from_millis(50);

/// The page in a browser of its own.
pub struct Page {
    driver: WebDriver,
}

impl Page {
    /// Opens a fragment of the site in a fresh profile.
    pub async fn open(site: &Site, fragment: &str) -> Self {
        Self::open_address(&site.address(fragment)).await
    }

    /// Opens an address in a fresh profile.
    pub async fn open_address(address: &str) -> Self {
        Self::open_with(address, None).await
    }

    /// Opens the site on a phone of this size.
    pub async fn open_on_phone(site: &Site, width: u32, height: u32) -> Self {
        let metrics = serde_json::json!({ "width": width, "height": height, "pixelRatio": 2.0, "touch": true });
        let emulation = serde_json::json!({ "deviceMetrics": metrics });
        Self::open_with(&site.address(""), Some(("mobileEmulation", emulation))).await
    }

    /// Opens the site in a browser that gives pages no storage.
    pub async fn open_without_storage(site: &Site) -> Self {
        let blocked = serde_json::json!({ "profile.default_content_setting_values.cookies": 2 });
        Self::open_with(&site.address(""), Some(("prefs", blocked))).await
    }

    async fn open_with(address: &str, option: Option<(&str, serde_json::Value)>) -> Self {
        let driver = webdriver::start(option).await;
        driver.goto(address).await.expect("the page loads");
        let page = Self { driver };
        page.until_started().await;
        page
    }

    async fn until_started(&self) {
        self.until("the page starts", async || self.exists("main").await).await;
    }

    /// Shows another fragment of the same page.
    pub async fn go(&self, fragment: &str) {
        self.run(&format!("location.hash = '{fragment}'")).await;
    }

    pub async fn reload(&self) {
        self.driver.refresh().await.expect("the page reloads");
        self.until_started().await;
    }

    /// Ends the browser.
    pub async fn close(self) {
        self.driver.quit().await.expect("the browser ends");
    }

    /// Replaces what stands in an input.
    pub async fn type_into(&self, id: &str, text: &str) {
        let input = self.find(&format!("#{id}")).await;
        let all = Key::Control + "a";
        input.send_keys(all).await.expect("the text is selected");
        input.send_keys(text).await.expect("the input takes text");
    }

    /// Picks an option by its text.
    pub async fn choose(&self, id: &str, option: &str) {
        let list = self.find(&format!("#{id}")).await;
        let list = thirtyfour::components::SelectElement::new(&list).await.expect("a list");
        list.select_by_exact_text(option).await.expect("the option");
    }

    pub async fn click(&self, css: &str) {
        self.find(css).await.click().await.expect("it can be clicked");
    }

    /// Clicks the element that shows this text.
    pub async fn click_text(&self, tag: &str, text: &str) {
        let xpath = format!("//{tag}[normalize-space()='{text}']");
        self.until(text, async || self.driver.find(By::XPath(&xpath)).await.is_ok()).await;
        let element = self.driver.find(By::XPath(&xpath)).await.expect("the element");
        element.click().await.expect("it can be clicked");
    }

    /// Opens the site in a second tab and goes there.
    pub async fn open_tab(&self, site: &Site) {
        let tab = self.driver.new_tab().await.expect("a new tab");
        self.driver.switch_to_window(tab).await.expect("the new tab");
        self.driver.goto(site.address("")).await.expect("the page loads");
        self.until_started().await;
    }

    pub async fn go_to_first_tab(&self) {
        let tabs = self.driver.windows().await.expect("the tabs");
        self.driver.switch_to_window(tabs[0].clone()).await.expect("the first tab");
    }

    /// Waits until an input holds this.
    pub async fn until_value(&self, id: &str, value: &str) {
        self.until(&format!("{id} holds {value}"), async || self.value(id).await == value).await;
    }

    /// Presses the link that keyboard users meet first.
    pub async fn follow_skip_link(&self) {
        self.run("document.querySelector('.skip').focus()").await;
        let focused = self.driver.active_element().await.expect("a focused element");
        focused.send_keys(Key::Enter).await.expect("the link can be followed");
    }

    /// Presses a key on whatever has the keyboard focus.
    pub async fn press(&self, key: impl Into<TypingData>) {
        let focused = self.driver.active_element().await.expect("a focused element");
        focused.send_keys(key).await.expect("it takes keys");
    }

    /// Presses Tab until an element has the keyboard focus.
    pub async fn tab_to(&self, id: &str) {
        for _ in 0..80 {
            if self.focused().await == id {
                return;
            }
            self.press(Key::Tab).await;
        }
        panic!("Tab does not lead to {id}");
    }

    /// Waits until an element has the keyboard focus.
    pub async fn until_focused(&self, id: &str) {
        self.until(&format!("the focus on {id}"), async || self.focused().await == id).await;
    }

    /// Waits until nothing fits this any more.
    pub async fn until_gone(&self, css: &str) {
        self.until(&format!("no {css}"), async || !self.exists(css).await).await;
    }

    /// Whether nothing covers what has the keyboard focus.
    pub async fn focus_is_in_sight(&self) -> bool {
        let script = "const { x, y, width, height } = document.activeElement.getBoundingClientRect(); \
            const top = document.elementFromPoint(x + width / 2, y + height / 2); \
            return top !== null && document.activeElement.contains(top)";
        self.run(script).await == true
    }

    /// Whether an answer is chosen.
    pub async fn is_chosen(&self, id: &str) -> bool {
        self.find(&format!("#{id}")).await;
        self.run(&format!("return document.getElementById('{id}').checked")).await == true
    }

    /// The id of the element that has the keyboard focus.
    pub async fn focused(&self) -> String {
        self.run("return document.activeElement.id").await.as_str().unwrap_or_default().to_owned()
    }

    /// What stands in an input.
    pub async fn value(&self, id: &str) -> String {
        let input = self.find(&format!("#{id}")).await;
        input.prop("value").await.expect("a property").unwrap_or_default()
    }

    /// Waits until a figure has this unrounded value.
    pub async fn until_figure(&self, key: &str, expected: f64, tolerance: f64) {
        let css = format!("data[data-figure='{key}']");
        self.until(&format!("{key} of {expected}"), async || match self.driver.find(By::Css(&css)).await {
            Ok(figure) => {
                let value = figure.attr("value").await.ok().flatten().and_then(|value| value.parse::<f64>().ok());
                value.is_some_and(|value| (value / expected - 1.0).abs() <= tolerance)
            }
            Err(_) => false,
        })
        .await;
    }

    /// Waits until the keyboard focus is inside an element.
    pub async fn until_focus_in(&self, css: &str) {
        let script = format!("return document.activeElement.closest('{css}') !== null");
        self.until(&format!("the focus in {css}"), async || self.run(&script).await == true).await;
    }

    /// Clicks the button that shows this text inside an element.
    pub async fn click_text_in(&self, css: &str, text: &str) {
        let script = format!(
            "[...document.querySelectorAll('{css} button')].find(button => button.textContent === '{text}').click()"
        );
        self.run(&script).await;
    }

    pub async fn exists(&self, css: &str) -> bool {
        self.driver.find(By::Css(css)).await.is_ok()
    }

    /// Waits until an element shows this text among others.
    pub async fn until_text(&self, css: &str, text: &str) {
        self.until(&format!("{css} says {text:?}"), async || match self.driver.find(By::Css(css)).await {
            Ok(element) => element.text().await.is_ok_and(|own| own.contains(text)),
            Err(_) => false,
        })
        .await;
    }

    /// Everything in local storage, as JSON.
    pub async fn stored(&self) -> String {
        let stored = self.run("return JSON.stringify(Object.entries(localStorage).sort())").await;
        stored.as_str().expect("a text").to_owned()
    }

    /// Longer than the page waits before it saves.
    pub async fn pause_for_autosave(&self) {
        tokio::time::sleep(Duration::from_millis(1500)).await;
    }

    /// The number that an expression comes to in the page.
    pub async fn number(&self, expression: &str) -> f64 {
        self.run(&format!("return {expression}")).await.as_f64().expect("a number")
    }

    /// The elements that reach beyond the right border of the window, for the message of a failing test.
    pub async fn too_wide(&self) -> String {
        let script = "return [...document.querySelectorAll('body *')] \
            .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth) \
            .map(element => `${element.tagName}.${element.className}`).join(' ')";
        self.run(script).await.as_str().unwrap_or_default().to_owned()
    }

    pub async fn scroll_to_top(&self) {
        self.run("window.scrollTo(0, 0)").await;
    }

    async fn run(&self, script: &str) -> serde_json::Value {
        self.driver.execute(script, vec![]).await.expect("the script runs").json().clone()
    }

    async fn find(&self, css: &str) -> WebElement {
        self.until(css, async || self.exists(css).await).await;
        self.driver.find(By::Css(css)).await.expect("the element")
    }

    async fn until(&self, what: &str, condition: impl AsyncFn() -> bool) {
        let end = tokio::time::Instant::now() + PATIENCE;
        while !condition().await {
            assert!(tokio::time::Instant::now() < end, "the page does not show: {what}");
            tokio::time::sleep(STEP).await;
        }
    }
}
