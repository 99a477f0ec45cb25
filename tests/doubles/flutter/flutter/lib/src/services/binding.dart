import 'dart:typed_data';

import 'binary_messenger.dart';
import 'inbox.dart';

/// Joins the services with the platform, which is not there: whatever is sent
/// has an empty answer.
class ServicesBinding {
  /// Becomes [instance].
  ServicesBinding() {
    assert(_instance == null, 'There is a binding already.');
    _instance = this;
    _messenger = createBinaryMessenger();
  }

  static ServicesBinding? _instance;

  /// The one that was made first.
  static ServicesBinding get instance =>
      _instance ??
      (throw StateError('Binding has not yet been initialized. '
          'Call WidgetsFlutterBinding.ensureInitialized() first.'));

  /// Whether there is an [instance].
  static bool get isInitialized => _instance != null;

  late final BinaryMessenger _messenger;

  /// Where channels send that are given no messenger.
  BinaryMessenger get defaultBinaryMessenger => _messenger;

  /// Makes [defaultBinaryMessenger].
  BinaryMessenger createBinaryMessenger() => _DefaultBinaryMessenger();
}

class _DefaultBinaryMessenger extends BinaryMessenger {
  final _inbox = Inbox();

  @override
  Future<ByteData?>? send(String channel, ByteData? message) async => null;

  @override
  void setMessageHandler(String channel, MessageHandler? handler) =>
      _inbox.setHandler(channel, handler);

  @override
  Future<void> handlePlatformMessage(String channel, ByteData? data,
          PlatformMessageResponseCallback? callback) async {
    final answer = await _inbox.deliver(channel, data);
    callback?.call(answer);
  }
}
