import 'dart:async';
import 'dart:collection';
import 'dart:typed_data';

/// Answers a message through its callback.
typedef ChannelCallback = void Function(
    ByteData? data, void Function(ByteData? answer) callback);

/// Keeps one message of each channel until somebody listens.
///
/// A second one takes the place of the first, whose answer is then null.
class ChannelBuffers {
  final _channels = <String, _Channel>{};

  /// Gives the message to the listener, or keeps it.
  void push(String name, ByteData? data,
          void Function(ByteData? answer) callback) =>
      _channel(name).push((data, callback));

  /// Hands what comes to [listener], first what was kept.
  void setListener(String name, ChannelCallback listener) =>
      _channel(name).setListener(listener);

  /// Keeps what comes from now on.
  void clearListener(String name) => _channel(name).listener = null;

  _Channel _channel(String name) =>
      _channels.putIfAbsent(name, _Channel.new);
}

typedef _Message = (ByteData?, void Function(ByteData? answer));

class _Channel {
  static const _capacity = 1;

  final _kept = Queue<_Message>();
  ChannelCallback? listener;

  /// Whether a task is on its way that hands over what was kept: what comes
  /// meanwhile stays behind it.
  bool _isDraining = false;

  void push(_Message message) {
    final listener = this.listener;
    if (listener != null && !_isDraining) {
      final (data, callback) = message;
      return listener(data, callback);
    }
    _kept.add(message);
    if (_isDraining) return;
    while (_kept.length > _capacity) {
      final (_, callback) = _kept.removeFirst();
      callback(null);
    }
  }

  void setListener(ChannelCallback next) {
    final isFirst = listener == null;
    listener = next;
    if (isFirst && _kept.isNotEmpty && !_isDraining) {
      _isDraining = true;
      scheduleMicrotask(_drain);
    }
  }

  void _drain() {
    while (_kept.isNotEmpty) {
      final listener = this.listener;
      if (listener == null) break;
      final (data, callback) = _kept.removeFirst();
      listener(data, callback);
    }
    _isDraining = false;
  }
}
