//! Who may run a browser now. More at once than there is machine for, and browsers take so long to start that drivers give
//! them up.

use std::cell::Cell;
use std::sync::{Condvar, Mutex, PoisonError};

/// How many tests run browsers at once.
const MOST: usize = 2;

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();

thread_local! {
    /// How many browsers this test runs; a test has a thread of its own.
    static OWN: Cell<usize> = const { Cell::new(0) };
}

/// The right to run one browser.
pub struct Turn(());

/// Waits for a turn. A test that runs a browser already gets another at once: two tests that held one each and waited for
/// another would wait for ever.
pub fn take() -> Turn {
    if OWN.replace(OWN.get() + 1) > 0 {
        return Turn(());
    }
    let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let mut running = ENDED.wait_while(running, |running| *running >= MOST).unwrap_or_else(PoisonError::into_inner);
    *running += 1;
    Turn(())
}

impl Drop for Turn {
    fn drop(&mut self) {
        if OWN.replace(OWN.get() - 1) > 1 {
            return;
        }
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        ENDED.notify_one();
    }
}
