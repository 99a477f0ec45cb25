use super::*;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

#[derive(Debug)]
struct Counted(u32, Arc<AtomicU32>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.1.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn an_old_number_names_nothing() {
    let slots = Slots::new();
    let first = slots.insert("first").unwrap();
    assert!(slots.remove(first) && !slots.remove(first));
    let second = slots.insert("second").unwrap();
    assert_ne!(first, second);
    assert_eq!(slots.enter(first, |value| *value), None);
    assert_eq!(slots.enter(second, |value| *value), Some("second"));
    for wrong in [0, 1 << 16, u32::MAX, second + 1] {
        assert_eq!(slots.enter(wrong, |value| *value), None);
    }
}

#[test]
fn what_is_taken_out_in_a_call_lives_until_the_call_ends() {
    let (slots, drops) = (Slots::new(), Arc::default());
    let id = slots.insert(Counted(7, Arc::clone(&drops))).unwrap();
    slots.enter(id, |value| {
        assert!(slots.remove(id));
        assert_eq!((value.0, drops.load(Ordering::Relaxed)), (7, 0));
        assert!(slots.enter(id, |_| ()).is_none());
        assert!(!slots.free());
    });
    assert_eq!(drops.load(Ordering::Relaxed), 1);
    assert!(slots.free());
}

#[test]
fn calls_within_calls_find_the_value() {
    let slots = Slots::new();
    let id = slots.insert(5).unwrap();
    let sum = slots.enter(id, |outer| slots.enter(id, |inner| outer + inner).unwrap());
    assert_eq!(sum, Some(10));
}

#[test]
fn a_panic_ends_the_use() {
    let slots = Slots::new();
    let id = slots.insert(1).unwrap();
    assert!(catch_unwind(AssertUnwindSafe(|| slots.enter(id, |_| panic!("in a call")))).is_err());
    slots.remove(id);
    assert!(slots.free());
}

#[test]
#[cfg_attr(miri, ignore = "so many numbers take an interpreter many minutes")]
fn numbers_run_out() {
    let slots = Slots::new();
    let ids: Vec<u32> = (0..).map_while(|index| slots.insert(index)).take(70_000).collect();
    assert_eq!(ids.len(), usize::from(u16::MAX));
    slots.remove(ids[300]);
    assert!(slots.insert(0).is_some());
}

#[test]
fn threads_that_use_and_replace_values_meet_only_whole_ones() {
    const ROUNDS: u32 = if cfg!(miri) { 50 } else { 20_000 };
    let (slots, drops, current) = (Slots::new(), Arc::default(), AtomicU32::new(0));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..ROUNDS {
                    let id = current.load(Ordering::Relaxed);
                    slots.enter(id, |value: &Counted| assert!(value.0 < ROUNDS));
                }
            });
        }
        for round in 0..ROUNDS {
            let id = slots.insert(Counted(round, Arc::clone(&drops))).unwrap();
            slots.remove(current.swap(id, Ordering::Relaxed));
        }
    });
    slots.remove(current.load(Ordering::Relaxed));
    assert!(slots.free());
    assert_eq!(drops.load(Ordering::Relaxed), ROUNDS);
}
