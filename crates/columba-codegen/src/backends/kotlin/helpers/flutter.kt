/** Answers of Dart. No function throws: Flutter would swallow it, and the call would never end. */
private object PigeonFlutter {
  /** The result of a method that returns nothing. */
  fun voidResult(reply: Any?, channelName: String): Result<Unit> = result(reply, channelName) {}

  /** The result of a method that may return null. */
  inline fun <T> nullableResult(reply: Any?, channelName: String, read: (Any?) -> T): Result<T> =
    result(reply, channelName) { read(it.firstOrNull()) }

  /** The result of a method that must not return null. */
  inline fun <T> nonNullResult(reply: Any?, channelName: String, read: (Any) -> T): Result<T> =
    result(reply, channelName) {
      val value = it.firstOrNull()
      value ?: throw FlutterError("null-error", "Flutter api returned null value for non-null return value.", "")
      read(value)
    }

  private inline fun <T> result(reply: Any?, channelName: String, read: (List<*>) -> T): Result<T> =
    try {
      Result.success(read(list(reply, channelName)))
    } catch (error: FlutterError) {
      Result.failure(error)
    } catch (error: ClassCastException) {
      val message = "Dart answered with a wrong type on channel: '$channelName': $error"
      Result.failure(FlutterError("channel-error", message, ""))
    }

  private fun list(reply: Any?, channelName: String): List<*> =
    when {
      reply == null -> throw createConnectionError(channelName)
      reply !is List<*> -> {
        val found = if (reply is PigeonUnreadableReply) reply.error else reply
        val message = "Dart answered with what is no reply on channel: '$channelName': $found"
        throw FlutterError("channel-error", message, "")
      }
      reply.size > 1 -> throw FlutterError(reply[0]?.toString() ?: "error", reply[1]?.toString(), reply.getOrNull(2))
      else -> reply
    }

  private fun createConnectionError(channelName: String): FlutterError =
    FlutterError("channel-error", "Unable to establish connection on channel: '$channelName'.", "")
}

/** An answer whose bytes the codec refuses. */
private class PigeonUnreadableReply(val error: RuntimeException)

/** Lets every call end: an answer that cannot be decoded becomes an error. */
private class PigeonReplyCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> by codec {
  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: RuntimeException) {
      PigeonUnreadableReply(error)
    }
}
