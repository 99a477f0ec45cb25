//! The first pass: a name, an id and a shell for everything that is declared.

use rustc_hash::FxHashSet;

use super::constant::lower_constant;
use super::lookup::is_visible;
use super::{Declared, Lowering, Scope, Symbol};
use crate::annotations::{Annotations, ApiKind, ClassRole, class_role};
use crate::ast::{ClassAst, Declaration, DocsAst, EnumAst, MemberAst, OtherDeclaration, OtherKind, VariablesAst};
use crate::files::InterfaceFile;
use crate::model::{
    ApiId, Class, ClassId, ClassKind, Docs, Enum, EventChannelApi, FlutterApi, HostApi, Library, LibraryId, ProxyApi,
    ProxyApiId,
};
use crate::rules::declarations::{abstract_without_annotation, duplicate_declaration, private_name};
use crate::source::Name;

/// What the values of the model's arenas were written as; each list is parallel to its arena.
#[derive(Debug, Default)]
pub(crate) struct Syntax<'a> {
    pub(super) classes: Vec<&'a ClassAst>,
    pub(super) enums: Vec<&'a EnumAst>,
    proxy_apis: Vec<&'a ClassAst>,
}

impl<'a> Syntax<'a> {
    /// The data class or sealed class.
    pub(crate) fn class(&self, id: ClassId) -> Option<&'a ClassAst> {
        self.classes.get(id.index()).copied()
    }

    /// The proxy API.
    pub(crate) fn proxy_api(&self, id: ProxyApiId) -> Option<&'a ClassAst> {
        self.proxy_apis.get(id.index()).copied()
    }
}

/// Declares what all files declare, each after those that it imports.
pub(super) fn declare_all(cx: &mut Lowering<'_>) {
    let mut ids: Vec<LibraryId> = Vec::with_capacity(cx.files.len());
    for file in cx.files {
        let library = cx.model.libraries.add(library_shell(cx, file, &ids));
        ids.push(library);
        cx.scopes.push(Scope::with_capacity(file.unit.declarations.len()));
        for declaration in &file.unit.declarations {
            declare(cx, library, declaration);
        }
        export(cx, library, file);
    }
}

fn library_shell(cx: &Lowering<'_>, file: &InterfaceFile, ids: &[LibraryId]) -> Library {
    let mut seen = FxHashSet::default();
    let imported = file.imports.iter().filter_map(|import| ids.get(import.file).copied());
    Library {
        file: file.unit.file,
        path: cx.sources.file(file.unit.file).path().to_owned(),
        is_input: file.is_input,
        imports: imported.filter(|import| seen.insert(*import)).collect(),
        constants: Vec::new(),
        enums: Vec::new(),
        classes: Vec::new(),
        apis: Vec::new(),
    }
}

fn declare<'a>(cx: &mut Lowering<'a>, library: LibraryId, declaration: &'a Declaration) {
    match declaration {
        Declaration::Class(class) => declare_class(cx, library, class),
        Declaration::Enum(declaration) => declare_enum(cx, library, declaration),
        Declaration::Variables(variables) => declare_variables(cx, library, variables),
        Declaration::Other(other) => declare_other(cx, library, other),
    }
}

fn declare_class<'a>(cx: &mut Lowering<'a>, library: LibraryId, class: &'a ClassAst) {
    let role = class_role(class);
    let what = match role {
        ClassRole::Api(kind) | ClassRole::NotAbstract(kind) => kind.describe(),
        ClassRole::Sealed => "a sealed class",
        ClassRole::Data => "a data class",
        ClassRole::Ignored => {
            if !Annotations::of(&class.leading).has_misspelt_api() && !holds_statics(class) {
                abstract_without_annotation::report(cx, class);
            }
            declare_ignored(cx, library, &class.name, "an abstract class without annotation");
            return;
        }
    };
    if !is_new(cx, library, &class.name, what) {
        return;
    }
    let symbol = match role {
        ClassRole::Api(kind) | ClassRole::NotAbstract(kind) => add_api(cx, library, class, kind),
        _ => Symbol::Class(add_class(cx, library, class)),
    };
    add_name(cx, library, &class.name, symbol, what);
}

/// Whether the class only gathers static members under one name: nobody means such a one to be an API.
fn holds_statics(class: &ClassAst) -> bool {
    let is_static = |member: &MemberAst| match member {
        MemberAst::Field(field) => field.modifiers.r#static.is_some(),
        MemberAst::Method(method) => method.modifiers.r#static.is_some(),
        MemberAst::Constructor(constructor) => {
            constructor.name.as_ref().is_some_and(|name| name.as_str().starts_with('_'))
        }
    };
    !class.members.is_empty() && class.members.iter().all(is_static)
}

fn declare_enum<'a>(cx: &mut Lowering<'a>, library: LibraryId, declaration: &'a EnumAst) {
    if !is_new(cx, library, &declaration.name, "an enum") {
        return;
    }
    cx.syntax.enums.push(declaration);
    let id = cx.model.enums.add(Enum {
        name: declaration.name.clone(),
        docs: lower_docs(declaration.leading.docs.as_ref()),
        library,
        values: Vec::new(),
        span: declaration.span,
    });
    cx.model.libraries[library].enums.push(id);
    add_name(cx, library, &declaration.name, Symbol::Enum(id), "an enum");
}

fn declare_variables(cx: &mut Lowering<'_>, library: LibraryId, variables: &VariablesAst) {
    for variable in &variables.variables {
        if variables.modifiers.r#const.is_none() {
            declare_ignored(cx, library, &variable.name, "a variable");
        } else if is_new(cx, library, &variable.name, "a constant") {
            let constant = lower_constant(cx, library, variables, variable);
            let symbol = constant.map_or(Symbol::Poisoned, Symbol::Constant);
            add_name(cx, library, &variable.name, symbol, "a constant");
        }
    }
}

fn declare_other(cx: &mut Lowering<'_>, library: LibraryId, other: &OtherDeclaration) {
    let what = match other.kind {
        OtherKind::ClassAlias => "a class that mixins make",
        OtherKind::Extension => "an extension",
        OtherKind::ExtensionType => "an extension type",
        OtherKind::Function => "a function",
        OtherKind::Mixin => "a mixin",
        OtherKind::Typedef => "a typedef",
    };
    if let Some(name) = &other.name {
        declare_ignored(cx, library, name, what);
    }
}

/// Declares what interfaces do not use. Two such of one name may be a getter and its setter.
fn declare_ignored(cx: &mut Lowering<'_>, library: LibraryId, name: &Name, what: &'static str) {
    match declared(cx, library, name) {
        Some(earlier) if earlier.symbol == Symbol::Ignored => {}
        Some(earlier) => duplicate_declaration::report(cx, name, earlier),
        None => add_name(cx, library, name, Symbol::Ignored, what),
    }
}

/// Whether `name`, the name of `what`, is the first of its kind; reported otherwise.
fn is_new(cx: &mut Lowering<'_>, library: LibraryId, name: &Name, what: &'static str) -> bool {
    private_name::check(cx, what, name);
    match declared(cx, library, name) {
        Some(earlier) => {
            duplicate_declaration::report(cx, name, earlier);
            false
        }
        None => true,
    }
}

fn declared(cx: &Lowering<'_>, library: LibraryId, name: &Name) -> Option<Declared> {
    cx.scopes.get(library.index())?.get(name.as_str())
}

fn add_name(cx: &mut Lowering<'_>, library: LibraryId, name: &Name, symbol: Symbol, what: &'static str) {
    if let Some(scope) = cx.scopes.get_mut(library.index()) {
        scope.declare(name, Declared { symbol, what, span: name.span });
    }
}

fn add_class<'a>(cx: &mut Lowering<'a>, library: LibraryId, class: &'a ClassAst) -> ClassId {
    let kind = if class.modifiers.is_sealed {
        ClassKind::Sealed { children: Vec::new() }
    } else {
        ClassKind::Data { fields: Vec::new() }
    };
    cx.syntax.classes.push(class);
    let id = cx.model.classes.add(Class {
        name: class.name.clone(),
        docs: lower_docs(class.leading.docs.as_ref()),
        library,
        parent: None,
        kind,
        swift_class: false,
        span: class.span,
    });
    cx.model.libraries[library].classes.push(id);
    id
}

fn add_api<'a>(cx: &mut Lowering<'a>, library: LibraryId, class: &'a ClassAst, kind: ApiKind) -> Symbol {
    let (symbol, id) = match kind {
        ApiKind::Host => {
            let id = cx.model.host_apis.add(host_api(library, class));
            (Symbol::HostApi(id), ApiId::Host(id))
        }
        ApiKind::Flutter => {
            let id = cx.model.flutter_apis.add(flutter_api(library, class));
            (Symbol::FlutterApi(id), ApiId::Flutter(id))
        }
        ApiKind::Event => {
            let id = cx.model.event_apis.add(event_api(library, class));
            (Symbol::EventApi(id), ApiId::Event(id))
        }
        ApiKind::Proxy => {
            cx.syntax.proxy_apis.push(class);
            let id = cx.model.proxy_apis.add(proxy_api(library, class));
            (Symbol::ProxyApi(id), ApiId::Proxy(id))
        }
    };
    cx.model.libraries[library].apis.push(id);
    symbol
}

fn host_api(library: LibraryId, class: &ClassAst) -> HostApi {
    let docs = lower_docs(class.leading.docs.as_ref());
    HostApi { name: class.name.clone(), docs, library, test_handler: None, methods: Vec::new(), span: class.span }
}

fn flutter_api(library: LibraryId, class: &ClassAst) -> FlutterApi {
    let docs = lower_docs(class.leading.docs.as_ref());
    FlutterApi { name: class.name.clone(), docs, library, methods: Vec::new(), span: class.span }
}

fn event_api(library: LibraryId, class: &ClassAst) -> EventChannelApi {
    EventChannelApi {
        name: class.name.clone(),
        docs: lower_docs(class.leading.docs.as_ref()),
        library,
        streams: Vec::new(),
        kotlin_shared_classes: true,
        swift_shared_classes: true,
        span: class.span,
    }
}

fn proxy_api(library: LibraryId, class: &ClassAst) -> ProxyApi {
    ProxyApi {
        name: class.name.clone(),
        docs: lower_docs(class.leading.docs.as_ref()),
        library,
        superclass: None,
        interfaces: Vec::new(),
        constructors: Vec::new(),
        fields: Vec::new(),
        attached_fields: Vec::new(),
        methods: Vec::new(),
        callbacks: Vec::new(),
        kotlin: <_>::default(),
        swift: <_>::default(),
        span: class.span,
    }
}

/// The lines of a doc comment.
pub(crate) fn lower_docs(docs: Option<&DocsAst>) -> Docs {
    docs.map_or_else(Vec::new, |docs| docs.lines.clone())
}

/// What `file` gives to those that import it, besides its own declarations; and whether anything may be missing.
fn export(cx: &mut Lowering<'_>, library: LibraryId, file: &InterfaceFile) {
    let mut scope = cx.scopes.get_mut(library.index()).map(std::mem::take).unwrap_or_default();
    scope.is_incomplete = file.lost_imports || file.unit.lost_declarations;
    for other in file.imports.iter().chain(&file.exports) {
        scope.is_incomplete |= cx.scopes.get(other.file).is_some_and(|scope| scope.is_incomplete);
    }
    for export in &file.exports {
        let Some(exported) = cx.scopes.get(export.file) else { continue };
        let visible = exported.all_exported().filter(|(name, _)| is_visible(&export.combinators, name));
        scope.exported.extend(visible.map(|(name, declared)| (name.clone(), declared)));
    }
    if let Some(empty) = cx.scopes.get_mut(library.index()) {
        *empty = scope;
    }
}
