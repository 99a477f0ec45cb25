//! What constructors are given: fields, callbacks, parameters of their own.

use super::type_of;
use crate::backends::dart_common::{DartNames, result_text};
use crate::view::{CallbackView, ParameterView, ProxyApiView, ProxyName};

/// What every object of a class is made of, in the order of the constructors' parameters.
pub(in crate::backends) struct Members {
    pub(in crate::backends) all: Vec<Member>,
}

/// A field or a callback.
pub(in crate::backends) struct Member {
    pub(in crate::backends) name: String,
    /// Its type, nullable if it may be left out.
    pub(in crate::backends) ty: String,
    pub(in crate::backends) is_required: bool,
    /// Whether a superclass holds it.
    pub(in crate::backends) is_inherited: bool,
}

impl Members {
    pub(in crate::backends) fn of(dart: &DartNames<'_>, api: &ProxyApiView<'_>) -> Self {
        let mut all: Vec<Member> = api
            .fields
            .iter()
            .map(|field| Member {
                name: field.name.clone(),
                ty: field.ty.text.clone(),
                is_required: !field.ty.nullable(),
                is_inherited: false,
            })
            .collect();
        for inherited in &api.inherited_callbacks {
            all.push(Member {
                is_inherited: !inherited.from_interface,
                ..Member::of_callback(dart, &inherited.api, &inherited.callback)
            });
        }
        all.extend(api.callbacks.iter().map(|callback| Member::of_callback(dart, &api.proxy, callback)));
        Self { all }
    }

    /// `this.field` and `super.callback`, as parameters of a constructor that sets them.
    pub(in crate::backends) fn initializing(&self) -> impl Iterator<Item = String> {
        self.all.iter().map(|member| {
            let required = if member.is_required { "required " } else { "" };
            let holder = if member.is_inherited { "super" } else { "this" };
            format!("{required}{holder}.{},", member.name)
        })
    }

    /// `T field`, as parameters of any function.
    pub(in crate::backends) fn declared(&self) -> impl Iterator<Item = String> {
        self.all.iter().map(|member| named(member.is_required, &member.ty, &member.name))
    }

    /// `field: field`, as arguments.
    pub(in crate::backends) fn passed(&self) -> impl Iterator<Item = String> {
        self.all.iter().map(|member| format!("{0}: {0},", member.name))
    }
}

impl Member {
    fn of_callback(dart: &DartNames<'_>, owner: &ProxyName, callback: &CallbackView<'_>) -> Self {
        let question = if callback.is_required { "" } else { "?" };
        Self {
            name: callback.method.name.clone(),
            ty: format!("{}{question}", callback_type(dart, owner, callback)),
            is_required: callback.is_required,
            is_inherited: false,
        }
    }
}

/// The type of a callback that `owner` declares.
pub(in crate::backends) fn callback_type(
    dart: &DartNames<'_>,
    owner: &ProxyName,
    callback: &CallbackView<'_>,
) -> String {
    let method = &callback.method;
    let mut parameters = vec![format!("{} pigeon_instance", type_of(dart, owner.id))];
    parameters.extend(method.parameters.iter().map(|parameter| format!("{} {}", parameter.ty.text, parameter.name)));
    let result = result_text(method);
    let result = if method.is_async() { format!("{}<{result}>", dart.library("Future")) } else { result.to_owned() };
    format!("{result} Function({})", parameters.join(", "))
}

/// A named parameter of a function.
fn named(is_required: bool, ty: &str, name: &str) -> String {
    let required = if is_required { "required " } else { "" };
    format!("{required}{ty} {name},")
}

/// The parameters of a constructor's own: named, whatever the interface has.
pub(in crate::backends) fn own_parameters(parameters: &[ParameterView<'_>]) -> Vec<String> {
    parameters.iter().map(|parameter| named(!parameter.ty.nullable(), &parameter.ty.text, &parameter.name)).collect()
}
