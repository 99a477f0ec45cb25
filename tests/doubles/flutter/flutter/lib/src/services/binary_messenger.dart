import 'dart:typed_data';

/// Answers a message of bytes; a null future or a null answer is an empty one.
typedef MessageHandler = Future<ByteData?>? Function(ByteData? message);

/// Takes the answer to a message.
typedef PlatformMessageResponseCallback = void Function(ByteData? data);

/// Carries messages of bytes to the other side of a channel and back.
abstract class BinaryMessenger {
  /// For constants of subclasses.
  const BinaryMessenger();

  /// Queues a message as if the other side had sent it.
  Future<void> handlePlatformMessage(String channel, ByteData? data,
      PlatformMessageResponseCallback? callback);

  /// Sends [message]; gives the answer, null if nobody listens.
  Future<ByteData?>? send(String channel, ByteData? message);

  /// Lets [handler] answer what comes on [channel]; null ends that.
  void setMessageHandler(String channel, MessageHandler? handler);
}
