/// The tests that are written by hand: those of interfaces that hosts implement
/// by hand too.
library;

import 'package:conformance_transport/transport.dart';

import 'src/calls_test.dart' as calls;
import 'src/defaults_test.dart' as defaults;
import 'src/equality_test.dart' as equality;
import 'src/errors_test.dart' as errors;
import 'src/events_test.dart' as events;
import 'src/instances_test.dart' as instances;
import 'src/proxies_test.dart' as proxies;
import 'src/session.dart';
import 'src/wire_test.dart' as wire;

/// Adds all that the host of this run can do.
void addFeatures() {
  if (host.can(Ability.events)) events.add();
  if (host.can(Ability.proxies)) proxies.add();
  if (!host.can(Ability.features)) return;
  errors.add();
  defaults.add();
  calls.add();
  instances.add();
  if (host.can(Ability.equality)) equality.add();
  wire.add(host);
}
