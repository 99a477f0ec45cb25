/// What generated bindings for Rust are made of.
///
/// Apps need none of it but what the generated files export again.
library;

export 'dart:typed_data';

export 'src/errors.dart';
export 'src/message_channel.dart' show MessageChannelContext;
export 'src/typed/flutter_api.dart' show FlutterApi, FlutterCall, FlutterMethod;
export 'src/typed/host_api.dart'
    show ApiDescription, BoundApi, HostApi, HostFunctions;
export 'src/typed/typed_reader.dart' show TypedReader;
export 'src/typed/typed_writer.dart' show TypedWriter;
