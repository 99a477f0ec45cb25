//! The Dart that checks one interface.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use columba_interface::Analysis;
use columba_interface_generator::echo::{EchoCall, Side, echo_calls};
use columba_interface_generator::value::Limits;

/// How many values each method is given.
const VALUES: usize = 3;

/// A library with a function `check`. It is not `async`: there `await` could not name a member.
pub(crate) fn program(seed: u64, analysis: &Analysis, outputs: &[&str]) -> String {
    let limits = Limits { long_texts: seed % 5 == 4, ..Limits::default() };
    let calls = echo_calls(analysis, seed, VALUES, limits);
    let mut text = String::from("import 'dart:typed_data';\n\nimport '../support.dart';\n");
    for output in outputs {
        let _ = writeln!(text, "import '{output}';");
    }
    text.push_str("void check(Checker c) {\n");
    let apis: BTreeSet<&str> =
        calls.iter().filter(|call| call.echo.side == Side::Host).map(|call| call.echo.api).collect();
    for api in apis {
        let _ = writeln!(text, "  final api{api} = {api}(binaryMessenger: Echo({api}.pigeonChannelCodec));");
    }
    for call in &calls {
        let _ = writeln!(text, "  {}", statement(call));
    }
    text + "}\n"
}

fn statement(call: &EchoCall<'_>) -> String {
    let EchoCall { echo, dart, wire, .. } = call;
    let (api, method) = (echo.api, echo.method);
    let bytes: Vec<String> = wire.iter().map(u8::to_string).collect();
    let bytes = bytes.join(",");
    let name = format!(r"r'{api}.{method}'");
    match echo.side {
        Side::Host => format!("c.call({name}, {api}.pigeonChannelCodec, {dart}, [{bytes}], api{api}.{method});"),
        Side::Flutter => format!("c.value({name}, {api}.pigeonChannelCodec, {dart}, [{bytes}]);"),
    }
}
