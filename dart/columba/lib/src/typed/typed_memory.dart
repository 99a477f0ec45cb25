import 'dart:ffi';
import 'dart:typed_data';

import '../errors.dart';
import '../message_channel.dart';
import '../native/abi.dart';
import '../native/buffer.dart';
import '../native/native_library.dart';
import 'host_api.dart';
import 'proxy.dart';
import 'typed_exchange.dart';
import 'typed_reader.dart';
import 'typed_writer.dart';

/// The buffers of one context's typed calls: arguments are written into one, and
/// results are read from the other.
///
/// Each is used between a write and the read that follows at once, with no code
/// of the user in between, so that calls within calls can use the same two.
final class TypedMemory {
  /// Those of the context [context] of [library], whose page is [page].
  TypedMemory(
    this.library,
    this.context,
    this.page,
    Object? Function(int id) lookUpHandle,
  )   : words = page.int64,
        maxMessageBytes = page.int64[PageWord.maxMessageBytes],
        maxDepth = page.int64[PageWord.maxDepth],
        maxListLength = page.int64[PageWord.maxListLength],
        changes = Pointer<Int32>.fromAddress(
                page.int64[PageWord.changesAddress])
            .asTypedList(1) {
    reader = TypedReader(this, lookUpHandle);
  }

  /// The library that answers.
  final NativeLibrary library;

  /// The context's number.
  final int context;

  /// Where the library leaves its answers.
  final NativeBuffer page;

  /// The page's words.
  final Int64List words;

  /// The size limit of a message.
  final int maxMessageBytes;

  /// The depth limit.
  final int maxDepth;

  /// The length limit of lists and maps.
  final int maxListLength;

  /// Counts what is set up and taken off in the library.
  final Int32List changes;

  /// Reads the last reply.
  late final TypedReader reader;

  /// What waits for the library, and what the library calls.
  late final TypedExchange exchange;

  /// The objects that stand for objects of the library.
  late final proxies = ProxyInstances(this);

  /// The context, for users.
  late final MessageChannelContext owner;

  /// The request buffer, until the next [grow].
  NativeBuffer request = NativeBuffer(0, 0);

  /// What writes the request at the moment.
  TypedWriter? writer;

  final _allocations = <int>[];

  final _bound = <(String, Type), HostFunctions>{};

  /// Asks the library for an API, whose functions [create] makes unless they
  /// are known already.
  F bind<F extends HostFunctions>(
    ApiDescription description,
    String suffix,
    F Function(BoundApi) create,
  ) {
    final seen = changes[0];
    final name = description.withSuffix(suffix);
    final known = _bound.remove((name, F)) as F?;
    final writer = open(name)
      ..writeString(name)
      ..writeString(description.interface)
      ..writeInt(known?.id ?? 0);
    final code = library.bind(context, writer.finish());
    if (code != CallCode.done) settle(code, name);
    reader.restart();
    final id = reader.readInt();
    final addresses = reader.readInt64s();
    final functions = known != null && known.id == id
        ? known
        : create(BoundApi(this, name, id, addresses, seen));
    return _bound[(name, F)] = functions..unchanged(seen);
  }

  /// Starts a request of [api], which sends [what].
  TypedWriter open(String api, [String what = 'an argument']) {
    // What is left of a request that was not sent.
    if (_allocations.isNotEmpty) _releaseAll();
    // Or it is still being written, by whoever called what calls now.
    writer?.interrupt();
    return writer = TypedWriter(this, api, what);
  }

  /// Makes room for [bytes] of a request of [api] in all; what was written
  /// stays.
  void grow(int bytes, String api) {
    final status = library.reserveRequest(context, bytes);
    if (status != Status.done) throw failureOf(status, api);
    request = NativeBuffer(
        words[PageWord.requestAddress], words[PageWord.requestCapacity]);
  }

  /// Memory of its own for [count] elements of [kind], for a request of [api];
  /// its id is [allocatedId].
  int allocate(int kind, int count, String api) {
    final status = library.allocate(context, kind, count);
    if (status != Status.done) throw failureOf(status, api);
    _allocations.add(allocatedId);
    return words[PageWord.allocatedAddress];
  }

  /// The id of the last allocation.
  int get allocatedId => words[PageWord.allocatedId];

  /// The request is complete: whose its allocations are is now up to the
  /// library.
  void close(TypedWriter closed) {
    if (!identical(writer, closed)) throw interrupted();
    writer = null;
    if (_allocations.isNotEmpty) _allocations.clear();
  }

  void _releaseAll() {
    for (final id in _allocations) {
      library.release(context, id);
    }
    _allocations.clear();
  }

  /// The error of a request that was written while another was.
  StateError interrupted() =>
      StateError('a call was made by the list, map or object that is being '
          'sent; call toList() on it first');

  /// Takes note of a [code] other than "done"; throws when the call has failed.
  void settle(int code, String api) {
    if (code > 0) {
      if (code & CallCode.moved != 0) _follow();
      if (code & CallCode.attached != 0) reader.attach(_attachments());
      return;
    }
    _follow();
    throw _exceptionOf(code, api);
  }

  void _follow() => reader.use(NativeBuffer(
      words[PageWord.replyAddress], words[PageWord.replyCapacity]));

  Exception _exceptionOf(int code, String api) {
    switch (code) {
      case CallCode.error || CallCode.failed:
        reader.restart();
        return readError(reader, api, isFailure: code == CallCode.failed);
      case CallCode.notBound:
        return PlatformException(
            code: 'channel-error',
            message: 'Unable to establish connection on channel: "$api". The '
                'API was taken off in the native library');
      default:
        return failureOf(code, api);
    }
  }

  /// Reads an error; one of a call or stream of [api] that failed by no choice
  /// of its own is a failure.
  static Exception readError(
    TypedReader reader,
    String api, {
    required bool isFailure,
  }) {
    final code = reader.readString();
    final message = reader.readBool() ? reader.readString() : null;
    final details = reader.readObject();
    final failure = isFailure ? _failures[code] : null;
    if (failure != null) {
      return ChannelFailureException(failure, channel: api, message: message);
    }
    return PlatformException(code: code, message: message, details: details);
  }

  static final _failures = {
    for (final failure in ChannelFailure.values) failure.code: failure
  };

  /// What a status other than "done" says about a call of [api].
  ChannelFailureException failureOf(int status, String api) {
    final (failure, message) = switch (status) {
      Status.tooLarge => (
          ChannelFailure.messageTooLarge,
          'the request is over the limit of $maxMessageBytes bytes'
        ),
      Status.outOfMemory => (
          ChannelFailure.outOfMemory,
          'there is no memory for the request'
        ),
      Status.noContext => (
          ChannelFailure.isolateExited,
          'the context of this isolate is closed'
        ),
      _ => (
          ChannelFailure.internalError,
          'the library failed; its log says why'
        ),
    };
    return ChannelFailureException(failure, channel: api, message: message);
  }

  late final _finalizer = library.attachmentCollected;

  /// Objects over the library's own memory, which is freed with them.
  List<TypedData> _attachments() {
    final count = words[PageWord.attachedCount];
    final table = wordsAt(words[PageWord.attachedAddress], 4 * count);
    return [
      for (var i = 0; i < 4 * count; i += 4)
        _view(table[i], table[i + 1], table[i + 2],
            Pointer<Void>.fromAddress(table[i + 3]))
    ];
  }

  TypedData _view(int kind, int address, int count, Pointer<Void> token) {
    final memory = Pointer<Void>.fromAddress(address);
    return switch (kind) {
      Kind.int8 => memory
          .cast<Int8>()
          .asTypedList(count, finalizer: _finalizer, token: token),
      Kind.uint8 => memory
          .cast<Uint8>()
          .asTypedList(count, finalizer: _finalizer, token: token),
      Kind.int16 => memory
          .cast<Int16>()
          .asTypedList(count, finalizer: _finalizer, token: token),
      Kind.uint16 => memory
          .cast<Uint16>()
          .asTypedList(count, finalizer: _finalizer, token: token),
      Kind.int32 => memory
          .cast<Int32>()
          .asTypedList(count, finalizer: _finalizer, token: token),
      Kind.uint32 => memory
          .cast<Uint32>()
          .asTypedList(count, finalizer: _finalizer, token: token),
      Kind.int64 => memory
          .cast<Int64>()
          .asTypedList(count, finalizer: _finalizer, token: token),
      Kind.float32 => memory
          .cast<Float>()
          .asTypedList(count, finalizer: _finalizer, token: token),
      _ => memory
          .cast<Double>()
          .asTypedList(count, finalizer: _finalizer, token: token),
    };
  }
}
