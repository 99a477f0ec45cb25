/** The answer of a method with a callback. */
private class PigeonAnswer(private val reply: BasicMessageChannel.Reply<Any?>) {
  private var isSent = false

  /** Answers with the result. */
  fun <T> send(result: Result<T>, encode: (T) -> Any? = { it }) {
    isSent = true
    reply.reply(result.fold({ listOf(encode(it)) }) { PigeonHostCodec.wrapError(it) })
  }

  /** Answers with what the method threw; if it answered before, there is nobody left to tell. */
  fun fail(error: Throwable) {
    if (isSent) {
      Log.e("PigeonAnswer", "A method failed after its answer", error)
    } else {
      send(Result.failure<Any?>(error))
    }
  }
}
