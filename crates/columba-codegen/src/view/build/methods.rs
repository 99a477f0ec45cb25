//! Methods.

use columba_interface::model::{CallStyle, DefaultValue, Parameter, ParameterShape, Returns, Signature, TaskQueue};
use columba_interface::plan::{Argument, CallPlan, Message};
use columba_interface::target_words::Role;

use super::Builder;
use crate::scope::Scope;
use crate::spec::Spec;
use crate::view::{Locals, MethodView, ParameterView, ResultView};

/// The local that holds the arguments of a call.
pub(super) const ARGUMENTS: &str = "args";
/// The local that holds what is to be sent back.
const OUTPUT: &str = "output";
/// The local that holds what came back.
const REPLY: &str = "reply";

impl<'a> Builder<'a, '_> {
    pub(super) fn method(
        &self,
        scope: &Scope<'_>,
        signature: &'a Signature,
        call: &'a CallPlan,
        style: CallStyle,
        queue: TaskQueue,
    ) -> MethodView<'a> {
        let mut scope = scope.inner();
        let (parameters, locals) = self.parameters(&mut scope, &signature.parameters, call);
        MethodView {
            name: self.names.user(Role::Method, signature.name.as_str()),
            docs: &signature.docs,
            parameters,
            result: self.result(&signature.returns, &locals),
            style,
            queue,
            channel: &call.channel,
            message: &call.message,
            reply: call.reply,
            locals,
            signature,
        }
    }

    /// The parameters, and the names of locals that give way to them.
    pub(super) fn parameters(
        &self,
        scope: &mut Scope<'_>,
        parameters: &'a [Parameter],
        call: &CallPlan,
    ) -> (Vec<ParameterView<'a>>, Locals) {
        let names = parameter_names(scope, parameters);
        let locals = Locals::new(scope, self.language.spec().locals);
        let arguments = local(self.language.spec(), &locals, ARGUMENTS);
        let numbered = (0u32..).zip(parameters.iter().zip(names));
        let views = numbered.map(|(index, (parameter, names))| {
            let at = position(&call.message, Argument::Parameter(index));
            self.parameter(parameter, names, &self.language.element(arguments, at))
        });
        (views.collect(), locals)
    }

    fn parameter(
        &self,
        parameter: &'a Parameter,
        (name, arg_name): (String, String),
        element: &str,
    ) -> ParameterView<'a> {
        let (language, names, ty) = (self.language, &self.names, &parameter.ty);
        let default = default_of(&parameter.shape);
        ParameterView {
            docs: &parameter.docs,
            ty: self.ty(ty),
            shape: &parameter.shape,
            default: default.and_then(|value| language.default_value(names, value, ty)),
            encode: language.encode(names, ty, &name),
            arg_encode: language.encode(names, ty, &arg_name),
            decode: language.decode(names, ty, element),
            name,
            arg_name,
            parameter,
        }
    }

    fn result(&self, returns: &'a Returns, locals: &Locals) -> Option<ResultView<'a>> {
        let Returns::Value(ty) = returns else { return None };
        let first = self.language.element(local(self.language.spec(), locals, REPLY), 0);
        Some(ResultView {
            ty: self.ty(ty),
            encode: self.language.encode(&self.names, ty, local(self.language.spec(), locals, OUTPUT)),
            decode: self.language.decode(&self.names, ty, &first),
        })
    }
}

/// Of each parameter its name, and that with `Arg`.
fn parameter_names(scope: &mut Scope<'_>, parameters: &[Parameter]) -> Vec<(String, String)> {
    let names = parameters.iter().map(|parameter| scope.user(Role::Parameter, parameter.name.as_str()));
    let names: Vec<String> = names.collect();
    let with_arg = |name: String| (scope.give_way(&format!("{}Arg", unescaped(&name))), name);
    names.into_iter().map(with_arg).map(|(arg_name, name)| (name, arg_name)).collect()
}

/// The name without what makes a name of a reserved word.
fn unescaped(name: &str) -> &str {
    name.trim_matches('`').trim_start_matches("r#")
}

/// What became of a local, of a language that has it; else the name itself, in an expression that is not used.
pub(super) fn local<'s>(spec: &Spec, locals: &'s Locals, wanted: &'static str) -> &'s str {
    if spec.locals.contains(&wanted) { locals.get(wanted) } else { wanted }
}

/// Where a message carries an argument.
pub(super) fn position(message: &Message, argument: Argument) -> usize {
    let arguments = match message {
        Message::List(arguments) => arguments.as_slice(),
        Message::Null => &[],
    };
    arguments.iter().position(|one| *one == argument).unwrap_or_default()
}

fn default_of(shape: &ParameterShape) -> Option<&DefaultValue> {
    match shape {
        ParameterShape::Optional { default } | ParameterShape::Named { default } => default.as_deref(),
        ParameterShape::Required | ParameterShape::RequiredNamed => None,
    }
}
