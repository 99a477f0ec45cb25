//! `skip` on fields and variants.

use std::marker::PhantomData;
use std::rc::Rc;

use columba::{IntoValue, TryFromValue, Value};
use columba_wire::channel::Encoder;
use columba_wire::channel::frame::{Header, Verb};

use crate::{check, check_error, list, map};

/// Nothing that could be sent.
#[derive(Clone, Debug, Default, PartialEq)]
struct Local(Rc<[u8; 2 + 1]>);

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Session {
    id: i64,
    #[columba(skip)]
    local: Local,
}

#[test]
fn a_skipped_field_is_not_written_and_read_as_its_default() {
    check(Session { id: 1, local: Local::default() }, map([("id", 1.into())]));
    let item = Session { id: 1, local: Local(Rc::new([1; 3])) };
    assert_eq!(Value::from(item), map([("id", 1.into())]));
    let with_key = map([("id", 1.into()), ("local", "not looked at".into())]);
    assert_eq!(Session::try_from(with_key), Ok(Session { id: 1, local: Local::default() }));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Sandwich(#[columba(skip)] Local, i64, #[columba(skip)] Local, i64);

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Id<T>(i64, #[columba(skip)] PhantomData<T>);

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct NothingLeft(#[irondash(skip)] Local);

#[test]
fn skipped_elements_leave_the_list_of_the_others() {
    check(Sandwich(Local::default(), 1, Local::default(), 2), list([1.into(), 2.into()]));
    check(NothingLeft(Local::default()), list([]));
}

#[test]
fn one_element_left_is_written_itself() {
    check(Id::<Local>(7, PhantomData), 7);
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
enum Message {
    Text(String),
    #[columba(skip)]
    Local(Local),
    #[columba(skip)]
    LocalFields {
        local: Local,
    },
    #[columba(skip)]
    LocalUnit,
    Partly {
        sent: i64,
        #[columba(skip)]
        local: Local,
    },
}

#[test]
fn fields_of_variants_are_skipped() {
    let item = Message::Partly { sent: 1, local: Local::default() };
    check(item, map([("Partly", map([("sent", 1.into())]))]));
    check(Message::Text("t".into()), map([("Text", "t".into())]));
}

/// What the encoder says about a value.
fn send(value: Value) -> Result<(), String> {
    let sent = Encoder::default().frame(Header::new(Verb::Event, 1), [value]);
    sent.map_err(|error| error.to_string())
}

#[test]
fn sending_a_skipped_variant_is_an_error_wherever_it_is_nested() {
    let error = |name| Err(format!("the skipped variant `Message::{name}` cannot be sent"));
    assert_eq!(send(Message::Local(Local::default()).into()), error("Local"));
    assert_eq!(send(Message::LocalFields { local: Local::default() }.into()), error("LocalFields"));
    assert_eq!(send(Message::LocalUnit.into()), error("LocalUnit"));
    let nested = vec![Some(Message::Text("t".into())), None, Some(Message::LocalUnit)];
    assert_eq!(send(map([("key", nested.into())])), error("LocalUnit"));
    assert_eq!(send(Message::Text("t".into()).into()), Ok(()));
}

#[test]
fn the_name_of_a_skipped_variant_is_unknown() {
    let known = "there is `Text`, `Partly`";
    check_error::<Message>("LocalUnit", &format!("unknown variant `LocalUnit` of `Message`; {known}"));
    check_error::<Message>(map([("Local", Value::Null)]), &format!("unknown variant `Local` of `Message`; {known}"));
}

#[test]
fn beside_an_internal_tag_a_skipped_variant_may_be_a_tuple() {
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    #[columba(tag = "t")]
    enum Tagged {
        Sent,
        #[columba(skip)]
        #[allow(dead_code, reason = "only its presence is tested")]
        Kept(Local, Local),
    }
    check(Tagged::Sent, map([("t", "Sent".into())]));
}

#[test]
fn the_name_of_what_is_skipped_is_free() {
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    struct Renamed {
        #[columba(skip)]
        id: (),
        #[columba(rename = "id")]
        new_id: i64,
    }
    check(Renamed { id: (), new_id: 1 }, map([("id", 1.into())]));
}
