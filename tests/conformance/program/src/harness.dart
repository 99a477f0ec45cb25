/// The harness of all tests in the VM.
library;

export 'package:vm_support/checks.dart';
export 'package:vm_support/harness.dart' show patience, runTests, test;
