//! Methods.

use columba_interface::model::{CallStyle, Parameter, ParameterShape, Signature, TaskQueue};
use columba_interface::plan::{Message, Reply};
use smol_str::SmolStr;

use super::{Locals, TypeView};

/// A method of a host API or a Flutter API.
#[derive(Clone, Debug)]
pub struct MethodView<'a> {
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// Its parameters.
    pub parameters: Vec<ParameterView<'a>>,
    /// Its result; `None`: nothing.
    pub result: Option<ResultView<'a>>,
    /// How it answers.
    pub style: CallStyle,
    /// On which thread the host runs it.
    pub queue: TaskQueue,
    /// The name of its channel, without a suffix.
    pub channel: &'a str,
    /// What is sent.
    pub message: &'a Message,
    /// What answers.
    pub reply: Reply,
    /// The names of [`Spec::locals`](crate::spec::Spec::locals): they give way to the parameters.
    pub locals: Locals,
    /// What was declared.
    pub signature: &'a Signature,
}

impl MethodView<'_> {
    /// Whether it answers later: `@async` or `@asyncCallback`.
    #[must_use]
    pub fn is_async(&self) -> bool {
        self.style != CallStyle::Sync
    }

    /// Whether it runs on the background queue of its API.
    #[must_use]
    pub fn is_on_background_queue(&self) -> bool {
        self.queue == TaskQueue::SerialBackgroundThread
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct ParameterView<'a> {
    /// Its name.
    pub name: String,
    /// The name with `Arg` behind it, kept apart from the other names of the method.
    pub arg_name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// Its type.
    pub ty: TypeView<'a>,
    /// How Dart passes it.
    pub shape: &'a ParameterShape,
    /// Its default value, if it has one and the language can write it.
    pub default: Option<String>,
    /// What the codec is given for it, under [`name`](Self::name).
    pub encode: String,
    /// The same, under [`arg_name`](Self::arg_name).
    pub arg_encode: String,
    /// Its value, from the local `args`.
    pub decode: String,
    /// What was declared.
    pub parameter: &'a Parameter,
}

/// A result.
#[derive(Clone, Debug)]
pub struct ResultView<'a> {
    /// Its type.
    pub ty: TypeView<'a>,
    /// What the codec is given for the local `output`.
    pub encode: String,
    /// Its value, from the first element of the local `reply`.
    pub decode: String,
}
