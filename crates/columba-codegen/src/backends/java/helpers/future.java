/** A future that a callback completes. */
private static final class PigeonFuture<T> extends CompletableFuture<T>
    implements Result<T>, NullableResult<T>, VoidResult {
  @Override
  public void success(T result) {
    complete(result);
  }

  @Override
  public void success() {
    complete(null);
  }

  @Override
  public void error(@NonNull Throwable error) {
    completeExceptionally(error);
  }
}
