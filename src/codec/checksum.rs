//! The checksum of links, drafts and files. Without one, many a wrong character gives another valid case.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

/// Computed bit by bit: texts are short, and a table would be most of its download.
const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// CRC-32 as zip files have it.
pub fn checksum(bytes: &[u8]) -> u32 {
    CRC.checksum(bytes)
}
