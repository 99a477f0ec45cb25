/// What this package and the Rust crate agree on by number.
///
/// `columba-wire/src/channel` and `columba-dart-ffi/src/bridge` hold the same;
/// a test compares them.
library;

import 'dart:ffi';

/// Version of all that follows.
const abiVersion = 3;

/// `COLB`.
const initMagic = 0x434F4C42;

/// Rust copies typed data of fewer bytes into the message; so do we, below
/// this size.
const attachBytes = 4 * 1024;

/// The same for typed calls: with less, copies are cheaper than memory of its
/// own that is given back when it is collected.
const typedAttachBytes = 16 * 1024;

/// Text of this many units or more goes into an allocation of its own.
const outsideTextUnits = 4 * 1024;

/// The most shapes of one frame.
const maxShapes = 255;

/// The longest key of a map that defines a shape, in UTF-16 units.
const maxShapeKey = 32;

/// The most names that get a number.
const maxNames = 4096;

/// Bytes of a frame's header.
const headerBytes = 24;

/// Tags of values.
abstract final class Tag {
  static const nullValue = 0;
  static const falseValue = 1;
  static const trueValue = 2;
  static const int32 = 3;
  static const int64 = 4;
  static const float64 = 5;
  static const latin1 = 6;
  static const utf16 = 7;
  static const latin1Outside = 8;
  static const utf16Outside = 9;
  static const typed = 10;
  static const attached = 11;
  static const list = 12;
  static const listInt32 = 13;
  static const listInt64 = 14;
  static const listFloat64 = 15;
  static const map = 16;
  static const mapStrings = 17;
  static const mapShape = 18;
  static const handle = 19;
  static const smallInt = 128;
  static const sizeU16 = 254;
  static const sizeU32 = 255;
}

/// Element types of typed data.
abstract final class Kind {
  static const int8 = 0;
  static const uint8 = 1;
  static const int16 = 2;
  static const uint16 = 3;
  static const int32 = 4;
  static const uint32 = 5;
  static const int64 = 6;
  static const float32 = 7;
  static const float64 = 8;
}

/// Verbs of frames.
abstract final class Verb {
  static const define = 1;
  static const call = 2;
  static const message = 3;
  static const post = 4;
  static const reply = 5;
  static const replyError = 6;
  static const failure = 7;
  static const listen = 8;
  static const cancel = 9;
  static const event = 10;
  static const typedReply = 11;
  static const typedCall = 12;
  static const typedEvents = 13;
  static const typedEventError = 14;
  static const typedEventsEnd = 15;
}

/// Answers of the library's functions.
abstract final class Status {
  static const done = 0;
  static const noContext = -1;
  static const outOfMemory = -2;
  static const tooLarge = -3;
  static const malformed = -4;
  static const tooManyCalls = -5;
  static const noSuchChannel = -6;
  static const threadEnded = -7;
  static const panicked = -8;
}

/// Answers of typed calls.
abstract final class CallCode {
  static const done = 0;
  static const moved = 1;
  static const attached = 2;
  static const error = -20;
  static const failed = -21;
  static const notBound = -22;
}

/// What the library is asked for by number, beside calls.
abstract final class Request {
  static const answer = 1;
  static const answerError = 2;
  static const grant = 3;
  static const cancel = 4;
}

/// First bytes of an `Object?` in a typed call.
abstract final class ObjectKind {
  static const nullValue = 0;
  static const falseValue = 1;
  static const trueValue = 2;
  static const int64 = 3;
  static const float64 = 4;
  static const string = 5;
  static const list = 6;
  static const map = 7;
  static const handle = 8;
  static const typed = 16;
}

/// Words of the page that the library writes for us, by index.
abstract final class PageWord {
  static const scratchAddress = 0;
  static const scratchCapacity = 1;
  static const takenAddress = 2;
  static const takenLength = 3;
  static const allocatedAddress = 4;
  static const allocatedId = 5;
  static const maxMessageBytes = 6;
  static const maxDepth = 7;
  static const maxListLength = 8;
  static const maxCallsInFlight = 9;
  static const requestAddress = 10;
  static const requestCapacity = 11;
  static const replyAddress = 12;
  static const replyCapacity = 13;
  static const attachedAddress = 14;
  static const attachedCount = 15;
  static const changesAddress = 16;
  static const result = 17;
  static const count = 18;
}

/// Answers of an init function.
abstract final class InitResult {
  static const noError = 0;
  static const invalidStructSize = 1;
  static const invalidPointer = 2;
  static const abiVersionMismatch = 3;
  static const dartApiUnavailable = 4;
  static const panicked = 5;
}

/// What an init function is given, and where it leaves the library's functions.
final class InitData extends Struct {
  @Size()
  external int size;
  @Uint32()
  external int magic;
  @Uint32()
  external int abiVersion;
  @Uint32()
  external int libraryAbiVersion;
  external Pointer<Void> api;
  external Pointer<NativeFunction<Uint32 Function(Int64)>> open;
  external Pointer<NativeFunction<Size Function(Uint32)>> page;
  external Pointer<NativeFunction<Int64 Function(Uint32)>> isolate;
  external Pointer<NativeFunction<Int32 Function(Uint32, Size)>> reserve;
  external Pointer<NativeFunction<Int32 Function(Uint32, Size)>> post;
  external Pointer<NativeFunction<Int32 Function(Uint32)>> take;
  external Pointer<NativeFunction<Int32 Function(Uint32, Uint32, Size)>>
      allocate;
  external Pointer<NativeFunction<Void Function(Uint32, Uint32)>> release;
  external Pointer<NativeFunction<Void Function(Pointer<Void>)>> close;
  external Pointer<NativeFunction<Int64 Function(Uint32, Uint32)>>
      handleAttached;
  external Pointer<NativeFunction<Void Function(Pointer<Void>)>>
      handleCollected;
  external Pointer<NativeFunction<Int32 Function(Uint32, Size)>> reserveRequest;
  external Pointer<NativeFunction<Int32 Function(Uint32, Size)>> bind;
  external Pointer<NativeFunction<Void Function(Pointer<Void>)>>
      attachmentCollected;
  external Pointer<NativeFunction<Int32 Function(Uint32, Uint32, Uint32, Size)>>
      request;
  external Pointer<NativeFunction<Int32 Function(Uint32, Size)>> setDartApi;
}
