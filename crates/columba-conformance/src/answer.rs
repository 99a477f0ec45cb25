//! How a host answers a method without knowing what it is for.

use columba_codegen::view::{ApiView, FileView, FlutterApiView, HostApiView, MethodView, ProxyApiView};
use columba_interface::model::{Returns, Signature, TypeRef};

/// How a host answers a method.
#[derive(Clone, Copy, Debug)]
pub enum Answer<'v> {
    /// With what it is given as the first argument.
    Echo,
    /// With what Dart answers when the host calls this method of it with the same arguments.
    Relay {
        /// The API of Dart.
        api: &'v FlutterApiView<'v>,
        /// Its method.
        method: &'v MethodView<'v>,
    },
    /// With nothing.
    Nothing,
    /// With an error: nobody calls it.
    Refuse,
}

impl<'v> Answer<'v> {
    /// How the host answers `method`.
    #[must_use]
    pub fn of(file: &'v FileView<'v>, method: &MethodView<'_>) -> Self {
        let signature = method.signature;
        if let Some((api, method)) = flutter_methods(file).find(|(_, other)| is_twin(other.signature, signature)) {
            return Self::Relay { api, method };
        }
        match (&signature.returns, signature.parameters.first()) {
            (Returns::Void, _) => Self::Nothing,
            (Returns::Value(result), Some(first)) if same_type(result, &first.ty) => Self::Echo,
            _ => Self::Refuse,
        }
    }
}

/// The host APIs of a file that are driven.
pub fn driven<'v>(file: &'v FileView<'v>) -> impl Iterator<Item = &'v HostApiView<'v>> {
    file.apis.iter().filter_map(|api| match api {
        ApiView::Host(api) if [crate::drive::ECHO, crate::drive::RELAY].contains(&api.name.as_str()) => Some(api),
        _ => None,
    })
}

/// The proxy APIs of a file.
pub fn proxies<'v>(file: &'v FileView<'v>) -> impl Iterator<Item = &'v ProxyApiView<'v>> {
    file.apis.iter().filter_map(|api| match api {
        ApiView::Proxy(api) => Some(&**api),
        _ => None,
    })
}

/// The names of what a proxy API extends and implements.
#[must_use]
pub fn supertypes<'v>(proxy: &'v ProxyApiView<'_>) -> Vec<&'v str> {
    proxy.superclass.iter().chain(&proxy.interfaces).map(|name| name.name.as_str()).collect()
}

fn flutter_methods<'v>(file: &'v FileView<'v>) -> impl Iterator<Item = (&'v FlutterApiView<'v>, &'v MethodView<'v>)> {
    let apis = file.apis.iter().filter_map(|api| match api {
        ApiView::Flutter(api) => Some(api),
        _ => None,
    });
    apis.flat_map(|api| api.methods.iter().map(move |method| (api, method)))
}

/// Whether a method of Dart has the name and the types of one of the host.
fn is_twin(flutter: &Signature, host: &Signature) -> bool {
    let parameters = flutter.parameters.iter().zip(&host.parameters);
    flutter.name.text == host.name.text
        && flutter.parameters.len() == host.parameters.len()
        && parameters.into_iter().all(|(a, b)| same_type(&a.ty, &b.ty))
        && match (&flutter.returns, &host.returns) {
            (Returns::Void, Returns::Void) => true,
            (Returns::Value(a), Returns::Value(b)) => same_type(a, b),
            _ => false,
        }
}

/// Whether two types are the same, wherever they are written.
fn same_type(a: &TypeRef, b: &TypeRef) -> bool {
    let is_nested = a.arguments().next().is_some();
    let is_same_kind = if is_nested {
        std::mem::discriminant(&a.kind) == std::mem::discriminant(&b.kind)
            && a.arguments().zip(b.arguments()).all(|(a, b)| same_type(a, b))
    } else {
        a.kind == b.kind
    };
    is_same_kind && a.nullable == b.nullable
}
