/// A double of `package:flutter_test`: its binding and messenger.
library;

export 'src/binding.dart';
export 'src/test_default_binary_messenger.dart';
