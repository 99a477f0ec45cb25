//! Event channel APIs: 07xx.

pub(crate) mod event_with_parameters;
pub(crate) mod second_event_api;
pub(crate) mod stream_of_events;
pub(crate) mod void_event;

use super::Rule;

pub(super) const RULES: &[&Rule] =
    &[&second_event_api::RULE, &event_with_parameters::RULE, &stream_of_events::RULE, &void_event::RULE];
