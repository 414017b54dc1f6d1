//! Builds the site and serves it as a static host would.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock};

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

type Log = Arc<Mutex<Vec<String>>>;

/// A running host. It stops with the test.
pub struct Site {
    address: SocketAddr,
    place: &'static str,
    log: Log,
}

impl Site {
    /// Serves the built site at `place` on a free port.
    pub async fn serve(place: &'static str) -> Self {
        let files = ServeDir::new(built_site());
        let log = Log::default();
        let site =
            if place == "/" { Router::new().fallback_service(files) } else { Router::new().nest_service(place, files) };
        let site = site.layer(middleware::from_fn_with_state(log.clone(), record));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move { axum::serve(listener, site).await });
        Self { address, place, log }
    }

    /// The address of a fragment of the page.
    pub fn address(&self, fragment: &str) -> String {
        format!("http://{}{}{fragment}", self.address, self.place)
    }

    /// What was asked for so far, as `GET /path version`.
    pub fn requests(&self) -> Vec<String> {
        self.log.lock().expect("the log").clone()
    }

    /// Whether a request asks for a file of the site.
    pub fn has_file(&self, request: &str) -> bool {
        let path = request.strip_prefix("GET ").and_then(|rest| rest.split(' ').next()).unwrap_or_default();
        path.strip_prefix(self.place).is_some_and(|file| built_site().join(file).is_file())
    }
}

async fn record(State(log): State<Log>, request: Request, next: Next) -> Response {
    let line = format!("{} {} {:?}", request.method(), request.uri(), request.version());
    log.lock().expect("the log").push(line);
    next.run(request).await
}

/// The folder of the built site; built once if it is not current.
fn built_site() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let built = Command::new(root.join("script/build")).status().expect("script/build runs");
        assert!(built.success(), "script/build failed");
        root.join("dist")
    })
}
