//! A copy of the built site that a test publishes anew, whole or broken.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tempfile::TempDir;

use super::site::{Folder, Host, Site, built_site};

/// What stands before the last words of the page's description.
const BEFORE_MARK: &str = "Runs in your browser; ";

const SERVICE_WORKER: &str = "service-worker.js";

impl Site {
    /// Serves a copy of the built site, which the test may change.
    pub fn serve_copy(place: &'static str) -> Self {
        Self::serve_copy_by(place, Host::default())
    }

    /// The same by a host of its own kind.
    pub fn serve_copy_by(place: &'static str, host: Host) -> Self {
        let folder = TempDir::new().expect("a folder");
        for entry in std::fs::read_dir(built_site()).expect("the built site") {
            let entry = entry.expect("a file");
            std::fs::copy(entry.path(), folder.path().join(entry.file_name())).expect("a copy");
        }
        Self::serve_folder(place, Folder::Copy(folder), host)
    }

    /// Publishes a new version: a page with another description, listed as such. The description ends with `mark`.
    pub fn publish(&self, mark: &str) {
        let worker = self.publish_page(mark);
        // As docs/hosting.md has it: the service worker last.
        self.write(SERVICE_WORKER, worker.as_bytes());
    }

    /// Publishes the page of a new version, and gives the service worker that goes with it.
    fn publish_page(&self, mark: &str) -> String {
        let old = self.read("index.html");
        let (start, rest) = old.split_once(BEFORE_MARK).expect("the page's description");
        let (_, end) = rest.split_once('"').expect("its end");
        let page = format!("{start}{BEFORE_MARK}{mark}\"{end}");
        let page = page.as_bytes();
        let worker = self.read(SERVICE_WORKER);
        let worker = worker.replace(&sha256(old.as_bytes()), &sha256(page));
        let version = version_of(&worker).to_owned();
        let next = format!("{:016x}", u64::from_str_radix(&version, 16).expect("a version").wrapping_add(1));
        self.write("index.html", page);
        worker.replace(&version, &next)
    }

    /// Publishes a new version none of whose files has a name of the version before, and takes those away. Says which they
    /// are; they may have been asked for before.
    pub fn publish_under_new_names(&self, mark: &str) -> Vec<String> {
        let worker = self.publish_page(mark);
        let entries = std::fs::read_dir(self.folder.path()).expect("the site").filter_map(Result::ok);
        let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        // Browsers look for it at any time, and are to find it when all else is there.
        names.retain(|name| name != SERVICE_WORKER);
        // What names others, and the hashes that they are held to, comes after them.
        names.sort_by_key(|name| (rank(name), name.clone()));
        let mut changes: Vec<(String, String)> = names.iter().map(|name| (name.clone(), renamed(name))).collect();
        for name in &names {
            let old = std::fs::read(self.folder.path().join(name)).expect("a file");
            let new = String::from_utf8(old.clone()).map_or(old.clone(), |text| changed(text, &changes).into_bytes());
            std::fs::remove_file(self.folder.path().join(name)).expect("the file is removed");
            self.write(&renamed(name), &new);
            changes.push((sha256(&old), sha256(&new)));
        }
        self.write(SERVICE_WORKER, changed(worker, &changes).as_bytes());
        names.retain(|name| *name != renamed(name));
        names.iter().for_each(|name| self.expect_requests_for(name));
        names
    }

    /// Adds a page that is not the site's own, such as one that shows the site in a frame.
    pub fn add_file(&self, name: &str, content: &str) {
        self.write(name, content.as_bytes());
    }

    /// Changes one byte in the middle of a file.
    pub fn tamper_with(&self, start: &str, end: &str) {
        let path = self.file(start, end);
        let mut bytes = std::fs::read(&path).expect("the file");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(path, bytes).expect("the file is changed");
    }

    /// Puts a worker in place of the site's own that starts and never says a word.
    pub fn silence_worker(&self) {
        std::fs::write(self.file("worker-", ".js"), "onmessage = () => {};").expect("the file is changed");
    }

    /// Puts something before what the service worker does.
    pub fn begin_service_worker_with(&self, script: &str) {
        self.write(SERVICE_WORKER, format!("{script}\n{}", self.read(SERVICE_WORKER)).as_bytes());
    }

    /// Takes a file away, as an upload that was cut off would; it may still be asked for.
    pub fn lose(&self, start: &str, end: &str) {
        let path = self.file(start, end);
        self.expect_requests_for(path.file_name().and_then(|name| name.to_str()).expect("a name"));
        std::fs::remove_file(path).expect("the file is removed");
    }

    /// The file whose name begins and ends so.
    fn file(&self, start: &str, end: &str) -> PathBuf {
        let entries = std::fs::read_dir(self.folder.path()).expect("the site").filter_map(Result::ok);
        let mut names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let name = names.find(|name| name.starts_with(start) && name.ends_with(end));
        self.folder.path().join(name.expect("a file of that name"))
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).expect("a file")
    }

    fn write(&self, name: &str, content: &[u8]) {
        std::fs::write(self.folder.path().join(name), content).expect("the file is written");
    }
}

/// A text with each of these in place of the other.
fn changed(text: String, changes: &[(String, String)]) -> String {
    changes.iter().fold(text, |text, (old, new)| text.replace(old, new))
}

/// How far from what names no other file.
fn rank(name: &str) -> usize {
    let ends = [".js", ".webmanifest", "404.html", "index.html"];
    let is_program = name.starts_with("outsight-") && name.ends_with(".js");
    2 * ends.iter().rposition(|end| name.ends_with(end)).map_or(0, |place| place + 1) + usize::from(is_program)
}

/// A name with another hash in it; one without a hash stays.
fn renamed(name: &str) -> String {
    let is_hash = |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let hash = name.split(['-', '.']).find(|part| is_hash(part));
    let other = |c: char| c.to_digit(16).and_then(|digit| char::from_digit(15 - digit, 16)).unwrap_or(c);
    hash.map_or(name.to_owned(), |hash| name.replace(hash, &hash.chars().map(other).collect::<String>()))
}

/// The version that a service worker names its cache by: the only run of sixteen digits in quotes of its own.
fn version_of(worker: &str) -> &str {
    let is_version = |part: &&str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    worker.split(['"', '`', '\'', '}']).find(is_version).expect("the service worker names its version")
}

/// As the list of files has it.
fn sha256(bytes: &[u8]) -> String {
    let command = Command::new("sha256sum").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut command = command.expect("sha256sum runs");
    command.stdin.take().expect("its input").write_all(bytes).expect("it reads");
    let output = command.wait_with_output().expect("it ends").stdout;
    let digit = |place: usize| u8::try_from(char::from(output[place]).to_digit(16).expect("a digit")).expect("a digit");
    let hash: Vec<u8> = (0..32).map(|byte| digit(2 * byte) << 4 | digit(2 * byte + 1)).collect();
    STANDARD.encode(hash)
}
