//! A file as one language writes it: every name, type, literal and expression is a finished string.
//!
//! One set of structs for all languages. Ids of the model are kept beside the strings, for what a language says about the
//! kind of a thing; no backend makes a name of them.

mod api;
mod build;
mod codec;
mod data;
mod file;
mod locals;
mod method;
mod proxy;

pub(crate) use build::relative_path;

pub use api::{ApiView, EventApiView, EventView, FlutterApiView, HostApiView};
pub use codec::{CodecEntryView, CodecTypeView, CodecView};
pub use data::{ChildView, ClassKindView, ClassView, ConstantView, EnumValueView, EnumView, FieldView, TypeView};
pub use file::{FileView, ImportView};
pub use locals::Locals;
pub use method::{MethodView, ParameterView, ResultView};
pub use proxy::{
    AttachedFieldView, CallbackView, InheritedCallbackView, ProxyApiView, ProxyConstructorView, ProxyFieldView,
    ProxyMethodView, ProxyName,
};
