import 'dart:ffi';
import 'dart:typed_data';

import '../native/native_library.dart';

// The VM looks for these among the names of the whole process; the library
// puts its own there when an API that borrows is bound.

@Native<Size Function()>(symbol: 'columba_identity', isLeaf: true)
external int _identity();

/// Makes a call with bytes at [data].
///
/// Not private: the front end of Dart 3.7 crashes where the address of a list is
/// passed to a private function.
@Native<Int32 Function(Uint32, Uint32, Uint32, Pointer<Uint8>, Size)>(
    symbol: 'columba_call_lent', isLeaf: true)
external int nativeCallLent(
    int binding, int method, int length, Pointer<Uint8> data, int size);

/// Whose names the process sees; 0 when there is no such library.
final int _visible = _look();

int _look() {
  try {
    return _identity();
  } on ArgumentError {
    return 0;
  }
}

/// Whether [library] can be lent memory of the isolate.
bool canLend(NativeLibrary library) => _visible == library.identity;

/// Makes a call with [bytes] where they are.
int callLent(int binding, int method, int length, Uint8List bytes) =>
    nativeCallLent(binding, method, length, bytes.address, bytes.length);
