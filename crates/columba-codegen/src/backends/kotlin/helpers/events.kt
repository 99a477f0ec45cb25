/** Hands each listener of Dart to a stream handler, with a sink of its own. */
private class PigeonStreamHandler<T>(
  val wrapper: PigeonEventChannelWrapper<T>
) : EventChannel.StreamHandler {
  override fun onListen(p0: Any?, sink: EventChannel.EventSink) {
    wrapper.onListen(p0, PigeonEventSink(sink))
  }

  override fun onCancel(p0: Any?) {
    wrapper.onCancel(p0)
  }
}

/** What a stream handler is told about Dart's listener. */
interface PigeonEventChannelWrapper<T> {
  /** Dart listens from now on; events go into [sink]. */
  fun onListen(p0: Any?, sink: PigeonEventSink<T>) {}

  /** Dart does not listen any more. */
  fun onCancel(p0: Any?) {}
}
