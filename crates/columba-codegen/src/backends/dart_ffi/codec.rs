//! How values are written and read: a call of the runtime for what it knows, a private function for each class and each
//! kind of collection.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};

use columba_interface::model::{ClassId, ClassKind, Field, MapType, TypeKind, TypeRef, TypedData};

use columba_interface::plan::{Plan, Recursion};

use crate::backends::dart_common::{DartNames, type_text};
use crate::scope::Scope;
use crate::writer::Writer;

use super::spec::SPEC;

/// The values of a file, and the functions that they need.
pub(super) struct Codec<'n, 'a> {
    pub(super) dart: &'n DartNames<'a>,
    plan: &'a Plan,
    functions: RefCell<Functions>,
}

#[derive(Default)]
struct Functions {
    /// By what they are for: their names.
    names: BTreeMap<String, String>,
    /// Those that are not written yet.
    open: VecDeque<(Function, String)>,
}

/// A private function.
#[derive(Clone)]
struct Function {
    direction: Direction,
    /// What it is for, not nullable.
    of: TypeRef,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Write,
    Read,
}

/// What is not null of `ty`.
fn not_null(ty: &TypeRef) -> TypeRef {
    TypeRef { nullable: false, ..ty.clone() }
}

impl<'n, 'a> Codec<'n, 'a> {
    pub(super) fn new(dart: &'n DartNames<'a>, plan: &'a Plan) -> Self {
        Self { dart, plan, functions: RefCell::default() }
    }

    /// Statements that write `value`, an expression without effects, to `writer`.
    pub(super) fn write(&self, w: &mut Writer, writer: &str, ty: &TypeRef, value: &str) {
        if !ty.nullable || ty.kind == TypeKind::Object {
            return w.line(format_args!("{};", self.write_call(writer, ty, value)));
        }
        let call = self.write_call(writer, &not_null(ty), &format!("{value}!"));
        w.block(format_args!("if ({writer}.writePresence({value})) {{"), "}", |w| w.line(format_args!("{call};")));
    }

    /// The call that writes `value`, which is not null.
    fn write_call(&self, writer: &str, ty: &TypeRef, value: &str) -> String {
        match (runtime_name(&ty.kind), &ty.kind) {
            (Some(name), _) => format!("{writer}.write{name}({value})"),
            (None, TypeKind::Enum(_)) => format!("{writer}.writePosition({value}.index)"),
            _ => format!("{}({writer}, {value})", self.function(Direction::Write, ty)),
        }
    }

    /// An expression that reads a value from `reader`.
    pub(super) fn read(&self, reader: &str, ty: &TypeRef) -> String {
        if ty.kind == TypeKind::Object {
            return if ty.nullable {
                format!("{reader}.readObject()")
            } else {
                format!("{reader}.readNonNullObject()")
            };
        }
        let value = match (runtime_name(&ty.kind), &ty.kind) {
            (Some(name), _) => read_call(reader, name, &ty.kind),
            (None, TypeKind::Enum(_)) => {
                format!("{}.values[{reader}.readPosition()]", type_text(self.dart, &not_null(ty)))
            }
            _ => format!("{}({reader})", self.function(Direction::Read, &not_null(ty))),
        };
        if ty.nullable { format!("{reader}.readBool() ? {value} : null") } else { value }
    }

    /// The function for a class or a collection, which is written later.
    fn function(&self, direction: Direction, ty: &TypeRef) -> String {
        let verb = if direction == Direction::Write { "write" } else { "read" };
        let of = self.mangled(ty);
        let key = format!("_{verb}{of}");
        let mut functions = self.functions.borrow_mut();
        if let Some(name) = functions.names.get(&key) {
            return name.clone();
        }
        let name = self.dart.own(&key);
        functions.names.insert(key, name.clone());
        functions.open.push_back((Function { direction, of: not_null(ty) }, name.clone()));
        name
    }

    /// A word for the type: different ones for types that are written differently.
    fn mangled(&self, ty: &TypeRef) -> String {
        let of = |ty: &TypeRef| self.mangled(ty);
        let word = match &ty.kind {
            TypeKind::Class(id) => self.dart.model.classes[*id].name.text.to_string(),
            TypeKind::Enum(id) => self.dart.model.enums[*id].name.text.to_string(),
            TypeKind::Proxy(id) => self.dart.model.proxy_apis[*id].name.text.to_string(),
            TypeKind::List(element) => format!("ListOf{}", of(element)),
            TypeKind::Set(element) => format!("SetOf{}", of(element)),
            TypeKind::Map(map) => format!("MapOf{}To{}", of(&map.key), of(&map.value)),
            TypeKind::TypedData(data) => format!("{data:?}"),
            plain => format!("{plain:?}"),
        };
        if ty.nullable { format!("Nullable{word}") } else { word }
    }

    /// Writes the functions that were asked for, and those that these need.
    pub(super) fn write_functions(&self, w: &mut Writer) {
        loop {
            let next = self.functions.borrow_mut().open.pop_front();
            let Some((function, name)) = next else { return };
            w.blank();
            match function.direction {
                Direction::Write => self.write_writer(w, &name, &function.of),
                Direction::Read => self.write_reader(w, &name, &function.of),
            }
        }
    }

    fn write_writer(&self, w: &mut Writer, name: &str, ty: &TypeRef) {
        let (writer, text) = (self.dart.library("TypedWriter"), type_text(self.dart, ty));
        w.block(format_args!("void {name}({writer} writer, {text} value) {{"), "}", |w| match &ty.kind {
            TypeKind::Class(id) => self.write_class_writer(w, *id),
            TypeKind::List(element) | TypeKind::Set(element) => self.write_elements(w, element),
            TypeKind::Map(map) => self.write_entries(w, map),
            _ => {}
        });
    }

    fn write_class_writer(&self, w: &mut Writer, id: ClassId) {
        let class = &self.dart.model.classes[id];
        match &class.kind {
            ClassKind::Data { fields } => self.nested(w, id, |w| {
                for Field { name, ty, .. } in fields {
                    self.write(w, "writer", ty, &format!("value.{name}"));
                }
            }),
            ClassKind::Sealed { children } => w.block("switch (value) {", "}", |w| {
                for (position, child) in children.iter().enumerate() {
                    let child = class_type(*child, self);
                    w.line(format_args!("case {}():", type_text(self.dart, &child)));
                    w.indented(|w| {
                        w.line(format_args!("writer.writePosition({position});"));
                        w.line(format_args!("{};", self.write_call("writer", &child, "value")));
                    });
                }
            }),
        }
    }

    /// What `write` writes; of a class that may contain itself, between what counts the levels.
    fn nested(&self, w: &mut Writer, id: ClassId, write: impl FnOnce(&mut Writer)) {
        if !self.is_recursive(id) {
            return write(w);
        }
        w.line("writer.enter(value);");
        write(w);
        w.line("writer.leave();");
    }

    fn is_recursive(&self, id: ClassId) -> bool {
        let library = self.dart.model.classes[id].library;
        let order = self.plan.libraries.get(library.index()).into_iter().flat_map(|plan| &plan.class_order);
        order.into_iter().any(|order| order.class == id && order.recursion != Recursion::None)
    }

    fn write_elements(&self, w: &mut Writer, element: &TypeRef) {
        w.line("writer.writeCount(value.length);");
        let ty = type_text(self.dart, element);
        w.block(format_args!("for (final {ty} element in value) {{"), "}", |w| {
            self.write(w, "writer", element, "element");
        });
    }

    fn write_entries(&self, w: &mut Writer, map: &MapType) {
        let (key, value) = (type_text(self.dart, &map.key), type_text(self.dart, &map.value));
        w.line("writer.writeCount(value.length);");
        let entry = self.dart.library("MapEntry");
        w.block(format_args!("for (final {entry}<{key}, {value}> entry in value.entries) {{"), "}", |w| {
            self.write(w, "writer", &map.key, "entry.key");
            self.write(w, "writer", &map.value, "entry.value");
        });
    }

    fn write_reader(&self, w: &mut Writer, name: &str, ty: &TypeRef) {
        let (reader, text) = (self.dart.library("TypedReader"), type_text(self.dart, ty));
        let head = format!("{text} {name}({reader} reader)");
        match &ty.kind {
            TypeKind::Class(id) => self.write_class_reader(w, &head, *id),
            TypeKind::List(element) | TypeKind::Set(element) => {
                let is_list = matches!(ty.kind, TypeKind::List(_));
                let empty = if is_list { "[]" } else { "{}" };
                w.block(format_args!("{head} {{"), "}", |w| self.write_list_reader(w, element, empty));
            }
            TypeKind::Map(map) => w.block(format_args!("{head} {{"), "}", |w| self.write_map_reader(w, map)),
            _ => {}
        }
    }

    fn write_class_reader(&self, w: &mut Writer, head: &str, id: ClassId) {
        let class = &self.dart.model.classes[id];
        match &class.kind {
            ClassKind::Data { fields } => {
                w.block(format_args!("{head} {{"), "}", |w| self.write_fields_reader(w, id, fields));
            }
            // Nothing of such a class can have been written.
            ClassKind::Sealed { children } if children.is_empty() => {
                let error = self.dart.library("StateError");
                w.line(format_args!("{head} => throw {error}('there is no {}');", class.name));
            }
            ClassKind::Sealed { children } => {
                w.block(format_args!("{head} => switch (reader.readPosition()) {{"), "};", |w| {
                    for (position, child) in children.iter().enumerate() {
                        let is_last = position + 1 == children.len();
                        let pattern = if is_last { "_".to_owned() } else { position.to_string() };
                        w.line(format_args!("{pattern} => {},", self.read("reader", &class_type(*child, self))));
                    }
                });
            }
        }
    }

    /// Fields are read in their order, whatever the order of the constructor's parameters.
    fn write_fields_reader(&self, w: &mut Writer, id: ClassId, fields: &[Field]) {
        let name = type_text(self.dart, &class_type(id, self));
        if fields.is_empty() {
            return w.line(format_args!("return {name}();"));
        }
        // A field may have the name of the parameter.
        let file = Scope::new(&SPEC);
        let mut scope = file.inner();
        scope.give_way("reader");
        let locals: Vec<String> = fields.iter().map(|field| scope.give_way(field.name.as_str())).collect();
        for (field, local) in fields.iter().zip(&locals) {
            w.line(format_args!(
                "final {} {local} = {};",
                type_text(self.dart, &field.ty),
                self.read("reader", &field.ty)
            ));
        }
        w.block(format_args!("return {name}("), ");", |w| {
            for (field, local) in fields.iter().zip(&locals) {
                w.line(format_args!("{}: {local},", field.name));
            }
        });
    }

    fn write_list_reader(&self, w: &mut Writer, element: &TypeRef, empty: &str) {
        let (ty, int) = (type_text(self.dart, element), self.dart.library("int"));
        let (open, close) = empty.split_at(1);
        w.line(format_args!("final result = <{ty}>{open}{close};"));
        w.block(format_args!("for ({int} i = reader.readCount(); i > 0; i--) {{"), "}", |w| {
            w.line(format_args!("result.add({});", self.read("reader", element)));
        });
        w.line("return result;");
    }

    fn write_map_reader(&self, w: &mut Writer, map: &MapType) {
        let (key, value, int) =
            (type_text(self.dart, &map.key), type_text(self.dart, &map.value), self.dart.library("int"));
        w.line(format_args!("final result = <{key}, {value}>{{}};"));
        w.block(format_args!("for ({int} i = reader.readCount(); i > 0; i--) {{"), "}", |w| {
            w.line(format_args!("final {key} key = {};", self.read("reader", &map.key)));
            w.line(format_args!("result[key] = {};", self.read("reader", &map.value)));
        });
        w.line("return result;");
    }
}

/// The class as a type.
fn class_type(id: ClassId, codec: &Codec<'_, '_>) -> TypeRef {
    TypeRef { kind: TypeKind::Class(id), nullable: false, span: codec.dart.model.classes[id].span }
}

/// What the runtime's methods for the type are named after; `None` if it has none.
fn runtime_name(kind: &TypeKind) -> Option<&'static str> {
    Some(match kind {
        TypeKind::Bool => "Bool",
        TypeKind::Int => "Int",
        TypeKind::Double => "Double",
        TypeKind::String => "String",
        TypeKind::Object => "Object",
        TypeKind::DateTime => "DateTime",
        TypeKind::Duration => "Duration",
        TypeKind::Uri => "Uri",
        TypeKind::BigInt => "BigInt",
        TypeKind::List(element) if !element.nullable && element.kind == TypeKind::Int => "Ints",
        TypeKind::List(element) if !element.nullable && element.kind == TypeKind::Double => "Doubles",
        TypeKind::TypedData(data) => typed_data(*data),
        _ => return None,
    })
}

fn typed_data(data: TypedData) -> &'static str {
    match data {
        TypedData::Uint8List | TypedData::Uint8ClampedList | TypedData::ByteData => "Uint8s",
        TypedData::Int8List => "Int8s",
        TypedData::Int16List => "Int16s",
        TypedData::Uint16List => "Uint16s",
        TypedData::Int32List => "Int32s",
        TypedData::Uint32List => "Uint32s",
        TypedData::Int64List | TypedData::Uint64List => "Int64s",
        TypedData::Float32List => "Float32s",
        TypedData::Float64List => "Float64s",
    }
}

/// The call that reads; some lists are written as others.
fn read_call(reader: &str, name: &str, kind: &TypeKind) -> String {
    match kind {
        TypeKind::TypedData(TypedData::Uint8ClampedList) => format!("{reader}.readUint8Clampeds()"),
        TypeKind::TypedData(TypedData::ByteData) => format!("{reader}.readByteData()"),
        TypeKind::TypedData(TypedData::Uint64List) => format!("{reader}.readUint64s()"),
        _ => format!("{reader}.read{name}()"),
    }
}
