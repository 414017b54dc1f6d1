//! What drafts need of a storage.

/// Texts by key. Each call can fail at any time, and what one call says need not hold at the next.
pub trait Storage {
    /// The keys that there are.
    ///
    /// # Errors
    ///
    /// [`StorageError::Blocked`] if there is no storage.
    fn keys(&self) -> Result<Vec<String>, StorageError>;

    /// # Errors
    ///
    /// [`StorageError::Blocked`] if there is no storage.
    fn read(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// # Errors
    ///
    /// [`StorageError`] if the storage is full, or there is none.
    fn write(&self, key: &str, text: &str) -> Result<(), StorageError>;

    /// # Errors
    ///
    /// [`StorageError::Blocked`] if there is no storage.
    fn remove(&self, key: &str) -> Result<(), StorageError>;
}

/// Why a storage cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageError {
    /// The browser gives none, or does not keep what is written.
    Blocked,
    /// There is no room left.
    Full,
}
