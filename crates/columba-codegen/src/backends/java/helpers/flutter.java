@NonNull
protected static FlutterError createConnectionError(@NonNull String channelName) {
  return pigeonConnectionError(channelName);
}

private static FlutterError pigeonConnectionError(String channelName) {
  return new FlutterError("channel-error", "Unable to establish connection on channel: " + channelName + ".", "");
}

private static FlutterError pigeonDecodeError(String channelName, Object problem) {
  return new FlutterError("decode-error", "The answer on channel " + channelName + " cannot be read: " + problem, null);
}

/** The error that Dart answered, or that no answer is one; null: the call succeeded. */
private static FlutterError pigeonReplyError(Object reply, String channelName) {
  if (reply instanceof PigeonUndecodable) {
    return pigeonDecodeError(channelName, ((PigeonUndecodable) reply).error);
  }
  if (!(reply instanceof List)) {
    return pigeonConnectionError(channelName);
  }
  List<?> list = (List<?>) reply;
  if (list.size() < 2) {
    return null;
  }
  Object message = list.get(1);
  Object details = list.size() > 2 ? list.get(2) : null;
  return new FlutterError(String.valueOf(list.get(0)), message == null ? null : message.toString(), details);
}

/** The same; it is an error too if the result is missing or of another class. */
private static FlutterError pigeonReplyError(Object reply, String channelName, Class<?> type, boolean isNullable) {
  FlutterError error = pigeonReplyError(reply, channelName);
  if (error != null) {
    return error;
  }
  Object result = pigeonReply(reply).get(0);
  if (result == null) {
    return isNullable
        ? null
        : new FlutterError("null-error", "Flutter api returned null value for non-null return value.", "");
  }
  return type.isInstance(result)
      ? null
      : pigeonDecodeError(channelName, "it is a " + result.getClass().getName() + ", not a " + type.getName());
}

/** The answer to a call that succeeded: its first element is the result. */
private static List<Object> pigeonReply(Object reply) {
  List<Object> list = (List<Object>) reply;
  return list.isEmpty() ? Collections.singletonList(null) : list;
}
