//! Who may run a browser now. More at once than there is machine for, and browsers take so long to start that drivers give
//! them up.

use std::sync::{Condvar, Mutex, PoisonError};

/// How many browsers run at once, over all tests.
const MOST: usize = 2;

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();

/// The right to run one browser. A test holds at most one at a time: two tests that hold one each and wait for another
/// would wait for ever.
pub struct Turn(());

/// Waits for a turn.
pub fn take() -> Turn {
    let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let mut running = ENDED.wait_while(running, |running| *running >= MOST).unwrap_or_else(PoisonError::into_inner);
    *running += 1;
    Turn(())
}

impl Drop for Turn {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        ENDED.notify_one();
    }
}
