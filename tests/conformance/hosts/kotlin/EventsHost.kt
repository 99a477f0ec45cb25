package conformance

import android.os.Handler
import android.os.Looper
import conformance.events.BytesStreamHandler
import conformance.events.Calm
import conformance.events.Change
import conformance.events.ChangesStreamHandler
import conformance.events.CountsStreamHandler
import conformance.events.EventControl
import conformance.events.FailingStreamHandler
import conformance.events.FloodStreamHandler
import conformance.events.Gust
import conformance.events.NamesStreamHandler
import conformance.events.PigeonEventSink
import conformance.events.RowsStreamHandler
import conformance.events.Shower
import conformance.events.TicksStreamHandler
import conformance.events.Weather
import conformance.events.WeathersStreamHandler
import io.flutter.plugin.common.BinaryMessenger

/** Sends the events of all streams. */
object EventsHost {
  fun setUp(messenger: BinaryMessenger) {
    CountsStreamHandler.register(messenger, Counts)
    ChangesStreamHandler.register(messenger, Changes)
    RowsStreamHandler.register(messenger, Rows)
    WeathersStreamHandler.register(messenger, Weathers)
    BytesStreamHandler.register(messenger, Bytes)
    FailingStreamHandler.register(messenger, Failing)
    FloodStreamHandler.register(messenger, Flood)
    for (name in listOf("", "a", "b")) {
      NamesStreamHandler.register(messenger, Names(name), name)
    }
    TicksStreamHandler.register(messenger, Ticks)
    EventControl.setUp(messenger, Ticks.Control)
  }
}

private object Counts : CountsStreamHandler() {
  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {
    (0L..4L).forEach(sink::success)
    sink.endOfStream()
  }
}

private object Changes : ChangesStreamHandler() {
  override fun onListen(p0: Any?, sink: PigeonEventSink<Change>) {
    listOf(Gust(-0.0), Shower(listOf(1, 2), Weather.FOUL), Shower(listOf()), Calm()).forEach(sink::success)
    sink.endOfStream()
  }
}

private object Rows : RowsStreamHandler() {
  override fun onListen(p0: Any?, sink: PigeonEventSink<List<List<Long>>>) {
    sink.success(listOf(listOf(1), listOf()))
    sink.success(listOf())
    sink.endOfStream()
  }
}

private object Weathers : WeathersStreamHandler() {
  override fun onListen(p0: Any?, sink: PigeonEventSink<Weather>) {
    sink.success(Weather.FOUL)
    sink.success(Weather.FAIR)
    sink.endOfStream()
  }
}

private object Bytes : BytesStreamHandler() {
  override fun onListen(p0: Any?, sink: PigeonEventSink<ByteArray>) {
    sink.success(byteArrayOf(1, -1))
    sink.success(byteArrayOf())
    sink.endOfStream()
  }
}

private object Failing : FailingStreamHandler() {
  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {
    sink.success(1)
    sink.error("code", "message", listOf(1L, null, "details"))
    sink.error("code", null, null)
    sink.success(2)
    sink.endOfStream()
  }
}

private object Flood : FloodStreamHandler() {
  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {
    (0L until 10_000L).forEach(sink::success)
    sink.endOfStream()
  }
}

private class Names(private val name: String) : NamesStreamHandler() {
  override fun onListen(p0: Any?, sink: PigeonEventSink<String>) {
    sink.success(name)
    sink.endOfStream()
  }
}

/** Ticks until it is cancelled. */
private object Ticks : TicksStreamHandler() {
  private val handler = Handler(Looper.getMainLooper())
  private var sink: PigeonEventSink<Long>? = null
  private var cancellations = 0L

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {
    this.sink = sink
    tick(sink, 0)
  }

  override fun onCancel(p0: Any?) {
    sink = null
    cancellations++
  }

  private fun tick(sink: PigeonEventSink<Long>, number: Long) {
    if (this.sink === sink) {
      sink.success(number)
      handler.postDelayed({ tick(sink, number + 1) }, 2)
    }
  }

  object Control : EventControl {
    override fun listeners(): Long = if (sink == null) 0 else 1

    override fun cancellations(): Long = cancellations
  }
}
