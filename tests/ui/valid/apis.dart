import 'package:pigeon/pigeon.dart' as pigeon;
import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'app',
  dartOut: 'lib/src/apis.g.dart',
  kotlinOut: 'android/Apis.kt',
  kotlinOptions: KotlinOptions(package: 'dev.app', includeErrorClass: false),
  swiftOut: 'ios/Apis.swift',
  swiftOptions: SwiftOptions(copyrightHeader: ['A line.', 'Another.']),
))
class Reading {
  double? value;
}

/// What Dart calls.
@HostApi()
abstract class Meter {
  /// Reads.
  Reading read(int channel, [String? name, int times = 1]);

  @async
  @ObjCSelector('setValue:forKey:')
  @SwiftFunction('set(_:for:)')
  void write(Reading value, {required String key});

  @asyncCallback
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  Map<String, Reading?>? all({bool fresh = false});

  int checksum(int seed, {@borrowed required Uint8List bytes});
}

@pigeon.FlutterApi()
abstract class Listener {
  void changed(Reading reading);

  @async
  bool confirm(String question);
}

@EventChannelApi(kotlinOptions: KotlinEventChannelOptions(includeSharedClasses: false))
abstract class Events {
  Reading readings();
  int ticks();
}
