/** Sends events to Dart. */
class PigeonEventSink<T>(private val sink: EventChannel.EventSink) {
  /** Sends an event. */
  fun success(value: T) {
    sink.success(value)
  }

  /** Sends an error; the stream goes on. */
  fun error(errorCode: String, errorMessage: String?, errorDetails: Any?) {
    sink.error(errorCode, errorMessage, errorDetails)
  }

  /** Ends the stream. */
  fun endOfStream() {
    sink.endOfStream()
  }
}
