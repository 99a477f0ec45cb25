//! A program written for `irondash_run_loop` 0.6 compiles and runs.

use columba_run_loop as irondash_run_loop;
use irondash_run_loop::util::{BlockingVariable, Capsule, CapsuleError, FutureCompleter};
use irondash_run_loop::{
    Error, Handle, JoinHandle, Result, RunLoop, RunLoopSender, SystemThreadId, get_system_thread_id, spawn,
};
use std::rc::Rc;
use std::thread;
use std::time::Duration;

async fn wait(run_loop: Rc<RunLoop>, duration: Duration) {
    let (future, completer) = FutureCompleter::<()>::new();
    run_loop
        .schedule(duration, move || {
            completer.complete(());
        })
        .detach();
    future.await;
}

fn main_sender() -> Result<RunLoopSender> {
    RunLoop::sender_for_main_thread()
}

fn program() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let id: SystemThreadId = get_system_thread_id();
    assert_eq!(id, get_system_thread_id());
    assert_ne!(Ok(id), thread::spawn(get_system_thread_id).join().map_err(|_| ()));

    RunLoop::set_main_thread();
    let is_main: std::result::Result<bool, Error> = RunLoop::is_main_thread();
    assert!(is_main?);

    let run_loop = Rc::new(RunLoop::try_current()?);
    let mut capsule = Capsule::new_with_sender(run_loop.clone(), run_loop.new_sender());
    let refused: CapsuleError = thread::spawn(move || {
        let error = capsule.take().err().unwrap_or(CapsuleError::CapsuleEmpty);
        main_sender().map(|sender| sender.send(move || drop(capsule))).ok();
        error
    })
    .join()
    .map_err(|_| "the thread panicked")?;
    assert_eq!(refused.to_string(), CapsuleError::WrongThread.to_string());

    let answer = BlockingVariable::<i32>::new();
    let setter = answer.clone();
    let on_main = main_sender()?;
    let asker = thread::spawn(move || setter.set(on_main.clone().send_and_wait(|| 42)));

    let mut handle: Handle = RunLoop::current().schedule_next(|| ());
    handle.cancel();
    let waited = run_loop.clone();
    let task: JoinHandle<i32> = spawn(async move {
        wait(waited, Duration::from_millis(20)).await;
        RunLoop::current().wait(Duration::from_millis(1)).await;
        1
    });
    run_loop.clone().spawn(async move {
        assert_eq!(task.await, 1);
        RunLoop::current().stop_app();
    });
    run_loop.run_app();
    assert_eq!(answer.get_blocking(), 42);
    asker.join().map_err(|_| "the thread panicked")?;
    Ok(())
}

#[test]
fn a_program_written_for_the_seed_crate_runs() {
    program().unwrap();
}
