/** What made a future fail. */
private static Throwable pigeonCause(Throwable error) {
  boolean isWrapped = error instanceof CompletionException && error.getCause() != null;
  return isWrapped ? pigeonCause(error.getCause()) : error;
}
