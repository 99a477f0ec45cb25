/** Sends events to Dart, on the platform thread. */
public static class PigeonEventSink<T> {
  private final EventChannel.EventSink sink;

  PigeonEventSink(EventChannel.EventSink sink) {
    this.sink = sink;
  }

  /** What the codec is given for an event. */
  Object encoded(T event) {
    return event;
  }

  /** Sends an event. */
  public void success(T event) {
    sink.success(encoded(event));
  }

  /** Sends an error; the stream goes on. */
  public void error(@NonNull String errorCode, @Nullable String errorMessage, @Nullable Object errorDetails) {
    sink.error(errorCode, errorMessage, errorDetails);
  }

  /** Ends the stream. */
  public void endOfStream() {
    sink.endOfStream();
  }
}
