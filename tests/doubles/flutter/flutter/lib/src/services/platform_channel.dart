import 'dart:typed_data';

import 'binary_messenger.dart';
import 'binding.dart';
import 'message_codec.dart';
import 'standard_method_codec.dart';

/// Messages both ways, each with an answer.
class BasicMessageChannel<T> {
  /// The channel [name] of a messenger: the default one if none is given.
  const BasicMessageChannel(this.name, this.codec,
      {BinaryMessenger? binaryMessenger})
      : _binaryMessenger = binaryMessenger;

  /// Both sides use the same.
  final String name;

  /// Encodes messages and answers.
  final MessageCodec<T> codec;

  final BinaryMessenger? _binaryMessenger;

  /// Carries the bytes.
  BinaryMessenger get binaryMessenger =>
      _binaryMessenger ?? ServicesBinding.instance.defaultBinaryMessenger;

  /// Sends [message] and gives the answer, null if nobody listens.
  Future<T?> send(T message) async => codec.decodeMessage(
      await binaryMessenger.send(name, codec.encodeMessage(message)));

  /// Lets [handler] answer; null ends that.
  void setMessageHandler(Future<T> Function(T? message)? handler) {
    binaryMessenger.setMessageHandler(
      name,
      handler == null
          ? null
          : (message) async =>
              codec.encodeMessage(await handler(codec.decodeMessage(message))),
    );
  }
}

/// Calls of methods by name.
class MethodChannel {
  /// The channel [name] of a messenger: the default one if none is given.
  const MethodChannel(
    this.name, [
    this.codec = const StandardMethodCodec(),
    BinaryMessenger? binaryMessenger,
  ]) : _binaryMessenger = binaryMessenger;

  /// Both sides use the same.
  final String name;

  /// Encodes calls and envelopes.
  final MethodCodec codec;

  final BinaryMessenger? _binaryMessenger;

  /// Carries the bytes.
  BinaryMessenger get binaryMessenger =>
      _binaryMessenger ?? ServicesBinding.instance.defaultBinaryMessenger;

  /// Calls [method] on the other side.
  Future<T?> invokeMethod<T>(String method, [dynamic arguments]) async {
    final call = codec.encodeMethodCall(MethodCall(method, arguments));
    final answer = await binaryMessenger.send(name, call);
    if (answer == null) {
      throw MissingPluginException(
          'No implementation found for method $method on channel $name');
    }
    return codec.decodeEnvelope(answer) as T?;
  }

  /// Lets [handler] answer calls of the other side; null ends that.
  void setMethodCallHandler(
      Future<dynamic> Function(MethodCall call)? handler) {
    binaryMessenger.setMessageHandler(
      name,
      handler == null
          ? null
          : (message) => _answer(codec.decodeMethodCall(message), handler),
    );
  }

  Future<ByteData?> _answer(
    MethodCall call,
    Future<dynamic> Function(MethodCall call) handler,
  ) async {
    try {
      return codec.encodeSuccessEnvelope(await handler(call));
    } on PlatformException catch (error) {
      return codec.encodeErrorEnvelope(
          code: error.code, message: error.message, details: error.details);
    } on MissingPluginException {
      return null;
    } on Object catch (error) {
      return codec.encodeErrorEnvelope(code: 'error', message: '$error');
    }
  }
}
