//! Types, constants and conversions of Java.

use columba_interface::model::{ClassId, ConstantValue, EnumId, LibraryId, ProxyApiId, TypeKind, TypeRef, TypedData};
use columba_interface::plan::Extension;

use super::builtins::java;
use super::outer::Outers;
use super::spec::SPEC;
use crate::backends::jvm;
use crate::language::{Language, Names};
use crate::spec::Spec;

/// The class within a data class that makes its objects.
pub(super) const BUILDER: &str = "Builder";
/// The interface within a host API with futures in place of callbacks.
pub(super) const WITH_FUTURES: &str = "WithFutures";

/// What means something nearer than the types of the file: the classes within them, and the variables of the codec.
const HIDDEN: &[&str] = &[BUILDER, WITH_FUTURES, "buffer", "pair", "type", "value"];

/// Java.
pub(super) struct Java {
    /// The classes that hold all others.
    pub(super) outers: Outers,
}

impl Language for Java {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn type_text(&self, names: &Names<'_>, ty: &TypeRef) -> String {
        let arguments: Vec<String> = ty.arguments().map(|argument| self.type_text(names, argument)).collect();
        let class = self.class(names, ty);
        if arguments.is_empty() { class } else { format!("{class}<{}>", arguments.join(", ")) }
    }

    fn constant_type(&self, value: &ConstantValue) -> &'static str {
        match value {
            ConstantValue::Bool(_) => "boolean",
            ConstantValue::Int(_) => "long",
            ConstantValue::Double(_) => "double",
            ConstantValue::String(_) => "String",
        }
    }

    fn constant_value(&self, value: &ConstantValue) -> String {
        match value {
            ConstantValue::Bool(value) => value.to_string(),
            ConstantValue::Int(value) => format!("{value}L"),
            ConstantValue::Double(value) => jvm::double(*value),
            ConstantValue::String(text) => self.string(text),
        }
    }

    fn string(&self, text: &str) -> String {
        format!("\"{}\"", jvm::escape(text, "$"))
    }

    fn encode(&self, names: &Names<'_>, ty: &TypeRef, value: &str) -> String {
        if jvm::needs_wrapping(ty) { self.wrap(names, ty, value, 0) } else { value.to_owned() }
    }

    fn decode(&self, names: &Names<'_>, ty: &TypeRef, value: &str) -> String {
        match ty.kind {
            TypeKind::Object => value.to_owned(),
            TypeKind::Proxy(id) => cast(&native(names, id), value),
            _ => format!("({}) {value}", self.type_text(names, ty)),
        }
    }

    fn element(&self, list: &str, index: usize) -> String {
        format!("{list}.get({index})")
    }

    fn field(&self, name: &str) -> String {
        format!("get{name}()")
    }
}

impl Java {
    /// The class of a type, without type arguments.
    pub(super) fn class(&self, names: &Names<'_>, ty: &TypeRef) -> String {
        let simple = match &ty.kind {
            TypeKind::Class(id) => return self.data_class(names, *id),
            TypeKind::Enum(id) => return self.enumeration(names, *id),
            TypeKind::Proxy(id) => return native(names, *id),
            TypeKind::Object => "Object",
            TypeKind::TypedData(data) => return typed_data(names, *data).to_owned(),
            TypeKind::Bool => "Boolean",
            TypeKind::Int => "Long",
            TypeKind::Double => "Double",
            TypeKind::String => "String",
            TypeKind::List(_) => "List",
            TypeKind::Set(_) => "Set",
            TypeKind::Map(_) => "Map",
            TypeKind::DateTime => "Instant",
            TypeKind::Duration => "Duration",
            TypeKind::Uri => "URI",
            TypeKind::BigInt => "BigInteger",
        };
        java(names, simple).to_owned()
    }

    /// A data class or a sealed class. Children of a sealed class stand within it.
    pub(super) fn data_class(&self, names: &Names<'_>, id: ClassId) -> String {
        let class = &names.model.classes[id];
        match class.parent {
            Some(parent) => format!("{}.{}", self.data_class(names, parent), names.class(id)),
            None => self.nested(class.library, names.class(id)),
        }
    }

    /// An enum.
    pub(super) fn enumeration(&self, names: &Names<'_>, id: EnumId) -> String {
        self.nested(names.model.enums[id].library, names.enumeration(id))
    }

    /// A name in the class that holds all of its file: that class is named where it is another one, or where the name
    /// alone would mean something nearer.
    fn nested(&self, library: LibraryId, name: String) -> String {
        let own = HIDDEN.contains(&name.as_str()).then_some(self.outers.own.as_str());
        match self.outers.of(library).or(own) {
            Some(outer) => format!("{outer}.{name}"),
            None => name,
        }
    }

    /// `value`, of a type that needs wrapping, with all in it wrapped. `depth` tells the items of lists in lists apart.
    fn wrap(&self, names: &Names<'_>, ty: &TypeRef, value: &str, depth: usize) -> String {
        if let Some(extension) = jvm::wrapped(ty) {
            let wrapped = format!("new {}({value})", wrapper(extension));
            return if ty.nullable { format!("({value} == null ? null : {wrapped})") } else { wrapped };
        }
        let item = format!("item{depth}");
        let encoders = ty.arguments().map(|argument| self.encoder(names, argument, &item, depth));
        let encoders: Vec<String> = encoders.collect();
        format!("pigeonEncoded({value}, {})", encoders.join(", "))
    }

    /// A lambda that wraps what needs it in an item.
    fn encoder(&self, names: &Names<'_>, ty: &TypeRef, item: &str, depth: usize) -> String {
        if !jvm::needs_wrapping(ty) {
            return format!("{item} -> {item}");
        }
        let cast = format!("(({}) {item})", self.type_text(names, ty));
        format!("{item} -> {}", self.wrap(names, ty, &cast, depth + 1))
    }
}

/// The class that the app has for the objects of a proxy API: the one that is named, or that of its name in the package.
/// It is named as Kotlin names it, where an argument that may be anything is `*`.
pub(super) fn native(names: &Names<'_>, id: ProxyApiId) -> String {
    let native = names.model.proxy_apis[id].kotlin.full_class_name.as_deref();
    native.map_or_else(|| names.proxy(id), |name| name.replace('*', "?"))
}

/// `value`, an object, as one of a native class. The compiler warns of a cast to the class that it is of anyway.
pub(super) fn cast(native: &str, value: &str) -> String {
    if native == "java.lang.Object" { value.to_owned() } else { format!("({native}) {value}") }
}

/// The class that tells typed data from other typed data of the same array.
pub(super) fn wrapper(extension: Extension) -> String {
    format!("Pigeon{extension:?}")
}

fn typed_data(names: &Names<'_>, data: TypedData) -> &'static str {
    match data {
        TypedData::Uint8List | TypedData::Int8List | TypedData::Uint8ClampedList => "byte[]",
        TypedData::Int16List | TypedData::Uint16List => "short[]",
        TypedData::Int32List | TypedData::Uint32List => "int[]",
        TypedData::Int64List | TypedData::Uint64List => "long[]",
        TypedData::Float32List => "float[]",
        TypedData::Float64List => "double[]",
        TypedData::ByteData => java(names, "ByteBuffer"),
    }
}

/// Whether the type is an array.
pub(super) fn is_array(ty: &TypeRef) -> bool {
    matches!(&ty.kind, TypeKind::TypedData(data) if *data != TypedData::ByteData)
}
