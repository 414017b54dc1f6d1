//! What a visitor does on the page, by the names a visitor would use.

use std::path::Path;
use std::time::Duration;

use thirtyfour::prelude::*;

use super::page::Page;

impl Page {
    /// Replaces what stands in an input.
    pub async fn type_into(&self, id: &str, text: &str) {
        let input = self.find(&format!("#{id}")).await;
        let all = Key::Control + "a";
        input.send_keys(all).await.expect("the text is selected");
        input.send_keys(text).await.expect("the input takes text");
    }

    /// Fills a box whose text is taken when it is left.
    pub async fn enter(&self, id: &str, text: &str) {
        self.type_into(id, text).await;
        self.find(&format!("#{id}")).await.send_keys(Key::Enter).await.expect("it takes keys");
    }

    /// Chooses a file of this machine.
    pub async fn choose_file(&self, id: &str, path: &Path) {
        let input = self.find(&format!("#{id}")).await;
        input.send_keys(path.to_str().expect("a path")).await.expect("the file is chosen");
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
        let xpath = By::XPath(format!("//{tag}[normalize-space()='{text}']"));
        // What is put in place anew in the meantime is clicked then, and what lies under a bar at the edge is scrolled to the
        // middle first, as people do.
        let click = async || match self.driver().find(xpath.clone()).await {
            Ok(element) => {
                element.click().await.is_ok() || (self.centre(&element).await && element.click().await.is_ok())
            }
            Err(_) => false,
        };
        self.until(&format!("{text:?} to click"), click).await;
    }

    async fn centre(&self, element: &WebElement) -> bool {
        let Ok(element) = element.to_json() else { return false };
        self.driver().execute("arguments[0].scrollIntoView({ block: 'center' })", vec![element]).await.is_ok()
    }

    /// Clicks the button that shows this text inside an element.
    pub async fn click_text_in(&self, css: &str, text: &str) {
        let script = format!(
            "[...document.querySelectorAll('{css} button')].find(button => button.textContent === '{text}').click()"
        );
        self.run(&script).await;
    }

    /// The link on the page that shares the case.
    pub async fn shared_link(&self) -> String {
        let link = async || self.value("share-link").await;
        self.until("there is a link to the report", async || link().await.ends_with("/report")).await;
        link().await
    }

    /// Opens the menu behind the name of the case.
    pub async fn open_menu(&self) {
        self.click(".menu summary").await;
        self.find("#case-name").await;
    }

    /// Presses the link that keyboard users meet first.
    pub async fn follow_skip_link(&self) {
        self.run("document.querySelector('.skip').focus()").await;
        let focused = self.driver().active_element().await.expect("a focused element");
        focused.send_keys(Key::Enter).await.expect("the link can be followed");
    }

    /// Presses a key on whatever has the keyboard focus.
    pub async fn press(&self, key: impl Into<TypingData>) {
        let focused = self.driver().active_element().await.expect("a focused element");
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

    pub async fn scroll_to_top(&self) {
        self.run("window.scrollTo(0, 0)").await;
    }

    /// Longer than the page waits before it saves.
    pub async fn pause_for_autosave(&self) {
        tokio::time::sleep(Duration::from_millis(1500)).await;
    }

    /// Keeps what the page hands out as files from now on, in place of the browser.
    pub async fn catch_files(&self) {
        self.run(
            "window.files = []; \
             const make = URL.createObjectURL; \
             URL.createObjectURL = blob => { blob.text().then(text => files.push(text)); return make.call(URL, blob); }; \
             HTMLAnchorElement.prototype.click = function () { window.fileName = this.download; }",
        )
        .await;
    }

    /// The last file that was handed out, its name and its text.
    pub async fn caught_file(&self) -> (String, String) {
        self.until("a file to download", async || self.number("window.files.length").await > 0.0).await;
        let text = |value: serde_json::Value| value.as_str().expect("a text").to_owned();
        (text(self.run("return fileName").await), text(self.run("return files.pop()").await))
    }
}
