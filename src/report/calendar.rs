//! Days in a calendar, as RFC 5545 writes them.

/// Most bytes in a line before it goes on in the next.
const LINE: usize = 73;

/// Something that is due on a day.
pub struct DueDay<'a> {
    id: String,
    /// `20261201`
    day: String,
    /// Its name, then what is to be known about it.
    texts: [&'a str; 4],
}

impl<'a> DueDay<'a> {
    /// An event on a day such as `2026-12-01`; none if that is no day.
    pub fn new(id: String, day: &str, texts: [&'a String; 4]) -> Option<Self> {
        let is_day = day.len() == 10
            && day.bytes().enumerate().all(|(place, byte)| match place {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        is_day.then(|| Self { id, day: day.replace('-', ""), texts: texts.map(String::as_str) })
    }

    fn lines(&self) -> [String; 7] {
        let [summary, about @ ..] = self.texts;
        let about = about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
        [
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}-{}@outsight", self.id, self.day),
            // The file holds nothing of when it was made: the same list is the same file.
            format!("DTSTAMP:{}T000000Z", self.day),
            format!("DTSTART;VALUE=DATE:{}", self.day),
            format!("SUMMARY:{}", escaped(summary)),
            format!("DESCRIPTION:{}", escaped(&about)),
            "END:VEVENT".to_owned(),
        ]
    }
}

/// A calendar with these events.
pub fn write(events: &[DueDay<'_>]) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Outsight//checklist//EN"].map(str::to_owned);
    let events = events.iter().flat_map(DueDay::lines);
    let lines = head.into_iter().chain(events).chain(["END:VCALENDAR".to_owned()]);
    lines.map(|line| folded(&line)).collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line, and the lines that it goes on in, which begin with a space.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded + "\r\n"
}
