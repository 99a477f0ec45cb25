//! Names of the platform that generated code uses.
//!
//! Code is written with simple names. Where the user has something of such a name the qualified one stands in its place;
//! all others that a file uses are imported.

use crate::language::Names;

/// Simple and qualified names, in the order in which Java's imports stand.
const BUILTINS: &[(&str, &str)] = &[
    ("Build", "android.os.Build"),
    ("Handler", "android.os.Handler"),
    ("Looper", "android.os.Looper"),
    ("Log", "android.util.Log"),
    ("NonNull", "androidx.annotation.NonNull"),
    ("Nullable", "androidx.annotation.Nullable"),
    ("RequiresApi", "androidx.annotation.RequiresApi"),
    ("BasicMessageChannel", "io.flutter.plugin.common.BasicMessageChannel"),
    ("BinaryMessenger", "io.flutter.plugin.common.BinaryMessenger"),
    ("EventChannel", "io.flutter.plugin.common.EventChannel"),
    ("MessageCodec", "io.flutter.plugin.common.MessageCodec"),
    ("StandardMessageCodec", "io.flutter.plugin.common.StandardMessageCodec"),
    ("StandardMethodCodec", "io.flutter.plugin.common.StandardMethodCodec"),
    ("ByteArrayOutputStream", "java.io.ByteArrayOutputStream"),
    ("Boolean", "java.lang.Boolean"),
    ("Class", "java.lang.Class"),
    ("Double", "java.lang.Double"),
    ("Float", "java.lang.Float"),
    ("IllegalArgumentException", "java.lang.IllegalArgumentException"),
    ("IllegalStateException", "java.lang.IllegalStateException"),
    ("Long", "java.lang.Long"),
    ("Math", "java.lang.Math"),
    ("Number", "java.lang.Number"),
    ("Object", "java.lang.Object"),
    ("Override", "java.lang.Override"),
    ("Runnable", "java.lang.Runnable"),
    ("RuntimeException", "java.lang.RuntimeException"),
    ("String", "java.lang.String"),
    ("SuppressWarnings", "java.lang.SuppressWarnings"),
    ("System", "java.lang.System"),
    ("Throwable", "java.lang.Throwable"),
    ("UnsupportedOperationException", "java.lang.UnsupportedOperationException"),
    ("Void", "java.lang.Void"),
    ("ElementType", "java.lang.annotation.ElementType"),
    ("Retention", "java.lang.annotation.Retention"),
    ("RetentionPolicy", "java.lang.annotation.RetentionPolicy"),
    ("Target", "java.lang.annotation.Target"),
    ("ReferenceQueue", "java.lang.ref.ReferenceQueue"),
    ("WeakReference", "java.lang.ref.WeakReference"),
    ("BigInteger", "java.math.BigInteger"),
    ("URI", "java.net.URI"),
    ("ByteBuffer", "java.nio.ByteBuffer"),
    ("ByteOrder", "java.nio.ByteOrder"),
    ("Duration", "java.time.Duration"),
    ("Instant", "java.time.Instant"),
    ("ArrayList", "java.util.ArrayList"),
    ("Arrays", "java.util.Arrays"),
    ("Collections", "java.util.Collections"),
    ("HashMap", "java.util.HashMap"),
    ("LinkedHashMap", "java.util.LinkedHashMap"),
    ("LinkedHashSet", "java.util.LinkedHashSet"),
    ("List", "java.util.List"),
    ("Map", "java.util.Map"),
    ("Objects", "java.util.Objects"),
    ("Set", "java.util.Set"),
    ("CompletableFuture", "java.util.concurrent.CompletableFuture"),
    ("CompletionException", "java.util.concurrent.CompletionException"),
    ("AtomicBoolean", "java.util.concurrent.atomic.AtomicBoolean"),
];

/// The name as it is to be written: `name`, unless the user has it.
pub(super) fn java(names: &Names<'_>, name: &'static str) -> &'static str {
    let found = BUILTINS.iter().find(|(simple, _)| *simple == name);
    debug_assert!(found.is_some(), "`{name}` is not in the table");
    found.map_or(name, |(simple, qualified)| names.builtin(simple, qualified))
}

/// The names that the user has, and what is written for them.
pub(super) fn taken(names: &Names<'_>) -> Vec<(&'static str, &'static str)> {
    BUILTINS.iter().copied().filter(|(simple, _)| names.file.is_taken(simple)).collect()
}

/// What `body` must import: each name of the table that stands in it, unless the user has it or Java imports it itself.
pub(super) fn imports(names: &Names<'_>, body: &str) -> Vec<&'static str> {
    let mut words: Vec<&str> = body.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    words.sort_unstable();
    let is_used = |name: &str| words.binary_search(&name).is_ok();
    let is_automatic = |path: &str| path.strip_prefix("java.lang.").is_some_and(|rest| !rest.contains('.'));
    let needed =
        BUILTINS.iter().filter(|(simple, path)| is_used(simple) && !is_automatic(path) && !names.file.is_taken(simple));
    needed.map(|(_, path)| *path).collect()
}

#[cfg(test)]
mod tests {
    use super::BUILTINS;

    #[test]
    fn the_table_is_in_the_order_of_imports() {
        assert!(BUILTINS.is_sorted_by(|(_, a), (_, b)| a < b));
        assert!(BUILTINS.iter().all(|(simple, path)| path.rsplit('.').next() == Some(simple)));
    }
}
