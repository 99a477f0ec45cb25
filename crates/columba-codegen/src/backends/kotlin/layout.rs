//! Lists that are broken into lines where one line would be too long.

/// How long a list may be without its indentation.
const WIDTH: usize = 84;

/// `open`, the items with commas between, `close`: in one line, or each item in a line of its own.
pub(super) fn list(open: &str, items: &[String], close: &str) -> String {
    let line = format!("{open}{}{close}", items.join(", "));
    if line.len() <= WIDTH || items.is_empty() {
        return line;
    }
    format!("{open}\n  {}\n{close}", items.join(",\n").replace('\n', "\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_has_a_line_per_item() {
        assert_eq!(list("f(", &["a".into(), "b".into()], ")"), "f(a, b)");
        let long = "a".repeat(WIDTH);
        assert_eq!(list("f(", &[long.clone(), "b".into()], ")"), format!("f(\n  {long},\n  b\n)"));
    }
}
