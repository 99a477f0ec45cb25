//! The init function: what it accepts, and what it answers otherwise.

use crate::c_interface::{InitData, functions};
use crate::fake_dart::Isolate;
use columba::FunctionResult;
use columba_wire::channel::ABI_VERSION;
use std::ptr;

#[test]
fn null_and_unaligned_pointers_are_refused() {
    let init = columba::columba_init_message_channel_context;
    assert_eq!(init(ptr::null_mut()), FunctionResult::InvalidPointer);
    let mut data = [InitData::new(); 2];
    for offset in 1..size_of::<usize>() {
        let unaligned = data.as_mut_ptr().cast::<u8>().wrapping_add(offset);
        assert_eq!(init(unaligned.cast()), FunctionResult::InvalidPointer);
    }
}

#[test]
fn data_of_another_package_is_refused_and_left_as_it_is() {
    for magic in [0, 1, 0x424C_4F43, u32::MAX] {
        let mut data = InitData { magic, ..InitData::new() };
        assert_eq!(data.call(), FunctionResult::InvalidStructSize);
        assert_eq!(data.library_abi_version, 0);
    }
}

#[test]
fn another_version_is_told_ours() {
    for abi_version in [0, 1, u32::MAX] {
        // Of another version the size may be another as well.
        for size in [0, size_of::<InitData>(), usize::MAX] {
            let mut data = InitData { size, abi_version, ..InitData::new() };
            assert_eq!(data.call(), FunctionResult::AbiVersionMismatch);
            assert_eq!(data.library_abi_version, ABI_VERSION);
        }
    }
}

#[test]
fn another_size_is_refused() {
    let size = size_of::<InitData>();
    for size in [0, size - 1, size + 1, usize::MAX] {
        let mut data = InitData { size, ..InitData::new() };
        assert_eq!(data.call(), FunctionResult::InvalidStructSize);
    }
}

#[test]
fn a_missing_or_foreign_table_of_the_vm_is_refused() {
    let mut data = InitData { api: ptr::null_mut(), ..InitData::new() };
    assert_eq!(data.call(), FunctionResult::DartApiUnavailable);
    // A table of API version 1, which has no functions.
    let mut other_version = [1_u64, 0, 0, 0];
    let mut data = InitData { api: other_version.as_mut_ptr().cast(), ..InitData::new() };
    assert_eq!(data.call(), FunctionResult::DartApiUnavailable);
}

#[test]
fn a_call_that_failed_is_no_obstacle_to_the_next() {
    let mut data = InitData { abi_version: 7, ..InitData::new() };
    assert_eq!(data.call(), FunctionResult::AbiVersionMismatch);
    data.abi_version = ABI_VERSION;
    assert_eq!(data.call(), FunctionResult::NoError);
}

#[test]
#[cfg_attr(miri, ignore = "functions have many addresses there")]
fn both_names_hand_out_the_same_functions() {
    let ours = functions();
    let mut data = InitData::new();
    let result = columba::irondash_init_message_channel_context(ptr::from_mut(&mut data).cast());
    assert_eq!(result, FunctionResult::NoError);
    // SAFETY: the init function has succeeded.
    let seeds = unsafe { data.functions.assume_init() };
    assert_eq!(ours.open as usize, seeds.open as usize);
    assert_eq!(ours.handle_collected as usize, seeds.handle_collected as usize);
}

#[test]
fn many_threads_may_call_it_at_the_same_time() {
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut isolate = Isolate::open();
                assert!(isolate.id().is_connected());
                isolate.close();
            });
        }
    });
}
