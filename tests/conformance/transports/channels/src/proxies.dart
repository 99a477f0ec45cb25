import 'package:conformance/src/harness.dart';
import 'package:conformance/src/proxies/gauges.dart';
import 'package:conformance_api/proxies.dart';
import 'package:flutter/services.dart';
import 'package:vm_support/memory.dart' as dart;

import '../transport.dart';

const _prefix = 'dev.flutter.pigeon.conformance_proxies';

/// Reads and writes objects as their identifiers, without knowing them, and
/// integers as generated code does.
class _Codec extends StandardMessageCodec {
  const _Codec();

  @override
  void writeValue(WriteBuffer buffer, Object? value) {
    switch (value) {
      case int():
        buffer.putUint8(4);
        buffer.putInt64(value);
      case _Proxy():
        buffer.putUint8(128);
        writeValue(buffer, value.identifier);
      default:
        super.writeValue(buffer, value);
    }
  }

  @override
  Object? readValueOfType(int type, ReadBuffer buffer) =>
      type == 128 ? _Proxy(readValue(buffer)) : super.readValueOfType(type, buffer);
}

class _Proxy {
  const _Proxy(this.identifier);

  final Object? identifier;
}

/// What crosses channels for proxies, and what Dart's instance manager has then.
void addProxyWireTests(Host host) {
  _addFaults(host);
  _addLifetime(host);
}

PigeonInstanceManager get _manager => PigeonInstanceManager.instance;

void _addFaults(Host host) {
  Future<Object?> call(String method, Object? message) async {
    const codec = _Codec();
    return codec.decodeMessage(await host.send('$_prefix.$method', codec.encodeMessage(message)));
  }

  const unknown = _Proxy(60000);
  for (final (what, method, message) in <(String, String, Object?)>[
    ('an object that is unknown', 'Gauge.value', [unknown]),
    ('an object without an identifier', 'Gauge.value', [const _Proxy(null)]),
    ('no object', 'Gauge.value', [null]),
    ('a text for an object', 'Gauge.value', ['gauge']),
    ('no arguments', 'Gauge.value', <Object?>[]),
    ('the empty message', 'Gauge.value', null),
    ('an unknown object among arguments', 'Workshop.keep', ['needle']),
    ('an identifier that is a text', 'Instrument.pigeon_defaultConstructor', ['a']),
    ('a constructor without its arguments', 'Gauge.named', [50000]),
    ('an attached field of an unknown object', 'Gauge.needle', [unknown, 50001]),
  ]) {
    test('wire: of proxies, $what', () async {
      await _checkError(call(method, message));
      checkEqual(await gauge().value(), 7, 'the next answer');
    });
  }
  test('wire: of proxies, an object of another class', () async {
    final needle = await Workshop.needle(1);
    await _checkError(call('Gauge.value', [_Proxy(_manager.getIdentifier(needle))]));
    checkEqual(await needle.angle(), 1.0, 'the next answer');
  });
  test('wire: of proxies, an identifier that is taken', () async {
    final one = Instrument();
    await _checkError(call('Instrument.pigeon_defaultConstructor', [_manager.getIdentifier(one)]));
    checkEqual(await one.kind(), 'instrument', 'the next answer');
  });
  test('wire: of proxies, letting go of what is not there', () async {
    const remove = 'PigeonInternalInstanceManager.removeStrongReference';
    checkEqual(await call(remove, [60000]), [null]);
  });
}

Future<void> _checkError(Future<Object?> answer) async {
  final error = await answer;
  check(error is List && error.length == 3, 'no error, but ${show(error)}');
  final [code, message, ...] = error as List<Object?>;
  check(code is String && code.isNotEmpty, 'no code in $error');
  check(message is String && message.isNotEmpty, 'no message in $error');
}

void _addLifetime(Host host) {
  const within = Duration(seconds: 30);
  Future<void> eventuallyGone(List<int> identifiers) => eventually('$identifiers are gone', () async {
        await dart.collectGarbage();
        await ProxyControl().collectGarbage();
        return !identifiers.any(_manager.containsIdentifier);
      }, within: within);
  test('proxies: identifiers of Dart and of the host', () async {
    final one = gauge(), needle = await Workshop.needle(1);
    check(_manager.getIdentifier(one)! < 65536, 'Dart has made one of the host');
    check(_manager.getIdentifier(needle)! >= 65536, 'the host has made one of Dart');
  });
  test('proxies: Dart forgets what the host has collected', () async {
    await eventuallyGone([await _forgetGauge(), await _forgetNeedle()]);
  }, within: within);
  test('proxies: Dart forgets both identifiers of an object', () async {
    await eventuallyGone(await _forgetNeedleOfTwoNames());
  }, within: within);
  test('proxies: what is let go of by hand is collected', () async {
    final one = gauge();
    await one.value();
    await eventuallyGone([_manager.removeWeakReference(one)!]);
  }, within: within);
}

Future<int> _forgetGauge() async {
  final one = gauge();
  checkEqual(await one.value(), 7);
  return _manager.getIdentifier(one)!;
}

Future<int> _forgetNeedle() async => _manager.getIdentifier(await Workshop.needle(1))!;

/// The host makes a needle, and a gauge gives it another identifier.
Future<List<int>> _forgetNeedleOfTwoNames() async {
  final needle = await Workshop.needle(1);
  final other = namedGauge('one', hand: needle).needle;
  check(await other.isSame(needle), 'another needle');
  final identifiers = [_manager.getIdentifier(needle)!, _manager.getIdentifier(other)!];
  check(identifiers[0] != identifiers[1], 'there is one identifier');
  return identifiers;
}
