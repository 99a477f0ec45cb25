package tests

import dev.columba.testing.Tests
import dev.columba.testing.Tests.check
import dev.columba.testing.Tests.test
import goldens.beyond.Beyond
import goldens.beyond.BeyondHost
import goldens.everything.Circle
import goldens.everything.Kind
import goldens.everything.Meter
import goldens.everything.Square
import goldens.importing.Stations
import goldens.overflow.C61
import goldens.overflow.C62
import goldens.overflow.C65
import goldens.overflow.E1
import goldens.overflow.E62
import goldens.overflow.OverflowHost
import goldens.shared.Inner
import goldens.shared.Rise
import goldens.shared.Temperature
import goldens.shared.Unit_
import java.math.BigInteger
import java.net.URI
import java.nio.ByteBuffer
import java.time.Duration
import java.time.Instant

private val beyond =
  Beyond(
    time = Instant.parse("2026-01-02T03:04:05.678901Z"),
    duration = Duration.ofSeconds(-3, 500_000_000),
    uri = URI("https://example.org/a?b=c#d"),
    bigInt = BigInteger("-123456789012345678901234567890"),
    ints = setOf(3L, 1L, 2L),
    times = setOf(listOf(Instant.EPOCH, null)),
    int8s = byteArrayOf(-128, 127),
    int16s = shortArrayOf(-32768, 32767),
    uint16s = shortArrayOf(-1, 1),
    uint32s = intArrayOf(-1, 1),
    uint64s = longArrayOf(-1, 1),
    clamped = byteArrayOf(-1, 0),
    data = ByteBuffer.wrap(byteArrayOf(1, 2, 3)),
    floats = floatArrayOf(0.5f, Float.NaN),
    map = mapOf(URI("a:b") to setOf(Duration.ZERO)),
    children = listOf()
  )

fun testCodec() {
  test("bytes are those of Pigeon") {
    same(hex(Meter.codec, listOf(5L)), "0c01040500000000000000")
    same(hex(Meter.codec, listOf(Kind.WATER)), "0c0181040100000000000000")
    same(hex(Meter.codec, Square(1.0)), "860c010600000000000000000000f03f")
    same(hex(Meter.codec, Square(null)).drop(2), "0c0100")
    same(hex(Meter.codec, listOf("E", "m", null)), "0c0307014507016d00")
  }
  test("objects with all fields, and with as few as can be, come back equal") {
    val full = allTypes().run {
      copy(
        aNullableBool = false,
        aNullableInt = Long.MIN_VALUE,
        aNullableDouble = Double.NEGATIVE_INFINITY,
        aNullableString = "ü€𝄞",
        nullableBytes = byteArrayOf(),
        nullableInts32 = intArrayOf(1),
        nullableInts64 = longArrayOf(1),
        nullableDoubles = doubleArrayOf(Double.NaN),
        nullableKind = Kind.AIR,
        nullableReading = reading(0.5),
        nullableObject = listOf(Kind.AIR, this),
        nullableTable = mapOf(null to mapOf(null to null)),
        self = this
      )
    }
    same(echoed(Meter.codec, full), full)
    same(echoed(Meter.codec, allTypes()), allTypes())
  }
  test("types beyond Pigeon come back equal") {
    same(echoed(BeyondHost.codec, beyond), beyond)
    val all = beyond.copy(
      nullableTime = Instant.ofEpochSecond(-1, 999_999_000),
      nullableDuration = Duration.ofNanos(-1_000),
      nullableUri = URI("relative/path"),
      nullableBigInt = BigInteger.ONE.shiftLeft(200),
      nullableInts = setOf(null, 1L),
      nullableInt16s = shortArrayOf(),
      nullableData = ByteBuffer.allocate(0),
      children = listOf(beyond)
    )
    same(echoed(BeyondHost.codec, all), all)
  }
  test("types beyond Pigeon are written as all languages write them") {
    fun body(value: Any?) = hex(BeyondHost.codec, value).drop(2)
    same(body(Instant.EPOCH.plusNanos(2_500)), "0c0204020000000000000001")
    same(body(Duration.ofNanos(-2_000)), "04feffffffffffffff")
    same(body(URI("a:b")), "0703613a62")
    same(body(BigInteger("-255")), "07032d6666")
    same(body(setOf(1L)), "0c01040100000000000000")
    same(body(shortArrayOf(-2)), "0802feff")
    same(body(ByteBuffer.wrap(byteArrayOf(9, 8, 7), 1, 2)), "08020807")
  }
  test("typed data that shares its array with another is told apart within an object") {
    val text = hex(BeyondHost.codec, beyond)
    val written = listOf("0802807f", "08040080ff7f", "0804ffff0100", "0808ffffffff01000000", "0810ffffffffffffffff01", "0802ff00")
    val places = written.map { text.indexOf(it) }
    check(places.all { it > 0 } && places == places.sorted(), "$places in $text")
    same(places.map { text.substring(it - 2, it) }.toSet().size, written.size)
  }
  test("a local time is the same instant") {
    val utc = bytes(BeyondHost.codec, Instant.EPOCH)!!
    val local = utc.copyOf().also { it[it.size - 1] = 2 }
    same(BeyondHost.codec.decodeMessage(ByteBuffer.wrap(local)), Instant.EPOCH)
  }
  test("a time that Dart cannot have is refused") {
    Tests.throwsA(ArithmeticException::class.java) { bytes(BeyondHost.codec, Instant.MAX) }
  }
  test("sets keep their order") {
    same((echoed(BeyondHost.codec, setOf(3L, 1L, 2L)) as Set<*>).toList(), listOf(3L, 1L, 2L))
  }
  test("types past the last code come back equal") { testOverflow() }
  test("types of other files are carried by the codec of each") {
    val rise = Rise(Temperature(1.5, Unit_.KELVIN, intArrayOf(1), Inner(Inner(), listOf(Inner()))))
    same(echoed(Stations.codec, rise), rise)
  }
  test("an unknown value of an enum is null, an unknown code is refused") {
    same(Meter.codec.decodeMessage(ByteBuffer.wrap(fromHex("81 04 0900000000000000"))), null)
    Tests.throwsA(IllegalArgumentException::class.java) { Meter.codec.decodeMessage(ByteBuffer.wrap(fromHex("f0 00"))) }
  }
  test("an unknown value where one is needed is refused") {
    val circle = fromHex("85 0c01 06 00000000 000000000000f03f")
    same(Meter.codec.decodeMessage(ByteBuffer.wrap(circle)), Circle(1.0))
    val broken = ByteBuffer.wrap(fromHex("85 0c01 00"))
    Tests.throwsA(NullPointerException::class.java) { Meter.codec.decodeMessage(broken) }
  }
}

private fun testOverflow() {
  val codec = OverflowHost.codec
  same(hex(codec, C61()), "fe0c00")
  same(hex(codec, C62()).take(32), "ff0c0204" + "0000000000000000" + "0c020000")
  same(hex(codec, Instant.EPOCH).take(24), "ff0c0204" + "0400000000000000")
  val value = C65(C65(), E1.B)
  same(echoed(codec, value), value)
  same(echoed(codec, C62(null, E62.B)), C62(null, E62.B))
  same(echoed(codec, setOf(Instant.EPOCH)), setOf(Instant.EPOCH))
  same(codec.decodeMessage(ByteBuffer.wrap(fromHex("ff 0c02 04 6300000000000000 0c00"))), null)
  same(codec.decodeMessage(ByteBuffer.wrap(fromHex("ff 0c02 04 0000000000000000 00"))), null)
}
