//! Methods that give back what they are given, and what to give them.
//!
//! A method whose only parameter has the type of its result can be implemented in every language without a look at the
//! type. [`Options::echo`](crate::Options::echo) puts such APIs into generated files; any other file may have some.

use columba_interface::Analysis;
use columba_interface::model::{FlutterApi, HostApi, LibraryId, Model, Returns, Signature, TypeRef};
use columba_interface::plan::Codec;

use crate::value::{Limits, Value, Values, dart, wire};

/// Who echoes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The host, called by Dart.
    Host,
    /// Dart, called by the host.
    Flutter,
}

/// A method that echoes.
#[derive(Clone, Copy, Debug)]
pub struct Echo<'a> {
    /// Who implements it.
    pub side: Side,
    /// The file of its API.
    pub library: LibraryId,
    /// The name of its API.
    pub api: &'a str,
    /// Its name.
    pub method: &'a str,
    /// The type of its parameter and its result.
    pub ty: &'a TypeRef,
}

/// One call of a method that echoes.
#[derive(Clone, Debug)]
pub struct EchoCall<'a> {
    /// The method.
    pub echo: Echo<'a>,
    /// What it is given.
    pub value: Value,
    /// The same as an expression of Dart.
    pub dart: String,
    /// The same as Dart sends it: a whole message of this value alone.
    pub wire: Vec<u8>,
}

/// All methods that echo: those of host APIs first, in the order of the declarations.
#[must_use]
pub fn echoes(model: &Model) -> Vec<Echo<'_>> {
    let host = model.host_apis.values().flat_map(|HostApi { library, name, methods, .. }| {
        methods.iter().filter_map(|method| echo(Side::Host, *library, name.as_str(), &method.signature))
    });
    let flutter = model.flutter_apis.values().flat_map(|FlutterApi { library, name, methods, .. }| {
        methods.iter().filter_map(|method| echo(Side::Flutter, *library, name.as_str(), &method.signature))
    });
    host.chain(flutter).collect()
}

fn echo<'a>(side: Side, library: LibraryId, api: &'a str, signature: &'a Signature) -> Option<Echo<'a>> {
    let [parameter] = signature.parameters.as_slice() else { return None };
    let Returns::Value(result) = &signature.returns else { return None };
    let ty = &parameter.ty;
    same(ty, result).then(|| Echo { side, library, api, method: signature.name.as_str(), ty })
}

/// Whether two types are the same, wherever they are written.
fn same(a: &TypeRef, b: &TypeRef) -> bool {
    let is_nested = a.arguments().next().is_some();
    let is_same_kind = if is_nested {
        std::mem::discriminant(&a.kind) == std::mem::discriminant(&b.kind)
            && a.arguments().zip(b.arguments()).all(|(a, b)| same(a, b))
    } else {
        a.kind == b.kind
    };
    is_same_kind && a.nullable == b.nullable
}

/// `count` calls of each method that echoes, the same for the same seed; none without a plan, and none of types that
/// have no values.
#[must_use]
pub fn echo_calls(analysis: &Analysis, seed: u64, count: usize, limits: Limits) -> Vec<EchoCall<'_>> {
    let Some(plan) = &analysis.plan else { return Vec::new() };
    let model = &analysis.model;
    let mut values = Values::new(model, seed, limits);
    let mut calls = Vec::new();
    for echo in echoes(model) {
        let Some(codec) = plan.libraries.get(echo.library.index()).map(|library| &library.codec) else { continue };
        calls.extend((0..count).filter_map(|_| call(model, codec, echo, &mut values)));
    }
    calls
}

fn call<'a>(model: &Model, codec: &Codec, echo: Echo<'a>, values: &mut Values<'_>) -> Option<EchoCall<'a>> {
    let value = values.draw(echo.ty)?;
    let (dart, wire) = (dart::expression(model, echo.ty, &value), wire::bytes(codec, &value)?);
    Some(EchoCall { echo, value, dart, wire })
}
