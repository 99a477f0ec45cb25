import 'dart:async';
import 'dart:typed_data';

import 'package:flutter/foundation.dart'
    show FlutterError, FlutterErrorDetails;

import 'binary_messenger.dart';
import 'binding.dart';
import 'message_codec.dart';
import 'platform_channel.dart';
import 'standard_method_codec.dart';

/// A stream of the other side's events.
class EventChannel {
  /// The channel [name] of a messenger: the default one if none is given.
  const EventChannel(
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

  /// The events: it starts to listen with its first listener and ends that with
  /// its last. Two streams of one channel replace each other's handler.
  Stream<dynamic> receiveBroadcastStream([dynamic arguments]) {
    late final StreamController<dynamic> events;
    events = StreamController<dynamic>.broadcast(
      onListen: () {
        binaryMessenger.setMessageHandler(
            name, (message) => _take(message, events));
        unawaited(_call('listen', arguments));
      },
      onCancel: () {
        binaryMessenger.setMessageHandler(name, null);
        unawaited(_call('cancel', arguments));
      },
    );
    return events.stream;
  }

  /// Adds the event in an envelope; the empty message is the end.
  Future<ByteData?> _take(
      ByteData? message, StreamController<dynamic> events) async {
    if (message == null) {
      await events.close();
      return null;
    }
    try {
      events.add(codec.decodeEnvelope(message));
    } on PlatformException catch (error) {
      events.addError(error);
    }
    return null;
  }

  /// What goes wrong is reported: nobody waits for it.
  Future<void> _call(String method, dynamic arguments) async {
    final channel = MethodChannel(name, codec, binaryMessenger);
    try {
      await channel.invokeMethod<void>(method, arguments);
    } on Object catch (error, stack) {
      FlutterError.reportError(FlutterErrorDetails(
          exception: error, stack: stack, library: 'services library'));
    }
  }
}
