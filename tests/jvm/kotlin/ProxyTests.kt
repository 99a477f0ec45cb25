package tests

import android.os.Build
import dev.columba.testing.Tests
import dev.columba.testing.Tests.check
import dev.columba.testing.Tests.onPlatform
import dev.columba.testing.Tests.test
import goldens.proxies.Alarm
import goldens.proxies.Battery
import goldens.proxies.FlutterError
import goldens.proxies.Place
import goldens.proxies.ProxiesPigeonInstanceManager
import io.flutter.plugin.common.StandardMessageCodec
import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import java.util.concurrent.CompletableFuture
import natives.NativeGauge

private const val PREFIX = "dev.flutter.pigeon.goldens."

/** A proxy as Dart writes it: its identifier. */
data class Proxy(val identifier: Long)

/** Dart's reading of messages: proxies and the enum, without knowing them. */
private object DartCodec : StandardMessageCodec() {
  override fun readValueOfType(type: Byte, buffer: ByteBuffer): Any? =
    when (type) {
      128.toByte() -> Proxy(readValue(buffer) as Long)
      129.toByte() -> Place.ofRaw((readValue(buffer) as Long).toInt())
      else -> super.readValueOfType(type, buffer)
    }

  override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {
    when (value) {
      is Proxy -> {
        stream.write(128)
        writeValue(stream, value.identifier)
      }
      is Place -> {
        stream.write(129)
        writeValue(stream, value.raw.toLong())
      }
      else -> super.writeValue(stream, value)
    }
  }
}

/** An app and Dart. */
private class Fixture {
  val dart = FakeDart(DartCodec)
  val registrar: Registrar

  init {
    val made = CompletableFuture<Registrar>()
    onPlatform { made.complete(Registrar(dart.messenger).also { it.setUp() }) }
    registrar = Tests.wait(made)
    dart.answers(listOf<Any?>())
  }

  val manager get() = registrar.instanceManager

  fun call(channel: String, vararg message: Any?): Any? = dart.call(PREFIX + channel, listOf(*message))

  fun gauge(identifier: Long): NativeGauge = manager.getInstance(identifier)!!

  fun makeGauge(identifier: Long) {
    same(call("Gauge.pigeon_defaultConstructor", identifier, "n", Place.OUTSIDE, listOf<Any?>(), "l", 5L), listOf(null))
  }

  /** What was sent to Dart, without the prefix of channels. */
  val sent get() = dart.messages.map { (channel, message) -> channel.removePrefix(PREFIX) to message }

  /** The result of a call of Dart, made on the platform thread. */
  fun <T> result(start: ((Result<T>) -> Unit) -> Unit): Result<T> {
    val result = CompletableFuture<Result<T>>()
    onPlatform { start { result.complete(it) } }
    return Tests.wait(result)
  }
}

private fun code(result: Result<*>): Any? = (result.exceptionOrNull() as? FlutterError)?.code

fun testProxies() {
  testObjectsOfDart()
  testObjectsOfTheHost()
  testVersions()
  testInstanceManager()
}

private fun testObjectsOfDart() {
  test("Dart makes objects, which get its identifiers") {
    val cx = Fixture()
    cx.makeGauge(0L)
    same(cx.gauge(0L).title, "n")
    same(cx.gauge(0L).place, Place.OUTSIDE)
    same(cx.call("Battery.pigeon_defaultConstructor", 1L, 0.5), listOf(null))
    same(cx.call("Gauge.named", 2L, "m", null, listOf(Proxy(1L), null), Place.INSIDE, Proxy(1L)), listOf(null))
    same(cx.gauge(2L).batteries.map { it?.charge }, listOf(0.5, null, 0.5))
  }
  test("methods are called on their object") {
    val cx = Fixture()
    cx.makeGauge(0L)
    same(cx.call("Gauge.read", Proxy(0L), 4L, listOf(Proxy(0L), null)), listOf(4.2))
    same(cx.call("Instrument.age", Proxy(0L)), listOf(3L))
    same(cx.call("Gauge.reset", Proxy(0L)), listOf(null))
    same(cx.gauge(0L).resets, 1)
    same((cx.call("Gauge.dump", Proxy(0L)) as List<*>).map { (it as ByteArray).toList() }, listOf(listOf<Byte>(1, 2)))
  }
  test("static members are called without an object") {
    val cx = Fixture()
    same(cx.call("Gauge.version", Place.OUTSIDE), listOf("7"))
    same(cx.dart.call(PREFIX + "Gauge.calibrate", null), listOf(null))
    same(cx.dart.call(PREFIX + "Listener.isOpen", null), listOf(true))
    same(cx.registrar.gauges.calibrations, 1)
  }
  test("attached fields are named by Dart") {
    val cx = Fixture()
    cx.makeGauge(0L)
    same(cx.call("Gauge.battery", Proxy(0L), 7L), listOf(null))
    check(cx.manager.getInstance<Battery>(7L) === cx.gauge(0L).battery, "another object")
    same(cx.call("Gauge.shared", 8L), listOf(null))
    same(cx.call("Battery.charge", Proxy(8L)), listOf(1.0))
  }
  test("errors and wrong arguments are answered") {
    val cx = Fixture()
    cx.makeGauge(0L)
    same(cx.call("Gauge.read", Proxy(0L), -1L, listOf<Any?>()), listOf("negative", null, listOf(-1L)))
    val failure = cx.call("Gauge.version", Place.INSIDE) as List<*>
    same(failure[0], "IllegalStateException")
    same((cx.call("Gauge.reset", Proxy(99L)) as List<*>)[0], "null-error")
    same((cx.call("Gauge.reset") as List<*>)[0], "argument-error")
    same((cx.call("Gauge.pigeon_defaultConstructor", 0L, "n", null, listOf<Any?>(), "l", null) as List<*>)[0], "IllegalArgumentException")
  }
  test("Dart lets go of an object, and of all") {
    val cx = Fixture()
    cx.makeGauge(0L)
    same(cx.call("PigeonInternalInstanceManager.removeStrongReference", 0L), listOf(null))
    cx.makeGauge(1L)
    same(cx.dart.call(PREFIX + "PigeonInternalInstanceManager.clear", null), listOf(null))
    check(cx.manager.getInstance<Any>(1L) == null, "it is still there")
  }
  test("after tearDown nobody answers") {
    val cx = Fixture()
    onPlatform { cx.registrar.tearDown() }
    same(cx.call("Gauge.reset", Proxy(0L)), null)
    same(cx.dart.call(PREFIX + "PigeonInternalInstanceManager.clear", null), null)
  }
}

private fun testObjectsOfTheHost() {
  test("an object is made in Dart, once, before it is sent") {
    val cx = Fixture()
    val other = NativeGauge("o", "other", null, listOf(null))
    cx.makeGauge(0L)
    val gauge = cx.gauge(0L)
    val sent = cx.result<Unit> { cx.registrar.gauges.changed(gauge, 1.5, other, it) }
    same(sent, Result.success(Unit))
    val message = listOf(Proxy(0L), 1.5, Proxy(65536L))
    same(cx.sent, listOf("Gauge.pigeon_newInstance" to listOf(65536L, "other", null, listOf(null)), "Gauge.changed" to message))
    cx.result<Unit> { cx.registrar.gauges.changed(gauge, 2.5, other, it) }
    same(cx.sent.size, 3)
  }
  test("callbacks give Dart's answer, and its errors") {
    val cx = Fixture()
    cx.makeGauge(0L)
    val heard = cx.registrar.gauges.pigeon_getPigeonApiListener()
    cx.dart.answers(listOf(4L))
    same(cx.result<Long?> { heard.heard(cx.gauge(0L), 3L, "t", it) }, Result.success<Long?>(4L))
    same(cx.sent.last(), "Listener.heard" to listOf(Proxy(0L), 3L, "t"))
    cx.dart.answers(listOf("c", null, listOf(1L)))
    val error = cx.result<Long?> { heard.heard(cx.gauge(0L), 3L, null, it) }.exceptionOrNull() as FlutterError
    same(listOf(error.code, error.message, error.details), listOf("c", null, listOf(1L)))
    cx.dart.answer = null
    same(code(cx.result<Long?> { heard.heard(cx.gauge(0L), 3L, null, it) }), "channel-error")
  }
  test("what cannot be sent to Dart fails with its code") {
    val cx = Fixture()
    val stranger = NativeGauge("s", "stranger", null, listOf())
    same(code(cx.result<Unit> { cx.registrar.gauges.changed(stranger, 1.0, null, it) }), "missing-instance-error")
    same(code(cx.result<Unit> { Alarms(cx.registrar).pigeon_newInstance(Alarm(), it) }), "new-instance-error")
    cx.registrar.ignoreCallsToDart = true
    same(code(cx.result<Unit> { cx.registrar.gauges.pigeon_newInstance(stranger, it) }), "ignore-calls-error")
    same(cx.sent, listOf<Any?>())
  }
}

private fun testVersions() {
  test("a device that is too old answers with an error, and looks for no such object") {
    Build.VERSION.SDK_INT = 25
    try {
      val cx = Fixture()
      val error = cx.call("Gauge.reset", Proxy(0L)) as List<*>
      same(error[0], "UnsupportedOperationException")
      check("requires api version 26" in error[1].toString(), error.toString())
      same(cx.call("Battery.pigeon_defaultConstructor", 1L, 0.5), listOf(null))
    } finally {
      Build.VERSION.SDK_INT = 34
    }
  }
}

private class Fake : ProxiesPigeonInstanceManager.PigeonFinalizationListener {
  val finalized = mutableListOf<Long>()

  override fun onFinalize(identifier: Long) {
    finalized += identifier
  }
}

private fun testInstanceManager() {
  test("an object has one identifier, by identity") {
    onPlatform {
      val manager = ProxiesPigeonInstanceManager.create(Fake())
      val (one, two) = String(charArrayOf('a')) to String(charArrayOf('a'))
      same(manager.addHostCreatedInstance(one), 65536L)
      check(!manager.containsInstance(two), "an equal object counts as the same")
      same(manager.addHostCreatedInstance(two), 65537L)
      same(manager.getIdentifierForStrongReference(two), 65537L)
      check(manager.remove<String>(65536L) === one, "another object")
      check(manager.getInstance<String>(65536L) === one, "the weak reference is gone")
      manager.stopFinalizationListener()
      check(manager.hasFinalizationListenerStopped(), "it has not stopped")
    }
  }
  test("wrong uses are refused") {
    onPlatform {
      val manager = ProxiesPigeonInstanceManager.create(Fake())
      val one = Any()
      manager.addHostCreatedInstance(one)
      Tests.throwsA(IllegalArgumentException::class.java) { manager.addHostCreatedInstance(one) }
      Tests.throwsA(IllegalArgumentException::class.java) { manager.addDartCreatedInstance(Any(), -1L) }
      Tests.throwsA(IllegalArgumentException::class.java) { manager.addDartCreatedInstance(Any(), 65536L) }
      manager.stopFinalizationListener()
    }
  }
  test("a collected object is told of, one held strongly is kept, and clear keeps counting") {
    val fake = Fake()
    lateinit var manager: ProxiesPigeonInstanceManager
    onPlatform {
      manager = ProxiesPigeonInstanceManager.create(fake)
      manager.addHostCreatedInstance(Any())
      manager.addHostCreatedInstance(Any())
      manager.remove<Any>(65536L)
    }
    for (round in 1..100) {
      System.gc()
      onPlatform { manager.clearFinalizedWeakReferencesInterval = 3000 }
      if (fake.finalized.isNotEmpty()) break
      Thread.sleep(10)
    }
    same(fake.finalized, listOf(65536L))
    onPlatform {
      check(manager.getInstance<Any>(65537L) != null, "the other one is gone")
      manager.clear()
      same(manager.addHostCreatedInstance(Any()), 65538L)
      manager.stopFinalizationListener()
    }
  }
  test("an object with two identifiers is told of twice") {
    val fake = Fake()
    lateinit var manager: ProxiesPigeonInstanceManager
    onPlatform {
      manager = ProxiesPigeonInstanceManager.create(fake)
      manager.addHostCreatedInstance(Any())
      manager.addDartCreatedInstance(manager.getInstance(65536L)!!, 5L)
      manager.remove<Any>(65536L)
      manager.remove<Any>(5L)
    }
    for (round in 1..100) {
      System.gc()
      Thread.sleep(10)
      onPlatform { manager.clearFinalizedWeakReferencesInterval = 3000 }
      if (fake.finalized.size == 2) break
    }
    same(fake.finalized.sorted(), listOf(5L, 65536L))
    onPlatform { manager.stopFinalizationListener() }
  }
}
