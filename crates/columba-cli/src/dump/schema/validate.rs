//! Whether a value keeps to a JSON Schema, for the keywords that `schemars` writes.
//!
//! The validators on crates.io bring dozens of crates for addresses and regular expressions that no schema here has.
//! Unlike them this one knows no keyword by default: one that it does not know is an error, so nothing goes unchecked.

use serde_json::{Map, Value};

/// Keywords that say nothing that matters about a value; sets are serialized without doubles.
const WORDS: [&str; 6] = ["$schema", "$defs", "title", "description", "format", "uniqueItems"];

/// What is wrong with `value`, if anything is: where, and why.
pub(super) fn validate(root: &Value, value: &Value) -> Result<(), String> {
    Validator { root }.check(root, value, "")
}

struct Validator<'a> {
    root: &'a Value,
}

impl Validator<'_> {
    fn check(&self, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
        let Value::Object(schema) = schema else {
            return if schema == &Value::Bool(true) { Ok(()) } else { Err(format!("{at}: nothing may stand here")) };
        };
        schema.iter().try_for_each(|(keyword, rule)| self.check_keyword(schema, keyword, rule, value, at))
    }

    fn check_keyword(
        &self,
        schema: &Map<String, Value>,
        keyword: &str,
        rule: &Value,
        value: &Value,
        at: &str,
    ) -> Result<(), String> {
        let fits = match keyword {
            "$ref" => return self.check(self.resolve(rule.as_str().unwrap()), value, at),
            "type" => is_of_type(rule, value),
            "const" => rule == value,
            "enum" => rule.as_array().unwrap().contains(value),
            "minimum" => value.as_f64().is_none_or(|number| number >= rule.as_f64().unwrap()),
            "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().unwrap()),
            "minItems" => value.as_array().is_none_or(|list| list.len() as u64 >= rule.as_u64().unwrap()),
            "maxItems" => value.as_array().is_none_or(|list| list.len() as u64 <= rule.as_u64().unwrap()),
            "required" => {
                let has = |key: &Value| value.as_object().is_none_or(|map| map.contains_key(key.as_str().unwrap()));
                rule.as_array().unwrap().iter().all(has)
            }
            "items" => return self.check_items(schema, rule, value, at),
            "prefixItems" => return self.check_prefix(rule, value, at),
            "properties" => return self.check_properties(rule, value, at),
            "additionalProperties" => return check_no_others(schema, rule, value, at),
            "oneOf" => self.fitting(rule, value, at) == 1,
            "anyOf" => self.fitting(rule, value, at) > 0,
            _ if WORDS.contains(&keyword) => true,
            _ => return Err(format!("{at}: `{keyword}` is a keyword that this validator does not know")),
        };
        let shown = || value.to_string().chars().take(200).collect::<String>();
        if fits { Ok(()) } else { Err(format!("{at}: {} does not keep to `{keyword}`: {rule}", shown())) }
    }

    fn resolve(&self, reference: &str) -> &Value {
        self.root.pointer(reference.strip_prefix('#').unwrap()).unwrap()
    }

    fn fitting(&self, schemas: &Value, value: &Value, at: &str) -> usize {
        schemas.as_array().unwrap().iter().filter(|schema| self.check(schema, value, at).is_ok()).count()
    }

    fn check_items(&self, schema: &Map<String, Value>, rule: &Value, value: &Value, at: &str) -> Result<(), String> {
        let skipped = schema.get("prefixItems").map_or(0, |prefix| prefix.as_array().unwrap().len());
        let Value::Array(list) = value else { return Ok(()) };
        let mut items = list.iter().enumerate().skip(skipped);
        items.try_for_each(|(index, item)| self.check(rule, item, &format!("{at}/{index}")))
    }

    fn check_prefix(&self, rule: &Value, value: &Value, at: &str) -> Result<(), String> {
        let Value::Array(list) = value else { return Ok(()) };
        let mut pairs = rule.as_array().unwrap().iter().zip(list).enumerate();
        pairs.try_for_each(|(index, (schema, item))| self.check(schema, item, &format!("{at}/{index}")))
    }

    fn check_properties(&self, rule: &Value, value: &Value, at: &str) -> Result<(), String> {
        let Value::Object(map) = value else { return Ok(()) };
        let mut known = map.iter().filter_map(|(key, value)| Some((key, rule.get(key)?, value)));
        known.try_for_each(|(key, schema, value)| self.check(schema, value, &format!("{at}/{key}")))
    }
}

/// `additionalProperties` is written only to forbid others.
fn check_no_others(schema: &Map<String, Value>, rule: &Value, value: &Value, at: &str) -> Result<(), String> {
    let known = schema.get("properties");
    let is_known = |key: &String| known.is_some_and(|known| known.get(key).is_some());
    match value.as_object().and_then(|map| map.keys().find(|key| !is_known(key))) {
        Some(other) if rule == &Value::Bool(false) => Err(format!("{at}: `{other}` is not allowed")),
        Some(other) => Err(format!("{at}: `{other}` would need a check that is not written")),
        None => Ok(()),
    }
}

fn is_of_type(rule: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    };
    match rule {
        Value::Array(names) => names.iter().any(|name| is(name.as_str().unwrap())),
        name => is(name.as_str().unwrap()),
    }
}
