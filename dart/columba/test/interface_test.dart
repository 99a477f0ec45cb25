/// Compiles only if every annotation and option is there, with every argument.
library;

import 'package:columba/interface.dart';

import 'harness.dart';

@ConfigurePigeon(PigeonOptions(
  input: 'a.dart',
  dartOut: 'a.g.dart',
  dartTestOut: 'test/a.g.dart',
  dartFfiOut: 'a.ffi.dart',
  rustOut: 'a.rs',
  objcHeaderOut: 'a.h',
  objcSourceOut: 'a.m',
  javaOut: 'A.java',
  swiftOut: 'A.swift',
  kotlinOut: 'A.kt',
  cppHeaderOut: 'a.hpp',
  cppSourceOut: 'a.cpp',
  gobjectHeaderOut: 'a_g.h',
  gobjectSourceOut: 'a_g.c',
  astOut: 'a.txt',
  copyrightHeader: 'COPYING',
  basePath: '.',
  dartPackageName: 'app',
  debugGenerators: true,
  ignoreLints: false,
  dartOptions: DartOptions(
    copyrightHeader: ['a'],
    sourceOutPath: 'a.dart',
    testOutPath: 'b.dart',
    ignoreLints: true,
  ),
  objcOptions: ObjcOptions(
    headerIncludePath: 'a.h',
    prefix: 'A',
    copyrightHeader: ['a'],
    fileSpecificClassNameComponent: 'A',
  ),
  javaOptions: JavaOptions(
    className: 'A',
    package: 'a.b',
    copyrightHeader: ['a'],
    useGeneratedAnnotation: true,
    useFutures: true,
  ),
  swiftOptions: SwiftOptions(
    copyrightHeader: ['a'],
    fileSpecificClassNameComponent: 'A',
    errorClassName: 'AError',
    includeErrorClass: false,
  ),
  kotlinOptions: KotlinOptions(
    package: 'a.b',
    copyrightHeader: ['a'],
    errorClassName: 'AError',
    includeErrorClass: false,
    fileSpecificClassNameComponent: 'A',
    useGeneratedAnnotation: true,
  ),
  cppOptions: CppOptions(
    headerIncludePath: 'a.hpp',
    namespace: 'a',
    copyrightHeader: ['a'],
    headerOutPath: 'a.hpp',
  ),
  gobjectOptions: GObjectOptions(
    headerIncludePath: 'a_g.h',
    module: 'A',
    copyrightHeader: ['a'],
    headerOutPath: 'a_g.h',
  ),
))
enum Mood { good, bad }

@SwiftClass()
class Node {
  Node(this.bytes, this.wide, this.wider, this.numbers);

  final Uint8List bytes;
  final Int32List wide;
  final Int64List wider;
  final Float64List numbers;
  Node? next;
}

// ignore: deprecated_member_use
@HostApi(dartHostTestHandler: 'TestMeter')
abstract class Meter {
  @async
  @ObjCSelector('readChannel:')
  @SwiftFunction('read(_:)')
  int read(int channel);

  @asyncCallback
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  int slow();

  @TaskQueue(type: TaskQueueType.serial)
  void plain();
}

@FlutterApi()
abstract class Listener {
  void changed(Mood mood);
}

@ProxyApi()
abstract class Base {}

@ProxyApi(
  superClass: Base,
  kotlinOptions: KotlinProxyApiOptions(
    fullClassName: 'a.b.Device',
    minAndroidApi: 28,
  ),
  swiftOptions: SwiftProxyApiOptions(
    name: 'ADevice',
    import: 'A',
    minIosApi: '14.0.0',
    minMacosApi: '11.0.0',
    supportsIos: true,
    supportsMacos: false,
  ),
)
abstract class Device {
  Device(int port);

  @attached
  late Base base;

  @static
  late Base shared;
}

@EventChannelApi(
  kotlinOptions: KotlinEventChannelOptions(includeSharedClasses: false),
  swiftOptions: SwiftEventChannelOptions(includeSharedClasses: false),
)
abstract class Events {
  Mood moods();
}

Future<void> main() {
  test('annotations of the same kind differ', () {
    check(!identical(async, asyncCallback), 'the styles are one');
    check(!identical(attached, static), 'the kinds of fields are one');
  });

  test('an option that is not given is null', () {
    const options = PigeonOptions(dartOut: 'a.dart');
    checkEqual(options.dartOut, 'a.dart');
    checkEqual(options.kotlinOut, null);
  });

  return runTests();
}
