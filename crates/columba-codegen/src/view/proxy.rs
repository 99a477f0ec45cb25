//! Proxy APIs.

use columba_interface::model::{KotlinProxyOptions, ProxyApiId, SwiftProxyOptions};
use columba_interface::plan::Message;
use smol_str::SmolStr;

use super::{Locals, MethodView, ParameterView, TypeView};

/// A proxy API: an object of the host behind an object of Dart.
#[derive(Clone, Debug)]
pub struct ProxyApiView<'a> {
    /// Which, and its name.
    pub proxy: ProxyName,
    /// Its name as it was declared.
    pub declared_name: &'a str,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// What tells its version: see [`fingerprint`](crate::fingerprint).
    pub fingerprint: String,
    /// What it extends.
    pub superclass: Option<ProxyName>,
    /// What it implements.
    pub interfaces: Vec<ProxyName>,
    /// The constructors.
    pub constructors: Vec<ProxyConstructorView<'a>>,
    /// The unattached fields: values that are given at construction. They are decoded from the local `args`.
    pub fields: Vec<ProxyFieldView<'a>>,
    /// The attached fields: other objects of the host.
    pub attached_fields: Vec<AttachedFieldView<'a>>,
    /// What Dart calls.
    pub methods: Vec<ProxyMethodView<'a>>,
    /// What the host calls.
    pub callbacks: Vec<CallbackView<'a>>,
    /// The callbacks of those that it extends, nearest first, then of those that it implements.
    pub inherited_callbacks: Vec<InheritedCallbackView<'a>>,
    /// The name of the channel by which the host makes an object of Dart.
    pub new_instance_channel: &'a str,
    /// Whether the host can make objects of Dart.
    pub host_can_create: bool,
    /// `kotlinOptions`.
    pub kotlin: &'a KotlinProxyOptions,
    /// `swiftOptions`.
    pub swift: &'a SwiftProxyOptions,
    /// The names of [`Spec::locals`](crate::spec::Spec::locals) for code outside methods.
    pub locals: Locals,
}

/// A proxy API by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProxyName {
    /// Which.
    pub id: ProxyApiId,
    /// Its name.
    pub name: String,
}

/// A constructor.
#[derive(Clone, Debug)]
pub struct ProxyConstructorView<'a> {
    /// The name after the dot.
    pub name: Option<String>,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// The parameters; they are decoded from the local `args`, behind the identifier and the fields.
    pub parameters: Vec<ParameterView<'a>>,
    /// The name of its channel.
    pub channel: &'a str,
    /// What is sent.
    pub message: &'a Message,
    /// The names of [`Spec::locals`](crate::spec::Spec::locals): they give way to the parameters and the fields.
    pub locals: Locals,
    /// `@SwiftFunction`.
    pub swift_function: Option<&'a str>,
}

/// An unattached field.
#[derive(Clone, Debug)]
pub struct ProxyFieldView<'a> {
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// Its type.
    pub ty: TypeView<'a>,
    /// What the codec is given for it, under its name.
    pub encode: String,
    /// Its value, from the local `args`, behind the identifier.
    pub decode: String,
}

/// An attached field.
#[derive(Clone, Debug)]
pub struct AttachedFieldView<'a> {
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// What it holds.
    pub target: ProxyName,
    /// Whether it belongs to the class, not to an object.
    pub is_static: bool,
    /// The name of its channel.
    pub channel: &'a str,
}

/// A method that Dart calls. Its parameters are decoded from the local `args`, behind the instance.
#[derive(Clone, Debug)]
pub struct ProxyMethodView<'a> {
    /// Name, parameters, result.
    pub method: MethodView<'a>,
    /// Whether it belongs to the class.
    pub is_static: bool,
}

/// A function that the host calls. Its parameters are decoded from the local `args`, behind the instance.
#[derive(Clone, Debug)]
pub struct CallbackView<'a> {
    /// Name, parameters, result.
    pub method: MethodView<'a>,
    /// Whether each object must have it.
    pub is_required: bool,
}

/// A callback that another proxy API declares.
#[derive(Clone, Debug)]
pub struct InheritedCallbackView<'a> {
    /// Who declares it.
    pub api: ProxyName,
    /// What.
    pub callback: CallbackView<'a>,
    /// Whether it came through `implements`.
    pub from_interface: bool,
}
