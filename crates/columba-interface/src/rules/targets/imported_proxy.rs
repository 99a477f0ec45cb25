//! E1009: a proxy API that another file declares, for a language whose files have their objects each for itself.

use std::collections::BTreeSet;

use super::{Lacking, TargetCheck};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::model::{ApiId, LibraryId, Model, ProxyApi, ProxyApiId, TypeKind};
use crate::options::Target;
use crate::plan::{for_each_type_of_api, visible_libraries};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E1009",
    name: "imported-proxy-api",
    severity: Severity::Error,
    what: "A proxy API extends, implements, holds or sends one of another file, which has generated code of its own for \
           the same platform channels.",
    why: "On platform channels an object is an identifier, and each generated file has its own: the instance manager of \
          one knows no object of another. What an imported file declares that is no input itself is generated into the \
          file that imports it, so that both are one. In Dart and Rust in one process all files share their objects.",
    example: Example::Files(
        "\
# file: columba.yaml
inputs: [camera.dart, lens.dart]
// file: camera.dart
import 'package:columba/interface.dart';
import 'lens.dart';

@ConfigurePigeon(PigeonOptions(dartPackageName: 'tour', kotlinOut: 'android/Camera.kt'))
@ProxyApi()
abstract class Camera {
  Lens lens();
}
// file: lens.dart
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(dartPackageName: 'tour', kotlinOut: 'android/Lens.kt'))
@ProxyApi()
abstract class Lens {
  double zoom();
}
",
    ),
    fix: Example::Files(
        "\
# file: columba.yaml
inputs: [camera.dart]
// file: camera.dart
import 'package:columba/interface.dart';
import 'lens.dart';

@ConfigurePigeon(PigeonOptions(dartPackageName: 'tour', kotlinOut: 'android/Camera.kt'))
@ProxyApi()
abstract class Camera {
  Lens lens();
}
// file: lens.dart
import 'package:columba/interface.dart';

@ProxyApi()
abstract class Lens {
  double zoom();
}
",
    ),
};

pub(super) fn check(cx: &TargetCheck<'_>, diagnostics: &mut Diagnostics) {
    for api in &cx.model.libraries[cx.library].apis {
        let ApiId::Proxy(id) = api else { continue };
        for other in others(cx.model, *id) {
            let lacking = lacking(cx, &cx.model.proxy_apis[other]);
            if !lacking.is_empty() {
                diagnostics.push(report(&cx.model.proxy_apis[*id], &cx.model.proxy_apis[other], &lacking));
            }
        }
    }
}

/// The proxy APIs of other files that `id` names.
fn others(model: &Model, id: ProxyApiId) -> BTreeSet<ProxyApiId> {
    let api = &model.proxy_apis[id];
    let mut others: BTreeSet<ProxyApiId> = api.superclass.iter().chain(&api.interfaces).copied().collect();
    others.extend(api.attached_fields.iter().map(|field| field.target));
    for_each_type_of_api(model, ApiId::Proxy(id), &mut |ty| {
        if let TypeKind::Proxy(other) = ty.kind {
            others.insert(other);
        }
    });
    others.retain(|other| model.proxy_apis[*other].library != api.library);
    others
}

/// The targets whose code for `other` is another file with objects of its own.
fn lacking(cx: &TargetCheck<'_>, other: &ProxyApi) -> Lacking {
    let lacking = cx.requested.iter().filter(|requested| {
        let can = requested.target.capabilities();
        let is_apart = home(cx, requested.target, other.library) != Some(cx.library);
        can.proxy_apis && !can.imported_proxy_apis && is_apart
    });
    Lacking { targets: lacking.copied().collect() }
}

/// The file with whose output that of `library` goes: its own, or that of the first file that sees it.
fn home(cx: &TargetCheck<'_>, target: Target, library: LibraryId) -> Option<LibraryId> {
    let has_output = |id: &LibraryId| cx.options.get(id.index()).is_some_and(|own| own.output(target).is_some());
    let mut homes = cx.model.libraries.ids().filter(has_output);
    if has_output(&library) {
        return Some(library);
    }
    homes.find(|home| visible_libraries(cx.model, *home).contains(&library))
}

fn report(api: &ProxyApi, other: &ProxyApi, lacking: &Lacking) -> Diagnostic {
    let languages = lacking.languages();
    let message = format!(
        "`{}` uses `{}` of another file, whose objects its code for {languages} cannot know",
        api.name, other.name
    );
    let found = RULE.at(api.name.span, message).secondary(other.name.span, "declared here");
    lacking.explain(found).help(format!(
        "declare both in one file; or generate from this file alone: the code for `{}` then goes into its output",
        other.name
    ))
}
