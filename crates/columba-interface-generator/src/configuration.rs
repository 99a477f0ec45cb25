//! `@ConfigurePigeon`, for targets that can do what the file asks for.

use crate::file::FileGenerator;
use crate::literals;

impl FileGenerator<'_> {
    /// Written before a directive, where it counts for the file.
    pub(crate) fn configure(&mut self) {
        let mut arguments = vec!["dartPackageName : 'harbour'".to_owned()];
        self.add_dart(&mut arguments);
        self.add_mobile(&mut arguments);
        if !self.features.sealed && !self.features.events && !self.features.proxies {
            self.add_others(&mut arguments);
        }
        let comma = if self.random.once_in(2) { "," } else { "" };
        self.text.put(&format!("@ConfigurePigeon( PigeonOptions( {} {comma} ) )", arguments.join(", ")));
    }

    fn add_dart(&mut self, arguments: &mut Vec<String>) {
        arguments.push("dartOut : 'lib/harbour.g.dart'".to_owned());
        if self.random.once_in(2) {
            let header = [literals::simple_string(self.random), "'second'".to_owned()].join(", ");
            arguments.push(format!("dartOptions : DartOptions( copyrightHeader : [ {header} ] )"));
        }
    }

    fn add_mobile(&mut self, arguments: &mut Vec<String>) {
        if self.random.once_in(2) {
            arguments.push("swiftOut : 'ios/Harbour.g.swift'".to_owned());
            arguments.push("swiftOptions : SwiftOptions( errorClassName : 'HarbourError' )".to_owned());
        }
        if self.random.once_in(2) {
            arguments.push("kotlinOut : 'android/Harbour.g.kt'".to_owned());
            arguments.push(
                "kotlinOptions : KotlinOptions( package : 'harbour.front' , includeErrorClass : true )".to_owned(),
            );
        }
    }

    fn add_others(&mut self, arguments: &mut Vec<String>) {
        let all = [
            ["javaOut : 'android/Harbour.java'", "javaOptions : JavaOptions( package : 'harbour.front' )"],
            ["objcHeaderOut : 'ios/Harbour.h'", "objcSourceOut : 'ios/Harbour.m'"],
            ["cppHeaderOut : 'windows/harbour.h'", "cppSourceOut : 'windows/harbour.cpp'"],
            ["gobjectHeaderOut : 'linux/harbour.h'", "gobjectSourceOut : 'linux/harbour.cc'"],
        ];
        for pair in all {
            if self.random.once_in(3) {
                arguments.extend(pair.map(str::to_owned));
            }
        }
        if self.random.once_in(3) {
            arguments.push("objcOptions : ObjcOptions( prefix : 'HB' )".to_owned());
        }
    }
}
