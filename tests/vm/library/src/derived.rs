//! Types that derive their conversions.

use columba::{AsyncMethodHandler, IntoPlatformResult, IntoValue, MethodCall, PlatformError, PlatformResult};
use columba::{TryFromValue, Value};
use std::collections::HashMap;
use std::mem::ManuallyDrop;

#[derive(Debug, IntoValue, TryFromValue)]
#[columba(rename_all = "camelCase")]
struct Person {
    full_name: String,
    age: u8,
    nick_name: Option<String>,
    picture: Vec<u8>,
    favourites: HashMap<String, f64>,
    shape: Shape,
}

#[derive(Debug, IntoValue, TryFromValue)]
#[columba(tag = "kind", rename_all = "camelCase")]
enum Shape {
    Dot,
    Circle { radius: f64 },
    Rectangle { width: f64, height: f64 },
}

/// A type whose own conversion panics, inside one that derives it.
#[derive(Debug)]
struct Explosive;

impl From<Explosive> for Value {
    #[expect(clippy::panic, reason = "the panic is what the test is about")]
    fn from(_: Explosive) -> Self {
        panic!("in the conversion of a field")
    }
}

#[derive(Debug, IntoValue)]
struct Parcel {
    content: Explosive,
}

struct Derived;

impl AsyncMethodHandler for Derived {
    async fn on_method_call(&self, call: MethodCall) -> PlatformResult {
        match call.method.as_str() {
            "birthday" => birthday(call.args).into_platform_result(),
            "parcel" => Ok(Parcel { content: Explosive }.into()),
            other => {
                Err(PlatformError { code: "no-such-method".into(), message: Some(other.into()), detail: Value::Null })
            }
        }
    }
}

fn birthday(args: Value) -> Result<Person, columba::TryFromError> {
    let mut person: Person = args.try_into()?;
    person.age = person.age.saturating_add(1);
    Ok(person)
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(Derived.register("derived"));
}
