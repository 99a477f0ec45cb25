// What crosses between Dart and Rust: `columba generate` writes both sides.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  basePath: 'examples/typed',
  dartPackageName: 'typed_tour',
  dartFfiOut: 'dovecote.g.dart',
  rustOut: 'src/dovecote.rs',
))

/// How a dove feels.
enum Mood { calm, hungry }

/// What happened to a dove.
sealed class Sighting {}

class Landed extends Sighting {
  Landed({required this.place});

  String place;
}

class Lost extends Sighting {
  Lost({required this.since});

  Duration since;
}

class Dove {
  Dove({required this.name, this.mood = Mood.calm, this.ring, this.sightings = const []});

  String name;
  Mood mood;
  int? ring;
  List<Sighting> sightings;
}

/// Dart calls, Rust answers.
@HostApi()
abstract class Dovecote {
  int add(int a, int b);

  /// Puts a ring on a dove; one that has a ring is an error.
  Dove ring(Dove dove);

  Uint8List photograph(int megabytes);

  /// The sum of all bytes, which stay where they are.
  int weigh(@borrowed Uint8List grain);

  void panic();

  /// Sends a letter and waits for what Dart's [Postman] answers.
  @async
  String send(String letter);
}

/// Rust calls, Dart answers.
@FlutterApi()
abstract class Postman {
  @async
  String deliver(String letter);
}

/// An object of Rust behind an object of Dart.
@ProxyApi()
abstract class Nest {
  Nest(String place);

  late void Function(int chicks)? hatched;

  void lay(int eggs);

  /// Has the eggs hatch, and tells it by [hatched].
  String brood();

  /// How many nests there are in Rust.
  @static
  int count();
}

/// Rust sends, Dart listens.
@EventChannelApi()
abstract class Lookout {
  Sighting sightings();
}
