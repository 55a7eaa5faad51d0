//! Strings that were made to harm, the same each time.

/// What an attacker would write, in whole and in halves.
const PIECES: [&str; 30] = [
    "\u{1B}[2J\u{1B}[H",
    "\u{1B}]0;title\u{7}",
    "\u{1B}]52;c;aGFja2Vk\u{7}",
    "\u{1B}]8;;https://evil.example\u{1B}\\",
    "\u{1B}[?1049l",
    "\u{1B}[6n",
    "\u{1B}c",
    "\u{1B}P+q\u{1B}\\",
    "\u{1B}[",
    "\u{1B}",
    "31m",
    "\u{9B}2J",
    "\u{9D}0;t\u{9C}",
    "\u{90}",
    "\u{8}\u{8}",
    "\r\n",
    "\t",
    "\u{202E}",
    "\u{2066}",
    "\u{200F}",
    "\u{E0041}\u{E007F}",
    "\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}\u{489}",
    "\u{1F468}\u{200D}\u{1F469}\u{FE0F}",
    "محمد",
    "\u{605}",
    "\u{11A84}",
    "\u{1F44B}\u{1F3FD}",
    "\u{FF76}\u{FF9E}",
    "\u{311}",
    "\u{1F1F2}\u{1F1E6}",
];

/// The same strings each time (xorshift).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(self.0 >> 33).unwrap() % limit
    }

    pub(super) fn string(&mut self) -> String {
        let mut out = String::new();
        for _ in 0..=self.below(9) {
            match self.below(5) {
                0 | 1 => out.push_str(PIECES[self.below(30) as usize]),
                2 => out.extend(char::from_u32(self.below(0x300))),
                3 => out.extend(char::from_u32(
                    [0x600, 0x2000, 0xFE00, 0x300][self.below(4) as usize] + self.below(0x100),
                )),
                _ => out.extend(char::from_u32(self.below(0x11_0000))),
            }
        }
        out
    }
}
