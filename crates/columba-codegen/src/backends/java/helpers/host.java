/** What Dart is told of an error. */
@NonNull
protected static ArrayList<Object> wrapError(@NonNull Throwable exception) {
  return pigeonError(exception);
}

private static ArrayList<Object> pigeonError(Throwable error) {
  ArrayList<Object> list = new ArrayList<>(3);
  if (error instanceof FlutterError) {
    list.add(((FlutterError) error).code);
    list.add(error.getMessage());
    list.add(((FlutterError) error).details);
  } else {
    list.add(error.toString());
    list.add(error.getClass().getSimpleName());
    list.add("Cause: " + error.getCause() + ", Stacktrace: " + Log.getStackTraceString(error));
  }
  return list;
}

/** The arguments of a call. */
private static List<Object> pigeonArguments(Object message) {
  if (message instanceof PigeonUndecodable) {
    throw ((PigeonUndecodable) message).error;
  }
  return (List<Object>) message;
}

/** An argument that must not be null. */
private static <T> T pigeonNonNull(T argument, String method, String name) {
  if (argument == null) {
    throw new FlutterError("null-error", "The argument '" + name + "' of " + method + " must not be null.", null);
  }
  return argument;
}

/** Lets every call be answered: an answer that cannot be encoded becomes an error. */
private static final class PigeonHostCodec extends PigeonReplyCodec {
  static final PigeonHostCodec INSTANCE = new PigeonHostCodec(PigeonCodec.INSTANCE);

  PigeonHostCodec(MessageCodec<Object> codec) {
    super(codec);
  }

  @Override
  public ByteBuffer encodeMessage(@Nullable Object message) {
    try {
      return super.encodeMessage(message);
    } catch (RuntimeException error) {
      return super.encodeMessage(pigeonError(error));
    }
  }
}
