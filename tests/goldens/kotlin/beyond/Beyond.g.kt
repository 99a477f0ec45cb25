// Written by Columba: change the interface file, not this one.
@file:Suppress("UNCHECKED_CAST", "ArrayInDataClass")

package goldens.beyond

import android.util.Log
import io.flutter.plugin.common.BasicMessageChannel
import io.flutter.plugin.common.BinaryMessenger
import io.flutter.plugin.common.EventChannel
import io.flutter.plugin.common.MessageCodec
import io.flutter.plugin.common.StandardMessageCodec
import io.flutter.plugin.common.StandardMethodCodec
import java.io.ByteArrayOutputStream
import java.math.BigInteger
import java.net.URI
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.time.Duration
import java.time.Instant
import java.time.temporal.ChronoUnit
import kotlinx.coroutines.suspendCancellableCoroutine

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

private object BeyondPigeonUtils {
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

/** The arguments of a call of Dart. */
private class BeyondPigeonArguments(private val message: Any?, private val channelName: String) {
  /** An argument that must not be null. */
  inline fun <T> at(index: Int, name: String, read: (Any) -> T): T =
    nullableAt(index, name) {
      it ?: throw refusal("null-error", name, "is null, expected non-null,", ".")
      read(it)
    }

  /** An argument that may be null. */
  inline fun <T> nullableAt(index: Int, name: String, read: (Any?) -> T): T {
    val value = element(index, name)
    try {
      return read(value)
    } catch (error: ClassCastException) {
      throw refusal("argument-error", name, "has a wrong type", ": $error")
    }
  }

  private fun element(index: Int, name: String): Any? {
    if (message is List<*> && index < message.size) {
      return message[index]
    }
    val found = if (message is BeyondPigeonUndecodable) message.error else message
    throw refusal("argument-error", name, "is missing", ": $found")
  }

  private fun refusal(code: String, name: String, what: String, end: String): BeyondPigeonRefusal =
    BeyondPigeonRefusal(code, "Argument '$name' $what on channel: '$channelName'$end")
}

/** An argument that is not what the interface says. */
private class BeyondPigeonRefusal(val code: String, message: String) : RuntimeException(message)

/** A message whose bytes the codec refuses. */
private class BeyondPigeonUndecodable(val error: RuntimeException)

/** Lets every call be answered: what cannot be decoded or encoded becomes an error for Dart. */
private class BeyondPigeonHostCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> {
  override fun encodeMessage(message: Any?): ByteBuffer? =
    try {
      codec.encodeMessage(message)
    } catch (error: RuntimeException) {
      codec.encodeMessage(wrapError(error))
    }

  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: RuntimeException) {
      BeyondPigeonUndecodable(error)
    }

  companion object {
    /** The answer that tells Dart of an error. */
    fun wrapError(error: Throwable): List<Any?> =
      when (error) {
        is FlutterError -> listOf(error.code, error.message, error.details)
        is BeyondPigeonRefusal -> listOf(error.code, error.message, null)
        else -> {
          val trace = "Cause: ${error.cause}, Stacktrace: ${Log.getStackTraceString(error)}"
          listOf(error.javaClass.simpleName, error.toString(), trace)
        }
      }
  }
}

/** Answers of Dart. No function throws: Flutter would swallow it, and the call would never end. */
private object BeyondPigeonFlutter {
  /** The result of a method that returns nothing. */
  fun voidResult(reply: Any?, channelName: String): Result<Unit> = result(reply, channelName) {}

  /** The result of a method that may return null. */
  inline fun <T> nullableResult(reply: Any?, channelName: String, read: (Any?) -> T): Result<T> =
    result(reply, channelName) { read(it.firstOrNull()) }

  /** The result of a method that must not return null. */
  inline fun <T> nonNullResult(reply: Any?, channelName: String, read: (Any) -> T): Result<T> =
    result(reply, channelName) {
      val value = it.firstOrNull()
      value ?: throw FlutterError("null-error", "Flutter api returned null value for non-null return value.", "")
      read(value)
    }

  private inline fun <T> result(reply: Any?, channelName: String, read: (List<*>) -> T): Result<T> =
    try {
      Result.success(read(list(reply, channelName)))
    } catch (error: FlutterError) {
      Result.failure(error)
    } catch (error: ClassCastException) {
      val message = "Dart answered with a wrong type on channel: '$channelName': $error"
      Result.failure(FlutterError("channel-error", message, ""))
    }

  private fun list(reply: Any?, channelName: String): List<*> =
    when {
      reply == null -> throw createConnectionError(channelName)
      reply !is List<*> -> {
        val found = if (reply is BeyondPigeonUnreadableReply) reply.error else reply
        val message = "Dart answered with what is no reply on channel: '$channelName': $found"
        throw FlutterError("channel-error", message, "")
      }
      reply.size > 1 -> throw FlutterError(reply[0]?.toString() ?: "error", reply[1]?.toString(), reply.getOrNull(2))
      else -> reply
    }

  private fun createConnectionError(channelName: String): FlutterError =
    FlutterError("channel-error", "Unable to establish connection on channel: '$channelName'.", "")
}

/** An answer whose bytes the codec refuses. */
private class BeyondPigeonUnreadableReply(val error: RuntimeException)

/** Lets every call end: an answer that cannot be decoded becomes an error. */
private class BeyondPigeonReplyCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> by codec {
  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: RuntimeException) {
      BeyondPigeonUnreadableReply(error)
    }
}

/** Types that Flutter's codec does not have, as values that it has. */
private object BeyondPigeonTypes {
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

/** Data that messages carry. */
data class Beyond(
  val time: Instant,
  val duration: Duration,
  val uri: URI,
  val bigInt: BigInteger,
  val ints: Set<Long>,
  val times: Set<List<Instant?>>,
  val int8s: ByteArray,
  val int16s: ShortArray,
  val uint16s: ShortArray,
  val uint32s: IntArray,
  val uint64s: LongArray,
  val clamped: ByteArray,
  val data: ByteBuffer,
  val floats: FloatArray,
  val map: Map<URI, Set<Duration>>,
  val nullableTime: Instant? = null,
  val nullableDuration: Duration? = null,
  val nullableUri: URI? = null,
  val nullableBigInt: BigInteger? = null,
  val nullableInts: Set<Long?>? = null,
  val nullableInt16s: ShortArray? = null,
  val nullableData: ByteBuffer? = null,
  val children: List<Beyond>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Beyond = Beyond(
      pigeonVar_list[0] as Instant,
      pigeonVar_list[1] as Duration,
      pigeonVar_list[2] as URI,
      pigeonVar_list[3] as BigInteger,
      pigeonVar_list[4] as Set<Long>,
      pigeonVar_list[5] as Set<List<Instant?>>,
      pigeonVar_list[6] as ByteArray,
      pigeonVar_list[7] as ShortArray,
      pigeonVar_list[8] as ShortArray,
      pigeonVar_list[9] as IntArray,
      pigeonVar_list[10] as LongArray,
      pigeonVar_list[11] as ByteArray,
      pigeonVar_list[12] as ByteBuffer,
      pigeonVar_list[13] as FloatArray,
      pigeonVar_list[14] as Map<URI, Set<Duration>>,
      pigeonVar_list[15] as Instant?,
      pigeonVar_list[16] as Duration?,
      pigeonVar_list[17] as URI?,
      pigeonVar_list[18] as BigInteger?,
      pigeonVar_list[19] as Set<Long?>?,
      pigeonVar_list[20] as ShortArray?,
      pigeonVar_list[21] as ByteBuffer?,
      pigeonVar_list[22] as List<Beyond>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(
    this.time,
    this.duration,
    this.uri,
    this.bigInt,
    this.ints,
    this.times,
    BeyondPigeonInt8List(this.int8s),
    this.int16s,
    BeyondPigeonUint16List(this.uint16s),
    BeyondPigeonUint32List(this.uint32s),
    BeyondPigeonUint64List(this.uint64s),
    BeyondPigeonUint8ClampedList(this.clamped),
    this.data,
    this.floats,
    this.map,
    this.nullableTime,
    this.nullableDuration,
    this.nullableUri,
    this.nullableBigInt,
    this.nullableInts,
    this.nullableInt16s,
    this.nullableData,
    this.children
  )

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Beyond
    return BeyondPigeonUtils.deepEquals(this.time, that.time) &&
      BeyondPigeonUtils.deepEquals(this.duration, that.duration) &&
      BeyondPigeonUtils.deepEquals(this.uri, that.uri) &&
      BeyondPigeonUtils.deepEquals(this.bigInt, that.bigInt) &&
      BeyondPigeonUtils.deepEquals(this.ints, that.ints) &&
      BeyondPigeonUtils.deepEquals(this.times, that.times) &&
      BeyondPigeonUtils.deepEquals(this.int8s, that.int8s) &&
      BeyondPigeonUtils.deepEquals(this.int16s, that.int16s) &&
      BeyondPigeonUtils.deepEquals(this.uint16s, that.uint16s) &&
      BeyondPigeonUtils.deepEquals(this.uint32s, that.uint32s) &&
      BeyondPigeonUtils.deepEquals(this.uint64s, that.uint64s) &&
      BeyondPigeonUtils.deepEquals(this.clamped, that.clamped) &&
      BeyondPigeonUtils.deepEquals(this.data, that.data) &&
      BeyondPigeonUtils.deepEquals(this.floats, that.floats) &&
      BeyondPigeonUtils.deepEquals(this.map, that.map) &&
      BeyondPigeonUtils.deepEquals(this.nullableTime, that.nullableTime) &&
      BeyondPigeonUtils.deepEquals(this.nullableDuration, that.nullableDuration) &&
      BeyondPigeonUtils.deepEquals(this.nullableUri, that.nullableUri) &&
      BeyondPigeonUtils.deepEquals(this.nullableBigInt, that.nullableBigInt) &&
      BeyondPigeonUtils.deepEquals(this.nullableInts, that.nullableInts) &&
      BeyondPigeonUtils.deepEquals(this.nullableInt16s, that.nullableInt16s) &&
      BeyondPigeonUtils.deepEquals(this.nullableData, that.nullableData) &&
      BeyondPigeonUtils.deepEquals(this.children, that.children)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + BeyondPigeonUtils.deepHash(this.time)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.duration)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.uri)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.bigInt)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.ints)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.times)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.int8s)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.int16s)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.uint16s)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.uint32s)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.uint64s)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.clamped)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.data)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.floats)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.map)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.nullableTime)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.nullableDuration)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.nullableUri)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.nullableBigInt)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.nullableInts)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.nullableInt16s)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.nullableData)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.children)
    return result
  }

  override fun toString(): String =
    "Beyond(" +
      "time=${this.time}, " +
      "duration=${this.duration}, " +
      "uri=${this.uri}, " +
      "bigInt=${this.bigInt}, " +
      "ints=${this.ints}, " +
      "times=${this.times}, " +
      "int8s=${this.int8s.contentToString()}, " +
      "int16s=${this.int16s.contentToString()}, " +
      "uint16s=${this.uint16s.contentToString()}, " +
      "uint32s=${this.uint32s.contentToString()}, " +
      "uint64s=${this.uint64s.contentToString()}, " +
      "clamped=${this.clamped.contentToString()}, " +
      "data=${this.data}, " +
      "floats=${this.floats.contentToString()}, " +
      "map=${this.map}, " +
      "nullableTime=${this.nullableTime}, " +
      "nullableDuration=${this.nullableDuration}, " +
      "nullableUri=${this.nullableUri}, " +
      "nullableBigInt=${this.nullableBigInt}, " +
      "nullableInts=${this.nullableInts}, " +
      "nullableInt16s=${this.nullableInt16s.contentToString()}, " +
      "nullableData=${this.nullableData}, " +
      "children=${this.children}" + ")"
}

/** Data that messages carry. */
data class WithDefaults(
  val patience: Duration,
  val ratio: Double,
  val names: Set<String>,
  val none: Set<Long>,
  val any: Any
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): WithDefaults = WithDefaults(
      pigeonVar_list[0] as Duration,
      pigeonVar_list[1] as Double,
      pigeonVar_list[2] as Set<String>,
      pigeonVar_list[3] as Set<Long>,
      pigeonVar_list[4] as Any
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(
    this.patience,
    this.ratio,
    this.names,
    this.none,
    this.any
  )

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as WithDefaults
    return BeyondPigeonUtils.deepEquals(this.patience, that.patience) &&
      BeyondPigeonUtils.deepEquals(this.ratio, that.ratio) &&
      BeyondPigeonUtils.deepEquals(this.names, that.names) &&
      BeyondPigeonUtils.deepEquals(this.none, that.none) &&
      BeyondPigeonUtils.deepEquals(this.any, that.any)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + BeyondPigeonUtils.deepHash(this.patience)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.ratio)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.names)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.none)
    result = 31 * result + BeyondPigeonUtils.deepHash(this.any)
    return result
  }

  override fun toString(): String =
    "WithDefaults(" +
      "patience=${this.patience}, " +
      "ratio=${this.ratio}, " +
      "names=${this.names}, " +
      "none=${this.none}, " +
      "any=${this.any}" + ")"
}

private class BeyondPigeonInt8List(val data: ByteArray)

private class BeyondPigeonUint16List(val data: ShortArray)

private class BeyondPigeonUint32List(val data: IntArray)

private class BeyondPigeonUint64List(val data: LongArray)

private class BeyondPigeonUint8ClampedList(val data: ByteArray)

private open class BeyondPigeonCodec : StandardMessageCodec() {
  override fun readValueOfType(type: Byte, buffer: ByteBuffer): Any? =
    when (type) {
      129.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Beyond.fromList(fields) }
      130.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> WithDefaults.fromList(fields) }
      131.toByte() -> (readValue(buffer) as List<Any?>?)?.let { BeyondPigeonTypes.decodeInstant(it) }
      132.toByte() -> (readValue(buffer) as Long?)?.let { BeyondPigeonTypes.decodeDuration(it) }
      133.toByte() -> (readValue(buffer) as String?)?.let { URI(it) }
      134.toByte() -> (readValue(buffer) as String?)?.let { BigInteger(it, 16) }
      135.toByte() -> (readValue(buffer) as List<Any?>?)?.let { it.toSet() }
      136.toByte() -> readValue(buffer) as ByteArray?
      137.toByte() -> (readValue(buffer) as ByteArray?)?.let { BeyondPigeonTypes.decodeShorts(it) }
      138.toByte() -> (readValue(buffer) as ByteArray?)?.let { BeyondPigeonTypes.decodeShorts(it) }
      139.toByte() -> (readValue(buffer) as ByteArray?)?.let { BeyondPigeonTypes.decodeInts(it) }
      140.toByte() -> (readValue(buffer) as ByteArray?)?.let { BeyondPigeonTypes.decodeLongs(it) }
      141.toByte() -> readValue(buffer) as ByteArray?
      142.toByte() -> (readValue(buffer) as ByteArray?)?.let { ByteBuffer.wrap(it) }
      else -> super.readValueOfType(type, buffer)
    }

  override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {
    when (value) {
      is Beyond -> {
        stream.write(129)
        writeValue(stream, value.toList())
      }
      is WithDefaults -> {
        stream.write(130)
        writeValue(stream, value.toList())
      }
      is Instant -> {
        stream.write(131)
        writeValue(stream, BeyondPigeonTypes.encodeInstant(value))
      }
      is Duration -> {
        stream.write(132)
        writeValue(stream, BeyondPigeonTypes.encodeDuration(value))
      }
      is URI -> {
        stream.write(133)
        writeValue(stream, value.toString())
      }
      is BigInteger -> {
        stream.write(134)
        writeValue(stream, value.toString(16))
      }
      is Set<*> -> {
        stream.write(135)
        writeValue(stream, value.toList())
      }
      is BeyondPigeonInt8List -> {
        stream.write(136)
        writeValue(stream, value.data)
      }
      is ShortArray -> {
        stream.write(137)
        writeValue(stream, BeyondPigeonTypes.encodeShorts(value))
      }
      is BeyondPigeonUint16List -> {
        stream.write(138)
        writeValue(stream, BeyondPigeonTypes.encodeShorts(value.data))
      }
      is BeyondPigeonUint32List -> {
        stream.write(139)
        writeValue(stream, BeyondPigeonTypes.encodeInts(value.data))
      }
      is BeyondPigeonUint64List -> {
        stream.write(140)
        writeValue(stream, BeyondPigeonTypes.encodeLongs(value.data))
      }
      is BeyondPigeonUint8ClampedList -> {
        stream.write(141)
        writeValue(stream, value.data)
      }
      is ByteBuffer -> {
        stream.write(142)
        writeValue(stream, BeyondPigeonTypes.encodeBytes(value))
      }
      else -> super.writeValue(stream, value)
    }
  }
}

/** Implemented by the app: Dart calls it. */
interface BeyondHost {
  fun echo(value: Beyond): Beyond
  fun times(times: Set<Instant>, patience: Duration): Set<Instant>
  fun any(value: Any?): Any?

  companion object {
    /** The codec of all messages of [BeyondHost]. */
    val codec: MessageCodec<Any?> by lazy { BeyondPigeonCodec() }

    /** Has `api` answer the messages that [binaryMessenger] brings for [BeyondHost]; null: nobody. */
    @JvmOverloads
    fun setUp(binaryMessenger: BinaryMessenger, api: BeyondHost?, messageChannelSuffix: String = "") {
      val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
      val hostCodec = BeyondPigeonHostCodec(codec)
      run {
        val channelName = "dev.flutter.pigeon.goldens.BeyondHost.echo$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = BeyondPigeonArguments(message, channelName)
              listOf(api.echo(args.at(0, "value") { it as Beyond }))
            } catch (error: Throwable) {
              BeyondPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.BeyondHost.times$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = BeyondPigeonArguments(message, channelName)
              listOf(api.times(
                args.at(0, "times") { it as Set<Instant> },
                args.at(1, "patience") { it as Duration }
              ))
            } catch (error: Throwable) {
              BeyondPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.BeyondHost.any$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = BeyondPigeonArguments(message, channelName)
              listOf(api.any(args.nullableAt(0, "value") { it }))
            } catch (error: Throwable) {
              BeyondPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
    }
  }
}

/** Implemented in Dart: the app calls it. */
class BeyondListener(private val binaryMessenger: BinaryMessenger, private val messageChannelSuffix: String = "") {
  companion object {
    /** The codec of all messages of [BeyondListener]. */
    val codec: MessageCodec<Any?> by lazy { BeyondPigeonCodec() }
  }

  suspend fun echo(valueArg: Beyond): Beyond {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.BeyondListener.echo$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, BeyondPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(valueArg)) { reply ->
        val result = BeyondPigeonFlutter.nonNullResult(reply, channelName) { it as Beyond }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun durations(durationsArg: Set<Duration?>?): Set<Duration?>? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.BeyondListener.durations$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, BeyondPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(durationsArg)) { reply ->
        val result = BeyondPigeonFlutter.nullableResult(reply, channelName) { it as Set<Duration?>? }
        continuation.resumeWith(result)
      }
    }
  }
}

/** The codec of all messages of [BeyondEvents]. */
val BeyondPigeonMethodCodec = StandardMethodCodec(BeyondPigeonCodec())

/** Hands each listener of Dart to a stream handler, with a sink of its own. */
private class BeyondPigeonStreamHandler<T>(
  val wrapper: BeyondPigeonEventChannelWrapper<T>
) : EventChannel.StreamHandler {
  override fun onListen(p0: Any?, sink: EventChannel.EventSink) {
    wrapper.onListen(p0, PigeonEventSink(sink))
  }

  override fun onCancel(p0: Any?) {
    wrapper.onCancel(p0)
  }
}

/** What a stream handler is told about Dart's listener. */
interface BeyondPigeonEventChannelWrapper<T> {
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
abstract class TicksStreamHandler : BeyondPigeonEventChannelWrapper<Instant> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: TicksStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.BeyondEvents.ticks$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, BeyondPigeonMethodCodec)
      channel.setStreamHandler(BeyondPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Instant>) {}

  override fun onCancel(p0: Any?) {}
}
