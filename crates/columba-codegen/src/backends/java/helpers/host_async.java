/** Answers a call of Dart. */
private static class PigeonResult<T> implements Result<T>, NullableResult<T>, VoidResult {
  private final BasicMessageChannel.Reply<Object> reply;
  private final AtomicBoolean isAnswered = new AtomicBoolean();

  PigeonResult(BasicMessageChannel.Reply<Object> reply) {
    this.reply = reply;
  }

  /** What the codec is given for a result. */
  Object encoded(T output) {
    return output;
  }

  @Override
  public void success(T output) {
    ArrayList<Object> wrapped = new ArrayList<>(1);
    wrapped.add(encoded(output));
    isAnswered.set(true);
    reply.reply(wrapped);
  }

  @Override
  public void success() {
    success(null);
  }

  @Override
  public void error(@NonNull Throwable error) {
    ArrayList<Object> wrapped = pigeonError(error);
    isAnswered.set(true);
    reply.reply(wrapped);
  }

  /** Answers with what a method threw, unless it has answered before. */
  void thrown(Throwable error) {
    if (isAnswered.get()) {
      Log.e("PigeonResult", "Exception after the answer", error);
    } else {
      error(error);
    }
  }
}
