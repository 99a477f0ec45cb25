/// Who an object is, whichever way it goes.
library;

import 'package:conformance_api/proxies.dart';
import 'package:conformance_api/proxies_too.dart' show Lamp;
import 'package:conformance_transport/transport.dart';

import '../harness.dart';
import '../same.dart';
import '../session.dart';
import 'gauges.dart';

void add() {
  _addObjectsOfDart();
  _addObjectsOfTheHost();
  _addSuperTypes();
}

void _addObjectsOfDart() {
  test('proxies: an object that goes to the host and back is the same', () async {
    final one = gauge(), two = gauge();
    checkIs(await one.echo(one), one);
    checkIs(await one.echo(two), two);
    checkIs(await one.echo(null), null);
    checkIs(await one.slowEcho(two), two, 'the late answer');
  });
  test('proxies: objects as what they extend and implement', () async {
    final one = gauge(), dial = Dial(title: 'd'), plain = Instrument();
    for (final Instrument instrument in [one, dial, plain]) {
      checkIs(await one.asInstrument(instrument), instrument);
    }
    for (final Watched watched in [one, dial]) {
      checkIs(await one.asWatched(watched), watched);
    }
  });
  test('proxies: objects in lists and maps', () async {
    final one = gauge(), two = await Workshop.needle(2);
    final needles = [one.needle, two, one.needle];
    final List<Needle> answer = await one.needles(needles);
    checkSame(answer.length, 3, 'the number of needles');
    for (var i = 0; i < 3; i++) {
      checkIs(answer[i], needles[i], 'the needle $i');
    }
    checkSame((await one.needles([])).length, 0, 'the number of needles');
    final Map<String, Needle?> named = await one.needlesByName({'b': two, 'none': null});
    checkSame(named.keys.toList(), ['b', 'none'], 'the names');
    checkIs(named['b'], two, 'the needle b');
    checkIs(named['none'], null, 'the needle none');
  });
  test('proxies: objects of two files', () async {
    final lamps = [Lamp(height: Measure.seaMile), Lamp(height: Measure.metre)];
    final gauges = [gauge(), gauge()];
    checkSame([for (final lamp in lamps) await lamp.height()], [Measure.seaMile, Measure.metre]);
    for (var i = 0; i < 2; i++) {
      checkIs(await lamps[0].echo(lamps[i]), lamps[i], 'the lamp $i');
      checkIs(await gauges[0].echo(gauges[i]), gauges[i], 'the gauge $i');
    }
    checkIs(await lamps[0].echo(null), null);
  });
  if (!host.can(Ability.dataInObjects)) return;
  test('proxies: objects and enums in an Object', () async {
    final one = gauge();
    checkIs(await one.anything(one), one);
    final list = await one.anything([Measure.seaMile, one, {'needle': one.needle}]) as List<Object?>;
    checkSame(list[0], Measure.seaMile, 'the enum');
    checkIs(list[1], one, 'the gauge');
    checkIs((list[2]! as Map<Object?, Object?>)['needle'], one.needle, 'the needle');
  });
  test('proxies: an object in the details of an error', () async {
    final one = gauge();
    final error = await checkError<PlatformException>(one.fail('c', null, [one]));
    checkIs((error.details as List<Object?>).single, one, 'the details');
  });
}

void _addObjectsOfTheHost() {
  test('proxies: objects that the host makes', () async {
    final one = await Workshop.needle(1.5), two = await Workshop.needle(1.5);
    checkSame([await one.angle(), await two.angle()], [1.5, 1.5]);
    check(!identical(one, two), 'both are one object');
    check(!await one.isSame(two), 'both are one object of the host');
    check(await one.isSame(one), 'it is not itself');
    checkIs(await Workshop.noNeedle(), null);
  });
  test('proxies: an object that comes twice is one', () async {
    final needles = await Workshop.needles(3);
    checkSame(needles.length, 3, 'the number of needles');
    checkIs(needles[2], needles[0], 'the third');
    checkSame([for (final needle in needles) await needle.angle()], [3.0, -3.0, 3.0]);
    checkIs((await gauge().needles(needles))[1], needles[1], 'one that goes to the host and back');
  });
  test('proxies: the fields of an object that the host makes', () async {
    final one = await Workshop.dial('ünï', 8.5), two = await Workshop.dial('', null);
    checkSame([one.title, two.title], ['ünï', '']);
    checkSame(await one.hand!.angle(), 8.5, 'the angle of the hand');
    checkIs(two.hand, null, 'the hand');
    checkSame([await one.kind(), await two.kind()], ['dial', 'dial']);
    checkIs(await gauge().asInstrument(one), one);
  });
  test('proxies: an object that the host keeps', () async {
    final needle = await Workshop.needle(9);
    await Workshop.keep(needle);
    checkIs(await Workshop.kept(), needle);
    await Workshop.keep(null);
    checkIs(await Workshop.kept(), null);
  });
}

void _addSuperTypes() {
  test('proxies: a class of the host that Dart does not know', () async {
    final secret = await Workshop.secret();
    checkSame('${secret.runtimeType}', 'Instrument', 'the class');
    checkSame(await secret.kind(), 'secret');
    final one = gauge();
    checkIs(await one.asInstrument(secret), secret);
    final watched = await Workshop.watched();
    checkSame('${watched.runtimeType}', 'Watched', 'the class');
    checkIs(await one.asWatched(watched), watched);
  });
  test('proxies: an object of the host comes as what it is declared, or what it is', () async {
    final dial = await Workshop.dialAsInstrument('t');
    checkSame(await dial.kind(), 'dial');
    if (host.can(Ability.classesAtRunTime)) {
      check(dial is Dial, 'it is a ${dial.runtimeType}');
      checkSame((dial as Dial).title, 't');
    } else {
      checkSame('${dial.runtimeType}', 'Instrument', 'the class');
    }
  });
}
