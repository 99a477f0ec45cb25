/// What can go wrong in typed calls ends as an error that says so, and leaves
/// the API usable.
library;

import 'dart:collection';
import 'dart:ffi' hide Size;
import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';
import 'package:columba/typed.dart'
    show ApiDescription, HostApi, HostFunctions;

import '../vm/support/harness.dart';
import 'meter.g.dart' hide PlatformException;

late TestLibrary library;

void control(String what) =>
    library.file.lookupFunction<Void Function(), void Function()>(
        'typed_tests_$what')();

Future<Never> main(List<String> arguments) {
  library = TestLibrary.of(arguments, 'typed_tests');
  final context = library.context;
  final meter = Meter(context: context);
  final guest = Meter(context: context, messageChannelSuffix: 'guest');

  test('an API may be set up after its object was made, and go and come', () {
    final error = checkThrows<PlatformException>(() => guest.addSync(1, 2),
        contains: ['typed_tests.Meter.guest']);
    checkEqual(error.code, 'channel-error');
    for (var i = 0; i < 3; i++) {
      control('set_up_guest');
      checkEqual(guest.addSync(1, 2), 3);
      control('set_up_guest');
      checkEqual(guest.greetSync('again'), 'Hello again');
      control('take_off_guest');
      checkThrows<PlatformException>(() => guest.addSync(1, 2),
          contains: ['channel-error']);
      checkEqual(meter.addSync(1, 2), 3);
    }
  });
  test('code of another interface is refused, and both are named', () {
    final other = HostApi(
        const ApiDescription('dev.flutter.pigeon.typed_tests.Meter', '1-beef'),
        '',
        context,
        _NoFunctions.new);
    final error = checkThrows<PlatformException>(() => other.bound,
        contains: ['1-beef', 'generate both']);
    checkEqual(error.code, 'interface-mismatch');
    check(RegExp('Rust code from interface [^ ]{8,}').hasMatch('$error'),
        'the library\'s interface is not named: $error');
  });
  test('a mock\'s context has no typed APIs', () {
    final mocked = Meter(context: MockMessageChannelContext());
    checkThrows<ArgumentError>(mocked.resetSync,
        contains: ['native library']);
  });
  test('text with a lone surrogate is refused', () {
    checkThrows<UnsendableValueError>(() => meter.greetSync('a\uD800b'),
        contains: ['lone surrogate at index 1']);
    checkEqual(meter.greetSync('\u{1F54A}'), 'Hello \u{1F54A}');
  });
  test('what no Object can be is refused', () {
    checkThrows<UnsendableValueError>(() => meter.echoAnySync([Object()]),
        contains: ['Object']);
    checkThrows<UnsendableValueError>(
        () => meter.echoAnySync({1: () => null}),
        contains: ['functions']);
  });
  test('objects and classes that are nested too deeply are refused', () {
    Object? list;
    var node = Node(name: '', children: []);
    for (var i = 0; i < 127; i++) {
      list = [list];
      node = Node(name: '$i', children: [node]);
    }
    checkEqual(meter.echoAnySync([list]), [list]);
    checkEqual(meter.echoNodeSync(node)!.name, '126');
    checkThrows<UnsendableValueError>(() => meter.echoAnySync([[list]]),
        contains: ['128']);
    checkThrows<UnsendableValueError>(
        () => meter.echoNodeSync(Node(name: 'x', children: [node])),
        contains: ['128']);
    for (var i = 0; i < 10000; i++) {
      node = Node(name: '', children: [node]);
    }
    checkThrows<UnsendableValueError>(() => meter.echoNodeSync(node),
        contains: ['values are nested', '128']);
    final ring = <Object?>[];
    ring.add(ring);
    checkThrows<UnsendableValueError>(() => meter.echoAnySync(ring));
    checkEqual(meter.addSync(1, 1), 2);
  });
  test('a result of classes that are nested too deeply is refused', () {
    checkEqual(meter.nestSync(128).children.length, 1);
    for (final levels in [129, 10000]) {
      checkThrows<ChannelFailureException>(() => meter.nestSync(levels),
          contains: ['unsendable-result', '128']);
    }
  });
  test('null from Rust where the interface has none is an error', () {
    final error = checkThrows<PlatformException>(() => meter.missingSync());
    checkEqual(error.code, 'null-error');
    checkEqual(meter.addSync(1, 1), 2);
  });
  test('a request over the size limit is refused', () {
    final large = Uint8List(200 << 20);
    checkThrows<ChannelFailureException>(
        () => meter.echoAnySync([large, large]),
        contains: ['message-too-large', 'typed_tests.Meter']);
    checkEqual(meter.addSync(1, 1), 2);
  }, within: const Duration(seconds: 20));
  test('a list that calls while it is sent is refused', () {
    final points = _CallingList(meter);
    checkThrows<StateError>(() => meter.echoPointsSync(points),
        contains: ['toList()']);
    checkEqual(meter.echoPointsSync(points.toList()).length, 3);
  });
  test('two isolates call at once', () async {
    final folder = library.folder;
    final others = [for (var i = 0; i < 3; i++) _elsewhere(folder, i)];
    for (var i = 0; i < 2000; i++) {
      checkEqual(meter.echoPointSync(Point(id: i, ratio: 0, name: 'm$i')).name,
          'm$i');
    }
    checkEqual(await Future.wait(others), [2000, 2000, 2000]);
  }, within: const Duration(seconds: 30));
  test('isolates that exit leave nothing that others miss', () async {
    for (var i = 0; i < 20; i++) {
      checkEqual(await _elsewhere(library.folder, i, 1), 1);
    }
    checkEqual(meter.echoBytesSync(Uint8List(100000)).length, 100000);
  }, within: const Duration(seconds: 30));
  test('an object cannot go to another isolate', () {
    checkThrows<ArgumentError>(() => ReceivePort().sendPort.send(meter),
        contains: ['unsendable']);
  });
  test('typed data of Rust lives as long as its object', () {
    final kept = <Uint8List>[];
    for (var i = 0; i < 200; i++) {
      final echo = meter.echoBytesSync(
          Uint8List(64 << 10)..fillRange(0, 64 << 10, i & 0xFF));
      if (i % 20 == 0) kept.add(echo);
    }
    for (var i = 0; i < kept.length; i++) {
      check(kept[i].every((byte) => byte == (20 * i) & 0xFF),
          'list $i has changed');
    }
  }, within: const Duration(seconds: 20));
  return runTests();
}

// Of its own, so that the closure holds nothing else.
Future<int> _elsewhere(String folder, int seed, [int rounds = 2000]) =>
    Isolate.run(() {
      final meter = Meter(context: TestLibrary(folder, 'typed_tests').context);
      var right = 0;
      for (var i = 0; i < rounds; i++) {
        final point = Point(id: seed, ratio: i / 2, name: '$seed€$i');
        final echo = meter.echoPointSync(point);
        if (echo.name == point.name && echo.ratio == point.ratio) right++;
      }
      return right;
    });

final class _NoFunctions extends HostFunctions {
  _NoFunctions(super.api);
}

/// Calls Rust whenever it is read.
class _CallingList extends ListBase<Point> {
  _CallingList(this.meter);

  final Meter meter;

  @override
  int get length => 3;

  @override
  set length(int _) => throw UnsupportedError('fixed');

  @override
  Point operator [](int index) {
    final text = meter.repeatSync('x' * 50000);
    return Point(id: index, ratio: 0, name: text);
  }

  @override
  void operator []=(int _, Point __) => throw UnsupportedError('fixed');
}
