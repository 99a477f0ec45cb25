package tests

import dev.columba.testing.Tests
import dev.columba.testing.Tests.check
import dev.columba.testing.Tests.onPlatform
import dev.columba.testing.Tests.test
import goldens.everything.FlutterError
import goldens.everything.Kind
import goldens.everything.Listener
import java.util.concurrent.CompletableFuture

private const val LISTENER = "dev.flutter.pigeon.goldens.Listener"

private fun <T> failureOf(block: suspend () -> T): FlutterError =
  Tests.throwsA(FlutterError::class.java) { onMain { block() } }

private fun checkError(error: FlutterError, code: String, message: String?, details: Any?) =
  same(listOf(error.code, error.message, error.details), listOf(code, message, details))

fun testFlutter() {
  val dart = FakeDart(Listener.codec)
  val listener = Listener(dart.messenger)
  testResults(dart, listener)
  testFailures(dart, listener)
  testCallbacks(dart, listener)
  test("a suffix keeps two of an interface apart") {
    dart.answers(listOf<Any?>())
    onMain { Listener(dart.messenger, messageChannelSuffix = "two").ping() }
    same(dart.messages.last(), "$LISTENER.ping.two" to null)
  }
  test("a call off the platform thread is refused") {
    Tests.throwsA(IllegalStateException::class.java) { kotlinx.coroutines.runBlocking { listener.ping() } }
  }
}

private fun testResults(dart: FakeDart, listener: Listener) {
  test("a call without arguments sends null, and its answer is an empty list") {
    dart.answers(listOf<Any?>())
    onMain { listener.ping() }
    same(dart.messages.last(), "$LISTENER.ping" to null)
  }
  test("a call sends its arguments and returns what Dart answers") {
    dart.answers(listOf(5L))
    same(onMain { listener.add(aArg = 2L, bArg = 3L) }, 5L)
    same(dart.messages.last(), "$LISTENER.add" to listOf(2L, 3L))
    dart.answers(listOf(allTypes()))
    same(onMain { listener.echo(allTypes()) }, allTypes())
  }
  test("null is a result where it may be") {
    dart.answers(listOf(null))
    same(onMain { listener.echoNullable(null) }, null)
    same(onMain { listener.anything(null) }, null)
    same(onMain { listener.slow(null) }, null)
  }
}

private fun testFailures(dart: FakeDart, listener: Listener) {
  test("an error of Dart keeps code, message and details, whatever they are") {
    dart.answers(listOf("code", "message", "details"))
    checkError(failureOf { listener.add(1L, 2L) }, "code", "message", "details")
    dart.answers(listOf("code", null, mapOf("a" to listOf(1L))))
    checkError(failureOf { listener.add(1L, 2L) }, "code", null, mapOf("a" to listOf(1L)))
    dart.answers(listOf("code", "message"))
    checkError(failureOf { listener.ping() }, "code", "message", null)
  }
  test("nobody in Dart is an error that names the channel") {
    dart.answer = null
    val message = "Unable to establish connection on channel: '$LISTENER.ping'."
    checkError(failureOf { listener.ping() }, "channel-error", message, "")
  }
  test("null where a value is needed is an error") {
    dart.answers(listOf(null))
    val message = "Flutter api returned null value for non-null return value."
    checkError(failureOf { listener.add(1L, 2L) }, "null-error", message, "")
    dart.answers(listOf<Any?>())
    same(failureOf { listener.add(1L, 2L) }.code, "null-error")
  }
  test("a wrong type and an answer that is no list are errors") {
    dart.answers(listOf("text"))
    same(failureOf { listener.add(1L, 2L) }.code, "channel-error")
    dart.answers("text")
    same(failureOf { listener.ping() }.code, "channel-error")
  }
  test("an answer that cannot be read is an error") {
    dart.answer = fromHex("0c 01 f0")
    val error = failureOf { listener.ping() }
    check(error.code == "channel-error" && error.message.orEmpty().contains("Message corrupted"), "$error")
  }
  test("an argument that cannot be written is an error for who calls") {
    Tests.throwsA(IllegalArgumentException::class.java) { onMain { listener.anything(Thread()) } }
  }
}

private fun testCallbacks(dart: FakeDart, listener: Listener) {
  fun result(): Result<Unit> {
    val result = CompletableFuture<Result<Unit>>()
    onPlatform { listener.later(Kind.AIR) { result.complete(it) } }
    return Tests.wait(result)
  }
  test("a callback gets the result or the error") {
    dart.answers(listOf<Any?>())
    same(result(), Result.success(Unit))
    dart.answers(listOf("code", null, 1L))
    checkError(result().exceptionOrNull() as FlutterError, "code", null, 1L)
    dart.answer = null
    same((result().exceptionOrNull() as FlutterError).code, "channel-error")
  }
}
