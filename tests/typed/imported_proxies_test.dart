/// Objects of Rust whose classes are in two interface files.
library;

import 'package:columba/columba.dart';

import '../vm/support/harness.dart';
import 'dials.g.dart' hide PlatformException;
import 'meter.g.dart' show Meter;
import 'proxies.g.dart' show Battery, Gauge, Instrument, Listener, Place, Stock;

late MessageChannelContext context;

Battery battery(double charge) => Battery(pigeon_context: context, charge: charge);

Dial dial({
  Battery? main,
  Battery? spare,
  Place? at,
  void Function(Instrument, String)? broke,
  int? Function(Listener, int, String?)? heard,
  Battery? Function(Dial, Battery, Place)? turned,
}) =>
    Dial(
      pigeon_context: context,
      spare: spare,
      main: main ?? battery(1),
      at: at,
      broke: broke,
      heard: heard,
      turned: turned,
    );

Future<Never> main(List<String> arguments) {
  final library = TestLibrary.of(arguments, 'typed_tests');
  context = library.context;
  // One that borrows makes the library that of the process.
  Meter(context: context).addSync(1, 2);
  test('objects of the other file go to Rust and back', () async {
    final one = battery(1), two = battery(2);
    final it = dial(main: one, spare: two);
    check(identical(it.spare, two), 'the field is another object');
    check(identical(it.battery, one), 'the attached field is another object');
    check(identical(it.swapSync(two), one), 'the answer is another object');
    check(identical(await it.swap(one), two), 'the answer is another object');
  });
  test('objects of the other file in lists', () {
    final gauge = Gauge(pigeon_context: context, name: 'g', batteries: [], label: 'l');
    final gauges = dial().gaugesSync([gauge, null, gauge]);
    check(identical(gauges[0], gauge) && gauges[1] == null && identical(gauges[2], gauge), '$gauges');
  });
  test('what is inherited from the other file', () async {
    final seen = <Object?>[];
    final it = dial(
      broke: (self, reason) => seen.addAll([self, reason]),
      heard: (self, code, text) => code * 2,
    );
    checkEqual([it.ageSync(), await it.age()], [7, 7]);
    checkEqual(await it.call('broke'), '()');
    checkEqual(seen, [it, 'age']);
    checkEqual(await it.call('heard'), 'Some(10)');
    check(identical(it.asInstrumentSync(), it), 'as what it extends it is another object');
    check(identical(it.echoSync(it), it) && it.echoSync(null) == null, 'as itself it is another object');
  });
  test('a callback gets a new object of the other file, and gives one back', () async {
    double? charge;
    final it = dial(turned: (self, battery, place) {
      charge = battery.chargeSync();
      return place == Place.inside ? self.spare : null;
    }, spare: battery(0.5));
    checkEqual(await it.call('turned'), 'Some(0.5)');
    checkEqual(charge, 2.0);
    checkEqual(await dial().call('turned'), 'None');
  });
  test('errors, and the end of objects', () {
    final stock = Stock(context: context), main = battery(1);
    final before = stock.aliveSync();
    checkEqual(checkThrows<PlatformException>(() => dial(main: main, at: Place.outside)).code, 'too-cold');
    final it = dial(main: main)..dispose();
    checkThrows<StateError>(it.ageSync, contains: ['disposed']);
    checkEqual(stock.aliveSync(), before);
  });
  test('tests put their own in the place of constructors', () {
    final detached = Dial.pigeon_detached();
    PigeonOverrides.dial_new = ({spare, required main, at, broke, heard, asked, turned}) => detached;
    check(identical(dial(), detached), 'the constructor was called');
    PigeonOverrides.pigeon_reset();
    check(!identical(dial(), detached), 'it was not reset');
  });
  return runTests();
}
