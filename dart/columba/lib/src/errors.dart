/// An error that the other side's handler answered with.
///
/// Thrown in a handler of a `NativeMethodChannel` it becomes a `PlatformError`
/// in Rust, and the other way round.
class PlatformException implements Exception {
  /// An error with a [code] that programs compare, a [message] that people
  /// read, and [details] of any sendable type.
  PlatformException({
    required this.code,
    this.message,
    this.details,
    this.stacktrace,
  });

  /// What programs compare.
  final String code;

  /// What people read.
  final String? message;

  /// Anything else.
  final dynamic details;

  /// Not set by this package; here so that code written for Flutter's class of
  /// this name compiles.
  final String? stacktrace;

  @override
  String toString() =>
      'PlatformException($code, $message, $details, $stacktrace)';
}

/// Why a call ended without an answer from its handler.
enum ChannelFailure {
  /// No channel of that name is registered in the library.
  noSuchChannel('no-such-channel'),

  /// The channel has no handler.
  noHandler('no-handler'),

  /// The handler dropped its reply.
  replyDropped('reply-dropped'),

  /// The handler panicked.
  handlerPanicked('handler-panicked'),

  /// The handler was unregistered while the call waited.
  handlerUnregistered('handler-unregistered'),

  /// The handler's thread has ended.
  threadEnded('thread-ended'),

  /// The handler's thread does not run its run loop.
  runLoopNotRunning('run-loop-not-running'),

  /// The message could not be read.
  malformedMessage('malformed-message'),

  /// The message is over the size limit.
  messageTooLarge('message-too-large'),

  /// Too many calls wait for their answers.
  tooManyCalls('too-many-calls'),

  /// The handler answered with something that cannot be sent.
  unsendableResult('unsendable-result'),

  /// A method call came to a channel without methods, or the like.
  wrongKindOfChannel('wrong-kind-of-channel'),

  /// The isolate has exited.
  isolateExited('isolate-exited'),

  /// There is no memory for the message.
  outOfMemory('out-of-memory'),

  /// The library failed in a way that only its log explains.
  internalError('internal-error');

  const ChannelFailure(this.code);

  /// The stable code, which is also the exception's.
  final String code;

  /// The number that travels.
  int get wire => index + 1;

  /// The failure with that number.
  static ChannelFailure fromWire(int number) =>
      number >= 1 && number <= values.length
          ? values[number - 1]
          : internalError;
}

/// A call that ended without an answer from its handler.
///
/// It is a [PlatformException], so that code which handles those handles this
/// too; [failure] tells the cases apart, and the [code] is that of [failure].
class ChannelFailureException extends PlatformException {
  /// A failure on [channel].
  ChannelFailureException(
    this.failure, {
    required this.channel,
    String? message,
  }) : super(code: failure.code, message: message);

  /// What happened.
  final ChannelFailure failure;

  /// The channel's name.
  final String channel;

  @override
  String toString() =>
      'ChannelFailureException(${failure.code}) on channel "$channel": '
      '$message';
}

/// The library has no channel of that name.
class NoSuchChannelException implements Exception {
  /// No channel has the name [channel].
  NoSuchChannelException({required this.channel});

  /// The name.
  final String channel;

  @override
  String toString() =>
      'NoSuchChannelException: no handler is registered for channel '
      '"$channel" in the native library';
}

/// A channel of a mock has no handler on the Dart side.
class NoRegisteredHandlerException implements Exception {
  /// The channel [channel] has no handler.
  NoRegisteredHandlerException({required this.channel});

  /// The channel's name.
  final String channel;

  @override
  String toString() =>
      'NoRegisteredHandlerException: channel "$channel" has no handler';
}

/// A library cannot be connected with.
class MessageChannelContextError implements Exception {
  /// An error that [message] explains.
  const MessageChannelContextError(this.message);

  /// What is wrong, and what to do.
  final String message;

  @override
  String toString() => 'MessageChannelContextError: $message';
}

/// A value that cannot be sent to Rust.
///
/// Nothing was sent, and nothing is left of the attempt.
class UnsendableValueError extends ArgumentError {
  /// [value], found at [path] inside what was sent, cannot be sent because of
  /// [reason].
  UnsendableValueError(Object? value, this.path, this.reason)
      : super.value(value, path, reason);

  /// Where it stands, for instance `arguments['users'][3]`.
  final String path;

  /// Why it cannot be sent, and what to do.
  final String reason;

  // The value itself is not shown: it may be huge, or contain itself.
  @override
  String toString() => 'UnsendableValueError: $path cannot be sent: $reason';
}
