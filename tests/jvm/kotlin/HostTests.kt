package tests

import android.os.Looper
import android.util.Log
import dev.columba.testing.Tests
import dev.columba.testing.Tests.check
import dev.columba.testing.Tests.onPlatform
import dev.columba.testing.Tests.test
import goldens.everything.AllTypes
import goldens.everything.FlutterError
import goldens.everything.Kind
import goldens.everything.Meter
import goldens.everything.Reading
import goldens.everything.Shape
import goldens.queues.Queues
import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.delay
import kotlinx.coroutines.yield

private const val METER = "dev.flutter.pigeon.goldens.Meter"
private const val QUEUES = "dev.flutter.pigeon.goldens.Queues"

/** Does what its properties say; everything else is echoed. */
private open class TestMeter : Meter {
  var started = 0
  var whenSlow: suspend () -> Unit = {}
  var whenLater: ((Result<Unit>) -> Unit) -> Unit = { it(Result.success(Unit)) }

  override fun start() {
    started++
  }

  override fun add(a: Long, b: Long): Long = Math.addExact(a, b)

  override fun find(name: String?): String? = name ?: throw FlutterError("missing", null, mapOf("name" to null))

  override fun echo(all: AllTypes): AllTypes = all

  override fun echoNullable(all: AllTypes?): AllTypes? = all

  override fun anything(value: Any): Any = value

  override fun anythingNullable(value: Any?): Any? = value

  override fun rows(rows: List<List<Long>>): List<List<Long>> = rows

  override fun table(table: Map<String, Map<Kind, List<Double?>>>): Map<String, Map<Kind, List<Double?>>> = table

  override fun list(list: List<Any?>?): List<Any?> = list ?: listOf(null)

  override fun shape(shape: Shape, other: Shape?, count: Long): Shape = other ?: shape

  override suspend fun slow(bytes: ByteArray): ByteArray {
    whenSlow()
    return bytes.reversedArray()
  }

  override fun later(kind: Kind, callback: (Result<Unit>) -> Unit) = whenLater(callback)

  override fun named(first: String, second: Boolean, third: Long, fourth: Reading?, fifth: Reading): String =
    "$first $second $third $fourth ${fifth.id}"

  override fun optional(first: String, second: Boolean?, third: Double, fourth: List<Long>): String =
    "$first $second $third $fourth"
}

private fun isOnPlatform() = Looper.myLooper() == Looper.getMainLooper()

private class TestQueues : Queues {
  override fun here(): String = where()

  override fun there(): String = where()

  override suspend fun hereLater(): String {
    yield()
    return where()
  }

  override suspend fun thereLater(delay: Long?): String {
    delay?.let { delay(it) }
    return where()
  }

  override fun thereBack(callback: (Result<String>) -> Unit) = callback(Result.success(where()))

  private fun where() = if (isOnPlatform()) "platform" else Thread.currentThread().name.substringBefore(" @")
}

private fun code(reply: Any?) = (reply as List<*>)[0]

private fun message(reply: Any?) = (reply as List<*>)[1].toString()

fun testHost() {
  val dart = FakeDart(Meter.codec)
  val meter = TestMeter()
  onPlatform { Meter.setUp(dart.messenger, meter) }
  fun call(method: String, vararg arguments: Any?) = dart.call("$METER.$method", listOf(*arguments))
  testAnswers(dart, meter, ::call)
  testErrors(dart, meter, ::call)
  testLater(meter, ::call)
  testSetUp(meter)
  testQueues()
}

private fun testAnswers(dart: FakeDart, meter: TestMeter, call: (String, Array<out Any?>) -> Any?) {
  test("a method answers with its value, one without a value with null") {
    same(call("add", arrayOf(2L, 3L)), listOf(5L))
    same(dart.call("$METER.start", null), listOf(null))
    same(meter.started, 1)
    same(call("echoNullable", arrayOf(null)), listOf(null))
  }
  test("all types arrive and come back") {
    same(call("echo", arrayOf(allTypes())), listOf(allTypes()))
    val table = mapOf("a" to mapOf(Kind.WATER to listOf(0.5, null)))
    same(call("table", arrayOf(table)), listOf(table))
    same(call("rows", arrayOf(listOf(listOf(1L)))), listOf(listOf(listOf(1L))))
    same(call("list", arrayOf(null)), listOf(listOf(null)))
    same(call("shape", arrayOf(goldens.everything.Circle(1.0), null, 2L)), listOf(goldens.everything.Circle(1.0)))
  }
  test("ints of any value are what they are at run time") {
    same(call("anything", arrayOf(listOf(1, 2L))), listOf(listOf(1, 2L)))
  }
  test("arguments beyond those that are known are ignored") { same(call("add", arrayOf<Any>(1L, 1L, "more")), listOf(2L)) }
  test("parameters keep their order, however Dart passes them") {
    val default = reading()
    same(call("named", arrayOf("a", true, 3L, null, default)), listOf("a true 3 null r"))
    same(call("optional", arrayOf("a", null, 3.0, listOf(1L))), listOf("a null 3.0 [1]"))
  }
}

private fun testErrors(dart: FakeDart, meter: TestMeter, call: (String, Array<out Any?>) -> Any?) {
  test("an error of the interface keeps code, message and details") {
    same(call("find", arrayOf(null)), listOf("missing", null, mapOf("name" to null)))
  }
  test("any other exception says its class, itself, its cause and its trace") {
    val reply = call("add", arrayOf(Long.MAX_VALUE, 1L)) as List<*>
    same(reply.take(2), listOf("ArithmeticException", "java.lang.ArithmeticException: long overflow"))
    check(reply[2].toString().startsWith("Cause: null, Stacktrace: java.lang.Arith"), reply[2].toString())
  }
  test("null for an argument that must not be null is an error that says which") {
    val expected = "Argument 'b' is null, expected non-null, on channel: '$METER.add'."
    same(call("add", arrayOf(1L, null)), listOf("null-error", expected, null))
    same(code(call("slow", arrayOf(null))), "null-error")
    same(code(call("later", arrayOf(null))), "null-error")
  }
  test("missing arguments and a message that is no list are errors") {
    same(call("add", arrayOf(1L)).let(::code), "argument-error")
    same(code(dart.call("$METER.add", null)), "argument-error")
    same(code(dart.call("$METER.later", "text")), "argument-error")
  }
  test("an argument of a wrong type is an error") {
    same(code(call("add", arrayOf<Any>("1", 2L))), "ClassCastException")
    same(code(call("slow", arrayOf("1"))), "ClassCastException")
    same(code(call("later", arrayOf("1"))), "ClassCastException")
  }
  test("bytes that cannot be read are an error") {
    val reply = dart.callWithBytes("$METER.add", fromHex("0c 02 f0"))
    check(message(reply).contains("Message corrupted"), reply.toString())
  }
  test("an answer that cannot be written is an error") {
    meter.whenSlow = { throw FlutterError("code", "message", Thread()) }
    same(code(call("slow", arrayOf(byteArrayOf()))), "IllegalArgumentException")
    meter.whenSlow = {}
  }
}

private fun testLater(meter: TestMeter, call: (String, Array<out Any?>) -> Any?) {
  test("a suspending method answers later, on the platform thread") {
    var threads = listOf<Boolean>()
    meter.whenSlow = {
      val before = isOnPlatform()
      delay(1)
      threads = listOf(before, isOnPlatform())
    }
    same(call("slow", arrayOf(byteArrayOf(1, 2))).let { (it as List<*>)[0] as ByteArray }, byteArrayOf(2, 1))
    same(threads, listOf(true, true))
  }
  test("a suspending method fails later") {
    meter.whenSlow = { delay(1); throw FlutterError("late", "message") }
    same(call("slow", arrayOf(byteArrayOf())), listOf("late", "message", null))
    meter.whenSlow = { delay(1); throw StackOverflowError("deep") }
    same(code(call("slow", arrayOf(byteArrayOf()))), "StackOverflowError")
  }
  test("a callback answers at once, or from another thread") {
    same(call("later", arrayOf(Kind.AIR)), listOf(null))
    meter.whenLater = { answer -> Thread { answer(Result.failure(FlutterError("far", null, 1L))) }.start() }
    same(call("later", arrayOf(Kind.AIR)), listOf("far", null, 1L))
  }
  test("what a method with a callback throws is its answer, unless it answered before") {
    meter.whenLater = { throw IllegalStateException("before the callback") }
    same(code(call("later", arrayOf(Kind.AIR))), "IllegalStateException")
    meter.whenLater = { answer ->
      answer(Result.success(Unit))
      throw IllegalStateException("after the callback")
    }
    same(call("later", arrayOf(Kind.AIR)), listOf(null))
    onPlatform { check(wasLogged("after the callback"), Log.ERRORS.toString()) }
  }
  test("a second answer of a callback is refused") {
    val refusal = CompletableFuture<Throwable>()
    meter.whenLater = { answer ->
      answer(Result.success(Unit))
      refusal.complete(Tests.throwsA(IllegalStateException::class.java) { answer(Result.success(Unit)) })
    }
    same(call("later", arrayOf(Kind.AIR)), listOf(null))
    same(Tests.wait(refusal).message, "Reply already submitted")
  }
}

private fun testSetUp(meter: TestMeter) {
  test("a suffix keeps two of an interface apart") {
    val dart = FakeDart(Meter.codec)
    onPlatform { Meter.setUp(dart.messenger, meter, "one") }
    same(dart.call("$METER.add.one", listOf(1L, 2L)), listOf(3L))
    same(dart.call("$METER.add", listOf(1L, 2L)), null)
  }
  test("nobody answers after the implementation was taken away") {
    val dart = FakeDart(Meter.codec)
    onPlatform {
      Meter.setUp(dart.messenger, meter)
      Meter.setUp(dart.messenger, null)
    }
    same(dart.call("$METER.add", listOf(1L, 2L)), null)
  }
}

private fun testQueues() {
  test("methods run where their annotation says, in every style") {
    val dart = FakeDart(Queues.codec)
    onPlatform { Queues.setUp(dart.messenger, TestQueues()) }
    fun where(method: String) = (dart.call("$QUEUES.$method", listOf(null)) as List<*>)[0]
    same(where("here"), "platform")
    same(where("there"), "task queue")
    same(where("hereLater"), "platform")
    same(where("thereLater"), "task queue")
    same(where("thereBack"), "task queue")
    check((dart.call("$QUEUES.thereLater", listOf(1L)) as List<*>)[0] != "platform", "it went on elsewhere")
  }
}
