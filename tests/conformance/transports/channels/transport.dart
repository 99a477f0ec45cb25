/// Platform channels: the host is a process behind a pipe, or a mirror in this
/// isolate.
library;

import 'dart:typed_data';

import 'package:flutter/services.dart';
import 'package:messengers/messengers.dart';

import 'src/mirror.dart';

export 'package:flutter/services.dart' show PlatformException;
export 'src/wire.dart' show addWireTests;

/// What a host may be able to do.
enum Ability {
  /// It calls methods of Dart.
  callsOfDart,

  /// Its lists are plain ones, not typed data, where the interface says so.
  plainLists,

  /// It tells local times from those in UTC.
  localTimes,

  /// It implements the interfaces that are written by hand.
  features,

  /// It sends events.
  events,

  /// Its `Object` also holds data classes and enums.
  dataInObjects,

  /// Its objects are equal, and have the same hash, when Dart's are.
  equality,

  /// It has objects behind those of Dart.
  proxies,

  /// Its objects come as what they are, not as what they are declared.
  classesAtRunTime,
}

/// The host of this run.
class Host {
  Host._(this.messenger, this._abilities);

  /// Connects to the host that [arguments] name: `mirror`, or a command and its
  /// arguments.
  static Future<Host> connect(List<String> arguments) async {
    final host = switch (arguments) {
      ['mirror'] => Host._(Mirror(), {
          Ability.callsOfDart,
          Ability.plainLists,
          Ability.localTimes,
        }),
      [final command, ...final rest] =>
        Host._(await HostProcess.start(command, rest), {
          Ability.callsOfDart,
          Ability.plainLists,
          Ability.features,
          Ability.events,
          Ability.dataInObjects,
          Ability.equality,
          Ability.proxies,
          Ability.classesAtRunTime,
        }),
      _ => throw ArgumentError('the arguments are `mirror` or a command'),
    };
    _Binding(host.messenger);
    return host;
  }

  /// Where it listens.
  final BinaryMessenger messenger;
  final Set<Ability> _abilities;

  /// Whether it can do that.
  bool can(Ability ability) => _abilities.contains(ability);

  /// Sends bytes on a channel, as they are.
  Future<ByteData?> send(String channel, ByteData? message) =>
      messenger.send(channel, message)!;
}

/// Has all channels go to the host.
class _Binding extends ServicesBinding {
  _Binding(this._host);

  final BinaryMessenger _host;

  @override
  BinaryMessenger createBinaryMessenger() => _host;
}
