use std::any::{Any, TypeId};
use std::fmt;
use std::ptr;
use std::sync::Arc;

/// A shared value whose type is asked for at each use, faster than `Arc<dyn Any>` does.
///
/// `dyn Any` finds its type by a virtual call; here it stands beside the pointer.
#[derive(Clone)]
pub struct Shared {
    value: Arc<dyn Any + Send + Sync>,
    type_id: TypeId,
    /// INVARIANT: the value of `value`, whose type is `type_id`.
    address: *const (),
}

// SAFETY: `address` is used to make shared references to the value alone, which is `Send` and `Sync`.
unsafe impl Send for Shared {}
// SAFETY: as above.
unsafe impl Sync for Shared {}

impl Shared {
    /// Shares `value`.
    pub fn new<T: Send + Sync + 'static>(value: T) -> Self {
        let value = Arc::new(value);
        let address = ptr::from_ref::<T>(&value).cast();
        Self { value, type_id: TypeId::of::<T>(), address }
    }

    /// The value, when it is a `T`.
    #[inline]
    #[must_use]
    pub fn get<T: 'static>(&self) -> Option<&T> {
        if self.type_id != TypeId::of::<T>() {
            return None;
        }
        // SAFETY: `address` is that of a `T`, which lives as long as `value`, and so as `self`.
        Some(unsafe { &*self.address.cast::<T>() })
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Shared").field(&self.value).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_is_found_by_its_type_alone() {
        let shared = Shared::new(String::from("here"));
        let other = shared.clone();
        drop(shared);
        assert_eq!(other.get::<String>().map(String::as_str), Some("here"));
        assert!(other.get::<Vec<u8>>().is_none());
        // No bytes, and so any address.
        assert_eq!(Shared::new(()).get::<()>(), Some(&()));
    }
}
