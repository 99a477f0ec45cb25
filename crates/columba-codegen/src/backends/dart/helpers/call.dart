/// Calls the host. [convert] gives the value of the first element of its answer.
Future<T> _call<T>(
  BinaryMessenger? binaryMessenger,
  String channelName,
  List<Object?>? arguments,
  T Function(Object? value) convert, [
  MessageCodec<Object?> codec = const _PigeonCallCodec(),
]) async {
  final BasicMessageChannel<Object?> channel = BasicMessageChannel<Object?>(
    channelName,
    codec,
    binaryMessenger: binaryMessenger,
  );
  final Object? value = _extractReplyValueOrThrow(
    await channel.send(arguments),
    channelName,
    isNullValid: null is T,
  );
  try {
    return convert(value);
  } on Object catch (error) {
    throw PlatformException(
      code: 'channel-error',
      message: 'The host answered with a wrong type on channel: "$channelName": $error',
    );
  }
}

Object? _extractReplyValueOrThrow(
  Object? reply,
  String channelName, {
  required bool isNullValid,
}) {
  if (reply == null) {
    throw PlatformException(
      code: 'channel-error',
      message: 'Unable to establish connection on channel: "$channelName".',
    );
  }
  if (reply is! List<Object?>) {
    throw PlatformException(
      code: 'channel-error',
      message: 'The host answered with what is no reply on channel: "$channelName": '
          '${reply is _PigeonUnreadable ? reply.error : reply}',
    );
  }
  if (reply.length > 1) {
    throw PlatformException(
      code: reply[0]?.toString() ?? 'error',
      message: reply[1]?.toString(),
      details: reply.length > 2 ? reply[2] : null,
    );
  }
  final Object? value = reply.isEmpty ? null : reply[0];
  if (value == null && reply.isNotEmpty && !isNullValid) {
    throw PlatformException(
      code: 'null-error',
      message: 'Host platform returned null value for non-null return value.',
    );
  }
  return value;
}
