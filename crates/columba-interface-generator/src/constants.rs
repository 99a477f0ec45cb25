//! Top-level constants.

use crate::file::FileGenerator;
use crate::literals;
use crate::random::Random;

impl FileGenerator<'_> {
    /// `const T a = 1, b = 2;`
    pub(crate) fn constant(&mut self) {
        self.docs();
        let ty = self.random.pick(&["String", "int", "double", "bool"]);
        let count = if self.random.once_in(4) { self.random.between(2, 3) } else { 1 };
        let mut variables = Vec::new();
        for _ in 0..count {
            let name = self.names.lower(self.random);
            variables.push(format!("{name} = {}", constant_value(self.random, ty)));
        }
        self.text.put(&format!("const {ty} {} ;", variables.join(", ")));
    }
}

fn constant_value(random: &mut Random, ty: &str) -> String {
    match ty {
        "String" => literals::string(random),
        "int" => literals::int(random),
        "double" => literals::double(random),
        _ => literals::bool(random),
    }
}
