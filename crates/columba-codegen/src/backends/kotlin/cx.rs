//! What all parts of a Kotlin file need: names of helpers and of the library.

use columba_interface::options::{OptionKey, Options};
use smol_str::SmolStr;

use crate::language::Names;
use crate::words;
use crate::writer::Writer;

/// Classes of the library that generated code uses and that an interface may have for its own types; then they are
/// imported under the other name, as a path would not do where the user has a type `java`.
pub(super) const LIBRARY: &[Library] = &[
    Library::new("Array", "kotlin.Array", "KotlinArray"),
    Library::new("BigInteger", "java.math.BigInteger", "JavaBigInteger"),
    Library::new("Byte", "kotlin.Byte", "KotlinByte"),
    Library::new("ByteOrder", "java.nio.ByteOrder", "JavaByteOrder"),
    Library::new("ChronoUnit", "java.time.temporal.ChronoUnit", "JavaChronoUnit"),
    Library::new("ClassCastException", "kotlin.ClassCastException", "KotlinClassCastException"),
    Library::new("Duration", "java.time.Duration", "JavaDuration"),
    Library::new("Float", "kotlin.Float", "KotlinFloat"),
    Library::new("FloatArray", "kotlin.FloatArray", "KotlinFloatArray"),
    Library::new("Instant", "java.time.Instant", "JavaInstant"),
    Library::new("JvmName", "kotlin.jvm.JvmName", "KotlinJvmName"),
    Library::new("JvmOverloads", "kotlin.jvm.JvmOverloads", "KotlinJvmOverloads"),
    Library::new("Math", "java.lang.Math", "JavaMath"),
    Library::new("RuntimeException", "kotlin.RuntimeException", "KotlinRuntimeException"),
    Library::new("Set", "kotlin.collections.Set", "KotlinSet"),
    Library::new("ShortArray", "kotlin.ShortArray", "KotlinShortArray"),
    Library::new("Suppress", "kotlin.Suppress", "KotlinSuppress"),
    Library::new("URI", "java.net.URI", "JavaURI"),
];

/// A class of the library.
pub(super) struct Library {
    /// Its name.
    pub(super) name: &'static str,
    /// What is imported.
    pub(super) path: &'static str,
    /// The name by which it goes where the user has a type of its name.
    pub(super) other_name: &'static str,
}

impl Library {
    const fn new(name: &'static str, path: &'static str, other_name: &'static str) -> Self {
        Self { name, path, other_name }
    }
}

/// A class of the library, as the file writes it.
pub(super) fn library_name(names: &Names<'_>, name: &'static str) -> &'static str {
    let library = LIBRARY.iter().find(|library| library.name == name && names.file.is_taken(name));
    library.map_or(name, |library| library.other_name)
}

/// What the names of helpers start with, in the files of helper code.
const PLACEHOLDER: &str = "Pigeon";

/// Helpers whose names hold that of the file, so that several files do not clash.
const HELPERS: &[&str] = &[
    "PigeonAnswer",
    "PigeonArguments",
    "PigeonCodec",
    "PigeonEventChannelWrapper",
    "PigeonEventEncoder",
    "PigeonFlutter",
    "PigeonHostCodec",
    "PigeonInstanceManager",
    "PigeonInstanceManagerApi",
    "PigeonMethodCodec",
    "PigeonProxyApiBaseCodec",
    "PigeonProxyApiRegistrar",
    "PigeonReplyCodec",
    "PigeonStreamHandler",
    "PigeonTypes",
    "PigeonUndecodable",
    "PigeonUnreadableReply",
    "PigeonUtils",
];

/// Names of one file.
pub(super) struct Cx<'n> {
    /// The user's.
    pub(super) names: &'n Names<'n>,
    /// Of helpers and of the library: as helper code writes them, and as this file must.
    renames: Vec<(&'static str, String)>,
}

impl<'n> Cx<'n> {
    pub(super) fn new(names: &'n Names<'n>, options: &Options) -> Self {
        let error = options.text(OptionKey::KotlinErrorClassName).unwrap_or("FlutterError").to_owned();
        let component = component(options);
        let helpers = HELPERS.iter().map(|name| (*name, helper_name(names, &component, name)));
        let library = LIBRARY.iter().map(|library| (library.name, library_name(names, library.name).to_owned()));
        let renames = helpers.chain(library).chain([("FlutterError", error)]).collect();
        Self { names, renames }
    }

    /// What became of a name of helper code or of the library.
    pub(super) fn name<'s>(&'s self, wanted: &'s str) -> &'s str {
        self.renames.iter().find(|(name, _)| *name == wanted).map_or(wanted, |(_, name)| name)
    }

    /// A file of helper code.
    pub(super) fn helper(&self, w: &mut Writer, text: &str) {
        let renames: Vec<(&str, &str)> = self.renames.iter().map(|(from, to)| (*from, to.as_str())).collect();
        w.helper(text, &renames);
        w.blank();
    }
}

impl Cx<'_> {
    /// A file of helper code, with texts in place of some of its words.
    pub(super) fn helper_with(&self, w: &mut Writer, text: &str, words: &[(&str, String)]) {
        let renames = self.renames.iter().map(|(from, to)| (*from, to.as_str()));
        let renames: Vec<(&str, &str)> = renames.chain(words.iter().map(|(from, to)| (*from, to.as_str()))).collect();
        w.helper(text, &renames);
        w.blank();
    }
}

/// What the names of classes that wrap typed data start with.
pub(super) fn wrapper_prefix(options: &Options) -> String {
    format!("{}{PLACEHOLDER}", component(options))
}

/// `meter` of `PigeonCodec` is `meterPigeonCodec`, or what gives way to the user's type of that name. The one of utilities
/// is in upper camel case, as in Pigeon.
fn helper_name(names: &Names<'_>, component: &str, helper: &str) -> String {
    let mut name = format!("{component}{helper}");
    if helper == "PigeonUtils" {
        name = words::upper_camel(&name);
    }
    while names.file.is_taken(&name) {
        name.push('_');
    }
    name
}

/// The part of the names of helpers that is the file's own.
fn component(options: &Options) -> String {
    let text = options.text(OptionKey::KotlinFileSpecificClassNameComponent).unwrap_or_default();
    let letter = |letter: char| if letter.is_alphanumeric() || letter == '_' { letter } else { '_' };
    let name: String = text.chars().map(letter).collect();
    if name.starts_with(|first: char| first.is_numeric()) { format!("_{name}") } else { name }
}

/// A doc comment, with a paragraph that says what the generated code is for.
pub(super) fn docs_with(w: &mut Writer, docs: &[SmolStr], purpose: &str) {
    let mut lines = docs.to_vec();
    if !lines.is_empty() {
        lines.push(SmolStr::default());
    }
    lines.push(SmolStr::from(format!(" {purpose}")));
    w.docs(&lines);
}
