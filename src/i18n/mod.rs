//! Arabic, French, English: words, plurals, dates, names, direction of text.
