//! What a file uses of the language: a backend compares it with what it can do.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Codec;
use super::codec::CodecType;
use crate::model::{
    ApiId, CallStyle, LibraryId, Model, Parameter, ParameterShape, Returns, Signature, TaskQueue, TypeRef,
};

/// A feature of the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Feature {
    /// Constants.
    Constants,
    /// Enums.
    Enums,
    /// Data classes.
    DataClasses,
    /// Sealed classes.
    SealedClasses,
    /// Default values of fields.
    FieldDefaults,
    /// Host APIs.
    HostApis,
    /// Flutter APIs.
    FlutterApis,
    /// Event channel APIs.
    EventChannels,
    /// Proxy APIs.
    ProxyApis,
    /// `@async`.
    AsyncMethods,
    /// `@asyncCallback`.
    AsyncCallbackMethods,
    /// `@TaskQueue(type: TaskQueueType.serialBackgroundThread)`.
    BackgroundQueues,
    /// Parameters between `[` and `]`.
    OptionalParameters,
    /// Parameters between `{` and `}`.
    NamedParameters,
    /// Default values of parameters.
    ParameterDefaults,
    /// Interfaces for tests.
    TestHandlers,
    /// Types of imported interface files.
    Imports,
    /// More custom types than codes.
    CodecOverflow,
    /// Types beyond Pigeon.
    ExtensionTypes,
}

/// What `library` uses.
pub(super) fn features(model: &Model, library: LibraryId, codec: &Codec) -> BTreeSet<Feature> {
    let mut features = BTreeSet::new();
    let mut add = |feature, is_used: bool| {
        if is_used {
            features.insert(feature);
        }
    };
    let facts = &model.libraries[library];
    let classes = || facts.classes.iter().map(|class| &model.classes[*class]);
    add(Feature::Constants, !facts.constants.is_empty());
    add(Feature::Enums, !facts.enums.is_empty());
    add(Feature::DataClasses, classes().any(|class| !class.is_sealed()));
    add(Feature::SealedClasses, classes().any(crate::model::Class::is_sealed));
    add(Feature::FieldDefaults, classes().any(|class| class.fields().iter().any(|field| field.default.is_some())));
    add(Feature::Imports, !facts.imports.is_empty());
    add(Feature::CodecOverflow, codec.overflows());
    add(Feature::ExtensionTypes, codec.entries.iter().any(|entry| matches!(entry.ty, CodecType::Extension(_))));
    for api in &facts.apis {
        add_api_features(model, *api, &mut add);
    }
    features
}

fn add_api_features(model: &Model, api: ApiId, add: &mut dyn FnMut(Feature, bool)) {
    match api {
        ApiId::Host(api) => {
            let api = &model.host_apis[api];
            add(Feature::HostApis, true);
            add(Feature::TestHandlers, api.test_handler.is_some());
            let has_queue = api.methods.iter().any(|method| method.queue == TaskQueue::SerialBackgroundThread);
            add(Feature::BackgroundQueues, has_queue);
            api.methods.iter().for_each(|method| add_method_features(&method.signature, method.style, add));
        }
        ApiId::Flutter(api) => {
            add(Feature::FlutterApis, true);
            let methods = model.flutter_apis[api].methods.iter();
            methods.for_each(|method| add_method_features(&method.signature, method.style, add));
        }
        ApiId::Event(_) => add(Feature::EventChannels, true),
        ApiId::Proxy(api) => {
            let api = &model.proxy_apis[api];
            add(Feature::ProxyApis, true);
            api.methods.iter().for_each(|method| add_method_features(&method.signature, method.style, add));
            api.callbacks.iter().for_each(|callback| add_method_features(&callback.signature, callback.style, add));
        }
    }
}

fn add_method_features(signature: &Signature, style: CallStyle, add: &mut dyn FnMut(Feature, bool)) {
    add(Feature::AsyncMethods, style == CallStyle::Async);
    add(Feature::AsyncCallbackMethods, style == CallStyle::AsyncCallback);
    for parameter in &signature.parameters {
        match &parameter.shape {
            ParameterShape::Required => {}
            ParameterShape::RequiredNamed => add(Feature::NamedParameters, true),
            ParameterShape::Optional { default } => {
                add(Feature::OptionalParameters, true);
                add(Feature::ParameterDefaults, default.is_some());
            }
            ParameterShape::Named { default } => {
                add(Feature::NamedParameters, true);
                add(Feature::ParameterDefaults, default.is_some());
            }
        }
    }
}

/// Every type that `library` writes, with those within it.
pub(super) fn for_each_type(model: &Model, library: LibraryId, visit: &mut dyn FnMut(&TypeRef)) {
    let library = &model.libraries[library];
    for class in &library.classes {
        model.classes[*class].fields().iter().for_each(|field| walk(&field.ty, visit));
    }
    for api in &library.apis {
        for_each_type_of_api(model, *api, visit);
    }
}

pub(crate) fn for_each_type_of_api(model: &Model, api: ApiId, visit: &mut dyn FnMut(&TypeRef)) {
    match api {
        ApiId::Host(api) => {
            model.host_apis[api].methods.iter().for_each(|method| walk_signature(&method.signature, visit));
        }
        ApiId::Flutter(api) => {
            model.flutter_apis[api].methods.iter().for_each(|method| walk_signature(&method.signature, visit));
        }
        ApiId::Event(api) => model.event_apis[api].streams.iter().for_each(|stream| walk(&stream.event, visit)),
        ApiId::Proxy(api) => {
            let api = &model.proxy_apis[api];
            api.constructors.iter().for_each(|constructor| walk_parameters(&constructor.parameters, visit));
            api.fields.iter().for_each(|field| walk(&field.ty, visit));
            api.methods.iter().for_each(|method| walk_signature(&method.signature, visit));
            api.callbacks.iter().for_each(|callback| walk_signature(&callback.signature, visit));
        }
    }
}

fn walk_signature(signature: &Signature, visit: &mut dyn FnMut(&TypeRef)) {
    walk_parameters(&signature.parameters, visit);
    if let Returns::Value(ty) = &signature.returns {
        walk(ty, visit);
    }
}

fn walk_parameters(parameters: &[Parameter], visit: &mut dyn FnMut(&TypeRef)) {
    for parameter in parameters {
        walk(&parameter.ty, visit);
    }
}

/// Types are nested less deeply than the parser's limit.
fn walk(ty: &TypeRef, visit: &mut dyn FnMut(&TypeRef)) {
    visit(ty);
    ty.arguments().for_each(|argument| walk(argument, visit));
}
