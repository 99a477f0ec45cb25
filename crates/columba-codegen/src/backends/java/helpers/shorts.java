private static byte[] pigeonBytes(short[] array) {
  ByteBuffer bytes = ByteBuffer.allocate(array.length * 2).order(ByteOrder.LITTLE_ENDIAN);
  bytes.asShortBuffer().put(array);
  return bytes.array();
}

private static short[] pigeonShorts(byte[] bytes) {
  short[] array = new short[bytes.length / 2];
  ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(array);
  return array;
}
