/// What is left of a message that cannot be read.
class _PigeonUnreadable {
  const _PigeonUnreadable(this.error);

  final Object error;
}

/// The codec of calls: a message that cannot be read becomes a value, so that
/// the call can be answered.
class _PigeonCallCodec extends _PigeonCodec {
  const _PigeonCallCodec();

  @override
  Object? decodeMessage(ByteData? message) {
    try {
      return super.decodeMessage(message);
    } on Object catch (error) {
      return _PigeonUnreadable(error);
    }
  }
}
