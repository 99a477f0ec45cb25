/// What holds for the host of this run.
library;

import 'package:conformance_transport/transport.dart';

/// The host.
late Host host;

/// Whether the host calls Dart.
bool get hasCallsOfDart => host.can(Ability.callsOfDart);
