import 'dart:typed_data';

import 'package:flutter/foundation.dart' show immutable;

/// Turns messages into bytes and back.
abstract class MessageCodec<T> {
  /// The bytes; null is the empty message.
  ByteData? encodeMessage(T message);

  /// The message; null for the empty one.
  T? decodeMessage(ByteData? message);
}

/// A method and its arguments.
@immutable
class MethodCall {
  /// Calls [method].
  const MethodCall(this.method, [this.arguments]);

  /// Its name.
  final String method;

  /// What it is given.
  final dynamic arguments;

  @override
  String toString() => 'MethodCall($method, $arguments)';
}

/// Turns calls of methods, and what they give, into bytes and back.
abstract class MethodCodec {
  /// The bytes of a call.
  ByteData encodeMethodCall(MethodCall methodCall);

  /// The call of these bytes.
  MethodCall decodeMethodCall(ByteData? methodCall);

  /// The result in [envelope]; throws the error that is in it.
  dynamic decodeEnvelope(ByteData envelope);

  /// The envelope of a result.
  ByteData encodeSuccessEnvelope(Object? result);

  /// The envelope of an error.
  ByteData encodeErrorEnvelope(
      {required String code, String? message, Object? details});
}

/// An error that the other side of a channel answered with.
class PlatformException implements Exception {
  /// An error with a [code].
  PlatformException({
    required this.code,
    this.message,
    this.details,
    this.stacktrace,
  });

  /// What kind of error.
  final String code;

  /// For people.
  final String? message;

  /// Anything that a codec can carry.
  final dynamic details;

  /// Where it came from on the other side.
  final String? stacktrace;

  @override
  String toString() =>
      'PlatformException($code, $message, $details, $stacktrace)';
}

/// Nobody answers a method on the other side.
class MissingPluginException implements Exception {
  /// Says which.
  MissingPluginException([this.message]);

  /// For people.
  final String? message;

  @override
  String toString() => 'MissingPluginException($message)';
}
