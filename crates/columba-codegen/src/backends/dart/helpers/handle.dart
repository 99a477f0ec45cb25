/// The codec of calls from the host: an answer that cannot be written becomes an
/// error that says so.
class _PigeonReplyCodec extends _PigeonCallCodec {
  const _PigeonReplyCodec();

  @override
  ByteData? encodeMessage(Object? message) {
    try {
      return super.encodeMessage(message);
    } on Object catch (error) {
      return super.encodeMessage(<Object?>['error', error.toString(), null]);
    }
  }
}

/// The arguments of a call.
class _PigeonArguments {
  const _PigeonArguments(this.channelName, this.message);

  final String channelName;
  final Object? message;

  /// The argument at [index], by [convert].
  T at<T>(int index, String name, T Function(Object? value) convert) {
    final Object? message = this.message;
    if (message is! List<Object?> || message.length <= index) {
      throw PlatformException(
        code: 'argument-error',
        message: 'Argument "$name" is missing on channel: "$channelName": '
            '${message is _PigeonUnreadable ? message.error : message}',
      );
    }
    final Object? value = message[index];
    if (value == null && null is! T) {
      throw PlatformException(
        code: 'null-error',
        message: 'Argument "$name" is null, expected non-null $T, on channel: "$channelName".',
      );
    }
    try {
      return convert(value);
    } on Object catch (error) {
      throw PlatformException(
        code: 'argument-error',
        message: 'Argument "$name" is no $T on channel: "$channelName": $error',
      );
    }
  }
}

/// Lets [answer] answer the calls on a channel; null ends that.
void _handle(
  BinaryMessenger? binaryMessenger,
  String channelName,
  Future<List<Object?>> Function(_PigeonArguments args)? answer, [
  MessageCodec<Object?> codec = const _PigeonReplyCodec(),
]) {
  final BasicMessageChannel<Object?> channel = BasicMessageChannel<Object?>(
    channelName,
    codec,
    binaryMessenger: binaryMessenger,
  );
  if (answer == null) {
    channel.setMessageHandler(null);
    return;
  }
  channel.setMessageHandler((Object? message) async {
    try {
      return await answer(_PigeonArguments(channelName, message));
    } on PlatformException catch (error) {
      return wrapResponse(error: error);
    } on Object catch (error) {
      return wrapResponse(
        error: PlatformException(code: 'error', message: error.toString()),
      );
    }
  });
}
