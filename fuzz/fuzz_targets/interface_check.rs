//! Any bytes as interface files: no panic, every place within its text and on the borders of characters, what is said
//! in source order, and every way of showing it works.
#![no_main]

use columba_cli::render::{write_json, write_pigeon, write_text};
use columba_interface::diagnostic::Diagnostic;
use columba_interface::files::MemoryFiles;
use columba_interface::source::{SourceMap, Span};
use columba_interface::{Analysis, Request, analyze};
use libfuzzer_sys::fuzz_target;

/// Starts the next file: `a.dart`, which is the input, then `b.dart`, `columba.yaml` and `.dart_tool/package_config.json`.
const NEXT: &[u8] = b"\n//// next\n";

fuzz_target!(|bytes: &[u8]| {
    let analysis = analyze_bytes(bytes);
    assert!(analysis.plan.is_none() || !analysis.has_errors());
    let order: Vec<_> = analysis.diagnostics.iter().map(|found| (found.span(), found.rule.code)).collect();
    assert!(order.is_sorted());
    for found in &analysis.diagnostics {
        check_places(&analysis.sources, found);
        assert!(!found.message.is_empty());
    }
    show(&analysis);
});

fn analyze_bytes(bytes: &[u8]) -> Analysis {
    let mut files = MemoryFiles::default();
    let paths = ["a.dart", "b.dart", "columba.yaml", ".dart_tool/package_config.json"];
    let mut rest = Some(bytes);
    for path in paths {
        let Some(text) = rest else { break };
        let end = text.windows(NEXT.len()).position(|window| window == NEXT);
        files.add(path, end.map_or(text, |end| &text[..end]));
        rest = end.map(|end| &text[end + NEXT.len()..]);
    }
    let config = files.paths().any(|path| path == "columba.yaml").then(|| "columba.yaml".to_owned());
    analyze(&files, &Request { inputs: vec!["a.dart".to_owned()], config, ..Request::default() })
}

fn check_places(sources: &SourceMap, found: &Diagnostic) {
    let places = found.primary.iter().chain(&found.secondary).map(|label| label.span);
    for Span { file, start, end } in places {
        let text = sources.file(file).text();
        let inside = text.get(start as usize..end as usize);
        assert!(inside.is_some(), "{} is at {start}..{end} of {}", found.rule.code, text.len());
    }
}

fn show(analysis: &Analysis) {
    let mut shown = Vec::new();
    write_text(&mut shown, &analysis.sources, &analysis.diagnostics).unwrap();
    write_json(&mut shown, &analysis.sources, &analysis.diagnostics).unwrap();
    write_pigeon(&mut shown, &analysis.sources, &analysis.diagnostics, "a.dart").unwrap();
}
