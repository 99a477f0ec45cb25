package tests

import dev.columba.engine.EngineMessenger
import dev.columba.testing.Tests
import dev.columba.testing.Tests.onPlatform
import dev.columba.testing.Tests.test
import goldens.everything.Circle
import goldens.everything.EverythingPigeonMethodCodec
import goldens.everything.PigeonEventSink
import goldens.everything.Shape
import goldens.everything.ShapesStreamHandler
import goldens.shared.BytesStreamHandler
import goldens.shared.NeighbourPigeonMethodCodec
import io.flutter.plugin.common.FlutterException
import io.flutter.plugin.common.MethodCall
import io.flutter.plugin.common.StandardMethodCodec
import java.nio.ByteBuffer
import java.util.HexFormat
import java.util.concurrent.CompletableFuture

/** Dart's side of an event channel: the bytes of what it got; null is the end. */
private class Listening(private val codec: StandardMethodCodec) {
  val events = mutableListOf<ByteArray?>()
  val messenger = EngineMessenger { _, message, _ -> events += message }

  fun call(channel: String, method: String): Any? {
    val buffer = codec.encodeMethodCall(MethodCall(method, null))
    val reply = CompletableFuture<ByteArray?>()
    messenger.fromDart(channel, ByteArray(buffer.position()).also { buffer.rewind().get(it) }) { reply.complete(it) }
    return Tests.wait(reply)?.let { open(it) }
  }

  fun open(envelope: ByteArray): Any? =
    try {
      codec.decodeEnvelope(ByteBuffer.wrap(envelope))
    } catch (error: FlutterException) {
      listOf(error.code, error.message, error.details)
    }
}

private class Shapes : ShapesStreamHandler() {
  var sink: PigeonEventSink<Shape>? = null

  override fun onListen(p0: Any?, sink: PigeonEventSink<Shape>) {
    this.sink = sink
  }

  override fun onCancel(p0: Any?) {
    sink = null
  }
}

private class Bytes : BytesStreamHandler() {
  override fun onListen(p0: Any?, sink: goldens.shared.PigeonEventSink<ByteArray>) {
    sink.success(byteArrayOf(-1))
  }
}

fun testEvents() {
  val shapes = "dev.flutter.pigeon.goldens.Events.shapes"
  test("events, errors and the end of a stream reach Dart") {
    val dart = Listening(EverythingPigeonMethodCodec)
    val handler = Shapes()
    onPlatform { ShapesStreamHandler.register(dart.messenger, handler) }
    same(dart.call(shapes, "listen"), null)
    onPlatform {
      handler.sink?.success(Circle(1.0))
      handler.sink?.error("code", null, listOf(1L))
      handler.sink?.endOfStream()
    }
    same(dart.events.map { event -> event?.let { dart.open(it) } }, listOf(Circle(1.0), listOf("code", null, listOf(1L)), null))
    same(dart.call(shapes, "cancel"), null)
    same(handler.sink, null)
  }
  test("an instance has a channel of its own") {
    val dart = Listening(EverythingPigeonMethodCodec)
    onPlatform { ShapesStreamHandler.register(dart.messenger, Shapes(), "left") }
    same(dart.call("$shapes.left", "listen"), null)
    same(dart.messenger.let { dart.call("$shapes.left", "cancel") }, null)
  }
  test("events of a type that shares its array with another are told apart") {
    val dart = Listening(NeighbourPigeonMethodCodec)
    onPlatform { BytesStreamHandler.register(dart.messenger, Bytes()) }
    same(dart.call("dev.flutter.pigeon.goldens.NeighbourChanges.bytes", "listen"), null)
    same(dart.open(dart.events.single()!!), byteArrayOf(-1))
    // The success envelope, the code of the type beyond Pigeon, one byte.
    same(HexFormat.of().formatHex(dart.events.single()).takeLast(6), "0801ff")
    same(dart.events.single()!!.size, 5)
  }
}
