// The tour of typed bindings: `cargo xtask demo` generates, builds and runs it.
import 'dart:ffi';
import 'dart:typed_data';

import 'dovecote.g.dart';

Future<void> main(List<String> arguments) async {
  final context = MessageChannelContext.forInitFunction(
      DynamicLibrary.open(arguments.single).lookup('typed_tour_init'));
  final dovecote = Dovecote(context: context);
  await calls(dovecote);
  await errors(dovecote);
  Postman.setUp(Letterbox(), context: context);
  say('a letter went to Rust and back: ${await dovecote.send('coo?')}');
  Postman.setUp(null, context: context);
  objects(context);
  await for (final sighting in sightings(context: context)) {
    say(switch (sighting) {
      Landed(:final place) => 'a dove landed on $place',
      Lost(:final since) => 'and one is lost since ${since.inSeconds} s',
    });
  }
  say('that was the tour of typed calls');
}

void say(String what) => print('Dart   $what');

class Letterbox implements Postman {
  @override
  Future<String> deliver(String letter) async => '"$letter" arrived';
}

Future<void> calls(Dovecote dovecote) async {
  say('2 + 3 is ${dovecote.addSync(2, 3)} at once, and ${await dovecote.add(2, 3)} as a future');
  final dove = await dovecote.ring(Dove(name: 'Columba'));
  say('Rust put a ring on a dove: $dove');
  final photo = dovecote.photographSync(16);
  say('a photo of ${photo.length >> 20} MiB came without a copy');
  final grain = Uint8List(1 << 20)..fillRange(0, 1 << 20, 2);
  say('Rust read ${grain.length >> 20} MiB where they are: ${dovecote.weighSync(grain)}');
  final clock = Stopwatch()..start();
  var sum = 0;
  for (var i = 0; i < 1000000; i++) {
    sum = dovecote.addSync(sum, 1);
  }
  say('a million calls took ${clock.elapsedMilliseconds} ms: $sum');
}

void objects(MessageChannelContext context) {
  final nest = Nest(
    pigeon_context: context,
    place: 'the loft',
    hatched: (nest, chicks) => say('an object of Rust calls back: $chicks chicks'),
  );
  nest.laySync(2);
  nest.laySync(1);
  say('what is in it stays in Rust: ${nest.broodSync()}');
  final before = Nest.countSync(pigeon_context: context);
  nest.dispose();
  final after = Nest.countSync(pigeon_context: context);
  say('Rust has $before nest, and after dispose() $after');
}

Future<void> errors(Dovecote dovecote) async {
  final attempts = <String, Future<Object?> Function()>{
    'a second ring': () => dovecote.ring(Dove(name: 'Columba', ring: 7)),
    'a method that panics': dovecote.panic,
    'a letter without a postman': () => dovecote.send('coo?'),
    'an instance that is not there': () =>
        Dovecote(messageChannelSuffix: 'attic').add(1, 1),
  };
  for (final MapEntry(key: name, value: attempt) in attempts.entries) {
    try {
      await attempt();
    } on Object catch (error) {
      say('$name: $error');
    }
  }
}
