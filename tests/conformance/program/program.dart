/// The program: connects to a host and runs all tests.
library;

import 'package:conformance_transport/transport.dart';

import 'src/features.dart';
import 'src/harness.dart';
import 'src/session.dart';

/// Connects to the host that [arguments] name, adds the tests of [drive] and
/// those written by hand, and runs them.
Future<Never> runConformance(
    List<String> arguments, List<void Function()> drive) async {
  host = await Host.connect(arguments);
  for (final add in drive) {
    add();
  }
  addFeatures();
  return runTests();
}
