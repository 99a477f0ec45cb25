import 'dart:ffi';
import 'dart:io' show Platform;

import '../errors.dart';
import '../message_channel.dart';
import 'abi.dart';

/// The functions of one native library that has been initialized.
class NativeLibrary {
  NativeLibrary._(InitData data)
      : identity = data.open.address,
        open_ = data.open.asFunction(),
        page = data.page.asFunction(isLeaf: true),
        isolate = data.isolate.asFunction(isLeaf: true),
        reserve = data.reserve.asFunction(isLeaf: true),
        post = data.post.asFunction(isLeaf: true),
        take = data.take.asFunction(isLeaf: true),
        allocate = data.allocate.asFunction(isLeaf: true),
        release = data.release.asFunction(isLeaf: true),
        close = data.close,
        handleAttached = data.handleAttached.asFunction(isLeaf: true),
        handleCollected = data.handleCollected,
        reserveRequest = data.reserveRequest.asFunction(isLeaf: true),
        bind = data.bind.asFunction(),
        attachmentCollected = data.attachmentCollected,
        request = data.request.asFunction(),
        setDartApi = data.setDartApi.asFunction();

  /// Initializes the library of [function].
  factory NativeLibrary.open(
    Pointer<NativeFunction<MessageChannelContextInitFunction>> function,
  ) {
    final data = _Memory.allocate(sizeOf<InitData>()).cast<InitData>();
    try {
      final fields = data.ref
        ..size = sizeOf<InitData>()
        ..magic = initMagic
        ..abiVersion = abiVersion
        ..libraryAbiVersion = 0
        ..api = NativeApi.initializeApiDLData
        ..open = nullptr;
      final call = function.asFunction<int Function(Pointer<Void>)>();
      _check(call(data.cast()), fields);
      return NativeLibrary._(fields);
    } finally {
      _Memory.free(data.cast());
    }
  }

  /// Initializes the library that is linked into the process.
  factory NativeLibrary.openDefault() {
    final process = DynamicLibrary.process();
    for (final name in _initFunctions) {
      if (process.providesSymbol(name)) {
        return NativeLibrary.open(process.lookup(name));
      }
    }
    throw MessageChannelContextError(
        'this process has no symbol ${_initFunctions.join(' or ')}; open the '
        'library by DynamicLibrary.open and use forInitFunction');
  }

  static const _initFunctions = [
    'columba_init_message_channel_context',
    'irondash_init_message_channel_context',
  ];

  /// Tells libraries apart.
  final int identity;

  /// Opens a context for a port: its number, or 0.
  final int Function(int port) open_;

  /// The address of a context's page.
  final int Function(int context) page;

  /// The id of a context's isolate.
  final int Function(int context) isolate;

  /// Makes the scratch buffer larger.
  final int Function(int context, int bytes) reserve;

  /// Posts what the scratch buffer holds.
  final int Function(int context, int bytes) post;

  /// Takes the frames that wait.
  final int Function(int context) take;

  /// Allocates typed data.
  final int Function(int context, int kind, int count) allocate;

  /// Frees an allocation that was not sent.
  final void Function(int context, int allocation) release;

  /// Closes a context.
  final Pointer<NativeFinalizerFunction> close;

  /// A handle has got an object: its external size, or -1.
  final int Function(int context, int handle) handleAttached;

  /// The object of a handle was collected.
  final Pointer<NativeFinalizerFunction> handleCollected;

  /// Makes the request buffer of typed calls larger.
  final int Function(int context, int bytes) reserveRequest;

  /// Binds the API that the request names.
  final int Function(int context, int bytes) bind;

  /// The object of typed data that went with a reply was collected.
  final Pointer<NativeFinalizerFunction> attachmentCollected;

  /// Asks the library for one of [Request], about the call or stream [id]; the
  /// amount is a number of bytes of the request buffer, or of events.
  final int Function(int context, int what, int id, int amount) request;
  /// Sets up or takes off the Flutter API that the request names.
  final int Function(int context, int bytes) setDartApi;

  static void _check(int result, InitData data) {
    final problem = switch (result) {
      InitResult.noError when data.open != nullptr => null,
      InitResult.noError => 'the init function did not pass its argument to '
          'columba_init_message_channel_context',
      InitResult.abiVersionMismatch => 'the library was built with ABI version '
          '${data.libraryAbiVersion} of the crate columba, this package has '
          'version $abiVersion; use versions of the two that go together',
      InitResult.invalidStructSize => 'the library does not take the data of '
          'this package: it was built with another crate, or another version '
          'of the crate columba, than this package (ABI version $abiVersion)',
      InitResult.invalidPointer =>
        'the init function passed on another pointer than it was given',
      InitResult.dartApiUnavailable => 'the library cannot use the API of this '
          'Dart VM; its log says why',
      InitResult.panicked =>
        'the library panicked during initialization; its log says why',
      _ => 'the init function answered with the unknown code $result',
    };
    if (problem != null) throw MessageChannelContextError(problem);
  }
}

/// The C library's memory; the SDK has no allocator of its own.
abstract final class _Memory {
  static final _library = Platform.isWindows
      ? DynamicLibrary.open('ole32.dll')
      : DynamicLibrary.process();

  static final _allocate = _library.lookupFunction<
          Pointer<Void> Function(Size), Pointer<Void> Function(int)>(
      Platform.isWindows ? 'CoTaskMemAlloc' : 'malloc');

  static final _free = _library.lookupFunction<Void Function(Pointer<Void>),
          void Function(Pointer<Void>)>(
      Platform.isWindows ? 'CoTaskMemFree' : 'free');

  static Pointer<Void> allocate(int bytes) {
    final memory = _allocate(bytes);
    if (memory == nullptr) throw OutOfMemoryError();
    return memory;
  }

  static void free(Pointer<Void> memory) => _free(memory);
}
