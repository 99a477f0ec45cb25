// The tour: `cargo xtask demo` builds the library and runs this with its path.
import 'dart:ffi';
import 'dart:isolate';
import 'dart:typed_data';

import 'package:columba/columba.dart';

Future<void> main(List<String> arguments) async {
  final path = arguments.single;
  final context = connect(path);
  await methods(context);
  await errors(context);
  await bothWays(context);
  await events(context);
  await isolates(path);
  await handles(context);
  say('that was all; nothing waits, so the program ends by itself');
}

void say(String what) => print('Dart   $what');

/// Any isolate may connect; asking twice gives the same context.
MessageChannelContext connect(String path) =>
    MessageChannelContext.forInitFunction(
        DynamicLibrary.open(path).lookup('tour_init'));

Future<void> methods(MessageChannelContext context) async {
  final birds = NativeMethodChannel('birds', context: context);
  final ringed = await birds.invokeMethod<Map<String, Object?>>(
      'ring', {'name': 'Columba', 'wingSpan': 0.66});
  say('Rust put a ring on a bird: $ringed');

  final clock = Stopwatch()..start();
  final flights = List.generate(3, (_) => birds.invokeMethod<String>('fly'));
  say('three flights at once: ${await Future.wait(flights)} '
      '(${clock.elapsedMilliseconds < 60 ? 'side by side' : 'slowly'})');

  final photo = await birds.invokeMethod<Uint8List>('photograph');
  say('a photo of ${photo.length >> 20} MiB came without a copy');
}

Future<void> errors(MessageChannelContext context) async {
  final birds = NativeMethodChannel('birds', context: context);
  final attempts = <String, Future<Object?> Function()>{
    'a second ring': () => birds.invokeMethod(
        'ring', {'name': 'Columba', 'wingSpan': 0.66, 'ring': 1}),
    'half a bird': () => birds.invokeMethod('ring', {'name': 'Columba'}),
    'a handler that panics': () => birds.invokeMethod('weigh', 3.5),
    'a channel that is not there': () =>
        NativeMethodChannel('fish', context: context).invokeMethod('swim'),
    'something that cannot be sent': () => birds.invokeMethod('ring', {
          'friends': ['Noah', () => 'the raven']
        }),
  };
  for (final MapEntry(key: name, value: attempt) in attempts.entries) {
    try {
      await attempt();
    } catch (error) {
      say('$name: $error');
    }
  }
}

Future<void> bothWays(MessageChannelContext context) async {
  final letters = NativeMethodChannel('letters', context: context)
    ..setMethodCallHandler((call) async => switch (call.method) {
          'receive' => 'yes, I got "${call.arguments}"',
          _ => throw PlatformException(code: 'return-to-sender'),
        });
  say('Dart asked Rust, who asked Dart: '
      '${await letters.invokeMethod<String>('send', 'how are you?')}');
  letters.setMethodCallHandler(null);
}

Future<void> events(MessageChannelContext context) async {
  final clock = NativeEventChannel('clock', context: context);
  say('ticks: ${await clock.receiveBroadcastStream(5).take(4).toList()}');
}

Future<void> isolates(String path) async {
  final names = await Future.wait([
    for (var i = 1; i <= 3; i++)
      Isolate.run(() async {
        final birds = NativeMethodChannel('birds', context: connect(path));
        final bird = await birds.invokeMethod<Map<String, Object?>>(
            'ring', {'name': 'Dove $i', 'wingSpan': 0.3});
        return bird['name'];
      })
  ]);
  say('three more isolates rang $names');
}

Future<void> handles(MessageChannelContext context) async {
  final letters = NativeMethodChannel('letters', context: context);
  Object? dovecote = await letters.invokeMethod<Object>('build');
  say('holds ${dovecote.runtimeType}, behind which is something in Rust');
  dovecote = null;
  // The collector comes when there is something to collect.
  final rubbish = <Uint8List>[];
  for (var i = 0; i < 400; i++) {
    rubbish.add(Uint8List(1 << 20));
    if (rubbish.length > 20) rubbish.clear();
    await Future<void>.delayed(Duration.zero);
  }
}
