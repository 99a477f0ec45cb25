/// The Dart half of a program for the seed system. Beside the name of the
/// package and the classes that Flutter has no part in here, it is as a user of
/// the seed writes it.
library;

import 'dart:async';
import 'dart:ffi';
import 'dart:io';
import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';

import '../../vm/support/harness.dart';
import '../../vm/support/memory.dart' show collectGarbage;

MessageChannelContext _initNativeContext(String folder) {
  final dylib = DynamicLibrary.open(Platform.isWindows
      ? '$folder\\seed_program.dll'
      : '$folder/libseed_program.${Platform.isMacOS ? 'dylib' : 'so'}');
  final function =
      dylib.lookup<NativeFunction<MessageChannelContextInitFunction>>(
          'seed_program_init_message_channel_context');
  return MessageChannelContext.forInitFunction(function);
}

late final String folder;
late final nativeContext = _initNativeContext(folder);

NativeMethodChannel methods(String name) =>
    NativeMethodChannel(name, context: nativeContext);

NativeEventChannel events(String name) =>
    NativeEventChannel(name, context: nativeContext);

MessageChannel messages(String name) =>
    MessageChannel(name, context: nativeContext);

Future<Never> main(List<String> arguments) {
  folder = arguments.first;
  gaugeTests();
  almanacTests();
  valueTests();
  shapeTests();
  eventTests();
  messageTests();
  handleTests();
  portTests();
  loopTests();
  mockTests();
  return runTests();
}

void gaugeTests() {
  final gauge = methods('gauge');

  test('a derived struct makes the way both ways', () async {
    final reading =
        await gauge.invokeMethod('correct', {'metres': 1.0, 'at': 'Hull'});
    checkEqual(reading, {'metres': 1.5, 'at': 'Hull'});
  });

  test('a handler on a background thread answers as well', () async {
    final background = methods('gauge_in_background');
    final reading = await background
        .invokeMethod<Map>('correct', {'metres': 0.0, 'at': 'Rye'});
    check(reading['metres'] == 0.5, '$reading');
  });

  test('an error of a handler arrives with its code, message and details',
      () async {
    try {
      await gauge.invokeMethod('correct', {'metres': -1.0, 'at': 'Wells'});
      fail('no error');
    } on PlatformException catch (e) {
      checkEqual(e.code, 'dry');
      checkEqual(e.message, 'no water at Wells');
      checkEqual(e.details, ['Wells', null]);
    }
    await checkError<PlatformException>(gauge.invokeMethod('dry'), code: 'dry');
  });

  test('a failed conversion is the error that ? makes of it', () async {
    await checkError<PlatformException>(gauge.invokeMethod('correct', 5),
        code: 'try_from_error');
  });

  test('an unknown method is what the handler makes of it', () async {
    await checkError<PlatformException>(gauge.invokeMethod('fly'),
        code: 'invalid_method', contains: ['fly']);
  });

  test('a reply may come from another thread or later', () async {
    checkEqual(await gauge.invokeMethod('slow', 'word'), 'word');
    checkEqual(await gauge.invokeMethod<String>('later'), 'later');
  });

  test('a channel that nobody registered is an exception of its own', () async {
    final error = await checkError<NoSuchChannelException>(
        methods('nowhere').invokeMethod('any'));
    checkEqual(error.channel, 'nowhere');
  });

  test('Rust calls Dart back, converting the result', () async {
    gauge.setMethodCallHandler((call) async {
      if (call.method == 'factor') return call.arguments * 7;
      throw PlatformException(
          code: 'unknown', message: call.method, details: [1]);
    });
    checkEqual(await gauge.invokeMethod('calibrate', 3), 210);
    checkEqual(await gauge.invokeMethod('calibrate', 0.5),
        'conversion: BadType');
    checkEqual(await gauge.invokeMethod('call', null),
        'unknown, Some("anything"), List([I64(1)])');
    gauge.setMethodCallHandler((call) => call.arguments);
    checkEqual(await gauge.invokeMethod('call', ['a', 1]), ['a', 1]);
    gauge.setMethodCallHandler((call) => throw StateError('thrown'));
    final text = await gauge.invokeMethod<String>('call', null);
    check(text.startsWith('unexpected-error') && text.contains('StateError'),
        text);
  });

  test('Rust is told when there is no handler or no isolate', () async {
    gauge.setMethodCallHandler(null);
    checkEqual(await gauge.invokeMethod('call'), 'no handler on gauge');
    checkEqual(await gauge.invokeMethod('nobody'), 'invalid isolate');
  });

  test('isolates have ids of their own, and their end is told', () async {
    final here = await gauge.invokeMethod<int>('isolate');
    final there = await Isolate.run(_isolateId(folder));
    check(here != there, 'both are $here');
    await eventually('the handler is told of the exit',
        () async => await gauge.invokeMethod<int>('destroyed') > 0);
  });
}

Future<int> Function() _isolateId(String folder) => () {
      final context = _initNativeContext(folder);
      return NativeMethodChannel('gauge', context: context)
          .invokeMethod<int>('isolate');
    };

void almanacTests() {
  final almanac = methods('almanac');

  test('a future answers, with renamed fields', () async {
    final prediction = await almanac
        .invokeMethod('predict', {'days': 2, 'station': 'Deal'});
    check(prediction['highWater'] is Float64List, '$prediction');
    checkEqual(prediction['highWater'].toList(), [0.25, 1.25]);
    checkEqual(prediction['ofStation'], 'Deal');
    checkEqual(prediction['askedOnMainThread'], true);
  });

  test('a default stands for what is missing', () async {
    final prediction = await almanac.invokeMethod<Map>('predict', {'days': 1});
    check(prediction.containsKey('ofStation'), '$prediction');
    checkEqual(prediction['ofStation'], null);
    final question = await almanac.invokeMethod<Map>('question');
    checkEqual(question['ofStation'], null);
  });

  test('errors leave a future by ? and as a result', () async {
    final error = await checkError<PlatformException>(
        almanac.invokeMethod('predict', {'days': 0}),
        code: 'empty');
    checkEqual(error.message, null);
    checkEqual(error.details, 0);
    await checkError<PlatformException>(
        almanac.invokeMethod('predict', {'days': -1}),
        code: 'try_from_error');
    await checkError<PlatformException>(almanac.invokeMethod('other'),
        code: 'invalid_method');
  });

  test('a future awaits Dart, in every form of the call', () async {
    almanac.setMethodCallHandler((call) async {
      switch (call.method) {
        case 'name':
          return 'Nore';
        case 'length':
          await Future<void>.delayed(Duration.zero);
          return (call.arguments as String).length;
        case 'flags':
          return {'${call.arguments}': true};
        default:
          return call.arguments;
      }
    });
    final answers = await almanac.invokeMethod<List>('ask');
    checkEqual(answers, [
      'Nore',
      4,
      {'argument': true},
      'Nore',
      Uint8List.fromList([7]),
    ]);
    checkEqual(await almanac.invokeMethod('ask_by_callback'),
        'String("Nore") Nore 4');
  });

  test('what Dart answers wrongly is the error of the call', () async {
    almanac.setMethodCallHandler((call) => 5);
    await checkError<PlatformException>(almanac.invokeMethod('ask'),
        code: 'asking', contains: ['conversion: BadType']);
    almanac.setMethodCallHandler(null);
    await checkError<PlatformException>(almanac.invokeMethod('ask'),
        code: 'asking', contains: ['no handler on almanac']);
  });

  test('a spawned task is awaited', () async {
    checkEqual(await almanac.invokeMethod('later'), true);
  });
}

void valueTests() {
  final values = methods('values');

  test('each type of Dart arrives as its variant', () async {
    checkEqual(
        await values.invokeMethod('kinds', [
          null,
          true,
          -1,
          1 << 60,
          1.5,
          'text',
          Int8List(1),
          Uint8List(1),
          Int16List(1),
          Uint16List(1),
          Int32List(1),
          Uint32List(1),
          Int64List(1),
          Float32List(1),
          Float64List(1),
          ['a'],
          {1},
          {'a': 1},
        ]),
        [
          'Null', 'Bool', 'I64', 'I64', 'F64', 'String', 'I8List', //
          'U8List', 'I16List', 'U16List', 'I32List', 'U32List', 'I64List',
          'F32List', 'F64List', 'List', 'List', 'Map',
        ]);
    checkEqual(await values.invokeMethod('kind', <int>[]), 'List');
  });

  test('everything comes back as it was sent', () async {
    final sent = [
      null, false, 0, -1, -300, 238, 1 << 62, -0.0, double.nan, '', //
      'tide' * 20, 'é\u{1f600}', Uint16List.fromList([1, 65535]),
      {
        1: {'nested': <Object?>[]},
        null: 'null',
      },
    ];
    checkEqual(await values.invokeMethod('echo', sent), sent);
  });

  test('each conversion of Rust arrives as its type', () async {
    checkEqual(await values.invokeMethod('everything'), [
      true, -8, 8, -16, 16, -32, 32, -64, 0.5, 0.25, 'string', 'str', //
      null, null, 'some',
      {'one': 1},
      {2: 'two', '1': 1},
      Int8List.fromList([1]),
      Uint8List.fromList([1]),
      Int16List.fromList([1]),
      Uint16List.fromList([1]),
      Int32List.fromList([1]),
      Uint32List.fromList([1]),
      Int64List.fromList([1]),
      Float32List.fromList([1]),
      Float64List.fromList([1]),
      ['a', 'b'],
      [
        Uint8List.fromList([1]),
      ],
      [1, null],
      {'k': null},
    ]);
  });

  test('conversions in Rust hold what the seed\'s hold', () async {
    checkEqual(await values.invokeMethod('check'), 'checked');
    checkEqual(await values.invokeMethod('as_u8', 255), 255);
    checkEqual(await values.invokeMethod('as_u8', 256), 'int');
    checkEqual(await values.invokeMethod('as_u8', '1'), 'bad type');
    await checkError<PlatformException>(values.invokeMethod('other'),
        code: 'try_from_error', contains: ['other']);
  });
}

void shapeTests() {
  final shapes = methods('shapes');
  final vessel = {
    'callSign': 'GB12',
    'draught': 2.5,
    'type': 'SAILING_SHIP',
    'crewSize': 4,
    'note': null,
    'to': 'Bergen',
    'position': [51.5, 1.5],
    'logs': {
      'today': [
        'anchored',
        {'speed': 6},
        {
          'between': [1, 2],
        },
        {
          'sighted': {'WHAT': 'whale'},
        },
      ],
    },
    'cargo': Uint8List.fromList([1, 2]),
  };

  test('structs and enums read what they write', () async {
    checkEqual(await shapes.invokeMethod('vessel', vessel), vessel);
    final everything = {
      'vessel': vessel,
      'orders': [
        {'kind': 'heave-to'},
        {'kind': 'change-course', 'degrees': 270},
      ],
      'signals': [
        {'t': 'horn'},
        {
          't': 'flags',
          'c': ['n', 'c'],
        },
        {
          't': 'light',
          'c': {'colour': 'red', 'seconds': 0.5},
        },
      ],
      'pair': {'left': 1, 'right': 'r'},
    };
    checkEqual(await shapes.invokeMethod('everything', everything), everything);
  });

  test('skipped, empty and missing fields', () async {
    final empty = await shapes.invokeMethod<Map>('default');
    check(!empty.containsKey('secret'), 'skip');
    check(!empty.containsKey('note') && !empty.containsKey('to'), 'empty');
    check(empty.containsKey('draught'), 'an Option without skip_if_empty');
    final fewer = {...vessel}
      ..remove('crewSize')
      ..remove('draught')
      ..remove('note');
    final read = await shapes.invokeMethod<Map>('vessel', fewer);
    checkEqual(read['crewSize'], 0);
    checkEqual(read['draught'], null);
    check(!read.containsKey('note'), 'a note');
    await checkError<PlatformException>(
        shapes.invokeMethod('vessel', {...vessel}..remove('cargo')),
        code: 'try_from_error');
  });

  test('variants are strings, maps, or maps with tags', () async {
    checkEqual(await shapes.invokeMethod('variants'), [
      'tug',
      {
        'between': [1, 2],
      },
      {'kind': 'change-course', 'degrees': 90},
      {'t': 'horn'},
    ]);
  });
}

void eventTests() {
  final buoy = events('buoy');
  final horn = methods('horn');

  test('a stream brings the events of the handler', () async {
    await horn.invokeMethod('log');
    final stream = buoy.receiveBroadcastStream({'depth': 3});
    checkEqual(await stream.first, 'wave');
    await eventually('the handler is told of the end',
        () => horn.invokeMethod<bool>('is_empty'));
    final log = await horn.invokeMethod<List>('log');
    check(log.length == 2 && log.last == 'cancel', '$log');
    check('${log.first}'.contains('depth'), '$log');
  });

  test('events may come from another thread, in their order', () async {
    final stream = buoy.receiveBroadcastStream('thread');
    checkEqual(await stream.take(3).toList(), [0, 1, 2]);
  });

  test('the handler is reached through its registration', () async {
    final heard = <dynamic>[];
    final subscription = buoy.receiveBroadcastStream().listen(heard.add);
    await eventually('the first event', () => heard.isNotEmpty);
    checkEqual(await horn.invokeMethod('blow', 'fog'), 1);
    checkEqual(heard, ['wave', 'fog']);
    await subscription.cancel();
    checkEqual(await horn.invokeMethod('blow', 'fog'), 0);
  });

  test('a stream can be listened to again', () async {
    final stream = events('second_buoy').receiveBroadcastStream('x');
    checkEqual(await stream.first, 'wave');
    checkEqual(await stream.first, 'wave');
    await eventually('both were cancelled',
        () async => await horn.invokeMethod<int>('second') == 4);
  });
}

void messageTests() {
  final harbour = messages('harbour');

  test('a delegate answers messages', () async {
    checkEqual(await harbour.sendMessage('quay'), 'QUAY');
    checkEqual(await harbour.sendMessage([1, 'two']), [1, 'two']);
  });

  test('a handler answers the messages of Rust', () async {
    harbour.setHandler((message) async => '$message!');
    checkEqual(await harbour.sendMessage('send'), 'ship ahoy!');
    final text = await harbour.sendMessage('send_nowhere') as String;
    check(text.contains('no such harbour'), text);
  });

  test('a message without an answer', () async {
    final posted = Completer<dynamic>();
    harbour.setHandler(posted.complete);
    checkEqual(await harbour.sendMessage('post'), true);
    checkEqual(await posted.future, 42);
    checkEqual(await harbour.sendMessage('post_to_nobody'), 'invalid isolate');
    harbour.setHandler(null);
    check(harbour.handler == null, 'a handler');
  });

  test('a delegate is told of isolates', () async {
    await Isolate.run(_isolateId(folder));
    final log = <dynamic>[];
    await eventually('joined and exited', () async {
      log.addAll(await harbour.sendMessage('log') as List);
      return log.contains('exited');
    });
    check(log.contains('joined true'), '$log');
  });

  test('an unregistered delegate is no channel any more', () async {
    await harbour.sendMessage('close');
    await checkError<NoSuchChannelException>(harbour.sendMessage('anyone?'));
    checkEqual(await messages('harbour_log').sendMessage('still'), 'STILL');
  });
}

void handleTests() {
  final moorings = methods('moorings');

  test('a handle is one object, and ends with it', () async {
    await _moor(moorings);
    await eventually('the finalizer ran', () async {
      await collectGarbage();
      return await moorings.invokeMethod<int>('finalized') > 0;
    }, within: const Duration(seconds: 4));
    checkEqual(await moorings.invokeMethod('is_finalized', 1), true);
    checkEqual(await moorings.invokeMethod('again', 1), null);
  });
}

Future<void> _moor(NativeMethodChannel moorings) async {
  final handle = await moorings.invokeMethod<FinalizableHandle>('moor', 1);
  final again = await moorings.invokeMethod('again', 1);
  check(identical(handle, again), 'another object');
  checkEqual(await moorings.invokeMethod('is_attached', 1), true);
  checkEqual(await moorings.invokeMethod('is_finalized', 1), false);
  check(handle.toString().isNotEmpty, 'no text');
}

void portTests() {
  final ports = methods('ports');

  test('a native port receives what Dart sends', () async {
    final port = await ports.invokeMethod<SendPort>('open');
    port
      ..send(null)
      ..send(true)
      ..send(7)
      ..send(1 << 40)
      ..send('text')
      ..send(['a', 1])
      ..send(Uint8List.fromList([1, 2]))
      ..send(port);
    final received = <Object?>[];
    await eventually('all have come', () async {
      received.addAll(await ports.invokeMethod('received') as List);
      return received.length == 8;
    });
    checkEqual(received, [
      'null', 'true', '7', '${1 << 40}', 'text', 'a,1', 'u8 [1, 2]', //
      'port true',
    ]);
    checkEqual(await ports.invokeMethod('close'), true);
  });

  test('a port of Dart receives what Rust sends', () async {
    final port = ReceivePort();
    final sent = ports.invokeMethod('send_all', port.sendPort.nativePort);
    final received = await port.take(13).toList();
    checkEqual(await sent, true);
    checkEqual(received, [
      null, true, -7, 1 << 40, 0.5, 'text', 'string', 'c string', [1, 2], //
      Uint16List.fromList([1, 2]),
      Uint8List.fromList([3, 4]),
      [null, 'nested'],
      3,
    ]);
  });

  test('a capability equals itself', () async {
    final capability = await ports.invokeMethod<Capability>('capability');
    check(capability == await ports.invokeMethod('capability'), 'not equal');
  });
}

void loopTests() {
  final loops = methods('loops');

  test('timers, cancelled timers and tasks', () async {
    final order = await loops.invokeMethod<List>('order');
    checkEqual({...order.take(2)}.length, 2);
    check(order.take(2).contains('next'), '$order');
    check(order.take(2).contains('spawned'), '$order');
    checkEqual(order.skip(2).toList(), ['kept', 'timer']);
  });

  for (final (method, result) in [
    ('across', true),
    ('wait', true),
    ('stop', 'stopped'),
    ('handle', 'cancelled'),
    ('other', null),
  ]) {
    test('run loops: $method', () async {
      checkEqual(await loops.invokeMethod(method), result);
    });
  }

  test('run loops: capsule', () async {
    checkEqual(await loops.invokeMethod('capsule'), [42, true]);
  });
}

/// What a unit test of a seed user does, without a library.
void mockTests() {
  test('a mock stands for the handlers of Rust', () async {
    final context = MockMessageChannelContext();
    final channel = NativeMethodChannel('pilot', context: context);
    context.registerMockMethodCallHandler('pilot', (call) async {
      if (call.method == 'board') return 'aboard at ${call.arguments}';
      throw PlatformException(code: 'absent', details: call.method);
    });
    checkEqual(await channel.invokeMethod('board', 6), 'aboard at 6');
    final error = await checkError<PlatformException>(
        channel.invokeMethod('leave'),
        code: 'absent');
    checkEqual(error.details, 'leave');
    await checkError<NoSuchChannelException>(
        NativeMethodChannel('other', context: context).invokeMethod('board'));
  });

  test('a mock calls the handlers of Dart', () async {
    final context = MockMessageChannelContext();
    final channel = NativeMethodChannel.withMessageChannel(
        MessageChannel('pilot', context: context));
    channel.setMethodCallHandler((call) => [call.method, call.arguments]);
    checkEqual(await context.invokeMethod('pilot', 'go', 1), ['go', 1]);
    channel.setMethodCallHandler((call) => throw PlatformException(code: 'no'));
    await checkError<PlatformException>(context.invokeMethod('pilot', 'go'),
        code: 'no');
    channel.setMethodCallHandler(null);
    final error = await checkError<NoRegisteredHandlerException>(
        context.sendMessage('pilot', 1));
    checkEqual(error.channel, 'pilot');
    await checkError<NoSuchChannelException>(context.sendMessage('none', 1));
  });

  test('a mock has messages and events', () async {
    final context = MockMessageChannelContext();
    context.registerMockChannelHandler('raw', (message) => [message]);
    checkEqual(
        await MessageChannel('raw', context: context).sendMessage(1), [1]);

    final log = <Object?>[];
    context.registerMockEventChannel('swell', onListen: (sink, arguments) {
      log.add(arguments);
      sink.add(1.5);
    }, onCancel: () => log.add('cancelled'));
    final stream = NativeEventChannel('swell', context: context)
        .receiveBroadcastStream('now');
    final got = Completer<dynamic>();
    final subscription = stream.listen(got.complete);
    checkEqual(await got.future, 1.5);
    unawaited(subscription.cancel());
    checkEqual(log, ['now', 'cancelled']);
  });
}
