import '../errors.dart';
import 'abi.dart';
import 'encoder.dart';
import 'scratch.dart';

/// Posts frames to the library.
class Outbound {
  /// Writes to [scratch].
  Outbound(this.scratch) : _encoder = Encoder(scratch);

  /// Where frames are written.
  final Scratch scratch;

  final Encoder _encoder;
  final _names = <String, int>{};

  /// Asks for an answer under the number [id].
  ///
  /// Throws an [EncodeFailure] or an [UnsendableValueError] when nothing was
  /// sent.
  void ask(
    int verb,
    int id,
    String channel,
    String? method,
    int stream,
    Object? value,
  ) {
    final channelId = _nameId(channel);
    final methodId = method == null ? stream : _nameId(method);
    if (channelId != 0 && (methodId != 0 || method == null)) {
      _encoder.frame(verb, id, channelId, methodId, value);
    } else {
      _encoder.frame(verb, id, channelId, methodId, value, texts: [
        if (channelId == 0) channel,
        if (methodId == 0 && method != null) method,
      ]);
    }
    _post();
  }

  /// Answers the call [id] of the library.
  void reply(int id, Object? value) =>
      _answer(id, () => _encoder.frame(Verb.reply, id, 0, 0, value,
          root: 'result'));

  /// Answers the call [id] with an error.
  void replyError(int id, String code, String? message, Object? details) =>
      _answer(
          id,
          () => _encoder.frame(Verb.replyError, id, 0, 0, code,
              more: [message, details], root: 'error'));

  /// Ends the call [id] without an answer.
  void end(int id, ChannelFailure failure, String message) {
    try {
      _encoder.frame(Verb.failure, id, 0, failure.wire, message);
      _post();
    } on EncodeFailure {
      // The context is closed, or there is not even memory for this: nobody
      // can be told.
    }
  }

  void _answer(int id, void Function() encode) {
    try {
      encode();
      _post();
    } on EncodeFailure catch (failure) {
      end(id, failure.failure, failure.message);
    } on Object catch (error) {
      end(id, ChannelFailure.unsendableResult,
          'the answer cannot be sent: ${textOf(error, maxUnits: 1000)}');
    }
  }

  /// The number of a name, defined when it is first used; 0 when there are too
  /// many names.
  int _nameId(String name) {
    final known = _names[name];
    if (known != null) return known;
    final id = _names.length + 1;
    if (id > maxNames) return 0;
    // Posted by itself, so that it stands even if the call does not.
    _encoder.frame(Verb.define, id, 0, 0, null, texts: [name], root: 'name');
    _post();
    return _names[name] = id;
  }

  void _post() {
    final status = scratch.library.post(scratch.context, _encoder.length);
    _encoder.clear();
    if (status == Status.done) {
      scratch.allocationsSent();
      return;
    }
    scratch.releaseFrom(0);
    if (status == Status.noSuchChannel) {
      throw const EncodeFailure(ChannelFailure.noSuchChannel, '');
    }
    throw scratch.failureOf(status);
  }
}

/// What [error] says, at most [maxUnits] of it, without surrogates that cannot
/// be sent.
///
/// A user's error may fail to say anything; the call ends all the same.
String textOf(Object error, {int? maxUnits}) {
  String text;
  try {
    text = '$error';
  } on Object {
    text = 'an error of type ${error.runtimeType} whose toString() fails';
  }
  if (maxUnits != null && text.length > maxUnits) {
    text = text.substring(0, maxUnits);
  }
  return String.fromCharCodes(text.runes
      .map((rune) => rune >= 0xD800 && rune <= 0xDFFF ? 0xFFFD : rune));
}
