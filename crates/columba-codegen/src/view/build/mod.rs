//! Makes the view of model, plan and language.

mod apis;
mod data;
mod methods;
mod proxies;
mod relative;

pub(crate) use relative::relative_path;

use columba_interface::model::{ClassId, LibraryId, Model, ProxyApiId, TypeRef};
use columba_interface::plan::{CodecEntry, CodecType, LibraryPlan};
use columba_interface::target_words::Role;

use super::{ClassView, CodecEntryView, CodecTypeView, CodecView, FileView, ImportView, Locals, ProxyName, TypeView};
use crate::backends::Job;
use crate::language::{Language, Names};
use crate::scope::Scope;
use crate::spec::Spec;

/// What the parts of the builder need.
struct Builder<'a, 'l> {
    job: &'l Job<'a>,
    language: &'l dyn Language,
    model: &'a Model,
    names: Names<'l>,
    plan: &'a LibraryPlan,
    library: LibraryId,
}

impl FileView<'_> {
    /// What `write` makes of the file that `job` asks for, and of the names in it; nothing if the job names no library of
    /// its plan.
    pub fn write_with(
        job: &Job<'_>,
        language: &dyn Language,
        write: impl FnOnce(&FileView<'_>, &Names<'_>) -> Vec<String>,
    ) -> Vec<String> {
        let model = &job.analysis.model;
        let library = model.libraries.ids().nth(job.input);
        let (Some(library), Some(plan)) = (library, job.plan.libraries.get(job.input)) else { return Vec::new() };
        let scope = file_scope(model, plan, language.spec());
        let names = Names { model, spec: language.spec(), file: &scope };
        write(&Builder { job, language, model, names, plan, library }.file(), &names)
    }
}

impl<'a> Builder<'a, '_> {
    fn file(&self) -> FileView<'a> {
        let model = self.model;
        let residents = self.job.placement.residents(self.job.plan, self.library);
        let all = |of: fn(&'a columba_interface::model::Library) -> &'a [_]| {
            residents.iter().flat_map(move |library| of(&model.libraries[*library]))
        };
        let constants = all(|library| &library.constants).map(|id| self.constant(*id)).collect();
        let enums = residents.iter().flat_map(|library| &model.libraries[*library].enums);
        let classes: Vec<ClassView<'a>> =
            residents.iter().flat_map(|library| &model.libraries[*library].classes).map(|id| self.class(*id)).collect();
        let mut scope = self.names.file.inner();
        let helpers = Locals::new(&mut scope, self.language.spec().helpers);
        let proxy_lookup_order = self.proxy_lookup_order(&residents);
        FileView {
            copyright: self.job.options.copyright(self.language.spec().target),
            options: self.job.options,
            output: self.job.output,
            package: &self.plan.package,
            imports: self.imports(),
            constants,
            enums: enums.map(|id| self.enumeration(*id)).collect(),
            class_order: self.class_order(&residents, &classes),
            classes,
            imported_classes: self.imported_classes(&residents),
            codec: self.codec(),
            apis: self.apis(&scope, &residents),
            instance_manager: self.plan.instance_manager.as_ref().filter(|_| !proxy_lookup_order.is_empty()),
            proxy_lookup_order,
            features: &self.plan.features,
            helpers,
        }
    }

    fn imported_classes(&self, residents: &[LibraryId]) -> Vec<ClassView<'a>> {
        let imported = self.plan.visible.iter().filter(|library| !residents.contains(library));
        let classes = imported.flat_map(|library| &self.model.libraries[*library].classes);
        classes.map(|id| self.class(*id)).collect()
    }

    fn class_order(&self, residents: &[LibraryId], classes: &[ClassView<'a>]) -> Vec<usize> {
        let plans = residents.iter().filter_map(|library| self.job.plan.libraries.get(library.index()));
        let ordered = plans.flat_map(|plan| &plan.class_order);
        ordered.filter_map(|order| classes.iter().position(|class| class.id == order.class)).collect()
    }

    fn codec(&self) -> CodecView {
        let codec = &self.plan.codec;
        let entry = |entry: &CodecEntry| CodecEntryView { code: entry.code, ty: self.codec_type(entry.ty) };
        CodecView {
            entries: codec.entries.iter().map(entry).collect(),
            overflows: codec.overflows(),
            has_overflow_class: codec.has_overflow_class,
        }
    }

    fn codec_type(&self, ty: CodecType) -> CodecTypeView {
        match ty {
            CodecType::Enum(id) => CodecTypeView::Enum { id, name: self.names.enumeration(id) },
            CodecType::Class(id) => CodecTypeView::Class { id, name: self.names.class(id) },
            CodecType::Extension(extension) => CodecTypeView::Extension(extension),
        }
    }

    fn imports(&self) -> Vec<ImportView<'a>> {
        let target = self.language.spec().target;
        let homes = self.job.placement.imports(self.job.plan, self.library);
        let import = |library: LibraryId| {
            let options = self.job.analysis.options.get(library.index())?;
            let output = options.output(target)?;
            let path = relative_path(&self.job.output.path, &output.path);
            let (types, proxies) = (self.types_of(library), self.imported_proxies(library));
            Some(ImportView { library, output, path, options, types, proxies })
        };
        homes.into_iter().filter_map(import).collect()
    }

    /// The names of the types that this file sees in the output of `home`.
    fn types_of(&self, home: LibraryId) -> Vec<String> {
        let seen = self.plan.visible.iter().filter(|library| self.job.placement.home(**library) == Some(home));
        let model = self.model;
        let mut types = Vec::new();
        for library in seen.map(|library| &model.libraries[*library]) {
            types.extend(library.enums.iter().map(|id| self.names.enumeration(*id)));
            types.extend(library.classes.iter().map(|id| self.names.class(*id)));
        }
        types
    }

    /// The proxy APIs that this file sees in the output of `home`.
    fn imported_proxies(&self, home: LibraryId) -> Vec<ProxyName> {
        let model = self.model;
        let is_there = |id: &ProxyApiId| self.job.placement.home(model.proxy_apis[*id].library) == Some(home);
        let seen = self.plan.proxy_lookup_order.iter().copied();
        seen.filter(is_there).map(|id| self.proxy_name(id)).collect()
    }

    /// Those of the file, and of imported ones that go here.
    fn proxy_lookup_order(&self, residents: &[LibraryId]) -> Vec<ProxyName> {
        let model = self.model;
        let is_here = |id: &ProxyApiId| residents.contains(&model.proxy_apis[*id].library);
        let seen = self.plan.proxy_lookup_order.iter().copied();
        seen.filter(is_here).map(|id| self.proxy_name(id)).collect()
    }

    fn ty(&self, ty: &'a TypeRef) -> TypeView<'a> {
        let bare = TypeRef { nullable: false, ..ty.clone() };
        TypeView {
            text: self.language.type_text(&self.names, ty),
            bare: self.language.type_text(&self.names, &bare),
            parameter: self.language.parameter_type(&self.names, ty),
            ty,
        }
    }

    fn class_name(&self, id: ClassId) -> String {
        self.names.class(id)
    }
}

/// All names at the top of the file, and those that it sees.
fn file_scope(model: &Model, plan: &LibraryPlan, spec: &'static Spec) -> Scope<'static> {
    let mut scope = Scope::new(spec);
    for library in plan.visible.iter().map(|library| &model.libraries[*library]) {
        for id in &library.constants {
            scope.user(Role::Constant, model.constants[*id].name.as_str());
        }
        let enums = library.enums.iter().map(|id| &model.enums[*id].name);
        let classes = library.classes.iter().map(|id| &model.classes[*id].name);
        for name in enums.chain(classes) {
            scope.user(Role::Type, name.as_str());
        }
        apis::claim(&mut scope, model, library);
    }
    scope
}
