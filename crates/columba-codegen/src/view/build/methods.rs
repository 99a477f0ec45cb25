//! Methods.

use columba_interface::model::{CallStyle, DefaultValue, Parameter, ParameterShape, Returns, Signature, TaskQueue};
use columba_interface::plan::CallPlan;
use columba_interface::target_words::Role;

use super::Builder;
use crate::scope::Scope;
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
        let names = parameter_names(&mut scope, &signature.parameters);
        let locals = Locals::new(&mut scope, self.language.spec().locals);
        let numbered = signature.parameters.iter().zip(names).enumerate();
        let parameters = numbered.map(|(index, (parameter, names))| self.parameter(index, parameter, names, &locals));
        MethodView {
            name: self.names.user(Role::Method, signature.name.as_str()),
            docs: &signature.docs,
            parameters: parameters.collect(),
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

    fn parameter(
        &self,
        index: usize,
        parameter: &'a Parameter,
        (name, arg_name): (String, String),
        locals: &Locals,
    ) -> ParameterView<'a> {
        let (language, names, ty) = (self.language, &self.names, &parameter.ty);
        let element = language.element(local(self, locals, ARGUMENTS), index);
        let default = default_of(&parameter.shape);
        ParameterView {
            docs: &parameter.docs,
            ty: self.ty(ty),
            shape: &parameter.shape,
            default: default.and_then(|value| language.default_value(names, value, ty)),
            encode: language.encode(names, ty, &name),
            arg_encode: language.encode(names, ty, &arg_name),
            decode: language.decode(names, ty, &element),
            name,
            arg_name,
            parameter,
        }
    }

    fn result(&self, returns: &'a Returns, locals: &Locals) -> Option<ResultView<'a>> {
        let Returns::Value(ty) = returns else { return None };
        let first = self.language.element(local(self, locals, REPLY), 0);
        Some(ResultView {
            ty: self.ty(ty),
            encode: self.language.encode(&self.names, ty, local(self, locals, OUTPUT)),
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
fn local<'s>(builder: &Builder<'_, '_>, locals: &'s Locals, wanted: &'static str) -> &'s str {
    if builder.language.spec().locals.contains(&wanted) { locals.get(wanted) } else { wanted }
}

fn default_of(shape: &ParameterShape) -> Option<&DefaultValue> {
    match shape {
        ParameterShape::Optional { default } | ParameterShape::Named { default } => default.as_deref(),
        ParameterShape::Required | ParameterShape::RequiredNamed => None,
    }
}
