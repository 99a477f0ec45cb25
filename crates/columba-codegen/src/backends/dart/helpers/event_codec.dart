/// The codec of events: one that cannot be read becomes an error of the stream.
class _PigeonEventCodec extends StandardMethodCodec {
  const _PigeonEventCodec() : super(const _PigeonCodec());

  @override
  dynamic decodeEnvelope(ByteData envelope) {
    try {
      return super.decodeEnvelope(envelope);
    } on PlatformException {
      rethrow;
    } on Object catch (error) {
      throw PlatformException(
        code: 'channel-error',
        message: 'An event cannot be read: $error',
      );
    }
  }
}

const StandardMethodCodec pigeonMethodCodec = _PigeonEventCodec();
