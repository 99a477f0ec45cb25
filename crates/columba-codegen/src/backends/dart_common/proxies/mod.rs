//! What the two kinds of Dart files share about proxy APIs: what objects are made of, and what tests put in their place.

mod members;
mod overrides;

use columba_interface::model::ProxyApiId;

use super::DartNames;
use crate::view::MethodView;

pub(in crate::backends) use members::{Members, callback_type, own_parameters};
pub(in crate::backends) use overrides::{OVERRIDES, Transport, override_name, write_overrides};

/// The class of a proxy API.
pub(in crate::backends) fn type_of(dart: &DartNames<'_>, id: ProxyApiId) -> String {
    let api = &dart.model.proxy_apis[id];
    dart.user_type(api.library, api.name.as_str())
}

/// The parameters, all by position.
pub(in crate::backends) fn positional(method: &MethodView<'_>) -> Vec<String> {
    method.parameters.iter().map(|parameter| format!("{} {}", parameter.ty.text, parameter.name)).collect()
}
