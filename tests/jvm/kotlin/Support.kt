package tests

import android.util.Log
import dev.columba.engine.EngineMessenger
import dev.columba.testing.Tests
import io.flutter.plugin.common.MessageCodec
import java.nio.ByteBuffer
import java.util.HexFormat
import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking

/** Dart's side of the channels: what it answers, and what it was told. */
class FakeDart(private val codec: MessageCodec<Any?>) {
  /** What was sent to Dart: the channel and the message. */
  val messages = mutableListOf<Pair<String, Any?>>()

  /** What Dart answers, as bytes; null: nobody listens. */
  var answer: ByteArray? = null

  val messenger = EngineMessenger { channel, message, reply ->
    messages += channel to message?.let { codec.decodeMessage(ByteBuffer.wrap(it)) }
    reply?.accept(answer)
  }

  /** Has Dart answer with [value]. */
  fun answers(value: Any?) {
    answer = bytes(codec, value)
  }

  /** Calls the host as Dart does; the answer's value, null for the null answer. */
  fun call(channel: String, message: Any?): Any? = callWithBytes(channel, bytes(codec, message))

  fun callWithBytes(channel: String, message: ByteArray?): Any? {
    val reply = CompletableFuture<ByteArray?>()
    messenger.fromDart(channel, message) { reply.complete(it) }
    return Tests.wait(reply)?.let { codec.decodeMessage(ByteBuffer.wrap(it)) }
  }
}

fun bytes(codec: MessageCodec<Any?>, value: Any?): ByteArray? {
  val buffer = codec.encodeMessage(value) ?: return null
  return ByteArray(buffer.position()).also { buffer.rewind().get(it) }
}

fun hex(codec: MessageCodec<Any?>, value: Any?): String = HexFormat.of().formatHex(bytes(codec, value))

fun fromHex(text: String): ByteArray = HexFormat.of().parseHex(text.replace(" ", ""))

/** What comes back after [value] was sent. */
fun echoed(codec: MessageCodec<Any?>, value: Any?): Any? = codec.decodeMessage(ByteBuffer.wrap(bytes(codec, value)!!))

/** Runs a coroutine on the platform thread. */
fun <T> onMain(block: suspend () -> T): T = runBlocking(Dispatchers.Main) { block() }

fun wasLogged(text: String): Boolean = Log.ERRORS.any { it.contains(text) }

fun same(actual: Any?, expected: Any?) = Tests.equal(actual, expected)
