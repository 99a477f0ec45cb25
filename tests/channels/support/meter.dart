/// A generated host API, and its host without generated code.
library;

import 'package:goldens/everything.g.dart';
import 'package:messengers/messengers.dart';

import 'harness.dart';
import 'wire.dart';

late MessengerPair pair;
late RawHost host;
late Meter meter;

/// A test with a fresh pair of messengers.
void testMeter(String name, Future<void> Function() body) => test(name, () {
      pair = MessengerPair();
      host = RawHost(pair.host, 'Meter');
      meter = Meter(binaryMessenger: pair.dart);
      return body();
    });
