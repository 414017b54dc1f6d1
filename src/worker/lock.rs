//! Locks and unlocks cases with a pass phrase, by the browser's own encryption.

use outsight::codec::link::{LockError, Locked, NONCE_BYTES, SALT_BYTES};
use outsight::codec::wire::SCHEMA;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, ArrayBuffer, Promise, Uint8Array, global};
use web_sys::{AesGcmParams, AesKeyGenParams, Crypto, CryptoKey, Pbkdf2Params, SubtleCrypto, WorkerGlobalScope};

/// What OWASP's Password Storage Cheat Sheet asks for PBKDF2 with SHA-256 (2023).
const ROUNDS: u32 = 600_000;

/// Locks bytes.
pub async fn lock(phrase: &str, packed: &[u8]) -> Result<Locked, LockError> {
    let crypto = crypto()?;
    let (mut salt, mut nonce) = ([0; SALT_BYTES], [0; NONCE_BYTES]);
    for bytes in [&mut salt[..], &mut nonce[..]] {
        crypto.get_random_values_with_u8_array(bytes).map_err(|_| LockError::NoEncryption)?;
    }
    let locked = async {
        let key = key(&crypto, phrase, &salt).await?;
        done(crypto.subtle().encrypt_with_object_and_u8_array(&gcm(&nonce), &key, packed)).await
    };
    let sealed = locked.await.map_err(|_| LockError::NoEncryption)?;
    Ok(Locked { schema: SCHEMA, salt, nonce, sealed: bytes(sealed) })
}

/// Unlocks bytes.
pub async fn unlock(phrase: &str, locked: &Locked) -> Result<Vec<u8>, LockError> {
    let crypto = crypto()?;
    let key = key(&crypto, phrase, &locked.salt).await.map_err(|_| LockError::NoEncryption)?;
    let opened =
        done(crypto.subtle().decrypt_with_object_and_u8_array(&gcm(&locked.nonce), &key, &locked.sealed)).await;
    opened.map(bytes).map_err(|_| LockError::WrongPhrase)
}

/// Pages without https have no encryption; asking for it would throw.
fn crypto() -> Result<Crypto, LockError> {
    let scope: WorkerGlobalScope = global().unchecked_into();
    if !scope.is_secure_context() {
        return Err(LockError::NoEncryption);
    }
    scope.crypto().map_err(|_| LockError::NoEncryption)
}

fn gcm(nonce: &[u8]) -> AesGcmParams {
    AesGcmParams::new("AES-GCM", &Uint8Array::from(nonce))
}

async fn key(crypto: &Crypto, phrase: &str, salt: &[u8]) -> Result<CryptoKey, JsValue> {
    let uses = |uses: &[&str]| uses.iter().map(|own| JsValue::from_str(own)).collect::<Array>();
    let subtle: SubtleCrypto = crypto.subtle();
    let phrase = Uint8Array::from(phrase.as_bytes());
    let material = done(subtle.import_key_with_str("raw", &phrase, "PBKDF2", false, &uses(&["deriveKey"]))).await?;
    let derivation = Pbkdf2Params::new("PBKDF2", &"SHA-256".into(), ROUNDS, &Uint8Array::from(salt));
    let made = AesKeyGenParams::new("AES-GCM", 256);
    let material: CryptoKey = material.unchecked_into();
    let key =
        subtle.derive_key_with_object_and_object(&derivation, &material, &made, false, &uses(&["encrypt", "decrypt"]));
    Ok(done(key).await?.unchecked_into())
}

async fn done(promise: Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(promise?).await
}

fn bytes(buffer: JsValue) -> Vec<u8> {
    Uint8Array::new(&buffer.unchecked_into::<ArrayBuffer>()).to_vec()
}
