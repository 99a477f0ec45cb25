//! Paths as text: separated by `/`, relative ones stay relative, and nothing is asked of a disk.

use std::borrow::Cow;

/// How far above a relative path's start the search for a package goes. The folder in which the program runs is not known
/// here, so the root cannot be recognized; no project lies this deep.
const MAX_ASCENT: usize = 40;

/// The path without `.`, without `a/..`, with single slashes. A leading `..` of a relative path stays.
pub(crate) fn normalize(path: &str) -> String {
    let (root, rest) = split_root(path);
    let mut names: Vec<&str> = Vec::new();
    for name in rest.split('/') {
        match name {
            "" | "." => {}
            ".." if names.last().is_some_and(|last| *last != "..") => {
                names.pop();
            }
            ".." if !root.is_empty() => {}
            _ => names.push(name),
        }
    }
    format!("{root}{}", names.join("/"))
}

/// `path` seen from `folder`: itself if it is absolute.
pub(crate) fn join(folder: &str, path: &str) -> String {
    if is_absolute(path) || folder.is_empty() { normalize(path) } else { normalize(&format!("{folder}/{path}")) }
}

/// The folder of the file; empty for a name alone.
pub(crate) fn folder(path: &str) -> &str {
    match path.rfind('/') {
        Some(0) => "/",
        Some(at) => path.get(..at).unwrap_or_default(),
        None => "",
    }
}

/// The name of the file without its folders.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// `folder`, the folder that holds it, and so on. Ends for relative paths too.
pub(crate) fn ancestors(folder: &str) -> impl Iterator<Item = String> + use<> {
    let first = normalize(folder);
    let mut ascended = 0;
    std::iter::successors(Some(first), move |last| {
        let climbs = last.is_empty() || *last == ".." || last.ends_with("/..");
        if climbs && !is_absolute(last) {
            ascended += 1;
            return (ascended <= MAX_ASCENT).then(|| join(last, ".."));
        }
        let parent = normalize(&format!("{last}/.."));
        (parent != *last).then_some(parent)
    })
}

/// Whether the path starts at a root: `/a`, `C:/a`.
pub(crate) fn is_absolute(path: &str) -> bool {
    !split_root(path).0.is_empty()
}

fn split_root(path: &str) -> (&str, &str) {
    let bytes = path.as_bytes();
    let length = match bytes {
        [b'/', ..] => 1,
        [drive, b':', b'/', ..] if drive.is_ascii_alphabetic() => 3,
        _ => 0,
    };
    path.split_at_checked(length).unwrap_or(("", path))
}

/// The text with `%20` and the like decoded; `None` if that is malformed or not UTF-8.
pub(crate) fn percent_decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { hex_digit(rest.next()?)? * 16 + hex_digit(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// The path of a `file:` URI, with or without an empty host; of a drive without the slash before it.
pub(crate) fn from_file_uri(uri: &str) -> Option<String> {
    let rest = uri.strip_prefix("file:")?;
    let path = rest.strip_prefix("//").unwrap_or(rest);
    let path = path.strip_prefix("localhost").unwrap_or(path);
    let decoded = percent_decode(path)?;
    let path = match decoded.strip_prefix('/') {
        Some(drive) if is_absolute(drive) && !drive.starts_with('/') => drive,
        _ => &*decoded,
    };
    is_absolute(path).then(|| normalize(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_file_has_one_path() {
        for (path, expected) in [
            ("a/../b.dart", "b.dart"),
            ("./b.dart", "b.dart"),
            ("a//b/./c", "a/b/c"),
            ("../../a", "../../a"),
            ("a/../../b", "../b"),
            ("/../a", "/a"),
            ("/", "/"),
            ("C:/a/../b", "C:/b"),
            ("C:/../b", "C:/b"),
            ("", ""),
            (".", ""),
        ] {
            assert_eq!(normalize(path), expected, "{path}");
        }
    }

    #[test]
    fn paths_are_seen_from_a_folder() {
        for (base, path, expected) in
            [("", "a", "a"), ("lib", "../a", "a"), ("lib", "/a", "/a"), ("/", "a", "/a"), ("..", "..", "../..")]
        {
            assert_eq!(join(base, path), expected, "{base} {path}");
        }
    }

    #[test]
    fn the_way_up_ends() {
        assert_eq!(ancestors("/a/b").collect::<Vec<_>>(), ["/a/b", "/a", "/"]);
        assert_eq!(ancestors("C:/a").collect::<Vec<_>>(), ["C:/a", "C:/"]);
        let relative: Vec<_> = ancestors("a/b").collect();
        assert_eq!(relative[..5], ["a/b", "a", "", "..", "../.."]);
        assert_eq!(relative.len(), 3 + MAX_ASCENT);
    }

    #[test]
    fn escapes_are_decoded_or_refused() {
        assert_eq!(percent_decode("a%20b%C3%A4").as_deref(), Some("a bä"));
        for malformed in ["%", "%4", "%zz", "%ff"] {
            assert_eq!(percent_decode(malformed), None, "{malformed}");
        }
    }

    #[test]
    fn uris_of_files_are_paths() {
        for (uri, expected) in [
            ("file:///home/a%20b/", Some("/home/a b")),
            ("file:/home/a", Some("/home/a")),
            ("file:///C:/a", Some("C:/a")),
            ("file://localhost/a", Some("/a")),
            ("file://server/a", None),
            ("http://a", None),
        ] {
            assert_eq!(from_file_uri(uri).as_deref(), expected, "{uri}");
        }
    }
}
