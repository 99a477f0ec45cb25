/** The arguments of a call of Dart. */
private class PigeonArguments(private val message: Any?, private val channelName: String) {
  /** An argument that must not be null. */
  fun at(index: Int, name: String): Any =
    nullableAt(index, name) ?: throw refusal("null-error", name, "is null, expected non-null,", ".")

  /** An argument that may be null. */
  fun nullableAt(index: Int, name: String): Any? {
    if (message is List<*> && index < message.size) {
      return message[index]
    }
    val found = if (message is PigeonUndecodable) message.error else message
    throw refusal("argument-error", name, "is missing", ": $found")
  }

  private fun refusal(code: String, name: String, what: String, end: String): FlutterError =
    FlutterError(code, "Argument '$name' $what on channel: '$channelName'$end")
}

/** A message whose bytes the codec refuses. */
private class PigeonUndecodable(val error: RuntimeException)

/** Lets every call be answered: what cannot be decoded or encoded becomes an error for Dart. */
private class PigeonHostCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> {
  override fun encodeMessage(message: Any?): ByteBuffer? =
    try {
      codec.encodeMessage(message)
    } catch (error: RuntimeException) {
      codec.encodeMessage(wrapError(error))
    }

  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: RuntimeException) {
      PigeonUndecodable(error)
    }

  companion object {
    /** The answer that tells Dart of an error. */
    fun wrapError(error: Throwable): List<Any?> =
      if (error is FlutterError) {
        listOf(error.code, error.message, error.details)
      } else {
        val trace = "Cause: ${error.cause}, Stacktrace: ${Log.getStackTraceString(error)}"
        listOf(error.javaClass.simpleName, error.toString(), trace)
      }
  }
}
