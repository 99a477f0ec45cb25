//! An interface with every type in every position: parameter, result, field, element of a list and of a set, key and
//! value of a map, each also with null; and generics within generics.

use std::fmt::Write as _;

use crate::drive;

/// The types, and how they are called in names.
const TYPES: &[(&str, &str)] = &[
    ("bool", "Bool"),
    ("int", "Int"),
    ("double", "Double"),
    ("String", "String"),
    ("Object", "Object"),
    ("Uint8List", "Uint8List"),
    ("Int32List", "Int32List"),
    ("Int64List", "Int64List"),
    ("Float64List", "Float64List"),
    ("Float32List", "Float32List"),
    ("Int8List", "Int8List"),
    ("Int16List", "Int16List"),
    ("Uint16List", "Uint16List"),
    ("Uint32List", "Uint32List"),
    ("Uint64List", "Uint64List"),
    ("Uint8ClampedList", "Uint8ClampedList"),
    ("ByteData", "ByteData"),
    ("DateTime", "DateTime"),
    ("Duration", "Duration"),
    ("Uri", "Uri"),
    ("BigInt", "BigInt"),
    ("List", "List"),
    ("Set", "Set"),
    ("Map", "Map"),
    ("Mood", "Mood"),
    ("Point", "Point"),
    ("Shape", "Shape"),
    ("Tree", "Tree"),
    ("Nothing", "Nothing"),
];

const DECLARATIONS: &str = "
enum Mood { calm, busy, remoteDB }

class Point {
  Point({this.x = 1, required this.y, this.label = 'a'});
  int x;
  double y;
  String? label;
}

sealed class Shape {}

class Circle extends Shape {
  late double radius;
}

class Polygon implements Shape {
  late List<Point> corners;
}

class Anything extends Shape {}

/// Holds itself directly, in a list and in a map.
class Tree {
  late String name;
  Tree? parent;
  late List<Tree> children;
  late Map<String, Tree?> named;
}

class Nothing {}
";

/// The text of the interface.
#[must_use]
pub fn text() -> String {
    let mut text = String::from("import 'package:columba/interface.dart';\n");
    text.push_str(DECLARATIONS);
    let mut driven = Vec::new();
    for (ty, name) in TYPES {
        forms(&mut text, ty, name);
        driven.extend(positions(ty));
        driven.push(format!("FormsOf{name}"));
    }
    text.push_str(&drive::apis(&driven));
    text
}

/// Where the type stands in a signature.
fn positions(ty: &str) -> [String; 7] {
    [
        ty.to_owned(),
        format!("{ty}?"),
        format!("List<{ty}?>"),
        format!("List<{ty}>?"),
        format!("Set<{ty}>"),
        format!("Map<{ty}?, {ty}>?"),
        format!("Map<String, List<{ty}?>>"),
    ]
}

/// A class with the type in every position of a field.
fn forms(text: &mut String, ty: &str, name: &str) {
    let fields = [
        ("plain", ty.to_owned()),
        ("nullable", format!("{ty}?")),
        ("list", format!("List<{ty}>")),
        ("listOfNullable", format!("List<{ty}?>?")),
        ("set", format!("Set<{ty}>")),
        ("setOfNullable", format!("Set<{ty}?>?")),
        ("map", format!("Map<{ty}, {ty}>?")),
        ("mapOfNullable", format!("Map<{ty}?, {ty}?>")),
        ("rows", format!("List<List<{ty}>>")),
        ("table", format!("Map<String, List<{ty}?>?>")),
        ("deep", format!("List<Map<String, Set<{ty}>?>>?")),
    ];
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\nclass FormsOf{name} {{");
    for (field, ty) in fields {
        let late = if ty.ends_with('?') { "" } else { "late " };
        let _ = writeln!(text, "  {late}{ty} {field};");
    }
    text.push_str("}\n");
}
