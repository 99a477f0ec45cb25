/// The libraries that the tests talk to.
library;

import 'dart:ffi';
import 'dart:io';

import 'package:columba/columba.dart';

/// A library in the folder that the test runner names.
class TestLibrary {
  /// The library [name] in [folder].
  TestLibrary(this.folder, [this.name = 'vm_tests']);

  /// The one of a program's arguments.
  TestLibrary.of(List<String> arguments, [this.name = 'vm_tests'])
      : folder = arguments.isEmpty
            ? throw ArgumentError('argument 0 is the folder of the libraries')
            : arguments.first;

  /// Where the libraries are.
  final String folder;

  /// Its name without what the system adds.
  final String name;

  /// The library file.
  late final DynamicLibrary file = DynamicLibrary.open(_path());

  /// The context of the current isolate.
  late final MessageChannelContext context =
      MessageChannelContext.forInitFunction(initFunction('${name}_init'));

  /// One of the functions that may be given to
  /// [MessageChannelContext.forInitFunction].
  Pointer<NativeFunction<MessageChannelContextInitFunction>> initFunction(
    String name,
  ) =>
      file.lookup(name);

  /// The method channel [name].
  NativeMethodChannel channel(String name) =>
      NativeMethodChannel(name, context: context);

  /// The event channel [name].
  NativeEventChannel events(String name) =>
      NativeEventChannel(name, context: context);

  /// The message channel [name].
  MessageChannel messages(String name) =>
      MessageChannel(name, context: context);

  String _path() {
    final separator = Platform.pathSeparator;
    final file = Platform.isWindows
        ? '$name.dll'
        : 'lib$name.${Platform.isMacOS ? 'dylib' : 'so'}';
    return '$folder$separator$file';
  }
}
