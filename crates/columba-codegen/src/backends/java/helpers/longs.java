private static byte[] pigeonBytes(long[] array) {
  ByteBuffer bytes = ByteBuffer.allocate(array.length * 8).order(ByteOrder.LITTLE_ENDIAN);
  bytes.asLongBuffer().put(array);
  return bytes.array();
}

private static long[] pigeonLongs(byte[] bytes) {
  long[] array = new long[bytes.length / 8];
  ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(array);
  return array;
}
