//! No native loop: every thread has the portable one. The types exist and have no values.

use std::time::Duration;

use super::{MainQueue, Native, Role, Waker};
use crate::mailbox::Callback;

pub(crate) enum NativeLoop {}

impl Native for NativeLoop {
    fn for_current_thread(_role: Role) -> Option<Self> {
        None
    }

    fn waker(&self) -> NativeWaker {
        match *self {}
    }

    fn arm(&self, _delay: Option<Duration>) {
        match *self {}
    }

    fn iterate(&self) -> bool {
        match *self {}
    }

    fn close(&self) {
        match *self {}
    }
}

pub(crate) enum NativeWaker {}

impl Waker for NativeWaker {
    fn wake(&self) -> bool {
        match *self {}
    }
}

#[derive(Clone)]
pub(crate) enum NativeMainQueue {}

impl MainQueue for NativeMainQueue {
    fn is_main_thread() -> Option<bool> {
        None
    }

    fn get() -> Option<Self> {
        None
    }

    fn post(&self, _callback: Callback) {
        match *self {}
    }
}
