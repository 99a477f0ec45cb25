import 'options.dart';

/// The methods of the abstract class are called by Dart and answered by the
/// host.
class HostApi {
  /// Marks the class.
  const HostApi({
    @Deprecated('Mock the generated class instead.') this.dartHostTestHandler,
  });

  /// The name of an interface to generate with which Dart tests stand for the
  /// host.
  @Deprecated('Mock the generated class instead.')
  final String? dartHostTestHandler;
}

/// The methods of the abstract class are called by the host and answered by
/// Dart.
class FlutterApi {
  /// Marks the class.
  const FlutterApi();
}

/// The abstract class stands for a class of the host: its objects in Dart are
/// joined to objects of the host.
class ProxyApi {
  /// Marks the class.
  const ProxyApi({this.superClass, this.kotlinOptions, this.swiftOptions});

  /// The proxy class that this one extends; `extends` says the same.
  final Type? superClass;

  /// What Kotlin needs to know about the class.
  final KotlinProxyApiOptions? kotlinOptions;

  /// What Swift needs to know about the class.
  final SwiftProxyApiOptions? swiftOptions;
}

/// Each method of the abstract class is a stream of events from the host; its
/// return type is that of an event.
class EventChannelApi {
  /// Marks the class.
  const EventChannelApi({this.kotlinOptions, this.swiftOptions});

  /// How Kotlin code for it is generated.
  final KotlinEventChannelOptions? kotlinOptions;

  /// How Swift code for it is generated.
  final SwiftEventChannelOptions? swiftOptions;
}

/// What a Kotlin file needs to know about the class behind a [ProxyApi].
class KotlinProxyApiOptions {
  /// Makes options.
  const KotlinProxyApiOptions({this.fullClassName, this.minAndroidApi});

  /// The class with its package, if its name is not that of the Dart class.
  final String? fullClassName;

  /// The first API level of Android that has the class.
  final int? minAndroidApi;
}

/// What a Swift file needs to know about the class behind a [ProxyApi].
class SwiftProxyApiOptions {
  /// Makes options.
  const SwiftProxyApiOptions({
    this.name,
    this.import,
    this.minIosApi,
    this.minMacosApi,
    this.supportsIos = true,
    this.supportsMacos = true,
  });

  /// The class, if its name is not that of the Dart class.
  final String? name;

  /// The module to import.
  final String? import;

  /// The first version of iOS that has the class, as `14.0.0`.
  final String? minIosApi;

  /// The first version of macOS that has the class, as `11.0.0`.
  final String? minMacosApi;

  /// Whether iOS has the class.
  final bool supportsIos;

  /// Whether macOS has the class.
  final bool supportsMacos;
}

/// How Kotlin code for an [EventChannelApi] is generated.
class KotlinEventChannelOptions {
  /// Makes options.
  const KotlinEventChannelOptions({this.includeSharedClasses = true});

  /// Whether the file declares the classes that all such files share. One file
  /// of a package should.
  final bool includeSharedClasses;
}

/// How Swift code for an [EventChannelApi] is generated.
class SwiftEventChannelOptions {
  /// Makes options.
  const SwiftEventChannelOptions({this.includeSharedClasses = true});

  /// Whether the file declares the classes that all such files share. One file
  /// of a module should.
  final bool includeSharedClasses;
}

/// The method answers later. In Kotlin it is a `suspend` function, in Swift
/// `async throws`, in other languages it is given a callback.
const Object async = _Async();

/// The method answers later, by a callback in all languages.
const Object asyncCallback = _Async(useCallback: true);

class _Async {
  const _Async({this.useCallback = false});

  // Read by nobody; it tells the two constants apart.
  // ignore: unused_field, unreachable_from_main
  final bool useCallback;
}

/// Rust reads the `Uint8List` where it is, during the call, instead of a copy.
///
/// Of one parameter of a [HostApi]'s method without [async] and [TaskQueue].
/// Only Rust makes use of it. While the method runs the isolate collects no
/// garbage, and Rust cannot call Dart.
const Object borrowed = _Borrowed();

class _Borrowed {
  const _Borrowed();
}

/// The field of a [ProxyApi] is another object of the host, fetched when it is
/// first used.
const Object attached = _Attached();

class _Attached {
  const _Attached();
}

/// The method or field of a [ProxyApi] belongs to the class, not to an object.
const Object static = _Static();

class _Static {
  const _Static();
}

/// Where the host runs the methods of a [HostApi].
enum TaskQueueType {
  /// On the platform's main thread.
  serial,

  /// On a background thread of the API, one call at a time.
  serialBackgroundThread,
}

/// Says where the host runs a method of a [HostApi].
class TaskQueue {
  /// Marks the method.
  const TaskQueue({required this.type});

  /// Where.
  final TaskQueueType type;
}

/// The selector of a method in Objective-C, such as `readChannel:options:`:
/// one colon per parameter.
class ObjCSelector {
  /// Marks the method.
  const ObjCSelector(this.value);

  /// The selector.
  final String value;
}

/// The signature of a method or constructor in Swift, such as
/// `read(_:options:)`: one label per parameter.
class SwiftFunction {
  /// Marks the method.
  const SwiftFunction(this.value);

  /// The signature.
  final String value;
}

/// The data class is a `class` in Swift, not a `struct`. A class that holds
/// itself has to be.
class SwiftClass {
  /// Marks the class.
  const SwiftClass();
}

/// Options for the file that it stands in, before any declaration.
class ConfigurePigeon {
  /// Configures the file.
  const ConfigurePigeon(this.options);

  /// The options.
  final PigeonOptions options;
}
