//! A family of proxy APIs: interfaces, a base, and a child of both.

use crate::file::FileGenerator;
use crate::text::whole;
use crate::types::Use;
use crate::visible::Kind;

impl FileGenerator<'_> {
    pub(crate) fn proxies(&mut self) {
        let [interface, base, child] = [(); 3].map(|()| self.names.upper(self.random));
        for name in [&interface, &base, &child] {
            self.declare(name.clone(), Kind::Proxy);
        }
        self.interface_proxy(&interface, &base);
        self.base_proxy(&base);
        self.child_proxy(&child, &base, &interface);
    }

    /// Only callbacks and static members: fit for `implements`.
    fn interface_proxy(&mut self, name: &str, attached: &str) {
        self.docs();
        self.names.open_scope();
        self.text.put(&format!("@ProxyApi( ) abstract class {name} {{"));
        self.callback(false);
        if self.random.once_in(2) {
            self.static_field(attached);
        }
        self.text.put("}");
    }

    /// No unattached field and no required callback: fit for `extends` and for attached fields.
    fn base_proxy(&mut self, name: &str) {
        self.docs();
        self.names.open_scope();
        let arguments = self.proxy_arguments();
        self.text.put(&format!("@ProxyApi( {arguments} ) abstract class {name} {{"));
        if self.random.once_in(2) {
            self.docs();
            self.text.put(&format!("{name} ( ) ;"));
        }
        for _ in 0..self.some() {
            self.proxy_method();
        }
        for _ in 0..self.some() {
            self.callback(false);
        }
        self.text.put("}");
    }

    fn child_proxy(&mut self, name: &str, base: &str, interface: &str) {
        self.docs();
        let (argument, clause) = match self.random.below(3) {
            0 => (String::new(), format!("extends {base}")),
            1 => (format!("superClass : {base}"), String::new()),
            _ => (String::new(), String::new()),
        };
        let implements = if self.random.once_in(2) { format!("implements {interface}") } else { String::new() };
        self.text.put(&format!("@ProxyApi( {argument} ) abstract class {name} {clause} {implements} {{"));
        for _ in 0..self.some() {
            self.proxy_constructor(name);
        }
        for _ in 0..self.some() {
            self.docs();
            let ty = self.any_type(Use::Proxy).text();
            let field = self.names.member(self.random);
            self.text.put(&format!("late {} {ty} {field} ;", self.random.pick(&["", "final"])));
        }
        if self.random.once_in(2) {
            let field = self.names.member(self.random);
            self.text.put(&format!("@attached late {base} {field} ;"));
        }
        if self.random.once_in(2) {
            self.static_field(base);
        }
        for _ in 0..self.some() {
            self.proxy_method();
        }
        let is_required = self.random.once_in(3);
        self.callback(is_required);
        self.text.put("}");
    }

    fn proxy_arguments(&mut self) -> &'static str {
        self.random.pick(&[
            "",
            "kotlinOptions : KotlinProxyApiOptions( fullClassName : 'harbour.Ship' , minAndroidApi : 21 )",
            "swiftOptions : SwiftProxyApiOptions( name : 'HBShip' , import : 'Harbour' , minIosApi : '13.0.0' )",
            "swiftOptions : SwiftProxyApiOptions( minMacosApi : '10.15.4' , supportsIos : false )",
            "kotlinOptions : KotlinProxyApiOptions( ) , swiftOptions : SwiftProxyApiOptions( supportsMacos : true , ) ,",
        ])
    }

    fn static_field(&mut self, ty: &str) {
        self.docs();
        let field = self.names.member(self.random);
        // The annotation alone makes it static; a `static` field would be another.
        self.text.put(&format!("@static late {ty} {field} ;"));
    }

    fn proxy_constructor(&mut self, class: &str) {
        self.docs();
        let count = self.some();
        let name = self.names.member(self.random);
        if self.random.once_in(6) {
            let signature = self.swift_signature(count);
            self.text.put(&format!("@SwiftFunction( {} )", whole(&format!("'{signature}'"))));
        }
        let parameters = self.proxy_parameters(count);
        self.text.put(&format!("{class} . {name} ( {parameters} ) ;"));
    }

    fn proxy_method(&mut self) {
        self.docs();
        let annotation = self.random.pick(&["", "", "@async", "@static"]);
        let returns = self.proxy_result();
        let (name, count) = (self.names.member(self.random), self.some());
        let parameters = self.proxy_parameters(count);
        self.text.put(&format!("{annotation} {returns} {name} ( {parameters} ) ;"));
    }

    fn proxy_result(&mut self) -> String {
        if self.random.once_in(3) {
            return "void".to_owned();
        }
        self.any_type(Use::Proxy).text()
    }

    fn proxy_parameters(&mut self, count: usize) -> String {
        let mut parts = Vec::new();
        for _ in 0..count {
            let ty = self.any_type(Use::Proxy).text();
            parts.push(format!("{ty} {}", self.names.member(self.random)));
        }
        parts.join(", ")
    }

    /// A callback; one that is optional returns nothing or null.
    fn callback(&mut self, is_required: bool) {
        self.docs();
        let annotation = if self.random.once_in(4) { "@async" } else { "" };
        let mut returns = self.proxy_result();
        if !is_required && returns != "void" && !returns.ends_with('?') {
            returns.push('?');
        }
        let optional = if is_required { "" } else { "?" };
        let (name, count) = (self.names.member(self.random), self.some());
        let parameters = self.proxy_parameters(count);
        self.text.put(&format!("{annotation} late {returns} Function ( {parameters} ) {optional} {name} ;"));
    }
}
