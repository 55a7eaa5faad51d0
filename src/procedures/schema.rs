//! The published schema of procedure files, for editors that check while one types. The lint says
//! more than a schema can; what the schema refuses, the lint refuses.

use super::shape;
use schemars::{JsonSchema, schema_for};

/// The files of a shelf and the title of their schema; any other name is a procedure.
pub const SHEETS: &[&str] = &[
    "documents.toml",
    "authorities.toml",
    "obstacles.toml",
    "known-procedures.toml",
    "warnings.toml",
    "sources.toml",
    "questions.toml",
    "triggers.toml",
    "holidays.toml",
    "legal-time.toml",
    "limits.toml",
];

/// The schema of a file by its name, as text.
pub fn published(name: &str) -> String {
    match name {
        "documents.toml" => text::<shape::Documents>(),
        "authorities.toml" => text::<shape::Authorities>(),
        "obstacles.toml" => text::<shape::Obstacles>(),
        "known-procedures.toml" => text::<shape::KnownProcedures>(),
        "warnings.toml" => text::<shape::Warnings>(),
        "sources.toml" => text::<shape::Sources>(),
        "questions.toml" => text::<shape::Questions>(),
        "triggers.toml" => text::<shape::Triggers>(),
        "holidays.toml" => text::<shape::Holidays>(),
        "legal-time.toml" => text::<shape::LegalHours>(),
        "limits.toml" => text::<shape::Limits>(),
        _ => text::<shape::Procedure>(),
    }
}

fn text<T: JsonSchema>() -> String {
    let mut text = serde_json::to_string_pretty(&schema_for!(T)).unwrap_or_default();
    text.push('\n');
    text
}
