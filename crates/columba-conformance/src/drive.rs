//! APIs that drive values of given types through a host, both ways.

use std::fmt::Write as _;

/// The host API whose methods give back what they are given.
pub const ECHO: &str = "ConformanceEcho";
/// The host API whose methods call those of [`LISTENER`] and give back what these answer.
pub const RELAY: &str = "ConformanceRelay";
/// The Flutter API that gives back what it is given.
pub const LISTENER: &str = "ConformanceListener";

/// Declares the three APIs, with a method for each type.
///
/// The styles take turns: a method of the host returns, answers later in either way, or runs on the background queue.
#[must_use]
pub fn apis(types: &[String]) -> String {
    let mut text = String::new();
    let echo = api(&mut text, "HostApi", ECHO);
    for (index, ty) in types.iter().enumerate() {
        let style = ["", "@async ", "@asyncCallback ", BACKGROUND, ASYNC_BACKGROUND].get(index % 5).unwrap_or(&"");
        method(&mut text, style, ty, "echo", index);
    }
    text.push_str(echo);
    let relay = api(&mut text, "HostApi", RELAY);
    for (index, ty) in types.iter().enumerate() {
        let style = if index % 3 == 2 { "@asyncCallback " } else { "@async " };
        method(&mut text, style, ty, "relay", index);
    }
    text.push_str(relay);
    let listener = api(&mut text, "FlutterApi", LISTENER);
    for (index, ty) in types.iter().enumerate() {
        let style = ["", "@async ", "@asyncCallback "].get(index % 3).unwrap_or(&"");
        method(&mut text, style, ty, "relay", index);
    }
    text.push_str(listener);
    text
}

const BACKGROUND: &str = "@TaskQueue(type: TaskQueueType.serialBackgroundThread) ";
const ASYNC_BACKGROUND: &str = "@async @TaskQueue(type: TaskQueueType.serialBackgroundThread) ";

/// Opens an API and returns what closes it.
fn api(text: &mut String, annotation: &str, name: &str) -> &'static str {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n@{annotation}()\nabstract class {name} {{");
    "}\n"
}

fn method(text: &mut String, style: &str, ty: &str, name: &str, index: usize) {
    let _ = writeln!(text, "  {style}{ty} {name}{index}({ty} value);");
}
