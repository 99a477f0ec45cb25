/** An error with a code, a message and details: what an implementation throws for Dart, and what Dart answers. */
public static class FlutterError extends RuntimeException {
  /** What kind of error. */
  public final String code;

  /** Whatever else there is to say: a value that the codec knows. */
  public final Object details;

  public FlutterError(@NonNull String code, @Nullable String message, @Nullable Object details) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
