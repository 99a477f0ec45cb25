//! Paths of generated files to each other.

/// The path of `to` seen from the folder of `from`, with `/` between names.
pub(crate) fn relative_path(from: &str, to: &str) -> String {
    let names = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<String>>();
    let (from, to) = (names(from), names(to));
    let folder = from.split_last().map_or(&[] as &[String], |(_, folder)| folder);
    let shared = folder.iter().zip(&to).take_while(|(from, to)| from == to).count();
    let up = folder.iter().skip(shared).map(|_| "..");
    up.chain(to.iter().skip(shared).map(String::as_str)).collect::<Vec<&str>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_seen_from_the_folder_of_a_file() {
        assert_eq!(relative_path("lib/src/a.dart", "lib/src/b.dart"), "b.dart");
        assert_eq!(relative_path("lib/src/a.dart", "lib/b.dart"), "../b.dart");
        assert_eq!(relative_path("a.dart", "lib/b.dart"), "lib/b.dart");
        assert_eq!(relative_path("/x/a.dart", "/y/b.dart"), "../y/b.dart");
    }
}
