import 'dart:io';

/// What was thrown where nobody could catch it.
class FlutterErrorDetails {
  /// Describes [exception].
  const FlutterErrorDetails({
    required this.exception,
    this.stack,
    this.library = 'Flutter framework',
  });

  /// What was thrown.
  final Object exception;

  /// Where.
  final StackTrace? stack;

  /// Which library caught it.
  final String? library;
}

/// Takes what [FlutterError.reportError] reports.
typedef FlutterExceptionHandler = void Function(FlutterErrorDetails details);

/// Where errors go that no caller can catch.
class FlutterError extends Error {
  FlutterError._();

  /// Takes every report; ignores them if null. The first one prints.
  static FlutterExceptionHandler? onError = _print;

  /// Hands [details] to [onError].
  static void reportError(FlutterErrorDetails details) =>
      onError?.call(details);

  static void _print(FlutterErrorDetails details) =>
      stderr.writeln('${details.library}: ${details.exception}\n'
          '${details.stack ?? ''}');
}
