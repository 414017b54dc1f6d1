//! What the visitor sees if the program stops.

/// Shows the message that `index.html` carries for this when the program panics, and writes the reason to the
/// console. A panic ends the program, so the message cannot be made then.
pub fn show_message_on_panic() {
    std::panic::set_hook(Box::new(|information| {
        console_error_panic_hook::hook(information);
        let message = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("crashed"));
        if let Some(message) = message {
            let _ = message.remove_attribute("hidden");
        }
    }));
}
