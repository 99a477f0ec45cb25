// Written by Columba: change the interface file, not this one.
@file:Suppress("UNCHECKED_CAST", "ArrayInDataClass")

package goldens.everything

import android.util.Log
import io.flutter.plugin.common.BasicMessageChannel
import io.flutter.plugin.common.BinaryMessenger
import io.flutter.plugin.common.EventChannel
import io.flutter.plugin.common.MessageCodec
import io.flutter.plugin.common.StandardMessageCodec
import io.flutter.plugin.common.StandardMethodCodec
import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
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

private object EverythingPigeonUtils {
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
private class EverythingPigeonArguments(private val message: Any?, private val channelName: String) {
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
    val found = if (message is EverythingPigeonUndecodable) message.error else message
    throw refusal("argument-error", name, "is missing", ": $found")
  }

  private fun refusal(code: String, name: String, what: String, end: String): EverythingPigeonRefusal =
    EverythingPigeonRefusal(code, "Argument '$name' $what on channel: '$channelName'$end")
}

/** An argument that is not what the interface says. */
private class EverythingPigeonRefusal(val code: String, message: String) : RuntimeException(message)

/** A message whose bytes the codec refuses. */
private class EverythingPigeonUndecodable(val error: RuntimeException)

/** Lets every call be answered: what cannot be decoded or encoded becomes an error for Dart. */
private class EverythingPigeonHostCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> {
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
      EverythingPigeonUndecodable(error)
    }

  companion object {
    /** The answer that tells Dart of an error. */
    fun wrapError(error: Throwable): List<Any?> =
      when (error) {
        is FlutterError -> listOf(error.code, error.message, error.details)
        is EverythingPigeonRefusal -> listOf(error.code, error.message, null)
        else -> {
          val trace = "Cause: ${error.cause}, Stacktrace: ${Log.getStackTraceString(error)}"
          listOf(error.javaClass.simpleName, error.toString(), trace)
        }
      }
  }
}

/** Answers of Dart. No function throws: Flutter would swallow it, and the call would never end. */
private object EverythingPigeonFlutter {
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
        val found = if (reply is EverythingPigeonUnreadableReply) reply.error else reply
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
private class EverythingPigeonUnreadableReply(val error: RuntimeException)

/** Lets every call end: an answer that cannot be decoded becomes an error. */
private class EverythingPigeonReplyCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> by codec {
  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: RuntimeException) {
      EverythingPigeonUnreadableReply(error)
    }
}

/** How many readings are kept. */
const val limit: Long = 3L

const val half: Double = 0.5

const val three: Double = 3.0

const val isOpen: Boolean = true

const val most: Long = 9223372036854775807L

const val least: Long = Long.MIN_VALUE

/** Quotes, a dollar, a backslash and two lines. */
const val text: String = "it's \"\$5\" \\ a\nb"

/** What a reading is of. */
enum class Kind(val raw: Int) {
  /** Of the air. */
  AIR(0),
  WATER(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): Kind? = values().getOrNull(raw)
  }
}

/**
 * A measured value.
 *
 * Data that messages carry.
 */
data class Reading(
  /** Tells it from others. */
  val id: String,
  val celsius: Double? = null,
  val kind: Kind,
  val count: Long,
  val scale: Double,
  val label: String,
  val tags: List<String>,
  val limits: Map<String, List<Long>>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Reading = Reading(
      pigeonVar_list[0] as String,
      pigeonVar_list[1] as Double?,
      pigeonVar_list[2] as Kind,
      pigeonVar_list[3] as Long,
      pigeonVar_list[4] as Double,
      pigeonVar_list[5] as String,
      pigeonVar_list[6] as List<String>,
      pigeonVar_list[7] as Map<String, List<Long>>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(
    this.id,
    this.celsius,
    this.kind,
    this.count,
    this.scale,
    this.label,
    this.tags,
    this.limits
  )

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Reading
    return EverythingPigeonUtils.deepEquals(this.id, that.id) &&
      EverythingPigeonUtils.deepEquals(this.celsius, that.celsius) &&
      EverythingPigeonUtils.deepEquals(this.kind, that.kind) &&
      EverythingPigeonUtils.deepEquals(this.count, that.count) &&
      EverythingPigeonUtils.deepEquals(this.scale, that.scale) &&
      EverythingPigeonUtils.deepEquals(this.label, that.label) &&
      EverythingPigeonUtils.deepEquals(this.tags, that.tags) &&
      EverythingPigeonUtils.deepEquals(this.limits, that.limits)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + EverythingPigeonUtils.deepHash(this.id)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.celsius)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.kind)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.count)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.scale)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.label)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.tags)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.limits)
    return result
  }

  override fun toString(): String =
    "Reading(" +
      "id=${this.id}, " +
      "celsius=${this.celsius}, " +
      "kind=${this.kind}, " +
      "count=${this.count}, " +
      "scale=${this.scale}, " +
      "label=${this.label}, " +
      "tags=${this.tags}, " +
      "limits=${this.limits}" + ")"
}

/** Data that messages carry. */
class Nothing {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Nothing = Nothing()
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf()

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    return other != null && other::class.java == this::class.java
  }

  override fun hashCode(): Int = this::class.java.hashCode()

  override fun toString(): String = "Nothing()"
}

/**
 * Holds one value of each type, and one that may be missing.
 *
 * Data that messages carry.
 */
data class AllTypes(
  val aBool: Boolean,
  val anInt: Long,
  val aDouble: Double,
  val aString: String,
  val bytes: ByteArray,
  val ints32: IntArray,
  val ints64: LongArray,
  val doubles: DoubleArray,
  val kind: Kind,
  val reading: Reading,
  val `object`: Any,
  val list: List<Any?>,
  val map: Map<Any, Any?>,
  val kinds: List<Kind?>,
  val rows: List<List<Reading?>>,
  val table: Map<Kind, Map<Long, List<String>?>>,
  val aNullableBool: Boolean? = null,
  val aNullableInt: Long? = null,
  val aNullableDouble: Double? = null,
  val aNullableString: String? = null,
  val nullableBytes: ByteArray? = null,
  val nullableInts32: IntArray? = null,
  val nullableInts64: LongArray? = null,
  val nullableDoubles: DoubleArray? = null,
  val nullableKind: Kind? = null,
  val nullableReading: Reading? = null,
  val nullableObject: Any? = null,
  val nullableList: List<Any?>? = null,
  val nullableMap: Map<Any, Any?>? = null,
  val nullableKinds: List<Kind?>? = null,
  val nullableRows: List<List<Reading?>?>? = null,
  val nullableTable: Map<Kind?, Map<Long?, List<String>?>?>? = null,
  val self: AllTypes? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): AllTypes = AllTypes(
      pigeonVar_list[0] as Boolean,
      pigeonVar_list[1] as Long,
      pigeonVar_list[2] as Double,
      pigeonVar_list[3] as String,
      pigeonVar_list[4] as ByteArray,
      pigeonVar_list[5] as IntArray,
      pigeonVar_list[6] as LongArray,
      pigeonVar_list[7] as DoubleArray,
      pigeonVar_list[8] as Kind,
      pigeonVar_list[9] as Reading,
      pigeonVar_list[10] as Any,
      pigeonVar_list[11] as List<Any?>,
      pigeonVar_list[12] as Map<Any, Any?>,
      pigeonVar_list[13] as List<Kind?>,
      pigeonVar_list[14] as List<List<Reading?>>,
      pigeonVar_list[15] as Map<Kind, Map<Long, List<String>?>>,
      pigeonVar_list[16] as Boolean?,
      pigeonVar_list[17] as Long?,
      pigeonVar_list[18] as Double?,
      pigeonVar_list[19] as String?,
      pigeonVar_list[20] as ByteArray?,
      pigeonVar_list[21] as IntArray?,
      pigeonVar_list[22] as LongArray?,
      pigeonVar_list[23] as DoubleArray?,
      pigeonVar_list[24] as Kind?,
      pigeonVar_list[25] as Reading?,
      pigeonVar_list[26],
      pigeonVar_list[27] as List<Any?>?,
      pigeonVar_list[28] as Map<Any, Any?>?,
      pigeonVar_list[29] as List<Kind?>?,
      pigeonVar_list[30] as List<List<Reading?>?>?,
      pigeonVar_list[31] as Map<Kind?, Map<Long?, List<String>?>?>?,
      pigeonVar_list[32] as AllTypes?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(
    this.aBool,
    this.anInt,
    this.aDouble,
    this.aString,
    this.bytes,
    this.ints32,
    this.ints64,
    this.doubles,
    this.kind,
    this.reading,
    this.`object`,
    this.list,
    this.map,
    this.kinds,
    this.rows,
    this.table,
    this.aNullableBool,
    this.aNullableInt,
    this.aNullableDouble,
    this.aNullableString,
    this.nullableBytes,
    this.nullableInts32,
    this.nullableInts64,
    this.nullableDoubles,
    this.nullableKind,
    this.nullableReading,
    this.nullableObject,
    this.nullableList,
    this.nullableMap,
    this.nullableKinds,
    this.nullableRows,
    this.nullableTable,
    this.self
  )

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as AllTypes
    return EverythingPigeonUtils.deepEquals(this.aBool, that.aBool) &&
      EverythingPigeonUtils.deepEquals(this.anInt, that.anInt) &&
      EverythingPigeonUtils.deepEquals(this.aDouble, that.aDouble) &&
      EverythingPigeonUtils.deepEquals(this.aString, that.aString) &&
      EverythingPigeonUtils.deepEquals(this.bytes, that.bytes) &&
      EverythingPigeonUtils.deepEquals(this.ints32, that.ints32) &&
      EverythingPigeonUtils.deepEquals(this.ints64, that.ints64) &&
      EverythingPigeonUtils.deepEquals(this.doubles, that.doubles) &&
      EverythingPigeonUtils.deepEquals(this.kind, that.kind) &&
      EverythingPigeonUtils.deepEquals(this.reading, that.reading) &&
      EverythingPigeonUtils.deepEquals(this.`object`, that.`object`) &&
      EverythingPigeonUtils.deepEquals(this.list, that.list) &&
      EverythingPigeonUtils.deepEquals(this.map, that.map) &&
      EverythingPigeonUtils.deepEquals(this.kinds, that.kinds) &&
      EverythingPigeonUtils.deepEquals(this.rows, that.rows) &&
      EverythingPigeonUtils.deepEquals(this.table, that.table) &&
      EverythingPigeonUtils.deepEquals(this.aNullableBool, that.aNullableBool) &&
      EverythingPigeonUtils.deepEquals(this.aNullableInt, that.aNullableInt) &&
      EverythingPigeonUtils.deepEquals(this.aNullableDouble, that.aNullableDouble) &&
      EverythingPigeonUtils.deepEquals(this.aNullableString, that.aNullableString) &&
      EverythingPigeonUtils.deepEquals(this.nullableBytes, that.nullableBytes) &&
      EverythingPigeonUtils.deepEquals(this.nullableInts32, that.nullableInts32) &&
      EverythingPigeonUtils.deepEquals(this.nullableInts64, that.nullableInts64) &&
      EverythingPigeonUtils.deepEquals(this.nullableDoubles, that.nullableDoubles) &&
      EverythingPigeonUtils.deepEquals(this.nullableKind, that.nullableKind) &&
      EverythingPigeonUtils.deepEquals(this.nullableReading, that.nullableReading) &&
      EverythingPigeonUtils.deepEquals(this.nullableObject, that.nullableObject) &&
      EverythingPigeonUtils.deepEquals(this.nullableList, that.nullableList) &&
      EverythingPigeonUtils.deepEquals(this.nullableMap, that.nullableMap) &&
      EverythingPigeonUtils.deepEquals(this.nullableKinds, that.nullableKinds) &&
      EverythingPigeonUtils.deepEquals(this.nullableRows, that.nullableRows) &&
      EverythingPigeonUtils.deepEquals(this.nullableTable, that.nullableTable) &&
      EverythingPigeonUtils.deepEquals(this.self, that.self)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + EverythingPigeonUtils.deepHash(this.aBool)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.anInt)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.aDouble)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.aString)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.bytes)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.ints32)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.ints64)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.doubles)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.kind)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.reading)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.`object`)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.list)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.map)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.kinds)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.rows)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.table)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.aNullableBool)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.aNullableInt)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.aNullableDouble)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.aNullableString)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableBytes)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableInts32)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableInts64)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableDoubles)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableKind)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableReading)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableObject)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableList)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableMap)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableKinds)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableRows)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nullableTable)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.self)
    return result
  }

  override fun toString(): String =
    "AllTypes(" +
      "aBool=${this.aBool}, " +
      "anInt=${this.anInt}, " +
      "aDouble=${this.aDouble}, " +
      "aString=${this.aString}, " +
      "bytes=${this.bytes.contentToString()}, " +
      "ints32=${this.ints32.contentToString()}, " +
      "ints64=${this.ints64.contentToString()}, " +
      "doubles=${this.doubles.contentToString()}, " +
      "kind=${this.kind}, " +
      "reading=${this.reading}, " +
      "object=${this.`object`}, " +
      "list=${this.list}, " +
      "map=${this.map}, " +
      "kinds=${this.kinds}, " +
      "rows=${this.rows}, " +
      "table=${this.table}, " +
      "aNullableBool=${this.aNullableBool}, " +
      "aNullableInt=${this.aNullableInt}, " +
      "aNullableDouble=${this.aNullableDouble}, " +
      "aNullableString=${this.aNullableString}, " +
      "nullableBytes=${this.nullableBytes.contentToString()}, " +
      "nullableInts32=${this.nullableInts32.contentToString()}, " +
      "nullableInts64=${this.nullableInts64.contentToString()}, " +
      "nullableDoubles=${this.nullableDoubles.contentToString()}, " +
      "nullableKind=${this.nullableKind}, " +
      "nullableReading=${this.nullableReading}, " +
      "nullableObject=${this.nullableObject}, " +
      "nullableList=${this.nullableList}, " +
      "nullableMap=${this.nullableMap}, " +
      "nullableKinds=${this.nullableKinds}, " +
      "nullableRows=${this.nullableRows}, " +
      "nullableTable=${this.nullableTable}, " +
      "self=${this.self}" + ")"
}

/**
 * A shape has no fields of its own.
 *
 * One of the classes that extend it.
 */
sealed class Shape

/** Data that messages carry. */
data class Circle(
  val radius: Double
) : Shape() {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Circle = Circle(
      pigeonVar_list[0] as Double
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.radius)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Circle
    return EverythingPigeonUtils.deepEquals(this.radius, that.radius)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + EverythingPigeonUtils.deepHash(this.radius)
    return result
  }

  override fun toString(): String = "Circle(radius=${this.radius})"
}

/** Data that messages carry. */
data class Square(
  val side: Double? = null
) : Shape() {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Square = Square(
      pigeonVar_list[0] as Double?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.side)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Square
    return EverythingPigeonUtils.deepEquals(this.side, that.side)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + EverythingPigeonUtils.deepHash(this.side)
    return result
  }

  override fun toString(): String = "Square(side=${this.side})"
}

/**
 * Objects with default values that are no constants.
 *
 * Data that messages carry.
 */
data class Defaults(
  val reading: Reading,
  val maybe: Reading? = null,
  val shape: Shape,
  val readings: List<Reading>,
  val byName: Map<String, Nothing?>? = null,
  val nothings: List<Nothing>
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Defaults = Defaults(
      pigeonVar_list[0] as Reading,
      pigeonVar_list[1] as Reading?,
      pigeonVar_list[2] as Shape,
      pigeonVar_list[3] as List<Reading>,
      pigeonVar_list[4] as Map<String, Nothing?>?,
      pigeonVar_list[5] as List<Nothing>
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(
    this.reading,
    this.maybe,
    this.shape,
    this.readings,
    this.byName,
    this.nothings
  )

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Defaults
    return EverythingPigeonUtils.deepEquals(this.reading, that.reading) &&
      EverythingPigeonUtils.deepEquals(this.maybe, that.maybe) &&
      EverythingPigeonUtils.deepEquals(this.shape, that.shape) &&
      EverythingPigeonUtils.deepEquals(this.readings, that.readings) &&
      EverythingPigeonUtils.deepEquals(this.byName, that.byName) &&
      EverythingPigeonUtils.deepEquals(this.nothings, that.nothings)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + EverythingPigeonUtils.deepHash(this.reading)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.maybe)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.shape)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.readings)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.byName)
    result = 31 * result + EverythingPigeonUtils.deepHash(this.nothings)
    return result
  }

  override fun toString(): String =
    "Defaults(" +
      "reading=${this.reading}, " +
      "maybe=${this.maybe}, " +
      "shape=${this.shape}, " +
      "readings=${this.readings}, " +
      "byName=${this.byName}, " +
      "nothings=${this.nothings}" + ")"
}

private open class EverythingPigeonCodec : StandardMessageCodec() {
  override fun readValueOfType(type: Byte, buffer: ByteBuffer): Any? =
    when (type) {
      129.toByte() -> (readValue(buffer) as Long?)?.let { fields -> Kind.ofRaw(fields.toInt()) }
      130.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Reading.fromList(fields) }
      131.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Nothing.fromList(fields) }
      132.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> AllTypes.fromList(fields) }
      133.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Circle.fromList(fields) }
      134.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Square.fromList(fields) }
      135.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Defaults.fromList(fields) }
      else -> super.readValueOfType(type, buffer)
    }

  override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {
    when (value) {
      is Kind -> {
        stream.write(129)
        writeValue(stream, value.raw.toLong())
      }
      is Reading -> {
        stream.write(130)
        writeValue(stream, value.toList())
      }
      is Nothing -> {
        stream.write(131)
        writeValue(stream, value.toList())
      }
      is AllTypes -> {
        stream.write(132)
        writeValue(stream, value.toList())
      }
      is Circle -> {
        stream.write(133)
        writeValue(stream, value.toList())
      }
      is Square -> {
        stream.write(134)
        writeValue(stream, value.toList())
      }
      is Defaults -> {
        stream.write(135)
        writeValue(stream, value.toList())
      }
      else -> super.writeValue(stream, value)
    }
  }
}

/**
 * What the app calls.
 *
 * Implemented by the app: Dart calls it.
 */
interface Meter {
  /** Starts it. */
  fun start()
  fun add(a: Long, b: Long): Long
  fun find(name: String?): String?
  fun echo(all: AllTypes): AllTypes
  fun echoNullable(all: AllTypes?): AllTypes?
  fun anything(value: Any): Any
  fun anythingNullable(value: Any?): Any?
  fun rows(rows: List<List<Long>>): List<List<Long>>
  fun table(
    table: Map<String, Map<Kind, List<Double?>>>
  ): Map<String, Map<Kind, List<Double?>>>
  fun list(list: List<Any?>?): List<Any?>
  fun shape(shape: Shape, other: Shape?, count: Long): Shape
  suspend fun slow(bytes: ByteArray): ByteArray
  fun later(kind: Kind, callback: (Result<Unit>) -> Unit)
  fun named(
    first: String,
    second: Boolean,
    third: Long,
    fourth: Reading?,
    fifth: Reading
  ): String
  fun optional(
    first: String,
    second: Boolean?,
    third: Double,
    fourth: List<Long>
  ): String

  companion object {
    /** The codec of all messages of [Meter]. */
    val codec: MessageCodec<Any?> by lazy { EverythingPigeonCodec() }

    /** Has `api` answer the messages that [binaryMessenger] brings for [Meter]; null: nobody. */
    @JvmOverloads
    fun setUp(binaryMessenger: BinaryMessenger, api: Meter?, messageChannelSuffix: String = "") {
      val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
      val hostCodec = EverythingPigeonHostCodec(codec)
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.start$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { _, reply ->
            val wrapped: List<Any?> = try {
              api.start()
              listOf(null)
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.add$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.add(args.at(0, "a") { it as Long }, args.at(1, "b") { it as Long }))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.find$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.find(args.nullableAt(0, "name") { it as String? }))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.echo$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.echo(args.at(0, "all") { it as AllTypes }))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.echoNullable$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.echoNullable(args.nullableAt(0, "all") { it as AllTypes? }))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.anything$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.anything(args.at(0, "value") { it }))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.anythingNullable$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.anythingNullable(args.nullableAt(0, "value") { it }))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.rows$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.rows(args.at(0, "rows") { it as List<List<Long>> }))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.table$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.table(args.at(0, "table") { it as Map<String, Map<Kind, List<Double?>>> }))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.list$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.list(args.nullableAt(0, "list") { it as List<Any?>? }))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.shape$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.shape(
                args.at(0, "shape") { it as Shape },
                args.nullableAt(1, "other") { it as Shape? },
                args.at(2, "count") { it as Long }
              ))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.slow$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args = EverythingPigeonArguments(message, channelName)
                listOf(api.slow(args.at(0, "bytes") { it as ByteArray }))
              } catch (error: Throwable) {
                EverythingPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.later$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Unit> ->
              reply.reply(result.fold({ listOf(null) }) { EverythingPigeonHostCodec.wrapError(it) })
            }
            try {
              val args = EverythingPigeonArguments(message, channelName)
              api.later(args.at(0, "kind") { it as Kind }, answer)
            } catch (refusal: EverythingPigeonRefusal) {
              reply.reply(EverythingPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.named$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.named(
                args.at(0, "first") { it as String },
                args.at(1, "second") { it as Boolean },
                args.at(2, "third") { it as Long },
                args.nullableAt(3, "fourth") { it as Reading? },
                args.at(4, "fifth") { it as Reading }
              ))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Meter.optional$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = EverythingPigeonArguments(message, channelName)
              listOf(api.optional(
                args.at(0, "first") { it as String },
                args.nullableAt(1, "second") { it as Boolean? },
                args.at(2, "third") { it as Double },
                args.at(3, "fourth") { it as List<Long> }
              ))
            } catch (error: Throwable) {
              EverythingPigeonHostCodec.wrapError(error)
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

/**
 * What the host calls.
 *
 * Implemented in Dart: the app calls it.
 */
class Listener(private val binaryMessenger: BinaryMessenger, private val messageChannelSuffix: String = "") {
  companion object {
    /** The codec of all messages of [Listener]. */
    val codec: MessageCodec<Any?> by lazy { EverythingPigeonCodec() }
  }

  suspend fun ping() {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.Listener.ping$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, EverythingPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(null) { reply ->
        val result = EverythingPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun add(aArg: Long, bArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.Listener.add$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, EverythingPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(aArg, bArg)) { reply ->
        val result = EverythingPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun echo(allArg: AllTypes): AllTypes {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.Listener.echo$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, EverythingPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(allArg)) { reply ->
        val result = EverythingPigeonFlutter.nonNullResult(reply, channelName) { it as AllTypes }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun echoNullable(allArg: AllTypes?): AllTypes? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.Listener.echoNullable$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, EverythingPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(allArg)) { reply ->
        val result = EverythingPigeonFlutter.nullableResult(reply, channelName) { it as AllTypes? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun anything(valueArg: Any?): Any? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.Listener.anything$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, EverythingPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(valueArg)) { reply ->
        val result = EverythingPigeonFlutter.nullableResult(reply, channelName) { it }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun rows(rowsArg: List<List<Long>>): List<List<Long>> {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.Listener.rows$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, EverythingPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(rowsArg)) { reply ->
        val result = EverythingPigeonFlutter.nonNullResult(reply, channelName) { it as List<List<Long>> }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun shape(shapeArg: Shape): Shape {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.Listener.shape$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, EverythingPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(shapeArg)) { reply ->
        val result = EverythingPigeonFlutter.nonNullResult(reply, channelName) { it as Shape }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun slow(textArg: String?): String? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.Listener.slow$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, EverythingPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(textArg)) { reply ->
        val result = EverythingPigeonFlutter.nullableResult(reply, channelName) { it as String? }
        continuation.resumeWith(result)
      }
    }
  }

  fun later(kindArg: Kind, callback: (Result<Unit>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.Listener.later$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, EverythingPigeonReplyCodec(codec))
    channel.send(listOf(kindArg)) { reply ->
      val result = EverythingPigeonFlutter.voidResult(reply, channelName)
      callback(result)
    }
  }
}

/** The codec of all messages of [Events]. */
val EverythingPigeonMethodCodec = StandardMethodCodec(EverythingPigeonCodec())

/** Hands each listener of Dart to a stream handler, with a sink of its own. */
private class EverythingPigeonStreamHandler<T>(
  val wrapper: EverythingPigeonEventChannelWrapper<T>
) : EventChannel.StreamHandler {
  override fun onListen(p0: Any?, sink: EventChannel.EventSink) {
    wrapper.onListen(p0, PigeonEventSink(sink))
  }

  override fun onCancel(p0: Any?) {
    wrapper.onCancel(p0)
  }
}

/** What a stream handler is told about Dart's listener. */
interface EverythingPigeonEventChannelWrapper<T> {
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

/**
 * Counts.
 *
 * Implemented by the app: sends events to Dart.
 */
abstract class CountsStreamHandler : EverythingPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: CountsStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.Events.counts$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, EverythingPigeonMethodCodec)
      channel.setStreamHandler(EverythingPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ShapesStreamHandler : EverythingPigeonEventChannelWrapper<Shape> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ShapesStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.Events.shapes$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, EverythingPigeonMethodCodec)
      channel.setStreamHandler(EverythingPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Shape>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class RowsStreamHandler : EverythingPigeonEventChannelWrapper<List<List<Long>>> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: RowsStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.Events.rows$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, EverythingPigeonMethodCodec)
      channel.setStreamHandler(EverythingPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<List<List<Long>>>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class TextsStreamHandler : EverythingPigeonEventChannelWrapper<String> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: TextsStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.Events.texts$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, EverythingPigeonMethodCodec)
      channel.setStreamHandler(EverythingPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<String>) {}

  override fun onCancel(p0: Any?) {}
}
