//! Serves the built site as a static host would, and watches what it is asked for.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, mpsc};
use std::thread::JoinHandle;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::sync::oneshot;
use tower_http::services::{ServeDir, ServeFile};

type Log = Arc<Mutex<Vec<String>>>;

/// Where the site lies on its host.
pub const PLACES: [&str; 2] = ["/", "/tools/roi/"];

/// How a host differs from one that serves every file as it is.
#[derive(Debug, Clone, Default)]
pub struct Host {
    /// Sent with every file.
    header: Option<(&'static str, &'static str)>,
    held_back: Option<HeldBack>,
}

/// A file that does not come until the gate is closed for good.
#[derive(Debug, Clone)]
struct HeldBack {
    start: &'static str,
    end: &'static str,
    gate: Arc<Semaphore>,
}

impl Host {
    pub fn with_header(name: &'static str, value: &'static str) -> Self {
        Self { header: Some((name, value)), ..Self::default() }
    }

    pub fn that_holds_back(start: &'static str, end: &'static str) -> Self {
        Self { held_back: Some(HeldBack { start, end, gate: Arc::new(Semaphore::new(0)) }), ..Self::default() }
    }

    /// Sends the file that was held back.
    pub fn let_go(&self) {
        self.held_back.iter().for_each(|own| own.gate.close());
    }

    async fn hold_back(&self, path: &str) {
        if let Some(HeldBack { gate, .. }) =
            self.held_back.as_ref().filter(|own| path.contains(own.start) && path.ends_with(own.end))
        {
            // It gives no permits: it only ever closes.
            let _ = gate.acquire().await;
        }
    }
}

/// What a host serves.
pub(super) enum Folder {
    Built,
    /// A copy that the test may change; it ends with the host.
    Copy(TempDir),
}

impl Folder {
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Built => built_site(),
            Self::Copy(folder) => folder.path(),
        }
    }
}

/// A running host. It stops with the test, which fails if anything was asked for that is not a file of the site.
pub struct Site {
    address: SocketAddr,
    pub(super) place: &'static str,
    pub(super) folder: Folder,
    log: Log,
    /// What may be asked for although it is not there: parts of paths.
    missing: Mutex<Vec<String>>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    /// Serves the built site at `place` on a free port.
    pub fn serve(place: &'static str) -> Self {
        Self::serve_by(place, Host::default())
    }

    /// Serves the built site by a host of its own kind.
    pub fn serve_by(place: &'static str, host: Host) -> Self {
        Self::serve_folder(place, Folder::Built, host)
    }

    /// Serves it on a host that has a page of its own for what is not there.
    pub fn serve_bare(place: &'static str) -> Self {
        let files = Router::new().fallback_service(ServeDir::new(built_site()));
        Self::serve_router(place, Folder::Built, files, Host::default())
    }

    pub(super) fn serve_folder(place: &'static str, folder: Folder, host: Host) -> Self {
        let not_found = ServeFile::new(folder.path().join("404.html"));
        let files = ServeDir::new(folder.path()).not_found_service(not_found);
        Self::serve_router(place, folder, Router::new().fallback_service(files), host)
    }

    fn serve_router(place: &'static str, folder: Folder, files: Router, host: Host) -> Self {
        let log = Log::default();
        let site = router(place, files, &log, host);
        let (stop, stopped) = oneshot::channel::<()>();
        let (tell, told) = mpsc::channel();
        // A runtime of its own: what a test does never keeps the host from answering, and the end of the runtime is the end
        // of every connection.
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async move {
                let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
                tell.send(listener.local_addr().expect("an address")).expect("the test waits");
                tokio::select! {
                    _ = axum::serve(listener, site) => {}
                    _ = stopped => {}
                }
            });
        });
        let address = told.recv().expect("the host starts");
        let missing = Mutex::default();
        Self { address, place, folder, log, missing, stop: Some(stop), thread: Some(thread) }
    }

    /// Ends the host and every connection to it.
    pub fn stop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the host ends");
        }
    }

    /// The address of a fragment of the page.
    pub fn address(&self, fragment: &str) -> String {
        format!("http://{}{}{fragment}", self.address, self.place)
    }

    /// What was asked for so far, as `GET /path`.
    pub fn requests(&self) -> Vec<String> {
        self.log().clone()
    }

    /// Requests for paths with this in them are expected, whether there is such a file or not.
    pub fn expect_requests_for(&self, part: &str) {
        self.missing.lock().expect("the list").push(part.to_owned());
    }

    fn log(&self) -> MutexGuard<'_, Vec<String>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Requests for anything but the site's own files.
    fn stray_requests(&self) -> Vec<String> {
        let missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        let is_own = |request: &String| {
            let path = request.strip_prefix("GET ").unwrap_or_default();
            let file = path.strip_prefix(self.place);
            file.is_some_and(|file| {
                file.is_empty() || file.starts_with("?language=") || self.folder.path().join(file).is_file()
            }) || missing.iter().any(|part| path.contains(part))
        };
        self.requests().into_iter().filter(|request| !is_own(request)).collect()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
        let stray = self.stray_requests();
        if !std::thread::panicking() {
            assert!(stray.is_empty(), "asked for what is not a file of the site: {stray:?}");
        }
    }
}

fn router(place: &str, files: Router, log: &Log, host: Host) -> Router {
    let site = if place == "/" { files } else { Router::new().nest_service(place, files) };
    site.layer(middleware::from_fn_with_state((Arc::clone(log), host), record))
}

/// Writes requests down, and answers with the headers of docs/hosting.md for caching.
async fn record(State((log, host)): State<(Log, Host)>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    log.lock().expect("the log").push(format!("{} {}", request.method(), request.uri()));
    host.hold_back(&path).await;
    let mut response = next.run(request).await;
    let caching = if is_named_by_content(&path) { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if let Some((name, value)) = host.header {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Whether a name ends like `-0123456789abcdef.wasm`.
fn is_named_by_content(path: &str) -> bool {
    let hash = path.rsplit_once('.').and_then(|(start, _)| start.rsplit_once('-'));
    hash.is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The folder of the built site; built once if it is not current.
pub(super) fn built_site() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let built = Command::new(root.join("script/build")).status().expect("script/build runs");
        assert!(built.success(), "script/build failed");
        root.join("dist")
    })
}
