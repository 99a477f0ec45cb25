import 'package:flutter/services.dart';

import 'test_default_binary_messenger.dart';

/// A binding whose messenger intercepts what is sent.
mixin TestDefaultBinaryMessengerBinding on ServicesBinding {
  /// The binding of the running test.
  static TestDefaultBinaryMessengerBinding get instance =>
      ServicesBinding.instance as TestDefaultBinaryMessengerBinding;

  @override
  TestDefaultBinaryMessenger get defaultBinaryMessenger =>
      super.defaultBinaryMessenger as TestDefaultBinaryMessenger;

  @override
  TestDefaultBinaryMessenger createBinaryMessenger() =>
      TestDefaultBinaryMessenger(super.createBinaryMessenger());
}

/// The binding of tests.
class TestWidgetsFlutterBinding extends ServicesBinding
    with TestDefaultBinaryMessengerBinding {
  TestWidgetsFlutterBinding._();

  /// Makes the binding if there is none.
  static TestWidgetsFlutterBinding ensureInitialized() =>
      ServicesBinding.isInitialized
          ? ServicesBinding.instance as TestWidgetsFlutterBinding
          : TestWidgetsFlutterBinding._();
}
