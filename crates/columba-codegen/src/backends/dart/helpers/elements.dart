/// The bytes of the elements of [list], little-endian, or a list's from them.
Uint8List _elementBytes(TypedData list, int size) {
  final Uint8List bytes = Uint8List.fromList(
    list.buffer.asUint8List(list.offsetInBytes, list.lengthInBytes),
  );
  if (Endian.host == Endian.big) {
    for (int i = 0; i < bytes.length; i += size) {
      bytes.setAll(i, bytes.sublist(i, i + size).reversed);
    }
  }
  return bytes;
}

/// A buffer with elements of [size] bytes from [bytes], which are little-endian.
ByteBuffer _elements(Uint8List bytes, int size) {
  if (bytes.length % size != 0) {
    throw FormatException('No list of numbers of $size bytes has ${bytes.length} bytes');
  }
  return _elementBytes(bytes, size).buffer;
}
