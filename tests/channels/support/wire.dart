/// The host's end of a channel, without generated code: what a host reads and
/// writes, code by code.
library;

import 'package:flutter/services.dart';

/// A value of a custom type.
class Custom {
  /// [value] behind [code].
  const Custom(this.code, this.value);

  /// Which type.
  final int code;

  /// What follows the code.
  final Object? value;

  @override
  bool operator ==(Object other) =>
      other is Custom && other.code == code && '$other' == '$this';

  @override
  int get hashCode => code;

  @override
  String toString() => '$code:$value';
}

/// Whether an `int` has always 64 bits on the wire, or as few as it needs.
enum IntWidth {
  /// As Dart, Kotlin and Swift write it.
  always64,

  /// As Java and C++ write some.
  narrowest,
}

/// Reads and writes [Custom] values.
class WireCodec extends StandardMessageCodec {
  /// Writes integers in that width.
  const WireCodec([this.width = IntWidth.always64]);

  /// How integers are written.
  final IntWidth width;

  @override
  void writeValue(WriteBuffer buffer, Object? value) {
    if (value is int && width == IntWidth.always64) {
      buffer.putUint8(4);
      buffer.putInt64(value);
    } else if (value is Custom) {
      buffer.putUint8(value.code);
      writeValue(buffer, value.value);
    } else {
      super.writeValue(buffer, value);
    }
  }

  @override
  Object? readValueOfType(int type, ReadBuffer buffer) => type >= 128
      ? Custom(type, readValue(buffer))
      : super.readValueOfType(type, buffer);
}

/// A host without generated code on [messenger].
class RawHost {
  /// Its channels are those of [api] in the package of the goldens.
  RawHost(this.messenger, this.api, {this.codec = const WireCodec()});

  /// The host's end.
  final BinaryMessenger messenger;

  /// The name of the API.
  final String api;

  /// How it reads and writes.
  final WireCodec codec;

  /// The channel of a method.
  BasicMessageChannel<Object?> channel(String method) => BasicMessageChannel(
      'dev.flutter.pigeon.goldens.$api.$method', codec,
      binaryMessenger: messenger);

  /// Answers each call of [method] with what [answer] makes of its message.
  void answer(String method, Object? Function(Object? message) answer) =>
      channel(method).setMessageHandler((message) async => answer(message));

  /// Answers each call of [method] with its first argument.
  void echo(String method) =>
      answer(method, (message) => [(message! as List<Object?>).first]);

  /// Calls [method] in Dart and gives the answer.
  Future<Object?> call(String method, Object? message) =>
      channel(method).send(message);
}
