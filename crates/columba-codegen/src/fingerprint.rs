//! What tells two versions of an API apart.
//!
//! Both sides of a typed call read each other's bytes by the interface alone, so code of two versions must not meet. The
//! fingerprint of an API changes with everything that the bytes depend on: its methods, their parameters and results, and
//! all classes and enums that these reach. Names count too, docs and defaults do not.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use columba_interface::model::{
    ApiId, ClassId, ClassKind, EnumId, Model, Parameter, ProxyApiId, Returns, Signature, TypeKind, TypeRef,
};

/// Changes when the bytes of the same interface do.
const LAYOUT: &str = "1";

/// The fingerprint of an API: the version of the layout, and 16 hexadecimal digits.
#[must_use]
pub fn fingerprint(model: &Model, api: ApiId) -> String {
    let mut text = Canonical { model, text: String::new(), seen: BTreeSet::new(), open: Vec::new() };
    text.api(api);
    format!("{LAYOUT}-{:016x}", fnv1a(text.finish().as_bytes()))
}

/// What a type refers to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Named {
    Class(ClassId),
    Enum(EnumId),
    Proxy(ProxyApiId),
}

/// The API as text in which nothing is ambiguous.
struct Canonical<'a> {
    model: &'a Model,
    text: String,
    seen: BTreeSet<Named>,
    open: Vec<Named>,
}

impl Canonical<'_> {
    fn api(&mut self, api: ApiId) {
        let model = self.model;
        match api {
            ApiId::Host(id) => {
                self.word("host", model.host_apis[id].name.as_str());
                for method in &model.host_apis[id].methods {
                    self.signature(&method.signature);
                    self.word("style", &format!("{:?} {:?}", method.style, method.queue));
                }
            }
            ApiId::Flutter(id) => {
                self.word("flutter", model.flutter_apis[id].name.as_str());
                model.flutter_apis[id].methods.iter().for_each(|method| self.signature(&method.signature));
            }
            ApiId::Event(id) => {
                self.word("event", model.event_apis[id].name.as_str());
                for stream in &model.event_apis[id].streams {
                    self.word("stream", stream.name.as_str());
                    self.ty(&stream.event);
                }
            }
            ApiId::Proxy(id) => self.proxy(id),
        }
    }

    /// All that was named, until nothing new is.
    fn finish(mut self) -> String {
        while let Some(named) = self.open.pop() {
            match named {
                Named::Class(id) => self.class(id),
                Named::Enum(id) => {
                    self.word("enum", self.model.enums[id].name.as_str());
                    let values = self.model.enums[id].values.iter();
                    values.for_each(|value| self.word("value", value.name.as_str()));
                }
                Named::Proxy(id) => self.proxy(id),
            }
        }
        self.text
    }

    fn class(&mut self, id: ClassId) {
        let class = &self.model.classes[id];
        self.word("class", class.name.as_str());
        match &class.kind {
            ClassKind::Sealed { children } => children.iter().for_each(|child| self.name(Named::Class(*child))),
            ClassKind::Data { fields } => {
                for field in fields {
                    self.word("field", field.name.as_str());
                    self.ty(&field.ty);
                }
            }
        }
    }

    fn proxy(&mut self, id: ProxyApiId) {
        let api = &self.model.proxy_apis[id];
        self.word("proxy", api.name.as_str());
        api.superclass.iter().chain(&api.interfaces).for_each(|parent| self.name(Named::Proxy(*parent)));
        for constructor in &api.constructors {
            self.word("constructor", constructor.name.as_ref().map_or("", |name| name.as_str()));
            self.parameters(&constructor.parameters);
        }
        for field in &api.fields {
            self.word("field", field.name.as_str());
            self.ty(&field.ty);
        }
        for field in &api.attached_fields {
            self.word(if field.is_static { "static" } else { "attached" }, field.name.as_str());
            self.name(Named::Proxy(field.target));
        }
        for method in &api.methods {
            self.signature(&method.signature);
            self.word("style", &format!("{:?} {}", method.style, method.is_static));
        }
        for callback in &api.callbacks {
            self.signature(&callback.signature);
            self.word("required", &callback.is_required.to_string());
        }
    }

    fn signature(&mut self, signature: &Signature) {
        self.word("method", signature.name.as_str());
        self.parameters(&signature.parameters);
        match &signature.returns {
            Returns::Void => self.word("returns", "void"),
            Returns::Value(ty) => {
                self.word("returns", "");
                self.ty(ty);
            }
        }
    }

    fn parameters(&mut self, parameters: &[Parameter]) {
        for parameter in parameters {
            self.word("parameter", parameter.name.as_str());
            self.ty(&parameter.ty);
        }
    }

    fn ty(&mut self, ty: &TypeRef) {
        let nullable = if ty.nullable { "?" } else { "" };
        match &ty.kind {
            TypeKind::Class(id) => self.name(Named::Class(*id)),
            TypeKind::Enum(id) => self.name(Named::Enum(*id)),
            TypeKind::Proxy(id) => self.name(Named::Proxy(*id)),
            TypeKind::List(_) => self.word("list", nullable),
            TypeKind::Set(_) => self.word("set", nullable),
            TypeKind::Map(_) => self.word("map", nullable),
            plain => self.word("type", &format!("{plain:?}{nullable}")),
        }
        if !nullable.is_empty() {
            self.word("null", "");
        }
        ty.arguments().for_each(|argument| self.ty(argument));
    }

    fn name(&mut self, named: Named) {
        let name = match named {
            Named::Class(id) => &self.model.classes[id].name,
            Named::Enum(id) => &self.model.enums[id].name,
            Named::Proxy(id) => &self.model.proxy_apis[id].name,
        };
        self.word("named", &name.text);
        if self.seen.insert(named) {
            self.open.push(named);
        }
    }

    fn word(&mut self, kind: &str, text: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{kind} {text}");
    }
}

/// FNV-1a: short, and the same on every machine and release.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use columba_interface::files::MemoryFiles;
    use columba_interface::{Request, analyze};

    use super::*;

    fn of(source: &str) -> String {
        let text = format!("import 'package:columba/interface.dart';\n{source}");
        let files = MemoryFiles::from([("a.dart", text.as_str())]);
        let analysis = analyze(&files, &Request { inputs: vec!["a.dart".to_owned()], ..Request::default() });
        let library = analysis.model.libraries.iter().next().unwrap().1;
        fingerprint(&analysis.model, library.apis[0])
    }

    const BASE: &str =
        "class A { A(this.b); List<B?> b; } class B { B(this.x); int x; } @HostApi() abstract class X { A f(int a); }";

    #[test]
    fn what_the_bytes_do_not_depend_on_changes_nothing() {
        assert_eq!(of(BASE), of(&BASE.replace("@HostApi()", "/// Docs.\n@HostApi()")));
        assert_eq!(of(BASE), of(&format!("{BASE} class Unused {{}}")));
    }

    #[test]
    fn what_the_bytes_depend_on_changes_it() {
        let changes = [
            ("int x;", "int? x;"),
            ("List<B?>", "List<B>"),
            ("int a)", "double a)"),
            (" f(", " g("),
            ("A f(", "void f("),
        ];
        for (from, to) in changes {
            assert_ne!(of(BASE), of(&BASE.replace(from, to)), "{from}");
        }
    }
}
