private static byte[] pigeonBytes(int[] array) {
  ByteBuffer bytes = ByteBuffer.allocate(array.length * 4).order(ByteOrder.LITTLE_ENDIAN);
  bytes.asIntBuffer().put(array);
  return bytes.array();
}

private static int[] pigeonInts(byte[] bytes) {
  int[] array = new int[bytes.length / 4];
  ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(array);
  return array;
}
