import '../errors.dart';
import 'abi.dart';
import 'buffer.dart';
import 'native_library.dart';

/// A failure that the encoder meets before anything was sent.
class EncodeFailure implements Exception {
  /// The failure, and what to say about it.
  const EncodeFailure(this.failure, this.message);

  /// What happened.
  final ChannelFailure failure;

  /// For people.
  final String message;
}

/// The memory of a context that frames are written to, and the allocations
/// that they name.
class Scratch {
  /// That of the context [context] of [library], whose page is [page].
  Scratch(this.library, this.context, this.page)
      : maxMessageBytes = page.int64[PageWord.maxMessageBytes],
        maxDepth = page.int64[PageWord.maxDepth],
        maxListLength = page.int64[PageWord.maxListLength] {
    _refresh();
  }

  /// The library whose memory it is.
  final NativeLibrary library;

  /// The context's number.
  final int context;

  /// Where the library leaves its answers.
  final NativeBuffer page;

  /// The size limit of a message.
  final int maxMessageBytes;

  /// The depth limit.
  final int maxDepth;

  /// The length limit of lists and maps.
  final int maxListLength;

  /// The memory, until the next [grow].
  late NativeBuffer buffer;

  final _allocations = <int>[];

  /// The library may have kept the memory of a large frame; whether it has.
  bool follow() {
    if (page.int64[PageWord.scratchAddress] == buffer.address) return false;
    _refresh();
    return true;
  }

  void _refresh() {
    buffer = NativeBuffer(page.int64[PageWord.scratchAddress],
        page.int64[PageWord.scratchCapacity]);
  }

  /// Makes room for [bytes] in all; what was written stays.
  void grow(int bytes) {
    // The limit is on a message; the buffer may hold some more.
    final status = library.reserve(context, bytes);
    if (status != Status.done) throw failureOf(status);
    _refresh();
  }

  /// Memory of its own for [count] elements of [kind]; its id is [allocatedId]
  /// until the next one.
  int allocate(int kind, int count) {
    final status = library.allocate(context, kind, count);
    if (status != Status.done) throw failureOf(status);
    _allocations.add(allocatedId);
    return page.int64[PageWord.allocatedAddress];
  }

  /// The id of the last allocation.
  int get allocatedId => page.int64[PageWord.allocatedId];

  /// How many allocations belong to the frame that is being written.
  int get allocationCount => _allocations.length;

  /// Frees the allocations after the first [kept].
  void releaseFrom(int kept) {
    for (var i = kept; i < _allocations.length; i++) {
      library.release(context, _allocations[i]);
    }
    _allocations.length = kept;
  }

  /// The allocations were sent.
  void allocationsSent() {
    if (_allocations.isNotEmpty) _allocations.clear();
  }

  /// What a status other than "done" says about a message.
  EncodeFailure failureOf(int status) => switch (status) {
        Status.tooLarge => EncodeFailure(ChannelFailure.messageTooLarge,
            'the message is over the limit of $maxMessageBytes bytes'),
        Status.outOfMemory => const EncodeFailure(
            ChannelFailure.outOfMemory, 'there is no memory for the message'),
        Status.tooManyCalls => EncodeFailure(
            ChannelFailure.tooManyCalls,
            '${page.int64[PageWord.maxCallsInFlight]} calls wait for their '
            'answers already'),
        Status.threadEnded => const EncodeFailure(ChannelFailure.threadEnded,
            'the thread of the handler has ended'),
        Status.noContext => const EncodeFailure(ChannelFailure.isolateExited,
            'the context of this isolate is closed'),
        Status.malformed => const EncodeFailure(ChannelFailure.malformedMessage,
            'the library cannot read the message'),
        _ => const EncodeFailure(ChannelFailure.internalError,
            'the library failed; its log says why'),
      };
}
