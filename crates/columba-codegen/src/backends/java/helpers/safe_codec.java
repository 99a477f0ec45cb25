/** A message whose bytes the codec refuses. */
private static final class PigeonUndecodable {
  final RuntimeException error;

  PigeonUndecodable(RuntimeException error) {
    this.error = error;
  }
}

/** Lets every call end: a message that cannot be decoded is handed on as what it is. */
private static class PigeonReplyCodec implements MessageCodec<Object> {
  static final PigeonReplyCodec INSTANCE = new PigeonReplyCodec(PigeonCodec.INSTANCE);

  private final MessageCodec<Object> codec;

  PigeonReplyCodec(MessageCodec<Object> codec) {
    this.codec = codec;
  }

  @Override
  public ByteBuffer encodeMessage(@Nullable Object message) {
    return codec.encodeMessage(message);
  }

  @Override
  public Object decodeMessage(@Nullable ByteBuffer message) {
    try {
      return codec.decodeMessage(message);
    } catch (RuntimeException error) {
      return new PigeonUndecodable(error);
    }
  }
}
