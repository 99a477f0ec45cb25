@ConfigurePigeon(PigeonOptions(
  input: 'harbour.dart',
  dartOut: 'lib/harbour.g.dart',
  dartTestOut: 'test/harbour.g.dart',
  dartOptions: DartOptions(copyrightHeader: ['one', 'two'], ignoreLints: false),
  objcHeaderOut: 'a.h',
  objcSourceOut: 'a.m',
  objcOptions: ObjcOptions(prefix: 'HB', headerIncludePath: 'x/a.h', fileSpecificClassNameComponent: 'A'),
  javaOut: 'A.java',
  javaOptions: JavaOptions(className: 'A', package: 'a.b', useGeneratedAnnotation: true),
  swiftOut: 'A.swift',
  swiftOptions: SwiftOptions(errorClassName: 'E', includeErrorClass: true),
  kotlinOut: 'A.kt',
  kotlinOptions: KotlinOptions(package: 'a.b', errorClassName: 'F', includeErrorClass: false),
  cppHeaderOut: 'a.h',
  cppSourceOut: 'a.cpp',
  cppOptions: CppOptions(namespace: 'a'),
  gobjectHeaderOut: 'a.h',
  gobjectSourceOut: 'a.cc',
  gobjectOptions: GObjectOptions(module: 'A'),
  copyrightHeader: 'header.txt',
  dartPackageName: 'harbour',
))
import 'package:columba/interface.dart';

class A {}
