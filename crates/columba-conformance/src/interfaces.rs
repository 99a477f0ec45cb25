//! The interface files that are driven.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use columba_interface::Analysis;
use columba_interface::model::{Class, Returns, Signature, TypeKind, TypeRef};
use columba_interface_generator::value::dart::type_text;
use columba_interface_generator::{Dialect, Options, generate};

use crate::project::analyze_all;
use crate::{drive, every_type};

/// An interface file.
#[derive(Clone, Debug)]
pub struct Interface {
    /// Its name, which is that of its files too: in `snake_case`.
    pub name: String,
    /// Its text. If it has the APIs of [`drive`], it is driven.
    pub text: String,
    /// The paths and texts of the files that it imports and that are no interfaces of their own: what they declare is
    /// generated into its bindings.
    pub parts: Vec<(String, String)>,
}

impl Interface {
    /// One without parts.
    #[must_use]
    pub fn new(name: &str, text: String) -> Self {
        Self { name: name.to_owned(), text, parts: Vec::new() }
    }
}

/// The interface with every type in every position.
#[must_use]
pub fn every_type() -> Interface {
    Interface::new("every_type", every_type::text())
}

/// An interface with more types than there are codes, of which those about the border are driven.
#[must_use]
pub fn overflow() -> Interface {
    let mut text = String::from("import 'package:columba/interface.dart';\n");
    // Writing to a string cannot fail.
    for index in 0..66 {
        let _ = writeln!(text, "enum Choice{index} {{ first, second{index} }}");
        let _ = writeln!(text, "class Record{index} {{ int? number; Choice{index}? choice; }}");
    }
    text.push_str(
        "sealed class Either {}\nclass Left extends Either { Record65? record; }\nclass Right extends Either {}\n",
    );
    let border = (56..66).map(|index| format!("Record{index}"));
    let types = border.chain(
        ["Choice0", "Choice65", "Either", "List<Either?>", "Map<Choice65, Record65?>", "Object"].map(str::to_owned),
    );
    text.push_str(&drive::apis(&types.collect::<Vec<_>>()));
    Interface::new("overflow", text)
}

/// The files of a folder, in the order of their names, with those of its folder `parts` that they import.
///
/// # Errors
/// The folder or a file in it cannot be read.
pub fn written_by_hand(folder: &Path) -> io::Result<Vec<Interface>> {
    let parts = dart_files(&folder.join(PARTS))?;
    let parts: Vec<(String, String)> =
        parts.into_iter().map(|(name, text)| (format!("{PARTS}/{name}.dart"), text)).collect();
    let interface = |(name, text): (String, String)| {
        let is_imported = |(path, _): &&(String, String)| text.contains(&format!("import '{path}'"));
        Interface { parts: parts.iter().filter(is_imported).cloned().collect(), name, text }
    };
    Ok(dart_files(folder)?.into_iter().map(interface).collect())
}

const PARTS: &str = "parts";

/// The names, without the ending, and texts of the Dart files of a folder, in the order of the names.
fn dart_files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    let dart = paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "dart"));
    let file = |path: &PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok((name, fs::read_to_string(path)?))
    };
    dart.map(file).collect()
}

/// `count` random interfaces from `seed` on, each with all its types driven; proxy APIs are compiled alone, for what
/// their objects answer cannot be told from the interface.
#[must_use]
pub fn random(seed: u64, count: usize) -> Vec<Interface> {
    (seed..).filter_map(random_interface).take(count).collect()
}

/// The interface of this seed; `None` if it cannot stand alone, or has few types.
fn random_interface(seed: u64) -> Option<Interface> {
    let options = Options { dialect: Dialect::Extended, size: 3, ..Options::default() };
    let text = generate(seed, &options).pop()?.text;
    let name = format!("random_{seed}");
    let analysis = analyze_all(&[Interface::new(&name, text.clone())], None);
    let types = types_of(&analysis);
    let is_rich = types.len() > 6;
    (is_rich && stands_alone(&text, &analysis))
        .then(|| Interface::new(&name, format!("{text}\n{}", drive::apis(&types))))
}

/// Whether it asks for no outputs of its own, and for no class from another file of its package or from a library.
fn stands_alone(text: &str, analysis: &Analysis) -> bool {
    let model = &analysis.model;
    let has_shared_classes = model.event_apis.values().all(|api| api.kotlin_shared_classes);
    let has_own_classes = model.proxy_apis.values().all(|api| api.kotlin.full_class_name.is_none());
    has_shared_classes && has_own_classes && !text.contains("ConfigurePigeon")
}

/// All types that methods and fields have, and all declared ones, each once.
fn types_of(analysis: &Analysis) -> Vec<String> {
    let model = &analysis.model;
    let mut types = Vec::new();
    let mut add = |text: String| {
        if !types.contains(&text) {
            types.push(text);
        }
    };
    model.enums.values().for_each(|declared| add(declared.name.to_string()));
    model.classes.values().for_each(|declared| add(declared.name.to_string()));
    let fields = model.classes.values().flat_map(Class::fields).map(|field| &field.ty);
    let host = model.host_apis.values().flat_map(|api| &api.methods).flat_map(|method| types_in(&method.signature));
    let flutter =
        model.flutter_apis.values().flat_map(|api| &api.methods).flat_map(|method| types_in(&method.signature));
    let events = model.event_apis.values().flat_map(|api| &api.streams).map(|stream| &stream.event);
    let all = fields.chain(host).chain(flutter).chain(events);
    all.filter(|ty| !matches!(ty.kind, TypeKind::Proxy(_))).for_each(|ty| add(type_text(model, ty)));
    types
}

fn types_in(signature: &Signature) -> Vec<&TypeRef> {
    let result = match &signature.returns {
        Returns::Value(ty) => Some(ty),
        Returns::Void => None,
    };
    signature.parameters.iter().map(|parameter| &parameter.ty).chain(result).collect()
}
