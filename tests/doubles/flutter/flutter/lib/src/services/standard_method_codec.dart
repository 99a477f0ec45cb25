import 'dart:typed_data';

import 'package:flutter/foundation.dart' show ReadBuffer, WriteBuffer;

import 'message_codec.dart';
import 'standard_message_codec.dart';

/// Flutter's standard encoding of calls and envelopes: an envelope is a byte, 0
/// and the result, or 1 and code, message and details.
class StandardMethodCodec implements MethodCodec {
  /// Encodes values with [messageCodec].
  const StandardMethodCodec([this.messageCodec = const StandardMessageCodec()]);

  /// Encodes the values.
  final StandardMessageCodec messageCodec;

  @override
  ByteData encodeMethodCall(MethodCall methodCall) {
    final buffer = WriteBuffer(startCapacity: 64);
    messageCodec.writeValue(buffer, methodCall.method);
    messageCodec.writeValue(buffer, methodCall.arguments);
    return buffer.done();
  }

  @override
  MethodCall decodeMethodCall(ByteData? methodCall) {
    final buffer = ReadBuffer(methodCall!);
    final method = messageCodec.readValue(buffer);
    final arguments = messageCodec.readValue(buffer);
    if (method is! String || buffer.hasRemaining) {
      throw const FormatException('Invalid method call');
    }
    return MethodCall(method, arguments);
  }

  @override
  ByteData encodeSuccessEnvelope(Object? result) {
    final buffer = WriteBuffer(startCapacity: 64)..putUint8(0);
    messageCodec.writeValue(buffer, result);
    return buffer.done();
  }

  @override
  ByteData encodeErrorEnvelope(
      {required String code, String? message, Object? details}) {
    final buffer = WriteBuffer(startCapacity: 64)..putUint8(1);
    for (final part in [code, message, details]) {
      messageCodec.writeValue(buffer, part);
    }
    return buffer.done();
  }

  @override
  dynamic decodeEnvelope(ByteData envelope) {
    if (envelope.lengthInBytes == 0) {
      throw const FormatException('Expected envelope, got nothing');
    }
    final buffer = ReadBuffer(envelope);
    if (buffer.getUint8() == 0) return messageCodec.readValue(buffer);
    final code = messageCodec.readValue(buffer);
    final message = messageCodec.readValue(buffer);
    final details = messageCodec.readValue(buffer);
    final trace = buffer.hasRemaining ? messageCodec.readValue(buffer) : null;
    if (code is! String || message is! String? || buffer.hasRemaining) {
      throw const FormatException('Invalid envelope');
    }
    throw PlatformException(
      code: code,
      message: message,
      details: details,
      stacktrace: trace as String?,
    );
  }
}
