/// Dart and Rust call each other in one process.
///
/// A [MessageChannelContext] connects this isolate with a native library; a
/// [NativeMethodChannel] calls methods in it and takes calls from it, a
/// [NativeEventChannel] listens to its events, and a [MessageChannel] is the
/// layer below.
///
/// ```dart
/// final library = DynamicLibrary.open('libgreeter.so');
/// final context = MessageChannelContext.forInitFunction(
///     library.lookup('greeter_init'));
/// final channel = NativeMethodChannel('greeter', context: context);
/// print(await channel.invokeMethod<String>('greet', 'Dart'));
/// ```
///
/// Every call ends, with a result or an error: see [ChannelFailureException].
library;

export 'src/errors.dart';
export 'src/event_channel.dart';
export 'src/finalizable_handle.dart' show FinalizableHandle;
export 'src/message_channel.dart'
    show
        MessageChannel,
        MessageChannelContext,
        MessageChannelContextInitFunction,
        MessageChannelHandler,
        MessageSender;
export 'src/method_channel.dart';
export 'src/mock_message_channel_context.dart';
