//! Options, one per line: what holds, who said it, and who said something else.

use std::io::{self, Write};

use columba_interface::Analysis;
use columba_interface::options::{OptionValue, OriginDump};

/// Writes the options of each file.
pub(crate) fn write_options(out: &mut dyn Write, analysis: &Analysis) -> io::Result<()> {
    for (index, options) in analysis.options.iter().enumerate() {
        let dump = options.dump(&analysis.sources);
        let gap = if index > 0 { "\n" } else { "" };
        writeln!(out, "{gap}{}", dump.input)?;
        for option in dump.options {
            let (name, value) = (option.option.spec().path, shown(&option.value));
            writeln!(out, "  {name}: {value}  ({})", origin(&option.origin))?;
            for other in option.overrides {
                writeln!(out, "    not {}  ({})", shown(&other.value), origin(&other.origin))?;
            }
        }
    }
    Ok(())
}

fn shown(value: &OptionValue) -> String {
    match value {
        OptionValue::Bool(value) => value.to_string(),
        OptionValue::Text(text) => text.escape_debug().to_string(),
        OptionValue::Lines(lines) => format!("{lines:?}"),
    }
}

fn origin(origin: &OriginDump) -> String {
    match origin {
        OriginDump::File(at) => format!("@ConfigurePigeon, {at}"),
        OriginDump::Flag(flag) => flag.clone(),
        OriginDump::Config(at) => at.clone(),
        OriginDump::Default => "default".into(),
    }
}
