import 'dart:ffi';
import 'dart:typed_data';

/// Memory of the library under the types that messages are made of.
///
/// It must start at a multiple of 8 bytes. Views are external typed data made
/// from pointers, so that each is of one class everywhere and compiled code
/// needs no checks of it.
class NativeBuffer {
  /// [length] bytes at [address].
  NativeBuffer(this.address, this.length)
      : bytes = bytesAt(address, length) {
    data = ByteData.sublistView(bytes);
  }

  /// Where it is.
  final int address;

  /// How large it is.
  final int length;

  /// As bytes.
  final Uint8List bytes;

  /// As unaligned numbers.
  late final ByteData data;

  /// As 2-byte units.
  late final Uint16List uint16 = unitsAt(address, length >> 1);

  /// As 4-byte integers.
  late final Int32List int32 =
      Pointer<Int32>.fromAddress(address).asTypedList(length >> 2);

  /// As 8-byte integers.
  late final Int64List int64 = wordsAt(address, length >> 3);

  /// As doubles.
  late final Float64List float64 =
      Pointer<Double>.fromAddress(address).asTypedList(length >> 3);
}

// A list that is made and used in one function, and kept nowhere, must come from
// one of these. The compiler of the VM leaves out such a list, and makes it when
// the compiled code has to be left; a list over an address with the highest bit
// set then gets another address, and the next access is a crash (seen in the VM
// 3.7.3 for ia32). What a call returns is not left out.

/// [length] bytes at [address].
@pragma('vm:never-inline')
Uint8List bytesAt(int address, int length) =>
    Pointer<Uint8>.fromAddress(address).asTypedList(length);

/// [length] 2-byte units at [address].
@pragma('vm:never-inline')
Uint16List unitsAt(int address, int length) =>
    Pointer<Uint16>.fromAddress(address).asTypedList(length);

/// [length] 8-byte integers at [address].
@pragma('vm:never-inline')
Int64List wordsAt(int address, int length) =>
    Pointer<Int64>.fromAddress(address).asTypedList(length);
