/// Binary data passes in both directions, without more copies than needed.
library;

import 'dart:ffi';
import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';
import 'package:columba/src/native/abi.dart';

import 'support/harness.dart';
import 'support/memory.dart';
import 'support/raw_context.dart';

late TestLibrary library;
late final NativeMethodChannel echo = library.channel('echo');
late final NativeMethodChannel make = library.channel('make');

/// One list of each kind, by the name that Rust has for it.
final kinds = <String, TypedData Function(int count)>{
  'i8': Int8List.new,
  'u8': Uint8List.new,
  'i16': Int16List.new,
  'u16': Uint16List.new,
  'i32': Int32List.new,
  'u32': Uint32List.new,
  'i64': Int64List.new,
  'f32': Float32List.new,
  'f64': Float64List.new,
};

/// As Rust makes it: element `i` is `i * 7 - 3`.
TypedData pattern(String kind, int count) {
  final list = kinds[kind]!(count);
  if (list is List<int>) {
    for (var i = 0; i < count; i++) {
      (list as List<int>)[i] = i * 7 - 3;
    }
  } else {
    for (var i = 0; i < count; i++) {
      (list as List<double>)[i] = i * 7 - 3;
    }
  }
  return list;
}

/// Counts around the thresholds of 4 and 8 KiB, for elements of [bytes].
Iterable<int> counts(int bytes) sync* {
  yield* [0, 1, 3, 253, 254, 255];
  for (final threshold in [4096, 8192, 65536]) {
    final count = threshold ~/ bytes;
    yield* [count - 1, count, count + 1];
  }
  yield mebibyte ~/ bytes;
}

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments);
  for (final kind in kinds.keys) {
    test('lists of $kind of every size', () async {
      final bytes = pattern(kind, 1).elementSizeInBytes;
      for (final count in counts(bytes)) {
        final list = pattern(kind, count);
        checkEqual(
            await make.invokeMethod<Object?>('typed', [kind, count]), list);
        checkEqual(await echo.invokeMethod<Object?>('echo', list), list);
        final nested = ['x', list, {'k': list}, list];
        checkEqual(await echo.invokeMethod<Object?>('echo', nested), nested);
      }
    }, within: const Duration(seconds: 10));
  }
  test('a typed list arrives in Rust as its own kind', kindsInRust);
  test('views of a part arrive as that part', views);
  test('unmodifiable views arrive', () async {
    for (final size in [10, 10000]) {
      final list = Uint8List(size)..[3] = 7;
      final view = list.asUnmodifiableView();
      checkEqual(await echo.invokeMethod<Object?>('echo', view), list);
    }
  });
  test('big data of Rust is not copied on its way to Dart', notCopied);
  test('big data of Dart is copied once, into what Rust gets', copiedOnce);
  test('data of Rust may be written and is Dart\'s own', () async {
    for (final count in [100, 100000]) {
      final one = await make.invokeMethod<Uint8List>('typed', ['u8', count]);
      final other = await make.invokeMethod<Uint8List>('typed', ['u8', count]);
      one[5] ^= 0xFF;
      checkEqual(other, pattern('u8', count), 'the other list');
    }
  });
  test('what Dart changes after a call does not reach Rust', () async {
    for (final size in [100, 100000]) {
      final list = Uint8List(size)..fillRange(0, size, 1);
      final call = echo.invokeMethod<Uint8List>('echo', list);
      list.fillRange(0, size, 2);
      checkEqual(await call, Uint8List(size)..fillRange(0, size, 1));
    }
  });
  test('data of Rust stays readable after others were collected', () async {
    final kept = await make.invokeMethod<Uint8List>('typed', ['u8', mebibyte]);
    for (var i = 0; i < 20; i++) {
      await make.invokeMethod<Uint8List>('typed', ['u8', mebibyte]);
    }
    await collectGarbage();
    checkEqual(kept, pattern('u8', mebibyte));
  });
  test('data of Rust is given back when Dart has forgotten it', () async {
    await checkMemoryFlat(100, () async {
      await make.invokeMethod<Uint8List>('typed', ['u8', 2 * mebibyte]);
    }, warmUp: 20, allowed: 64 * mebibyte);
  }, within: const Duration(seconds: 60));
  test('data of Dart is freed in Rust', () async {
    final list = Uint8List(4 * mebibyte);
    await checkMemoryFlat(100, () async {
      await library.channel('inspect').invokeMethod<Object?>('address', list);
    }, warmUp: 10, allowed: 32 * mebibyte);
  }, within: const Duration(seconds: 30));
  test('data of Rust may go on to another isolate', () async {
    final list = await make.invokeMethod<Uint8List>('typed', ['u8', 50000]);
    final sum = await Isolate.run(() => list.fold(0, (a, b) => a + b));
    checkEqual(sum, list.fold<int>(0, (a, b) => a + b));
    final back = await echo.invokeMethod<Uint8List>('echo', list);
    checkEqual(back, list);
  });
  test('16 MiB pass both ways', () async {
    final list = Uint8List(16 * mebibyte)..[12345678] = 9;
    checkEqual(await echo.invokeMethod<Object?>('echo', list), list);
  }, within: const Duration(seconds: 10));
  return runTests();
}

Future<void> kindsInRust() async {
  final inspect = library.channel('inspect');
  for (final kind in kinds.keys) {
    for (final count in [2, 5000]) {
      final text =
          await inspect.invokeMethod<String>('describe', pattern(kind, count));
      check(text.startsWith('$kind [') && text.length > count, show(text));
    }
  }
}

Future<void> views() async {
  for (final size in [64, 64 * 1024]) {
    final buffer = Uint8List.fromList([for (var i = 0; i < size; i++) i & 0xFF])
        .buffer;
    for (final view in <TypedData>[
      buffer.asUint8List(1, size ~/ 2),
      buffer.asInt8List(size ~/ 2 + 1),
      buffer.asUint16List(2, size ~/ 4),
      buffer.asInt32List(4, size ~/ 8),
      buffer.asInt64List(8, size ~/ 16),
      buffer.asFloat32List(4, 3),
      buffer.asFloat64List(8, size ~/ 16),
      buffer.asUint8List(size),
    ]) {
      checkEqual(await echo.invokeMethod<Object?>('echo', view), view);
      final nested = [view, 'between', view];
      checkEqual(await echo.invokeMethod<Object?>('echo', nested), nested);
    }
    final part = ByteData.sublistView(buffer.asUint8List(), 3, 50);
    checkEqual(await echo.invokeMethod<Object?>('echo', part),
        Uint8List.sublistView(part));
  }
}

Future<void> notCopied() async {
  final made =
      await make.invokeMethod<List<Object?>>('bytes-and-address', mebibyte);
  final [address as int, bytes as Uint8List] = made;
  final memory = Pointer<Uint8>.fromAddress(address);
  checkEqual(memory[777], 7, 'a byte of Rust');
  bytes[777] = 99;
  checkEqual(memory[777], 99, 'the byte at Rust\'s address');
}

/// Rust tells where the data is that its handler gets: where Dart has written
/// it.
Future<void> copiedOnce() async {
  final raw = RawContext.open(library);
  for (final (id, value) in [
    Uint8List(100000),
    Float64List(100000),
    'x' * 100000,
  ].indexed) {
    raw.outbound.ask(Verb.call, id + 1, 'inspect', 'address', 0, value);
    final written = raw.page.int64[PageWord.allocatedAddress];
    final answer = await raw.answer(id + 1);
    checkEqual(answer.verb, Verb.reply);
    final body = ByteData.sublistView(answer.bytes, headerBytes);
    final address = switch (body.getUint8(0)) {
      Tag.int32 => body.getInt32(1, Endian.host),
      Tag.int64 => body.getInt64(1, Endian.host),
      final small => small - Tag.smallInt,
    };
    checkEqual(address, written, 'address in Rust of ${value.runtimeType}');
  }
  raw.close();
}
