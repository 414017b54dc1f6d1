//! Has the linker keep what `script/finishing/split.mjs` needs to take the program apart.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=outsight=--emit-relocs");
    }
}
