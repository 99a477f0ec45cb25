/// Typed calls: the host is a library in this process.
library;

import 'dart:ffi';

import 'package:columba/columba.dart';

export 'package:columba/columba.dart' show PlatformException;

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
  Host._();

  /// Starts the library that [arguments] name, which must be linked into this
  /// process or preloaded: it is then that of the default context.
  static Future<Host> connect(List<String> arguments) async {
    final [path] = arguments;
    final function = DynamicLibrary.open(path)
        .lookup<NativeFunction<MessageChannelContextInitFunction>>(
            'conformance_init');
    MessageChannelContext.forInitFunction(function);
    return Host._();
  }

  static const _abilities = {
    Ability.callsOfDart,
    Ability.localTimes,
    Ability.features,
    Ability.events,
    Ability.proxies,
  };

  /// Whether it can do that.
  bool can(Ability ability) => _abilities.contains(ability);
}

/// There is no channel here on which to send what generated Dart does not send.
void addWireTests(Host host) {}
