//! Messages: what a call carries, and what answers it.

use serde::Serialize;
use smol_str::{SmolStr, format_smolstr};

use crate::model::{Returns, Signature};
use crate::source::Name;

/// One kind of message and its answer.
///
/// An answer is a list: `[value]`; `[null]` from a host, or `[]` from Dart, for nothing; `[code, message, details]` for
/// an error. No answer at all means that nobody listens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CallPlan {
    /// The name of the channel; a suffix follows after a dot.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub channel: SmolStr,
    /// What is sent.
    pub message: Message,
    /// What answers.
    pub reply: Reply,
}

/// What a call carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "message", content = "arguments", rename_all = "snake_case")]
pub enum Message {
    /// The null message: there are no arguments.
    Null,
    /// A list with these elements.
    List(Vec<Argument>),
}

/// An element of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Argument {
    /// The object that a proxy's method or callback belongs to.
    Instance,
    /// The identifier of an object that is to be made.
    NewInstance,
    /// An unattached field of the proxy, by its position.
    Field(u32),
    /// A parameter, by its position.
    Parameter(u32),
}

/// What answers a call that succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// Nothing.
    Void,
    /// A value; null is the error `null-error`.
    Value,
    /// A value that may be null.
    NullableValue,
}

impl CallPlan {
    /// A call of a method whose message has its parameters alone.
    pub(super) fn of_method(package: &str, api: &Name, signature: &Signature) -> Self {
        Self::of_signature(package, api, signature, &[])
    }

    /// A call of a method whose message starts with `first`.
    pub(super) fn of_signature(package: &str, api: &Name, signature: &Signature, first: &[Argument]) -> Self {
        Self {
            channel: channel(package, &api.text, &signature.name.text),
            message: Message::new(first.iter().copied().chain(parameters(signature.parameters.len()))),
            reply: Reply::of(&signature.returns),
        }
    }
}

impl Message {
    /// A list of `arguments`, or the null message if there are none.
    pub(super) fn new(arguments: impl Iterator<Item = Argument>) -> Self {
        let arguments: Vec<Argument> = arguments.collect();
        if arguments.is_empty() { Self::Null } else { Self::List(arguments) }
    }
}

impl Reply {
    fn of(returns: &Returns) -> Self {
        match returns {
            Returns::Void => Self::Void,
            Returns::Value(ty) if ty.nullable => Self::NullableValue,
            Returns::Value(_) => Self::Value,
        }
    }
}

/// All parameters, in the order of their declaration.
pub(super) fn parameters(count: usize) -> impl Iterator<Item = Argument> {
    (0u32..).take(count).map(Argument::Parameter)
}

/// The name of a channel: `dev.flutter.pigeon.PACKAGE.API.METHOD`, names as they are declared.
pub(super) fn channel(package: &str, api: &str, method: &str) -> SmolStr {
    format_smolstr!("dev.flutter.pigeon.{package}.{api}.{method}")
}
