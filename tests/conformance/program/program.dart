/// The program: connects to a host and runs all tests.
library;

import 'package:conformance_transport/transport.dart';

import 'src/harness.dart';
import 'src/session.dart';

/// Connects to the host that [arguments] name, has [all] add their tests, and runs
/// them.
Future<Never> runConformance(
    List<String> arguments, List<void Function()> all) async {
  host = await Host.connect(arguments);
  for (final add in all) {
    add();
  }
  return runTests();
}
