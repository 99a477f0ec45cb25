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
      : bytes = Pointer<Uint8>.fromAddress(address).asTypedList(length) {
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
  late final Uint16List uint16 =
      Pointer<Uint16>.fromAddress(address).asTypedList(length >> 1);

  /// As 4-byte integers.
  late final Int32List int32 =
      Pointer<Int32>.fromAddress(address).asTypedList(length >> 2);

  /// As 8-byte integers.
  late final Int64List int64 =
      Pointer<Int64>.fromAddress(address).asTypedList(length >> 3);

  /// As doubles.
  late final Float64List float64 =
      Pointer<Double>.fromAddress(address).asTypedList(length >> 3);
}
