/** Gives a stream handler a sink that encodes what Flutter's codec does not tell apart. */
private class PigeonEventEncoder<T>(
  val handler: EventChannel.StreamHandler,
  val encode: (T) -> Any?
) : EventChannel.StreamHandler by handler {
  override fun onListen(p0: Any?, sink: EventChannel.EventSink) {
    handler.onListen(p0, Encoding(sink))
  }

  private inner class Encoding(val sink: EventChannel.EventSink) : EventChannel.EventSink by sink {
    override fun success(event: Any?) {
      sink.success(encode(event as T))
    }
  }
}
