//! Host APIs, Flutter APIs and event channel APIs.

use crate::file::FileGenerator;
use crate::literals;
use crate::text::whole;
use crate::types::{Type, Use};
use crate::visible::Kind;

/// Who answers the calls of an API.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Host,
    Flutter,
}

impl FileGenerator<'_> {
    pub(crate) fn host_api(&mut self) {
        self.docs();
        if self.random.once_in(10) {
            let handler = self.names.upper(self.random);
            self.text.put(&format!("@HostApi( dartHostTestHandler : '{handler}' )"));
        } else {
            self.text.put("@HostApi( )");
        }
        self.api_body(Side::Host);
    }

    pub(crate) fn flutter_api(&mut self) {
        self.docs();
        self.text.put("@FlutterApi( )");
        self.api_body(Side::Flutter);
    }

    fn api_body(&mut self, side: Side) {
        self.docs();
        let name = self.names.upper(self.random);
        self.names.open_scope();
        self.text.put(&format!("abstract class {name} {{"));
        for _ in 0..=self.some() {
            self.method(side);
        }
        self.text.put("}");
    }

    fn method(&mut self, side: Side) {
        let count = self.some();
        self.docs();
        self.method_annotations(side, count);
        if self.random.once_in(6) {
            self.docs();
        }
        let returns = self.result();
        let name = self.names.member(self.random);
        let parameters = if side == Side::Host && self.random.once_in(2) {
            self.flexible_parameters(count)
        } else {
            self.positional(count).join(", ")
        };
        self.text.put(&format!("{returns} {name} ( {parameters} ) ;"));
    }

    fn method_annotations(&mut self, side: Side, count: usize) {
        match self.random.below(6) {
            0 => self.text.put("@async"),
            1 => self.text.put("@asyncCallback"),
            _ => {}
        }
        if side == Side::Host && self.random.once_in(5) {
            let queue = self.random.pick(&["serial", "serialBackgroundThread"]);
            self.text.put(&format!("@TaskQueue( type : TaskQueueType . {queue} )"));
        }
        if self.random.once_in(6) {
            let parts = (0..count).map(|_| self.names.lower(self.random) + ":").collect::<String>();
            let selector = if count == 0 { self.names.lower(self.random) } else { parts };
            self.text.put(&format!("@ObjCSelector( '{selector}' )"));
        }
        if self.random.once_in(6) {
            let signature = self.swift_signature(count);
            self.text.put(&format!("@SwiftFunction( {} )", whole(&format!("'{signature}'"))));
        }
    }

    /// `name(_:label:)`
    pub(crate) fn swift_signature(&mut self, count: usize) -> String {
        let name = self.names.lower(self.random);
        let mut labels = String::new();
        for _ in 0..count {
            let label = if self.random.once_in(3) { "_".to_owned() } else { self.names.lower(self.random) };
            labels.extend([label.as_str(), ":"]);
        }
        format!("{name}({labels})")
    }

    fn result(&mut self) -> String {
        if self.random.once_in(3) {
            return "void".to_owned();
        }
        self.any_type(Use::Data).text()
    }

    fn positional(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| self.parameter().1).collect()
    }

    /// Some positional parameters, then some that are optional or named.
    fn flexible_parameters(&mut self, count: usize) -> String {
        let first = self.random.below(count + 1);
        let mut parts = self.positional(first);
        let is_named = self.random.once_in(2);
        let rest: Vec<String> = (first..count).map(|_| self.flexible_parameter(is_named)).collect();
        if !rest.is_empty() {
            let comma = if self.random.once_in(3) { "," } else { "" };
            let inner = rest.join(", ");
            parts.push(if is_named { format!("{{ {inner} {comma} }}") } else { format!("[ {inner} {comma} ]") });
        }
        parts.join(", ")
    }

    fn flexible_parameter(&mut self, is_named: bool) -> String {
        let (mut ty, _) = self.parameter();
        let default = if self.random.once_in(2) { literals::value(self.random, &ty) } else { None };
        let is_required = is_named && default.is_none() && (!ty.nullable || self.random.once_in(2));
        // An optional parameter without a default is null.
        ty.nullable |= default.is_none() && !is_required;
        let required = if is_required { "required" } else { "" };
        let default = default.map_or_else(String::new, |default| format!("= {default}"));
        format!("{required} {} {} {default}", ty.text(), self.names.member(self.random))
    }

    fn parameter(&mut self) -> (Type, String) {
        let ty = self.any_type(Use::Data);
        let text = format!("{} {}", ty.text(), self.names.member(self.random));
        (ty, text)
    }

    /// A host API and a Flutter API with a method for each type that is visible, and for some others.
    pub(crate) fn echo_apis(&mut self) {
        for annotation in ["@HostApi( )", "@FlutterApi( )"] {
            let name = self.names.upper(self.random);
            self.names.open_scope();
            self.text.put(&format!("{annotation} abstract class {name} {{"));
            for ty in self.echoed_types() {
                let is_async = if self.random.once_in(4) { "@async" } else { "" };
                let (method, parameter) = (self.names.member(self.random), self.names.member(self.random));
                self.text.put(&format!("{is_async} {ty} {method} ( {ty} {parameter} ) ;"));
            }
            self.text.put("}");
        }
    }

    fn echoed_types(&mut self) -> Vec<String> {
        let declared = self.visible.iter().filter(|seen| !matches!(seen.kind, Kind::Proxy));
        let mut types: Vec<String> = declared.map(|seen| seen.name.clone()).collect();
        for _ in 0..self.options.size * 4 {
            types.push(self.any_type(Use::Data).text());
        }
        types
    }

    pub(crate) fn event_api(&mut self) {
        self.docs();
        let arguments = self.random.pick(&[
            "",
            "kotlinOptions : KotlinEventChannelOptions( includeSharedClasses : false )",
            "swiftOptions : SwiftEventChannelOptions( includeSharedClasses : true ) ,",
        ]);
        let name = self.names.upper(self.random);
        self.names.open_scope();
        self.text.put(&format!("@EventChannelApi( {arguments} ) abstract class {name} {{"));
        for _ in 0..=self.some() {
            self.docs();
            let ty = self.any_type(Use::Data).text();
            let name = self.names.member(self.random);
            self.text.put(&format!("{ty} {name} ( ) ;"));
        }
        self.text.put("}");
    }
}
