/** Tells Dart what was collected here, and hears from Dart what was collected there. */
private class PigeonInstanceManagerApi(val binaryMessenger: BinaryMessenger) {
  /** Tells Dart that the object with this identifier is collected. */
  fun removeStrongReference(identifier: Long, callback: (Result<Unit>) -> Unit) {
    val channelName = REMOVE_STRONG_REFERENCE
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, PigeonReplyCodec(codec))
    channel.send(listOf(identifier)) { reply -> callback(PigeonFlutter.voidResult(reply, channelName)) }
  }

  companion object {
    const val REMOVE_STRONG_REFERENCE = "pigeonChannelOfRemoveStrongReference"
    const val CLEAR = "pigeonChannelOfClear"

    val codec: MessageCodec<Any?> by lazy { PigeonCodec() }

    /** Has the manager hear Dart; null: nobody. */
    fun setUpMessageHandlers(binaryMessenger: BinaryMessenger, instanceManager: PigeonInstanceManager?) {
      val hostCodec = PigeonHostCodec(codec)
      val remove = BasicMessageChannel<Any?>(binaryMessenger, REMOVE_STRONG_REFERENCE, hostCodec)
      val clear = BasicMessageChannel<Any?>(binaryMessenger, CLEAR, hostCodec)
      if (instanceManager == null) {
        remove.setMessageHandler(null)
        clear.setMessageHandler(null)
        return
      }
      remove.setMessageHandler { message, reply ->
        val wrapped: List<Any?> = try {
          val args = PigeonArguments(message, REMOVE_STRONG_REFERENCE)
          instanceManager.remove<Any?>(args.at(0, "identifier") as Long)
          listOf(null)
        } catch (error: Throwable) {
          PigeonHostCodec.wrapError(error)
        }
        reply.reply(wrapped)
      }
      clear.setMessageHandler { _, reply ->
        val wrapped: List<Any?> = try {
          instanceManager.clear()
          listOf(null)
        } catch (error: Throwable) {
          PigeonHostCodec.wrapError(error)
        }
        reply.reply(wrapped)
      }
    }
  }
}
