// Written by Columba: change the interface file, not this one.
@file:Suppress("UNCHECKED_CAST", "ArrayInDataClass")

package goldens.shared

import io.flutter.plugin.common.BinaryMessenger
import io.flutter.plugin.common.EventChannel
import io.flutter.plugin.common.StandardMessageCodec
import io.flutter.plugin.common.StandardMethodCodec
import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.time.Duration
import java.time.Instant
import java.time.temporal.ChronoUnit

/**
 * An error with a code, a message and details: what an implementation throws for Dart, and what a call of Dart throws.
 *
 * @property code what kind of error
 * @property message what went wrong
 * @property details whatever else there is to say: a value that the codec knows
 */
class FlutterError(
  val code: String,
  override val message: String? = null,
  val details: Any? = null
) : RuntimeException()

private object SharedPigeonUtils {
  fun deepEquals(a: Any?, b: Any?): Boolean {
    if (a === b) {
      return true
    }
    return when (a) {
      null -> false
      is Double -> b is Double && doubleEquals(a, b)
      is Float -> b is Float && doubleEquals(a.toDouble(), b.toDouble())
      is List<*> -> b is List<*> && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is Set<*> -> b is Set<*> && a.size == b.size && a.all { one -> one in b || b.any { deepEquals(one, it) } }
      is Map<*, *> -> b is Map<*, *> && mapEquals(a, b)
      is Array<*> -> b is Array<*> && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is ByteArray -> b is ByteArray && a.contentEquals(b)
      is ShortArray -> b is ShortArray && a.contentEquals(b)
      is IntArray -> b is IntArray && a.contentEquals(b)
      is LongArray -> b is LongArray && a.contentEquals(b)
      is FloatArray -> b is FloatArray && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is DoubleArray -> b is DoubleArray && a.size == b.size && a.indices.all { doubleEquals(a[it], b[it]) }
      else -> a == b
    }
  }

  fun deepHash(value: Any?): Int =
    when (value) {
      null -> 0
      is Double -> doubleHash(value)
      is Float -> if (value == 0.0f) 0 else value.hashCode()
      is List<*> -> value.fold(1) { hash, element -> 31 * hash + deepHash(element) }
      is Set<*> -> value.sumOf { deepHash(it) }
      is Map<*, *> -> value.entries.sumOf { (deepHash(it.key) * 31) xor deepHash(it.value) }
      is Array<*> -> value.fold(1) { hash, element -> 31 * hash + deepHash(element) }
      is ByteArray -> value.contentHashCode()
      is ShortArray -> value.contentHashCode()
      is IntArray -> value.contentHashCode()
      is LongArray -> value.contentHashCode()
      is FloatArray -> value.fold(1) { hash, element -> 31 * hash + deepHash(element) }
      is DoubleArray -> value.fold(1) { hash, element -> 31 * hash + doubleHash(element) }
      else -> value.hashCode()
    }

  /** Not-a-number equals itself, and the two zeros each other. */
  private fun doubleEquals(a: Double, b: Double): Boolean = a == b || (a.isNaN() && b.isNaN())

  private fun doubleHash(value: Double): Int = if (value == 0.0) 0 else value.hashCode()

  private fun mapEquals(a: Map<*, *>, b: Map<*, *>): Boolean =
    a.size == b.size && a.all { (key, value) -> hasEntry(b, key, value) }

  private fun hasEntry(map: Map<*, *>, key: Any?, value: Any?): Boolean {
    if (key is String || key is Long) {
      return map.containsKey(key) && deepEquals(value, map[key])
    }
    val found = map.entries.firstOrNull { deepEquals(key, it.key) }
    return found != null && deepEquals(value, found.value)
  }
}

/** Types that Flutter's codec does not have, as values that it has. */
private object SharedPigeonTypes {
  fun encodeInstant(value: Instant): List<Any?> {
    val seconds = Math.multiplyExact(value.epochSecond, 1_000_000L)
    return listOf(Math.addExact(seconds, value.nano / 1_000L), true)
  }

  fun decodeInstant(value: List<Any?>): Instant =
    Instant.EPOCH.plus(value[0] as Long, ChronoUnit.MICROS)

  fun encodeDuration(value: Duration): Long =
    Math.addExact(Math.multiplyExact(value.seconds, 1_000_000L), value.nano / 1_000L)

  fun decodeDuration(value: Long): Duration =
    Duration.of(value, ChronoUnit.MICROS)

  fun encodeBytes(value: ByteBuffer): ByteArray = ByteArray(value.remaining()).also { value.duplicate().get(it) }

  fun encodeShorts(value: ShortArray): ByteArray =
    littleEndian(ByteArray(value.size * 2)).apply { asShortBuffer().put(value) }.array()

  fun decodeShorts(value: ByteArray): ShortArray =
    ShortArray(value.size / 2).also { littleEndian(value).asShortBuffer().get(it) }

  fun encodeInts(value: IntArray): ByteArray =
    littleEndian(ByteArray(value.size * 4)).apply { asIntBuffer().put(value) }.array()

  fun decodeInts(value: ByteArray): IntArray =
    IntArray(value.size / 4).also { littleEndian(value).asIntBuffer().get(it) }

  fun encodeLongs(value: LongArray): ByteArray =
    littleEndian(ByteArray(value.size * 8)).apply { asLongBuffer().put(value) }.array()

  fun decodeLongs(value: ByteArray): LongArray =
    LongArray(value.size / 8).also { littleEndian(value).asLongBuffer().get(it) }

  private fun littleEndian(bytes: ByteArray): ByteBuffer =
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)
}

enum class Unit_(val raw: Int) {
  CELSIUS(0),
  KELVIN(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): Unit_? = values().getOrNull(raw)
  }
}

/** Data that messages carry. */
data class Inner(
  val inner: Inner? = null,
  val more: List<Inner>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Inner = Inner(
      pigeonVar_list[0] as Inner?,
      pigeonVar_list[1] as List<Inner>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.inner, this.more)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Inner
    return SharedPigeonUtils.deepEquals(this.inner, that.inner) &&
      SharedPigeonUtils.deepEquals(this.more, that.more)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + SharedPigeonUtils.deepHash(this.inner)
    result = 31 * result + SharedPigeonUtils.deepHash(this.more)
    return result
  }

  override fun toString(): String = "Inner(inner=${this.inner}, more=${this.more})"
}

/** Data that messages carry. */
data class Temperature(
  val degrees: Double,
  val unit: Unit_,
  val samples: IntArray? = null,
  val inner: Inner? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Temperature = Temperature(
      pigeonVar_list[0] as Double,
      pigeonVar_list[1] as Unit_,
      pigeonVar_list[2] as IntArray?,
      pigeonVar_list[3] as Inner?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(
    this.degrees,
    this.unit,
    this.samples?.let { SharedPigeonUint32List(it) },
    this.inner
  )

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Temperature
    return SharedPigeonUtils.deepEquals(this.degrees, that.degrees) &&
      SharedPigeonUtils.deepEquals(this.unit, that.unit) &&
      SharedPigeonUtils.deepEquals(this.samples, that.samples) &&
      SharedPigeonUtils.deepEquals(this.inner, that.inner)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + SharedPigeonUtils.deepHash(this.degrees)
    result = 31 * result + SharedPigeonUtils.deepHash(this.unit)
    result = 31 * result + SharedPigeonUtils.deepHash(this.samples)
    result = 31 * result + SharedPigeonUtils.deepHash(this.inner)
    return result
  }

  override fun toString(): String =
    "Temperature(" +
      "degrees=${this.degrees}, " +
      "unit=${this.unit}, " +
      "samples=${this.samples.contentToString()}, " +
      "inner=${this.inner}" + ")"
}

/** One of the classes that extend it. */
sealed class Change

/** Data that messages carry. */
data class Rise(
  val to: Temperature
) : Change() {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Rise = Rise(
      pigeonVar_list[0] as Temperature
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.to)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Rise
    return SharedPigeonUtils.deepEquals(this.to, that.to)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + SharedPigeonUtils.deepHash(this.to)
    return result
  }

  override fun toString(): String = "Rise(to=${this.to})"
}

private class SharedPigeonUint32List(val data: IntArray)

private open class SharedPigeonCodec : StandardMessageCodec() {
  override fun readValueOfType(type: Byte, buffer: ByteBuffer): Any? =
    when (type) {
      129.toByte() -> (readValue(buffer) as Long?)?.let { fields -> Unit_.ofRaw(fields.toInt()) }
      130.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Temperature.fromList(fields) }
      131.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Rise.fromList(fields) }
      132.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Inner.fromList(fields) }
      133.toByte() -> (readValue(buffer) as ByteArray?)?.let { SharedPigeonTypes.decodeInts(it) }
      else -> super.readValueOfType(type, buffer)
    }

  override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {
    when (value) {
      is Unit_ -> {
        stream.write(129)
        writeValue(stream, value.raw.toLong())
      }
      is Temperature -> {
        stream.write(130)
        writeValue(stream, value.toList())
      }
      is Rise -> {
        stream.write(131)
        writeValue(stream, value.toList())
      }
      is Inner -> {
        stream.write(132)
        writeValue(stream, value.toList())
      }
      is SharedPigeonUint32List -> {
        stream.write(133)
        writeValue(stream, SharedPigeonTypes.encodeInts(value.data))
      }
      else -> super.writeValue(stream, value)
    }
  }
}

/** The codec of all messages of [Changes]. */
val SharedPigeonMethodCodec = StandardMethodCodec(SharedPigeonCodec())

/** Hands each listener of Dart to a stream handler, with a sink of its own. */
private class SharedPigeonStreamHandler<T>(
  val wrapper: SharedPigeonEventChannelWrapper<T>
) : EventChannel.StreamHandler {
  override fun onListen(p0: Any?, sink: EventChannel.EventSink) {
    wrapper.onListen(p0, PigeonEventSink(sink))
  }

  override fun onCancel(p0: Any?) {
    wrapper.onCancel(p0)
  }
}

/** What a stream handler is told about Dart's listener. */
interface SharedPigeonEventChannelWrapper<T> {
  /** Dart listens from now on; events go into [sink]. */
  fun onListen(p0: Any?, sink: PigeonEventSink<T>) {}

  /** Dart does not listen any more. */
  fun onCancel(p0: Any?) {}
}

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

/** Implemented by the app: sends events to Dart. */
abstract class ChangesStreamHandler : SharedPigeonEventChannelWrapper<Change> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ChangesStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.Changes.changes$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, SharedPigeonMethodCodec)
      channel.setStreamHandler(SharedPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Change>) {}

  override fun onCancel(p0: Any?) {}
}
