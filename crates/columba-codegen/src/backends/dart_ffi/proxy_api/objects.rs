//! How objects are read.

use columba_interface::model::{ProxyApiId, TypeKind, TypeRef};

use crate::backends::dart_common::proxies::type_of;
use crate::backends::dart_common::type_text;
use crate::backends::dart_ffi::codec::Codec;
use crate::writer::Writer;

impl Codec<'_, '_> {
    /// An expression that reads an object of a proxy API.
    pub(in crate::backends::dart_ffi) fn read_object(&self, reader: &str, id: ProxyApiId) -> String {
        let ty = TypeRef { kind: TypeKind::Proxy(id), nullable: false, span: self.dart.model.proxy_apis[id].span };
        self.read(reader, &ty)
    }

    /// Fields come with every object, for the case that Dart has none for it.
    pub(in crate::backends::dart_ffi) fn write_proxy_reader(&self, w: &mut Writer, id: ProxyApiId) {
        let (class, int) = (type_of(self.dart, id), self.dart.library("int"));
        w.line(format_args!("final {int} pigeonVar_id = reader.readInt();"));
        let fields = &self.dart.model.proxy_apis[id].fields;
        let mut arguments = vec!["reader.context".to_owned()];
        for field in fields {
            let (ty, local) = (type_text(self.dart, &field.ty), format!("pigeonVar_{}", field.name));
            w.line(format_args!("final {ty} {local} = {};", self.read("reader", &field.ty)));
            arguments.push(local);
        }
        w.block(format_args!("return reader.proxy<{class}>("), ");", |w| {
            w.line("pigeonVar_id,");
            w.line(format_args!("{class}.pigeonVar_class,"));
            w.line(format_args!("() => {class}.pigeonVar_arrived({}),", arguments.join(", ")));
        });
    }
}
