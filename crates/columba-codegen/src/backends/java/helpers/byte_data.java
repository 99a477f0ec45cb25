/** What lies between the position and the limit. */
private static byte[] pigeonBytes(ByteBuffer buffer) {
  ByteBuffer rest = buffer.duplicate();
  byte[] bytes = new byte[rest.remaining()];
  rest.get(bytes);
  return bytes;
}
