//! Processes and what they have started.

use std::collections::HashMap;
use std::process::{Command, Stdio};

/// Kills a process and everything below it at once, as the end of a computer would.
pub fn kill_tree(root: u32) {
    let mut parents: HashMap<u32, Vec<u32>> = HashMap::new();
    for (child, parent) in running() {
        parents.entry(parent).or_default().push(child);
    }
    let mut found = vec![root];
    let mut next = 0;
    while let Some(own) = found.get(next) {
        found.extend(parents.remove(own).unwrap_or_default());
        next += 1;
    }
    let ids = found.iter().map(u32::to_string);
    // One that has ended in the meantime is no matter.
    let _ = Command::new("kill").arg("-9").args(ids).stderr(Stdio::null()).status();
}

/// Every process with the one that has started it.
fn running() -> Vec<(u32, u32)> {
    let entries = std::fs::read_dir("/proc").expect("the list of processes");
    let parent = |id: u32| {
        let about = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        // `<id> (<name>) <state> <parent> …`, and the name may hold anything.
        about.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
    };
    let ids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    ids.filter_map(|id| Some((id, parent(id)?))).collect()
}
