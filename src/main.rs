//! Mounts the application in the page.

fn main() {
    outsight::ui::mount();
}
