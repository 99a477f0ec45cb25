//! What the parser builds.

use super::{Reading, read};
use crate::ast::{
    BodyAst, Declaration, Directive, ElementAst, Expr, ExprKind, Leading, MemberAst, ParameterAst, TypeAst, VariableAst,
};
use crate::source::Span;

/// The declarations in short: one line each, members indented.
fn outline(text: &str) -> String {
    let reading = read(text);
    assert_eq!(reading.codes(), Vec::<String>::new(), "{text}");
    let lines: Vec<String> = reading.unit.declarations.iter().flat_map(|it| reading.declaration(it)).collect();
    lines.join("\n")
}

impl Reading {
    fn text(&self, span: Span) -> &str {
        self.sources.text(span)
    }

    fn declaration(&self, declaration: &Declaration) -> Vec<String> {
        match declaration {
            Declaration::Class(class) => {
                let mut words = vec![self.leading(&class.leading)];
                let modifiers = [
                    ("abstract", class.modifiers.is_abstract),
                    ("sealed", class.modifiers.is_sealed),
                    ("base", class.modifiers.is_base),
                    ("interface", class.modifiers.is_interface),
                    ("final", class.modifiers.is_final),
                    ("mixin", class.modifiers.is_mixin),
                ];
                words.extend(modifiers.into_iter().filter(|it| it.1).map(|it| format!("{} ", it.0)));
                words.push(format!("class {}", class.name));
                for parameter in &class.type_parameters {
                    words.push(format!(" <{}>", self.text(parameter.span)));
                }
                for (word, types) in [
                    ("extends", class.extends.as_slice()),
                    ("with", class.with.as_slice()),
                    ("implements", class.implements.as_slice()),
                ] {
                    words.extend(types.iter().map(|ty| format!(" {word} {}", self.ty(ty))));
                }
                let mut lines = vec![words.concat()];
                lines.extend(class.members.iter().map(|member| format!("  {}", self.member(member))));
                lines
            }
            Declaration::Enum(it) => {
                let mut lines = vec![format!("{}enum {}", self.leading(&it.leading), it.name)];
                for value in &it.values {
                    let arguments = value.arguments.map_or("", |span| self.text(span));
                    lines.push(format!("  {}{} {arguments}", self.leading(&value.leading), value.name));
                }
                lines.extend(it.members.iter().map(|member| format!("  {}", self.member(member))));
                lines
            }
            Declaration::Variables(it) => {
                let ty = it.ty.as_ref().map_or_else(String::new, |ty| self.ty(ty));
                vec![format!("{}variables [{ty}] {}", self.leading(&it.leading), self.variables(&it.variables))]
            }
            Declaration::Other(it) => {
                let name = it.name.as_ref().map_or("-", |name| name.as_str());
                vec![format!("{}{:?} {name} `{}`", self.leading(&it.leading), it.kind, self.text(it.span))]
            }
        }
    }

    fn leading(&self, leading: &Leading) -> String {
        let docs = leading.docs.as_ref().map(|docs| format!("///{}/ ", docs.lines.join("|")));
        let annotations = leading.annotations.iter().map(|it| format!("{} ", self.text(it.span)));
        docs.into_iter().chain(annotations).collect()
    }

    fn member(&self, member: &MemberAst) -> String {
        match member {
            MemberAst::Field(field) => {
                let ty = field.ty.as_ref().map_or_else(String::new, |ty| self.ty(ty));
                format!("{}field [{ty}] {}", self.leading(&field.leading), self.variables(&field.variables))
            }
            MemberAst::Method(method) => {
                let returns = method.returns.as_ref().map_or_else(String::new, |ty| self.ty(ty));
                let parameters = self.parameters(&method.parameters.list);
                let leading = self.leading(&method.leading);
                let body = if let BodyAst::Code(span) = method.body { self.text(span) } else { ";" };
                format!("{leading}{:?} [{returns}] {}({parameters}) {body}", method.kind, method.name)
            }
            MemberAst::Constructor(it) => {
                let name = it.name.as_ref().map_or("-", |name| name.as_str());
                let initializers: Vec<&str> = it.initializers.iter().map(|it| it.text.as_str()).collect();
                let parameters = self.parameters(&it.parameters.list);
                format!("{:?} {}.{name}({parameters}) {initializers:?}", it.kind, it.class)
            }
        }
    }

    fn parameters(&self, list: &[ParameterAst]) -> String {
        let show = |it: &ParameterAst| {
            let ty = it.ty.as_ref().map_or_else(String::new, |ty| self.ty(ty));
            let target = it.target.as_ref().map_or_else(String::new, |target| format!("{target}."));
            let name = it.name.as_ref().map_or("-", |name| name.as_str());
            let default =
                it.default.as_ref().map_or_else(String::new, |value| format!(" = {}", self.expression(value)));
            format!("{}{:?} [{ty}] {target}{name}{default}", self.leading(&it.leading), it.kind)
        };
        list.iter().map(show).collect::<Vec<_>>().join(", ")
    }

    fn variables(&self, variables: &[VariableAst]) -> String {
        let show = |it: &VariableAst| match &it.value {
            Some(value) => format!("{} = {}", it.name, self.expression(value)),
            None => it.name.to_string(),
        };
        variables.iter().map(show).collect::<Vec<_>>().join(", ")
    }

    fn ty(&self, ty: &TypeAst) -> String {
        let sign = |nullable: bool| if nullable { "?" } else { "" };
        match ty {
            TypeAst::Named(it) => {
                let prefix = it.prefix.as_ref().map_or_else(String::new, |prefix| format!("{prefix}."));
                let arguments: Vec<String> = it.arguments.iter().map(|ty| self.ty(ty)).collect();
                let arguments =
                    if arguments.is_empty() { String::new() } else { format!("<{}>", arguments.join(", ")) };
                format!("{prefix}{}{arguments}{}", it.name, sign(it.nullable))
            }
            TypeAst::Function(it) => {
                let returns = it.returns.as_ref().map_or_else(String::new, |ty| self.ty(ty));
                format!("{returns} Function({}){}", self.parameters(&it.parameters.list), sign(it.nullable))
            }
            TypeAst::Record(it) => format!("record {}", self.text(it.span)),
        }
    }

    fn expression(&self, expression: &Expr) -> String {
        match &expression.kind {
            ExprKind::Null => "null".to_owned(),
            ExprKind::Bool { value } => value.to_string(),
            ExprKind::Int { text } => format!("int {text}"),
            ExprKind::Double { text } => format!("double {text}"),
            ExprKind::String(string) => format!("{:?}", string.value()),
            ExprKind::Path { names } => names.iter().map(crate::source::Name::as_str).collect::<Vec<_>>().join("."),
            ExprKind::Call(call) => {
                let path: Vec<&str> = call.path.iter().map(crate::source::Name::as_str).collect();
                let arguments: Vec<String> = call.arguments.iter().map(|it| self.expression(&it.value)).collect();
                format!("{}<{}>({})", path.join("."), call.type_arguments.len(), arguments.join(", "))
            }
            ExprKind::List { elements, type_arguments, .. } => {
                format!("<{}>[{}]", type_arguments.len(), self.elements(elements))
            }
            ExprKind::SetOrMap { elements, type_arguments, .. } => {
                format!("<{}>{{{}}}", type_arguments.len(), self.elements(elements))
            }
            ExprKind::Unary { operator, operand } => format!("{operator}({})", self.expression(operand)),
            ExprKind::Parenthesized { inner } => format!("({})", self.expression(inner)),
            ExprKind::Other => format!("other `{}`", self.text(expression.span)),
        }
    }

    fn elements(&self, elements: &[ElementAst]) -> String {
        let show = |element: &ElementAst| match element {
            ElementAst::Expression { value } => self.expression(value),
            ElementAst::MapEntry { key, value } => format!("{}: {}", self.expression(key), self.expression(value)),
            ElementAst::Other { span } => format!("other `{}`", self.text(*span)),
        };
        elements.iter().map(show).collect::<Vec<_>>().join(", ")
    }
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(outline(text), expected.join("\n"));
}

#[test]
fn classes_have_their_modifiers_and_clauses() {
    check("abstract interface class A {}", &["abstract interface class A"]);
    check(
        "class A<T, U extends B?> extends p.C<int> with D implements E, F {}",
        &["class A <T> <U extends B?> extends p.C<int> with D implements E implements F"],
    );
}

#[test]
fn members_are_told_apart() {
    check(
        "class A { int a, b = 1; A(this.a, {required super.k}); A.n() : b = 2, super(); factory A.f() = B<int>.g; \
         String? m(int x); get g => 1; set s(int v) {} bool operator >>(o); A.new(); (int, int) r(); }",
        &[
            "class A",
            "  field [int] a, b = int 1",
            "  Generative A.-(Required [] this.a, RequiredNamed [] super.k) []",
            "  Generative A.n() [\"b = 2\", \"super()\"]",
            "  Factory A.f() [\"= B<int>.g\"]",
            "  Method [String?] m(Required [int] x) ;",
            "  Getter [] g() => 1;",
            "  Setter [] s(Required [int] v) {}",
            "  Operator [bool] >>(Required [] o) ;",
            "  Generative A.-() []",
            "  Method [record (int, int)] r() ;",
        ],
    );
}

#[test]
fn parameters_have_kinds_types_and_defaults() {
    check(
        "class A { f(a, [List<int>? b = const [1], final c]); g({int d = -1, required int e}); \
         h(int i(String s), void Function(int)? j); }",
        &[
            "class A",
            "  Method [] f(Required [] a, Optional [List<int>?] b = <0>[int 1], Optional [] c) ;",
            "  Method [] g(Named [int] d = -(int 1), RequiredNamed [int] e) ;",
            "  Method [] h(Required [int Function(Required [String] s)] i, \
             Required [void Function(Required [int] -)?] j) ;",
        ],
    );
}

#[test]
fn words_that_dart_uses_may_be_names() {
    check(
        "class A { int get; int late; static(); int required(int required); int external = 1; get set => 1; }",
        &[
            "class A",
            "  field [int] get",
            "  field [int] late",
            "  Method [] static() ;",
            "  Method [int] required(Required [int] required) ;",
            "  field [int] external = int 1",
            "  Getter [] set() => 1;",
        ],
    );
}

#[test]
fn enums_have_values_and_members() {
    check(
        "enum E { a, /// doc\n @x b(1), c<int>.d(2); const E(); }",
        &["enum E", "  a ", "  /// doc/ @x b (1)", "  c <int>.d(2)", "  Generative E.-() []"],
    );
}

#[test]
fn expressions_are_built_as_far_as_interfaces_use_them() {
    check(
        "const a = [1, 0xF, 2.5, 'x' \"y\", null, !true, (A.b), {1: 2}, ...c], d = A<int>.e(f: 1, g), h = '$i', \
         j = 1 + 2, k = const B(), l = a.b.c;",
        &["variables [] a = <0>[int 1, int 0xF, double 2.5, Some(\"xy\"), null, !(true), (A.b), <0>{int 1: int 2}, \
           other `...c`], d = A.e<1>(int 1, g), h = None, j = other `1 + 2`, k = B<0>(), l = a.b.c"],
    );
}

#[test]
fn strings_are_what_they_denote() {
    check(
        "const a = '\\n\\x41\\u{1F426}\\q', b = r'\\n$', c = '''\n x\r\ny''', d = \"\"\"  z\"\"\";",
        &["variables [] a = Some(\"\\nA🐦q\"), b = Some(\"\\\\n$\"), c = Some(\" x\\ny\"), d = Some(\"  z\")"],
    );
}

#[test]
fn the_doc_comment_nearest_to_the_declaration_wins() {
    check("/// a\n@x\n/// b\n@y class A {}", &["/// b/ @x @y class A"]);
    check("/// a\n@x\n/// b\nclass A {}", &["/// b/ @x class A"]);
    check("/// a\n// no\n/// b\nclass A {}", &["/// a| b/ class A"]);
    check("/// a\n/** b */\n/// c\n///d\nclass A {}", &["/// c|d/ class A"]);
    check("/// a\n/** b\n * c\n   d\n */\nclass A {}", &["/// b| c| d/ class A"]);
    check("class A { /// a\n f(/// b\n int c); }", &["class A", "  /// a/ Method [] f(/// b/ Required [int] c) ;"]);
}

#[test]
fn what_interfaces_do_not_use_is_kept_as_a_place() {
    check("@a typedef A = int;", &["@a Typedef A `typedef A = int;`"]);
    check("void f() { g(1); }", &["Function f `void f() { g(1); }`"]);
    check("extension on int {}", &["Extension - `extension on int {}`"]);
    check("class A = B with C;", &["ClassAlias A `class A = B with C;`"]);
}

#[test]
fn directives_are_read() {
    let reading = read(
        "library a.b;\nimport 'x.dart' if (a.b == 'c') 'y.dart' deferred as p show A, B hide C;\nexport 'z.dart';\n\
         part 'q.dart';",
    );
    assert_eq!(reading.codes(), Vec::<String>::new());
    let [Directive::Library { .. }, Directive::Import(import), Directive::Export(export), Directive::Part { uri, .. }] =
        reading.unit.directives.as_slice()
    else {
        panic!("{:?}", reading.unit.directives)
    };
    assert_eq!(import.uri.value().unwrap(), "x.dart");
    assert_eq!(reading.text(import.configurations[0]), "if (a.b == 'c') 'y.dart'");
    assert!(import.deferred && import.prefix.as_ref().unwrap().as_str() == "p");
    assert_eq!(import.combinators.iter().map(|it| it.names.len()).collect::<Vec<_>>(), [2, 1]);
    assert_eq!((export.uri.value().unwrap(), uri.value().unwrap()), ("z.dart".into(), "q.dart".into()));
}

#[test]
fn a_byte_order_mark_a_script_line_and_line_ends_of_windows_are_no_matter() {
    check(
        "\u{feff}#!/usr/bin/env dart\r\n/// a\r\n/// b\r\nclass A {\r\n  int x;\r\n}\r\n",
        &["/// a| b/ class A", "  field [int] x"],
    );
}
