//! Values bound to their thread.

mod common;

use std::rc::Rc;
use std::thread;

use columba_run_loop::RunLoop;
use columba_run_loop::util::{Capsule, CapsuleError};
use common::{LocalProbe, keep_log, on_fresh_thread, was_logged};

#[test]
fn a_capsule_opens_on_its_thread_only() {
    let mut capsule = Capsule::new(Rc::new(1));
    assert_eq!(**capsule.get_ref().unwrap(), 1);
    *capsule.get_mut().unwrap() = Rc::new(2);
    let mut capsule = thread::spawn(move || {
        assert_eq!(capsule.get_ref().unwrap_err(), CapsuleError::WrongThread);
        assert_eq!(capsule.get_mut().unwrap_err(), CapsuleError::WrongThread);
        assert_eq!(capsule.take().unwrap_err(), CapsuleError::WrongThread);
        assert_eq!(capsule.clone().get_ref().unwrap_err(), CapsuleError::WrongThread);
        capsule
    })
    .join()
    .unwrap();
    assert_eq!(*capsule.clone().take().unwrap(), 2);
    assert_eq!(*capsule.take().unwrap(), 2);
    assert_eq!(capsule.take().unwrap_err(), CapsuleError::CapsuleEmpty);
    assert_eq!(capsule.get_ref().unwrap_err(), CapsuleError::CapsuleEmpty);
    assert_eq!(capsule.get_mut().unwrap_err(), CapsuleError::CapsuleEmpty);
}

#[test]
fn a_clone_made_on_another_thread_is_empty() {
    let capsule = Capsule::new(Rc::new(1));
    let (capsule, clone) = thread::spawn(move || (capsule.clone(), capsule)).join().unwrap();
    assert_eq!(capsule.get_ref().unwrap_err(), CapsuleError::CapsuleEmpty);
    assert_eq!(**clone.get_ref().unwrap(), 1);
}

#[test]
fn a_capsule_dropped_elsewhere_sends_its_value_home() {
    for with_sender in [true, false] {
        on_fresh_thread(move || {
            let (probe, dropped) = LocalProbe::new();
            let sender = RunLoop::current().new_sender();
            let capsule = if with_sender { Capsule::new_with_sender(probe, sender) } else { Capsule::new(probe) };
            thread::spawn(move || drop(capsule)).join().unwrap();
            assert!(dropped.try_recv().is_err());
            RunLoop::current().run_pending();
            assert_eq!(dropped.try_recv().unwrap(), thread::current().id());
        });
    }
}

#[test]
fn a_capsule_dropped_elsewhere_while_its_thread_never_runs_its_loop_goes_with_the_thread() {
    let (home, dropped) = on_fresh_thread(|| {
        let (probe, dropped) = LocalProbe::new();
        let _run_loop = RunLoop::current();
        let capsule = Capsule::new(probe);
        thread::spawn(move || drop(capsule)).join().unwrap();
        (thread::current().id(), dropped)
    });
    assert_eq!(dropped.recv().unwrap(), home);
}

#[test]
#[cfg_attr(miri, ignore = "the leak is the point")]
fn a_capsule_without_a_way_home_leaks_its_value() {
    keep_log();
    let (capsule, dropped) = on_fresh_thread(|| {
        let _run_loop = RunLoop::current();
        let (probe, dropped) = LocalProbe::new();
        (Capsule::new(probe), dropped)
    });
    drop(capsule);
    assert!(dropped.try_recv().is_err());
    assert!(was_logged("its value is leaked"));
}

#[test]
#[cfg_attr(miri, ignore = "the leak is the point")]
fn a_capsule_with_the_sender_of_another_thread_leaks_its_value() {
    let (capsule, dropped) = on_fresh_thread(|| {
        let (probe, dropped) = LocalProbe::new();
        (Capsule::new_with_sender(probe, RunLoop::spawn_thread("wrong").unwrap().sender()), dropped)
    });
    drop(capsule);
    thread::sleep(std::time::Duration::from_millis(20));
    assert!(dropped.try_recv().is_err());
}

#[test]
fn an_empty_capsule_may_be_dropped_anywhere() {
    let mut capsule = Capsule::new(Rc::new(1));
    capsule.take().unwrap();
    thread::spawn(move || drop(capsule)).join().unwrap();
}
