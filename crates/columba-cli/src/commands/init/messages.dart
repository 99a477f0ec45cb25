// What crosses the border between Dart and native code. `columba generate` writes both sides from it; `columba check`
// says what is wrong in it. It is never run.
import 'package:columba/interface.dart';

/// How formal a greeting is.
enum Tone { casual, formal }

/// Who is greeted. A class is data: its fields are what is sent.
class Guest {
  Guest({required this.name, this.visits = 0});

  String name;
  int visits;
}

/// Native code answers, Dart calls: `await Greeter().greet(guest, Tone.casual)`.
@HostApi()
abstract class Greeter {
  String greet(Guest guest, Tone tone);

  /// Native code may take its time: it answers later.
  @async
  List<Guest> guests();
}

/// Dart answers, native code calls.
@FlutterApi()
abstract class Doorbell {
  void rang(Guest guest);
}
