/// A native library made of Dart and `calloc`, to run the encoder, the decoder
/// and what is around them without Rust.
library;

import 'dart:ffi';
import 'dart:io';

import 'package:columba/src/native/abi.dart';
import 'package:columba/src/native/buffer.dart';
import 'package:columba/src/native/native_library.dart';
import 'package:columba/src/native/scratch.dart';

final _c = Platform.isWindows
    ? DynamicLibrary.open('msvcrt.dll')
    : DynamicLibrary.process();

final _calloc = _c.lookupFunction<Pointer<Void> Function(Size, Size),
    Pointer<Void> Function(int, int)>('calloc');

/// [bytes] of memory, full of zeros; it is never given back.
int allocateMemory(int bytes) => _calloc(bytes < 8 ? 8 : bytes, 1).address;

/// The first [bytes] of [buffer] in memory of their own.
NativeBuffer copyOf(NativeBuffer buffer, int bytes) {
  final copy = NativeBuffer(allocateMemory(bytes), bytes);
  copy.bytes.setAll(0, buffer.bytes.take(bytes));
  return copy;
}

/// The library, with one context of the number 1.
class FakeLibrary implements NativeLibrary {
  FakeLibrary({
    int capacity = 64,
    int maxMessageBytes = 1 << 20,
    int maxDepth = 16,
    int maxListLength = 1 << 16,
  }) {
    _useScratch(capacity);
    pageBuffer.int64[PageWord.maxMessageBytes] = maxMessageBytes;
    pageBuffer.int64[PageWord.maxDepth] = maxDepth;
    pageBuffer.int64[PageWord.maxListLength] = maxListLength;
    pageBuffer.int64[PageWord.maxCallsInFlight] = 3;
  }

  /// What the library tells its context.
  final pageBuffer =
      NativeBuffer(allocateMemory(8 * PageWord.count), 8 * PageWord.count);

  /// The allocations that were made and not given back, by id.
  final allocations = <int, NativeBuffer>{};

  /// The frames that were posted, each a copy.
  final posted = <NativeBuffer>[];

  /// The buffers that the next calls of [take] give, in order.
  final waiting = <NativeBuffer>[];

  /// What [post], [reserve] and [allocate] answer.
  int status = Status.done;

  /// The handles that are known, with their external sizes.
  final handles = <int, int>{};

  /// The memory that frames are written to.
  late final Scratch scratch = Scratch(this, 1, pageBuffer);

  int _lastAllocation = 0;
  int _capacity = 0;

  void _useScratch(int capacity) {
    final memory = NativeBuffer(allocateMemory(capacity), capacity);
    if (_capacity > 0) memory.bytes.setAll(0, scratch.buffer.bytes);
    _capacity = capacity;
    pageBuffer.int64[PageWord.scratchAddress] = memory.address;
    pageBuffer.int64[PageWord.scratchCapacity] = capacity;
  }

  int _reserve(int context, int bytes) {
    if (status != Status.done) return status;
    if (bytes > 2 * pageBuffer.int64[PageWord.maxMessageBytes]) {
      return Status.tooLarge;
    }
    if (bytes > _capacity) _useScratch((2 * bytes + 7) & -8);
    return Status.done;
  }

  int _allocate(int context, int kind, int count) {
    if (status != Status.done) return status;
    final id = ++_lastAllocation;
    // Room for the largest elements.
    allocations[id] = NativeBuffer(allocateMemory(8 * count), 8 * count);
    pageBuffer.int64[PageWord.allocatedAddress] = allocations[id]!.address;
    pageBuffer.int64[PageWord.allocatedId] = id;
    return Status.done;
  }

  int _post(int context, int bytes) {
    if (status != Status.done) return status;
    posted.add(copyOf(scratch.buffer, bytes));
    return Status.done;
  }

  int _take(int context) {
    final next = waiting.isEmpty ? null : waiting.removeAt(0);
    pageBuffer.int64[PageWord.takenAddress] = next?.address ?? 0;
    pageBuffer.int64[PageWord.takenLength] = next?.length ?? 0;
    return Status.done;
  }

  void _release(int context, int allocation) {
    if (allocations.remove(allocation) == null) {
      throw StateError('allocation $allocation is not there to be released');
    }
  }

  @override
  int get identity => pageBuffer.address;

  @override
  int Function(int port) get open_ => (_) => 1;

  @override
  int Function(int context) get page => (_) => pageBuffer.address;

  @override
  int Function(int context) get isolate => (_) => 1;

  @override
  int Function(int context, int bytes) get reserve => _reserve;

  @override
  int Function(int context, int bytes) get post => _post;

  @override
  int Function(int context) get take => _take;

  @override
  int Function(int context, int kind, int count) get allocate => _allocate;

  @override
  void Function(int context, int allocation) get release => _release;

  @override
  Pointer<NativeFinalizerFunction> get close => _c.lookup('abs');

  @override
  int Function(int context, int handle) get handleAttached =>
      (_, handle) => handles[handle] ?? -1;

  @override
  int Function(int context, int bytes) get reserveRequest => _reserve;

  @override
  int Function(int context, int bytes) get bind => (_, __) => Status.noContext;

  @override
  int Function(int context, int bytes) get setDartApi =>
      (_, __) => Status.noContext;

  @override
  int Function(int context, int what, int id, int amount) get request =>
      (_, __, ___, ____) => Status.noContext;

  @override
  Pointer<NativeFinalizerFunction> get attachmentCollected => _c.lookup('abs');

  @override
  Pointer<NativeFinalizerFunction> get handleCollected => _c.lookup('abs');
}
