//! Interfaces of any size.

use std::fmt::Write as _;

/// `declarations` data classes and as many methods, a hundred to an API; about 100 bytes to each.
pub(crate) fn interface(declarations: usize) -> String {
    let mut text = String::from("import 'package:columba/interface.dart';\n");
    for index in 0..declarations {
        // Writing to a string cannot fail.
        let _ = write_class(&mut text, index);
    }
    write_apis(&mut text, declarations, declarations);
    text
}

/// So many methods, a hundred to an API, of a hundred data classes.
pub(crate) fn methods(methods: usize) -> String {
    let mut text = String::from("import 'package:columba/interface.dart';\n");
    for index in 0..100 {
        // Writing to a string cannot fail.
        let _ = write_class(&mut text, index);
    }
    write_apis(&mut text, methods, 100);
    text
}

fn write_apis(text: &mut String, methods: usize, classes: usize) {
    for api in 0..methods.div_ceil(100) {
        let _ = writeln!(text, "\n@HostApi()\nabstract class HarbourApi{api} {{");
        for method in api * 100..methods.min((api + 1) * 100) {
            let _ = write_method(text, method, method % classes.max(1));
        }
        text.push_str("}\n");
    }
}

fn write_class(text: &mut String, index: usize) -> std::fmt::Result {
    let earlier = index / 2;
    writeln!(text, "\n/// What gauge {index} measured.\nclass Reading{index} {{")?;
    if index.is_multiple_of(4) {
        writeln!(text, "  Reading{index}({{this.level = 1.5, this.earlier}});")?;
        writeln!(text, "  double level;\n  Reading{earlier}? earlier;\n}}")
    } else {
        writeln!(text, "  late String name;\n  late List<Map<String, Reading{earlier}?>> rows;\n}}")
    }
}

fn write_method(text: &mut String, index: usize, class: usize) -> std::fmt::Result {
    writeln!(text, "  @async\n  Reading{class}? readGauge{index}(int id, List<Reading{class}> before, {{bool? deep}});")
}

/// About `bytes` of the above.
pub(crate) fn of_size(bytes: usize) -> String {
    let per_declaration = (interface(1000).len() / 1000).max(1);
    interface(bytes / per_declaration)
}
