//! The Dart package has a parameter for each option of the table, in the class of its group.

use std::fs;
use std::path::Path;

use columba_interface::options::{GROUPS, OPTIONS};

#[test]
fn the_dart_classes_have_all_options() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dart/columba/lib/src/interface/options.dart");
    let text = fs::read_to_string(path).unwrap();
    for spec in OPTIONS {
        let group = GROUPS.iter().find(|group| group.name == spec.group());
        let class = group.map_or("PigeonOptions", |group| group.class);
        let (_, body) = text.split_once(&format!("\nclass {class} {{")).unwrap_or_else(|| panic!("no class {class}"));
        let body = body.split("\n}").next().unwrap();
        let name = spec.name();
        let has = body.contains(&format!("this.{name},")) || body.contains(&format!("this.{name} = "));
        assert!(has, "{class} has no `{name}`");
    }
}
