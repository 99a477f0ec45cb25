//! Which stretches of a broken file say nothing certain.
//!
//! What was read of a member with a mistake may not be what its author meant, so what other layers find wrong with it
//! would be noise (see [`crate::diagnostic::Diagnostics::into_sorted`]).

use crate::ast::{ClassAst, Declaration, Directive, Leading, MemberAst, Unit};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// The parts of `unit` that something of `found`, which is in source order, is wrong with; in source order.
pub(super) fn damaged(unit: &Unit, found: &[Diagnostic]) -> Vec<Span> {
    let places: Vec<u32> = found.iter().filter_map(Diagnostic::span).map(|span| span.start).collect();
    if places.is_empty() {
        return Vec::new();
    }
    let mut damage = Damage { places: &places, spans: Vec::new() };
    for directive in &unit.directives {
        if let Directive::Import(import) | Directive::Export(import) = directive {
            damage.add(import.span);
        }
    }
    for declaration in &unit.declarations {
        match declaration {
            Declaration::Class(class) => damage.add_class(class),
            Declaration::Enum(it) => damage.add(with_leading(&it.leading, it.span)),
            Declaration::Variables(it) => damage.add(with_leading(&it.leading, it.span)),
            Declaration::Other(it) => damage.add(with_leading(&it.leading, it.span)),
        }
    }
    damage.spans
}

struct Damage<'a> {
    places: &'a [u32],
    spans: Vec<Span>,
}

impl Damage<'_> {
    /// How many mistakes are in a span, its end included.
    fn count(&self, span: Span) -> usize {
        let first = self.places.partition_point(|place| *place < span.start);
        let end = self.places.partition_point(|place| *place <= span.end);
        end.saturating_sub(first)
    }

    fn add(&mut self, span: Span) {
        if self.count(span) > 0 {
            self.spans.push(span);
        }
    }

    fn add_class(&mut self, class: &ClassAst) {
        let whole = with_leading(&class.leading, class.span);
        let mut left = self.count(whole);
        if left == 0 {
            return;
        }
        let members = class.members.iter().map(member_span);
        left = left.saturating_sub(members.map(|span| self.count(span)).sum());
        if left > 0 {
            // The head is broken, or a member is lost.
            let end = class.members.first().map_or(whole.end, |member| member_span(member).start);
            self.spans.push(Span { end, ..whole });
        }
        for member in &class.members {
            match member {
                // Constructors speak of fields, which may be lost.
                MemberAst::Constructor(_) if left > 0 => self.spans.push(member_span(member)),
                _ => self.add(member_span(member)),
            }
        }
    }
}

fn member_span(member: &MemberAst) -> Span {
    match member {
        MemberAst::Field(it) => with_leading(&it.leading, it.span),
        MemberAst::Method(it) => with_leading(&it.leading, it.span),
        MemberAst::Constructor(it) => with_leading(&it.leading, it.span),
    }
}

fn with_leading(leading: &Leading, span: Span) -> Span {
    leading.annotations.first().map_or(span, |first| first.span.to(span))
}

#[cfg(test)]
mod tests {
    use crate::files::MemoryFiles;
    use crate::{Request, analyze};

    /// The codes of all that is said about a file.
    fn codes(text: &str) -> Vec<&'static str> {
        let mut files = MemoryFiles::default();
        files.add("pubspec.yaml", "name: tour\n");
        files.add("a.dart", format!("import 'package:pigeon/pigeon.dart';\n{text}"));
        let request = Request { inputs: vec!["a.dart".to_owned()], ..Request::default() };
        analyze(&files, &request).diagnostics.iter().map(|found| found.rule.code).collect()
    }

    #[test]
    fn a_broken_member_draws_nothing_else_and_the_others_do() {
        assert_eq!(codes("class A {\n  int? a = 1;\n  int? b = 'c;\n}\n"), ["E0307", "E0003"]);
        assert_eq!(codes("class A {\n  Future<int> f()\n  int g() => 1;\n}\n"), ["E0014", "E0305"]);
    }

    #[test]
    fn a_constructor_may_speak_of_a_lost_field() {
        assert_eq!(codes("class A {\n  A({this.a});\n  int? a = ;\n}\n"), ["E0013"]);
        assert_eq!(codes("class A {\n  A({this.a});\n  int? b;\n}\n"), ["W0311"]);
    }

    #[test]
    fn a_head_and_an_enum_are_parts_of_their_own() {
        assert_eq!(codes("class A extends int, B {\n  int? a = 1;\n}\nclass B {}\n"), ["E0013", "E0307"]);
        assert_eq!(codes("enum A { a; b }\n"), ["E0013"]);
    }
}
