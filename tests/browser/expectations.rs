//! What stands on the page.

use thirtyfour::prelude::*;

use super::page::Page;

impl Page {
    /// Waits until an input holds this.
    pub async fn until_value(&self, id: &str, value: &str) {
        self.until(&format!("{id} holds {value}"), async || self.value(id).await == value).await;
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
        self.find(&format!("#{id}")).await;
        // In one step: between two, the page of the program may take the place of the first screen.
        let value = self.run(&format!("return document.getElementById('{id}')?.value")).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until a figure has this unrounded value.
    pub async fn until_figure(&self, key: &str, expected: f64, tolerance: f64) {
        let css = format!("data[data-figure='{key}']");
        self.until(&format!("{key} of {expected}"), async || match self.driver().find(By::Css(&css)).await {
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

    pub async fn exists(&self, css: &str) -> bool {
        self.driver().find(By::Css(css)).await.is_ok()
    }

    /// Waits until an element shows this text among others.
    pub async fn until_text(&self, css: &str, text: &str) {
        self.until(&format!("{css} says {text:?}"), async || match self.driver().find(By::Css(css)).await {
            Ok(element) => element.text().await.is_ok_and(|own| own.contains(text)),
            Err(_) => false,
        })
        .await;
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

    /// Waits until the page says that everything is saved.
    pub async fn until_saved(&self) {
        self.until_text("#saved", "Saved in this browser").await;
    }

    /// Waits until what was changed is saved, or the page says that it cannot be.
    pub async fn until_settled(&self) {
        self.until("nothing is being saved", async || self.text("#saved").await != "Saving …").await;
    }

    /// Waits until the whole site is stored for work offline.
    pub async fn until_ready_offline(&self) {
        self.until_text("#site", "Ready offline").await;
    }

    /// The text that an element shows; empty if there is none.
    pub async fn text(&self, css: &str) -> String {
        let text = self.run(&format!("return document.querySelector(\"{css}\")?.innerText ?? ''")).await;
        text.as_str().unwrap_or_default().to_owned()
    }
}
