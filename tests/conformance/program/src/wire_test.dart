/// Messages that no generated Dart sends: a host answers each with an error, and
/// goes on.
library;

import 'package:conformance_transport/transport.dart';

/// Adds the tests of this transport.
void add(Host host) => addWireTests(host);
