/** Takes a result that is not null, or an error: one of them, once. */
public interface Result<T> {
  /** Takes the result. */
  void success(@NonNull T result);

  /** Takes an error. */
  void error(@NonNull Throwable error);
}

/** Takes a result, or an error: one of them, once. */
public interface NullableResult<T> {
  /** Takes the result. */
  void success(@Nullable T result);

  /** Takes an error. */
  void error(@NonNull Throwable error);
}

/** Takes the end of a call without a result, or an error: one of them, once. */
public interface VoidResult {
  /** Takes the end. */
  void success();

  /** Takes an error. */
  void error(@NonNull Throwable error);
}
