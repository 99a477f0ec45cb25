import 'package:flutter/services.dart';

/// Lets mock handlers answer what an app sends; the rest goes to [delegate].
class TestDefaultBinaryMessenger extends BinaryMessenger {
  /// Stands before [delegate].
  TestDefaultBinaryMessenger(this.delegate);

  /// Carries what nobody intercepts.
  final BinaryMessenger delegate;

  final _mocks = <String, MessageHandler>{};
  final _identities = <String, Object>{};

  @override
  Future<ByteData?>? send(String channel, ByteData? message) {
    final mock = _mocks[channel];
    return mock == null ? delegate.send(channel, message) : mock(message);
  }

  @override
  void setMessageHandler(String channel, MessageHandler? handler) =>
      delegate.setMessageHandler(channel, handler);

  /// Sends a message to the app as if the platform had.
  @override
  Future<ByteData?> handlePlatformMessage(String channel, ByteData? data,
      PlatformMessageResponseCallback? callback) async {
    ByteData? result;
    await delegate.handlePlatformMessage(channel, data, (answer) {
      result = answer;
      callback?.call(answer);
    });
    return result;
  }

  /// Lets [handler] answer what is sent on [channel]; null ends that.
  void setMockMessageHandler(String channel, MessageHandler? handler,
      [Object? identity]) {
    if (handler == null) {
      _mocks.remove(channel);
      _identities.remove(channel);
    } else {
      _mocks[channel] = handler;
      _identities[channel] = identity ?? handler;
    }
  }

  /// The same with decoded messages.
  void setMockDecodedMessageHandler<T>(BasicMessageChannel<T> channel,
      Future<T> Function(T? message)? handler) {
    if (handler == null) return setMockMessageHandler(channel.name, null);
    Future<ByteData?> answer(ByteData? message) async => channel.codec
        .encodeMessage(await handler(channel.codec.decodeMessage(message)));
    setMockMessageHandler(channel.name, answer, handler);
  }

  /// The same with calls of methods.
  void setMockMethodCallHandler(MethodChannel channel,
      Future<Object?>? Function(MethodCall message)? handler) {
    if (handler == null) return setMockMessageHandler(channel.name, null);
    Future<ByteData?> answer(ByteData? message) async {
      final codec = channel.codec;
      try {
        return codec.encodeSuccessEnvelope(
            await handler(codec.decodeMethodCall(message)));
      } on PlatformException catch (error) {
        return codec.encodeErrorEnvelope(
            code: error.code, message: error.message, details: error.details);
      } on MissingPluginException {
        return null;
      }
    }

    setMockMessageHandler(channel.name, answer, handler);
  }

  /// Whether [handler] is the mock of [channel].
  bool checkMockMessageHandler(String channel, Object? handler) =>
      _identities[channel] == handler;
}
