//! The double nearest to a decimal. By long division, which is slow and short: what people type is short, and for that
//! there is a quick way (W. D. Clinger, How to Read Floating Point Numbers Accurately, 1990, section 4). Tests compare it
//! with the standard library's.

/// More digits than any double needs; longer text is refused.
const MAX_DIGITS: usize = 800;

/// The number that `text` stands for: digits with at most one point, and an exponent behind `e` if there is one.
/// Correctly rounded; none if it is something else or too large.
pub fn parse(text: &str) -> Option<f64> {
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |text| (-1.0, text));
    let (decimal, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
    if digits.is_empty() || digits.len() > MAX_DIGITS || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    // Saturated, a power is as good as a larger one.
    let power = exponent(power)?.saturating_sub(i32::try_from(fraction.len()).ok()?);
    nearest(&digits, power).map(|value| sign * value)
}

fn exponent(text: &str) -> Option<i32> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let size = digits.bytes().fold(0i32, |size, digit| size.saturating_mul(10).saturating_add(i32::from(digit - b'0')));
    Some(sign * size)
}

/// `digits` × 10^`power`.
fn nearest(digits: &[u8], power: i32) -> Option<f64> {
    let first = digits.iter().position(|digit| *digit != b'0');
    let Some(first) = first else { return Some(0.0) };
    let digits = &digits[first..];
    let size = power.saturating_add(digits.len() as i32);
    if size > 310 {
        return None;
    }
    if size < -330 {
        return Some(0.0);
    }
    if digits.len() <= 15 && power.abs() <= 22 {
        // Both are doubles without error, so the one operation rounds correctly.
        let digits = digits.iter().fold(0.0, |value, digit| value * 10.0 + f64::from(digit - b'0'));
        let scale = (0..power.abs()).fold(1.0, |scale, _| scale * 10.0);
        return Some(if power < 0 { digits / scale } else { digits * scale });
    }
    let mut above = Big(Vec::new());
    digits.iter().for_each(|digit| above.times_ten_plus(u32::from(digit - b'0')));
    let mut below = Big(vec![1]);
    for _ in 0..power.abs() {
        if power < 0 { below.times_ten_plus(0) } else { above.times_ten_plus(0) }
    }
    quotient(above, below)
}

/// `above` / `below`, rounded to the nearest double, half to even; none if that is too large.
fn quotient(mut above: Big, mut below: Big) -> Option<f64> {
    // So that the quotient has 63 or 64 binary digits.
    let shift = 63 - (above.bits() as i32 - below.bits() as i32);
    if shift < 0 {
        below.shift_left(shift.unsigned_abs())
    } else {
        above.shift_left(shift.unsigned_abs())
    }
    below.shift_left(64);
    let mut found = 0u64;
    for bit in (0..64).rev() {
        below.halve();
        if above.take(&below) {
            found |= 1 << bit;
        }
    }
    let has_rest = !above.0.is_empty();
    let zeros = found.leading_zeros();
    let found = found << zeros;
    let power = 63 - shift - zeros as i32;
    if power > 1023 {
        return None;
    }
    // A double below 2^-1022 has fewer digits the smaller it is.
    let kept = 53 - (-1022 - power).max(0);
    if kept < 0 {
        return Some(0.0);
    }
    let dropped = 64 - kept.unsigned_abs();
    let (mantissa, rest) = match dropped {
        64 => (0, found),
        _ => (found >> dropped, found & ((1 << dropped) - 1)),
    };
    let half = 1 << (dropped - 1);
    let is_up = rest > half || rest == half && (has_rest || mantissa % 2 == 1);
    // The first digit of a mantissa is not stored: added, it raises the exponent by one.
    let exponent = if power < -1022 { 0 } else { (power + 1022) as u64 };
    let value = f64::from_bits((exponent << 52) + mantissa + u64::from(is_up));
    value.is_finite().then_some(value)
}

/// A whole number of any size: 32 binary digits in each limb, the lowest first, no zeros at the end.
struct Big(Vec<u32>);

impl Big {
    fn times_ten_plus(&mut self, digit: u32) {
        let mut carry = u64::from(digit);
        for limb in &mut self.0 {
            carry += u64::from(*limb) * 10;
            *limb = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn bits(&self) -> u32 {
        self.0.last().map_or(0, |last| 32 * self.0.len() as u32 - last.leading_zeros())
    }

    fn shift_left(&mut self, by: u32) {
        for _ in 0..by % 32 {
            let mut carry = 0;
            for limb in &mut self.0 {
                (*limb, carry) = (*limb << 1 | carry, *limb >> 31);
            }
            if carry > 0 {
                self.0.push(carry);
            }
        }
        self.0.splice(0..0, (0..by / 32).map(|_| 0));
    }

    fn halve(&mut self) {
        let mut carry = 0;
        for limb in self.0.iter_mut().rev() {
            (*limb, carry) = (*limb >> 1 | carry << 31, *limb & 1);
        }
        self.trim();
    }

    /// Subtracts another number unless it is larger; whether it did.
    fn take(&mut self, other: &Self) -> bool {
        let is_smaller = self.0.len() < other.0.len()
            || self.0.len() == other.0.len() && self.0.iter().rev().lt(other.0.iter().rev());
        if is_smaller {
            return false;
        }
        let mut borrow = 0;
        for (limb, own) in self.0.iter_mut().enumerate() {
            let less = i64::from(*own) - borrow - i64::from(other.0.get(limb).copied().unwrap_or(0));
            borrow = i64::from(less < 0);
            *own = less as u32;
        }
        self.trim();
        true
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}
