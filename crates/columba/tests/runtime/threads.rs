//! Many isolates and threads at once.

use crate::dart_reader::Value;
use crate::fake_dart::Isolate;
use crate::handlers::{ECHO, end, gate, register, shared, thread};
use columba::MessageChannel;
use columba::run_loop::RunLoop;

const ISOLATES: usize = 4;
const ROUNDS: usize = if cfg!(miri) { 3 } else { 100 };

#[test]
fn isolates_on_threads_of_their_own_call_at_the_same_time() {
    shared();
    std::thread::scope(|scope| {
        for number in 0..ISOLATES {
            scope.spawn(move || {
                let mut isolate = Isolate::open();
                for round in 0..ROUNDS {
                    let value = Value::List(vec![
                        i64::try_from(number * ROUNDS + round).unwrap().into(),
                        vec![0.5; round * 40].into(),
                        "t".repeat(round * 100).into(),
                    ]);
                    assert_eq!(isolate.call(ECHO, "echo", value.clone()).value(), &value);
                }
            });
        }
    });
}

#[test]
fn threads_post_to_one_isolate_while_it_reads() {
    let mut isolate = Isolate::open();
    let target = isolate.id();
    std::thread::scope(|scope| {
        for number in 0..ISOLATES {
            scope.spawn(move || {
                for round in 0..ROUNDS {
                    let data = if round % 3 == 0 { 10_000 } else { 10 };
                    let value = vec![u8::try_from(number).unwrap(); data];
                    MessageChannel::get().post_message(target, "to one", value.into()).unwrap();
                }
            });
        }
        let mut seen = [0; ISOLATES];
        for _ in 0..ISOLATES * ROUNDS {
            let post = isolate.next();
            let Value::U8List(data) = post.value() else { panic!("{post:?}") };
            let number = usize::from(data[0]);
            assert!(data.iter().all(|byte| *byte == data[0]));
            assert_eq!(data.len(), if seen[number] % 3 == 0 { 10_000 } else { 10 }, "in the order of their thread");
            seen[number] += 1;
        }
        assert_eq!(seen, [ROUNDS; ISOLATES]);
    });
}

#[test]
fn isolates_exit_while_they_are_written_to() {
    for _ in 0..ROUNDS {
        let mut isolate = Isolate::open();
        let target = isolate.id();
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(move || {
                    let post = |v| MessageChannel::get().post_message(target, "exits", v);
                    while post(columba::Value::List(vec![vec![1_u8; 9000].into(), "t".repeat(9000).into()])).is_ok() {}
                });
            }
            isolate.next();
            isolate.close();
        });
    }
}

#[test]
fn threads_end_while_they_are_called() {
    let mut isolate = Isolate::open();
    for round in 0..ROUNDS.min(30) {
        let name = format!("ends while called {round}");
        let handlers = thread(&name);
        register(&handlers.sender(), &name, |call, reply| reply.send_ok(call.args));
        let mut started = Vec::new();
        for v in 0..20 {
            if v == 10 {
                handlers.stop();
            }
            let (status, id) = isolate.try_call(&name, "m", v);
            if status == 0 {
                started.push(id);
            }
        }
        for id in started {
            isolate.end_of(id);
        }
        end(handlers);
        assert_eq!(isolate.so_far(), [], "each call has ended once");
    }
}

#[test]
fn a_handler_that_runs_its_loop_answers_what_had_come_with_its_own_call() {
    let mut isolate = Isolate::open();
    let handlers = thread("runs again");
    register(&handlers.sender(), "runs again", |call, reply| {
        match call.method.as_str() {
            "run" => RunLoop::current().run(),
            _ => RunLoop::current().stop(),
        }
        reply.send_ok(call.args);
    });
    let (gate, barrier) = gate();
    handlers.sender().send(move || barrier.wait());
    gate.wait_until_held();
    // All are taken in one turn, and each run ends by a call that waits behind it.
    let runs = [(); 3].map(|()| isolate.start_call("runs again", "run", 1));
    let stops = [(); 3].map(|()| isolate.start_call("runs again", "stop", 2));
    gate.open();
    for id in stops.into_iter().chain(runs) {
        isolate.end_of(id);
    }
    end(handlers);
}
