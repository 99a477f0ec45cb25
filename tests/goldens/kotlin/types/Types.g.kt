// Written by Columba: change the interface file, not this one.
@file:KotlinSuppress("UNCHECKED_CAST", "ArrayInDataClass")

package goldens.`fun`.types

import android.util.Log
import io.flutter.plugin.common.BasicMessageChannel
import io.flutter.plugin.common.BinaryMessenger
import io.flutter.plugin.common.EventChannel
import io.flutter.plugin.common.MessageCodec
import io.flutter.plugin.common.StandardMessageCodec
import io.flutter.plugin.common.StandardMethodCodec
import java.io.ByteArrayOutputStream
import java.lang.Math as JavaMath
import java.math.BigInteger as JavaBigInteger
import java.net.URI as JavaURI
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.time.Duration as JavaDuration
import java.time.Instant as JavaInstant
import java.time.temporal.ChronoUnit
import kotlin.Array as KotlinArray
import kotlin.Byte as KotlinByte
import kotlin.ClassCastException as KotlinClassCastException
import kotlin.Float as KotlinFloat
import kotlin.FloatArray as KotlinFloatArray
import kotlin.RuntimeException as KotlinRuntimeException
import kotlin.ShortArray as KotlinShortArray
import kotlin.Suppress as KotlinSuppress
import kotlin.collections.LinkedHashSet as KotlinLinkedHashSet
import kotlin.collections.Set as KotlinSet
import kotlin.jvm.JvmOverloads as KotlinJvmOverloads
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
) : KotlinRuntimeException()

private object TypesPigeonUtils {
  fun deepEquals(a: Any?, b: Any?): Boolean {
    if (a === b) {
      return true
    }
    return when (a) {
      null -> false
      is Double -> b is Double && doubleEquals(a, b)
      is KotlinFloat -> b is KotlinFloat && doubleEquals(a.toDouble(), b.toDouble())
      is List<*> -> b is List<*> && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is KotlinSet<*> -> b is KotlinSet<*> && a.size == b.size && a.all { one -> one in b || b.any { deepEquals(one, it) } }
      is Map<*, *> -> b is Map<*, *> && mapEquals(a, b)
      is KotlinArray<*> -> b is KotlinArray<*> && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is ByteArray -> b is ByteArray && a.contentEquals(b)
      is KotlinShortArray -> b is KotlinShortArray && a.contentEquals(b)
      is IntArray -> b is IntArray && a.contentEquals(b)
      is LongArray -> b is LongArray && a.contentEquals(b)
      is KotlinFloatArray -> b is KotlinFloatArray && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is DoubleArray -> b is DoubleArray && a.size == b.size && a.indices.all { doubleEquals(a[it], b[it]) }
      else -> a == b
    }
  }

  fun deepHash(value: Any?): Int =
    when (value) {
      null -> 0
      is Double -> doubleHash(value)
      is KotlinFloat -> if (value == 0.0f) 0 else value.hashCode()
      is List<*> -> value.fold(1) { hash, element -> 31 * hash + deepHash(element) }
      is KotlinSet<*> -> value.sumOf { deepHash(it) }
      is Map<*, *> -> value.entries.sumOf { (deepHash(it.key) * 31) xor deepHash(it.value) }
      is KotlinArray<*> -> value.fold(1) { hash, element -> 31 * hash + deepHash(element) }
      is ByteArray -> value.contentHashCode()
      is KotlinShortArray -> value.contentHashCode()
      is IntArray -> value.contentHashCode()
      is LongArray -> value.contentHashCode()
      is KotlinFloatArray -> value.fold(1) { hash, element -> 31 * hash + deepHash(element) }
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
private class TypesPigeonArguments(private val message: Any?, private val channelName: String) {
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
    } catch (error: KotlinClassCastException) {
      throw refusal("argument-error", name, "has a wrong type", ": $error")
    }
  }

  private fun element(index: Int, name: String): Any? {
    if (message is List<*> && index < message.size) {
      return message[index]
    }
    val found = if (message is TypesPigeonUndecodable) message.error else message
    throw refusal("argument-error", name, "is missing", ": $found")
  }

  private fun refusal(code: String, name: String, what: String, end: String): TypesPigeonRefusal =
    TypesPigeonRefusal(code, "Argument '$name' $what on channel: '$channelName'$end")
}

/** An argument that is not what the interface says. */
private class TypesPigeonRefusal(val code: String, message: String) : KotlinRuntimeException(message)

/** A message whose bytes the codec refuses. */
private class TypesPigeonUndecodable(val error: KotlinRuntimeException)

/** Lets every call be answered: what cannot be decoded or encoded becomes an error for Dart. */
private class TypesPigeonHostCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> {
  override fun encodeMessage(message: Any?): ByteBuffer? =
    try {
      codec.encodeMessage(message)
    } catch (error: KotlinRuntimeException) {
      codec.encodeMessage(wrapError(error))
    }

  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: KotlinRuntimeException) {
      TypesPigeonUndecodable(error)
    }

  companion object {
    /** The answer that tells Dart of an error. */
    fun wrapError(error: Throwable): List<Any?> =
      when (error) {
        is FlutterError -> listOf(error.code, error.message, error.details)
        is TypesPigeonRefusal -> listOf(error.code, error.message, null)
        else -> {
          val trace = "Cause: ${error.cause}, Stacktrace: ${Log.getStackTraceString(error)}"
          listOf(error.javaClass.simpleName, error.toString(), trace)
        }
      }
  }
}

/** Answers of Dart. No function throws: Flutter would swallow it, and the call would never end. */
private object TypesPigeonFlutter {
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
    } catch (error: KotlinClassCastException) {
      val message = "Dart answered with a wrong type on channel: '$channelName': $error"
      Result.failure(FlutterError("channel-error", message, ""))
    }

  private fun list(reply: Any?, channelName: String): List<*> =
    when {
      reply == null -> throw createConnectionError(channelName)
      reply !is List<*> -> {
        val found = if (reply is TypesPigeonUnreadableReply) reply.error else reply
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
private class TypesPigeonUnreadableReply(val error: KotlinRuntimeException)

/** Lets every call end: an answer that cannot be decoded becomes an error. */
private class TypesPigeonReplyCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> by codec {
  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: KotlinRuntimeException) {
      TypesPigeonUnreadableReply(error)
    }
}

/** Types that Flutter's codec does not have, as values that it has. */
private object TypesPigeonTypes {
  fun encodeInstant(value: JavaInstant): List<Any?> {
    val seconds = JavaMath.multiplyExact(value.epochSecond, 1_000_000L)
    return listOf(JavaMath.addExact(seconds, value.nano / 1_000L), true)
  }

  fun decodeInstant(value: List<Any?>): JavaInstant =
    JavaInstant.EPOCH.plus(value[0] as Long, ChronoUnit.MICROS)

  fun encodeDuration(value: JavaDuration): Long =
    JavaMath.addExact(JavaMath.multiplyExact(value.seconds, 1_000_000L), value.nano / 1_000L)

  fun decodeDuration(value: Long): JavaDuration =
    JavaDuration.of(value, ChronoUnit.MICROS)

  fun encodeBytes(value: ByteBuffer): ByteArray = ByteArray(value.remaining()).also { value.duplicate().get(it) }

  fun encodeShorts(value: KotlinShortArray): ByteArray =
    littleEndian(ByteArray(value.size * 2)).apply { asShortBuffer().put(value) }.array()

  fun decodeShorts(value: ByteArray): KotlinShortArray =
    KotlinShortArray(value.size / 2).also { littleEndian(value).asShortBuffer().get(it) }

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
data class `fun`(
  val it: `fun`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `fun` = `fun`(
      pigeonVar_list[0] as `fun`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `fun`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "fun(it=${this.it})"
}

/** Data that messages carry. */
data class `object`(
  val it: `object`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `object` = `object`(
      pigeonVar_list[0] as `object`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `object`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "object(it=${this.it})"
}

/** Data that messages carry. */
data class `package`(
  val it: `package`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `package` = `package`(
      pigeonVar_list[0] as `package`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `package`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "package(it=${this.it})"
}

/** Data that messages carry. */
data class `typealias`(
  val it: `typealias`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `typealias` = `typealias`(
      pigeonVar_list[0] as `typealias`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `typealias`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "typealias(it=${this.it})"
}

/** Data that messages carry. */
data class `typeof`(
  val it: `typeof`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `typeof` = `typeof`(
      pigeonVar_list[0] as `typeof`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `typeof`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "typeof(it=${this.it})"
}

/** Data that messages carry. */
data class `val`(
  val it: `val`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `val` = `val`(
      pigeonVar_list[0] as `val`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `val`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "val(it=${this.it})"
}

/** Data that messages carry. */
data class `when`(
  val it: `when`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `when` = `when`(
      pigeonVar_list[0] as `when`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `when`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "when(it=${this.it})"
}

/** Data that messages carry. */
data class by(
  val it: by? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): by = by(
      pigeonVar_list[0] as by?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as by
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "by(it=${this.it})"
}

/** Data that messages carry. */
data class constructor(
  val it: constructor? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): constructor = constructor(
      pigeonVar_list[0] as constructor?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as constructor
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "constructor(it=${this.it})"
}

/** Data that messages carry. */
data class delegate(
  val it: delegate? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): delegate = delegate(
      pigeonVar_list[0] as delegate?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as delegate
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "delegate(it=${this.it})"
}

/** Data that messages carry. */
data class field(
  val it: field? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): field = field(
      pigeonVar_list[0] as field?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as field
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "field(it=${this.it})"
}

/** Data that messages carry. */
data class file(
  val it: file? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): file = file(
      pigeonVar_list[0] as file?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as file
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "file(it=${this.it})"
}

/** Data that messages carry. */
data class init(
  val it: init? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): init = init(
      pigeonVar_list[0] as init?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as init
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "init(it=${this.it})"
}

/** Data that messages carry. */
data class param(
  val it: param? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): param = param(
      pigeonVar_list[0] as param?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as param
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "param(it=${this.it})"
}

/** Data that messages carry. */
data class property(
  val it: property? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): property = property(
      pigeonVar_list[0] as property?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as property
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "property(it=${this.it})"
}

/** Data that messages carry. */
data class receiver(
  val it: receiver? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): receiver = receiver(
      pigeonVar_list[0] as receiver?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as receiver
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "receiver(it=${this.it})"
}

/** Data that messages carry. */
data class setparam(
  val it: setparam? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): setparam = setparam(
      pigeonVar_list[0] as setparam?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as setparam
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "setparam(it=${this.it})"
}

/** Data that messages carry. */
data class value(
  val it: value? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): value = value(
      pigeonVar_list[0] as value?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as value
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "value(it=${this.it})"
}

/** Data that messages carry. */
data class where(
  val it: where? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): where = where(
      pigeonVar_list[0] as where?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as where
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "where(it=${this.it})"
}

/** Data that messages carry. */
data class actual(
  val it: actual? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): actual = actual(
      pigeonVar_list[0] as actual?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as actual
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "actual(it=${this.it})"
}

/** Data that messages carry. */
data class annotation(
  val it: annotation? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): annotation = annotation(
      pigeonVar_list[0] as annotation?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as annotation
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "annotation(it=${this.it})"
}

/** Data that messages carry. */
data class companion(
  val it: companion? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): companion = companion(
      pigeonVar_list[0] as companion?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as companion
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "companion(it=${this.it})"
}

/** Data that messages carry. */
data class crossinline(
  val it: crossinline? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): crossinline = crossinline(
      pigeonVar_list[0] as crossinline?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as crossinline
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "crossinline(it=${this.it})"
}

/** Data that messages carry. */
data class data(
  val it: data? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): data = data(
      pigeonVar_list[0] as data?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as data
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "data(it=${this.it})"
}

/** Data that messages carry. */
data class expect(
  val it: expect? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): expect = expect(
      pigeonVar_list[0] as expect?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as expect
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "expect(it=${this.it})"
}

/** Data that messages carry. */
data class infix(
  val it: infix? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): infix = infix(
      pigeonVar_list[0] as infix?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as infix
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "infix(it=${this.it})"
}

/** Data that messages carry. */
data class inline(
  val it: inline? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): inline = inline(
      pigeonVar_list[0] as inline?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as inline
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "inline(it=${this.it})"
}

/** Data that messages carry. */
data class inner(
  val it: inner? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): inner = inner(
      pigeonVar_list[0] as inner?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as inner
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "inner(it=${this.it})"
}

/** Data that messages carry. */
data class internal(
  val it: internal? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): internal = internal(
      pigeonVar_list[0] as internal?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as internal
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "internal(it=${this.it})"
}

/** Data that messages carry. */
data class lateinit(
  val it: lateinit? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): lateinit = lateinit(
      pigeonVar_list[0] as lateinit?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as lateinit
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "lateinit(it=${this.it})"
}

/** Data that messages carry. */
data class noinline(
  val it: noinline? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): noinline = noinline(
      pigeonVar_list[0] as noinline?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as noinline
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "noinline(it=${this.it})"
}

/** Data that messages carry. */
data class open(
  val it: open? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): open = open(
      pigeonVar_list[0] as open?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as open
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "open(it=${this.it})"
}

/** Data that messages carry. */
data class `out`(
  val it: `out`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `out` = `out`(
      pigeonVar_list[0] as `out`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `out`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "out(it=${this.it})"
}

/** Data that messages carry. */
data class override(
  val it: override? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): override = override(
      pigeonVar_list[0] as override?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as override
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "override(it=${this.it})"
}

/** Data that messages carry. */
data class private(
  val it: private? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): private = private(
      pigeonVar_list[0] as private?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as private
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "private(it=${this.it})"
}

/** Data that messages carry. */
data class protected(
  val it: protected? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): protected = protected(
      pigeonVar_list[0] as protected?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as protected
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "protected(it=${this.it})"
}

/** Data that messages carry. */
data class public(
  val it: public? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): public = public(
      pigeonVar_list[0] as public?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as public
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "public(it=${this.it})"
}

/** Data that messages carry. */
data class reified(
  val it: reified? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): reified = reified(
      pigeonVar_list[0] as reified?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as reified
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "reified(it=${this.it})"
}

/** Data that messages carry. */
data class sealed(
  val it: sealed? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): sealed = sealed(
      pigeonVar_list[0] as sealed?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as sealed
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "sealed(it=${this.it})"
}

/** Data that messages carry. */
data class `suspend`(
  val it: `suspend`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `suspend` = `suspend`(
      pigeonVar_list[0] as `suspend`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `suspend`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "suspend(it=${this.it})"
}

/** Data that messages carry. */
data class tailrec(
  val it: tailrec? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): tailrec = tailrec(
      pigeonVar_list[0] as tailrec?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as tailrec
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "tailrec(it=${this.it})"
}

/** Data that messages carry. */
data class vararg(
  val it: vararg? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): vararg = vararg(
      pigeonVar_list[0] as vararg?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as vararg
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "vararg(it=${this.it})"
}

/** Data that messages carry. */
data class async(
  val it: async? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): async = async(
      pigeonVar_list[0] as async?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as async
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "async(it=${this.it})"
}

/** Data that messages carry. */
data class it(
  val that: it? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): it = it(
      pigeonVar_list[0] as it?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.that)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as it
    return TypesPigeonUtils.deepEquals(this.that, that.that)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.that)
    return result
  }

  override fun toString(): String = "it(that=${this.that})"
}

/** Data that messages carry. */
data class context(
  val it: context? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): context = context(
      pigeonVar_list[0] as context?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as context
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "context(it=${this.it})"
}

/** Data that messages carry. */
data class args(
  val it: args? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): args = args(
      pigeonVar_list[0] as args?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as args
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "args(it=${this.it})"
}

/** Data that messages carry. */
data class reply(
  val it: reply? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): reply = reply(
      pigeonVar_list[0] as reply?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as reply
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "reply(it=${this.it})"
}

/** Data that messages carry. */
data class message(
  val it: message? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): message = message(
      pigeonVar_list[0] as message?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as message
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "message(it=${this.it})"
}

/** Data that messages carry. */
data class callback(
  val it: callback? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): callback = callback(
      pigeonVar_list[0] as callback?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as callback
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "callback(it=${this.it})"
}

/** Data that messages carry. */
data class channel(
  val it: channel? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): channel = channel(
      pigeonVar_list[0] as channel?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as channel
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "channel(it=${this.it})"
}

/** Data that messages carry. */
data class channelName(
  val it: channelName? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): channelName = channelName(
      pigeonVar_list[0] as channelName?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as channelName
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "channelName(it=${this.it})"
}

/** Data that messages carry. */
data class api(
  val it: api? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): api = api(
      pigeonVar_list[0] as api?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as api
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "api(it=${this.it})"
}

/** Data that messages carry. */
data class codec(
  val it: codec? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): codec = codec(
      pigeonVar_list[0] as codec?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as codec
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "codec(it=${this.it})"
}

/** Data that messages carry. */
data class hostCodec(
  val it: hostCodec? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): hostCodec = hostCodec(
      pigeonVar_list[0] as hostCodec?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as hostCodec
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "hostCodec(it=${this.it})"
}

/** Data that messages carry. */
data class taskQueue(
  val it: taskQueue? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): taskQueue = taskQueue(
      pigeonVar_list[0] as taskQueue?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as taskQueue
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "taskQueue(it=${this.it})"
}

/** Data that messages carry. */
data class binaryMessenger(
  val it: binaryMessenger? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): binaryMessenger = binaryMessenger(
      pigeonVar_list[0] as binaryMessenger?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as binaryMessenger
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "binaryMessenger(it=${this.it})"
}

/** Data that messages carry. */
data class messageChannelSuffix(
  val it: messageChannelSuffix? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): messageChannelSuffix = messageChannelSuffix(
      pigeonVar_list[0] as messageChannelSuffix?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as messageChannelSuffix
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "messageChannelSuffix(it=${this.it})"
}

/** Data that messages carry. */
data class separatedMessageChannelSuffix(
  val it: separatedMessageChannelSuffix? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): separatedMessageChannelSuffix = separatedMessageChannelSuffix(
      pigeonVar_list[0] as separatedMessageChannelSuffix?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as separatedMessageChannelSuffix
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "separatedMessageChannelSuffix(it=${this.it})"
}

/** Data that messages carry. */
data class wrapped(
  val it: wrapped? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): wrapped = wrapped(
      pigeonVar_list[0] as wrapped?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as wrapped
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "wrapped(it=${this.it})"
}

/** Data that messages carry. */
data class error(
  val it: error? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): error = error(
      pigeonVar_list[0] as error?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as error
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "error(it=${this.it})"
}

/** Data that messages carry. */
data class answer(
  val it: answer? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): answer = answer(
      pigeonVar_list[0] as answer?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as answer
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "answer(it=${this.it})"
}

/** Data that messages carry. */
data class result(
  val it: result? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): result = result(
      pigeonVar_list[0] as result?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as result
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "result(it=${this.it})"
}

/** Data that messages carry. */
data class output(
  val it: output? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): output = output(
      pigeonVar_list[0] as output?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as output
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "output(it=${this.it})"
}

/** Data that messages carry. */
data class continuation(
  val it: continuation? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): continuation = continuation(
      pigeonVar_list[0] as continuation?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as continuation
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "continuation(it=${this.it})"
}

/** Data that messages carry. */
data class refusal(
  val it: refusal? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): refusal = refusal(
      pigeonVar_list[0] as refusal?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as refusal
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "refusal(it=${this.it})"
}

/** Data that messages carry. */
data class that(
  val it: that? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): that = that(
      pigeonVar_list[0] as that?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as that
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "that(it=${this.it})"
}

/** Data that messages carry. */
data class other(
  val it: other? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): other = other(
      pigeonVar_list[0] as other?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as other
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "other(it=${this.it})"
}

/** Data that messages carry. */
data class toList(
  val it: toList? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): toList = toList(
      pigeonVar_list[0] as toList?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as toList
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "toList(it=${this.it})"
}

/** Data that messages carry. */
data class copy(
  val it: copy? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): copy = copy(
      pigeonVar_list[0] as copy?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as copy
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "copy(it=${this.it})"
}

/** Data that messages carry. */
data class component1(
  val it: component1? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): component1 = component1(
      pigeonVar_list[0] as component1?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as component1
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "component1(it=${this.it})"
}

/** Data that messages carry. */
data class raw(
  val it: raw? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): raw = raw(
      pigeonVar_list[0] as raw?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as raw
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "raw(it=${this.it})"
}

/** Data that messages carry. */
data class ofRaw(
  val it: ofRaw? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): ofRaw = ofRaw(
      pigeonVar_list[0] as ofRaw?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as ofRaw
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "ofRaw(it=${this.it})"
}

/** Data that messages carry. */
data class values(
  val it: values? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): values = values(
      pigeonVar_list[0] as values?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as values
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "values(it=${this.it})"
}

/** Data that messages carry. */
data class valueOf(
  val it: valueOf? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): valueOf = valueOf(
      pigeonVar_list[0] as valueOf?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as valueOf
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "valueOf(it=${this.it})"
}

/** Data that messages carry. */
data class entries(
  val it: entries? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): entries = entries(
      pigeonVar_list[0] as entries?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as entries
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "entries(it=${this.it})"
}

/** Data that messages carry. */
data class name(
  val it: name? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): name = name(
      pigeonVar_list[0] as name?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as name
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "name(it=${this.it})"
}

/** Data that messages carry. */
data class ordinal(
  val it: ordinal? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): ordinal = ordinal(
      pigeonVar_list[0] as ordinal?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as ordinal
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "ordinal(it=${this.it})"
}

/** Data that messages carry. */
data class stream(
  val it: stream? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): stream = stream(
      pigeonVar_list[0] as stream?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as stream
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "stream(it=${this.it})"
}

/** Data that messages carry. */
data class type(
  val it: type? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): type = type(
      pigeonVar_list[0] as type?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as type
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "type(it=${this.it})"
}

/** Data that messages carry. */
data class buffer(
  val it: buffer? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): buffer = buffer(
      pigeonVar_list[0] as buffer?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as buffer
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "buffer(it=${this.it})"
}

/** Data that messages carry. */
data class sink(
  val it: sink? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): sink = sink(
      pigeonVar_list[0] as sink?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as sink
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "sink(it=${this.it})"
}

/** Data that messages carry. */
data class event(
  val it: event? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): event = event(
      pigeonVar_list[0] as event?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as event
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "event(it=${this.it})"
}

/** Data that messages carry. */
data class p0(
  val it: p0? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): p0 = p0(
      pigeonVar_list[0] as p0?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as p0
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "p0(it=${this.it})"
}

/** Data that messages carry. */
data class instanceName(
  val it: instanceName? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): instanceName = instanceName(
      pigeonVar_list[0] as instanceName?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as instanceName
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "instanceName(it=${this.it})"
}

/** Data that messages carry. */
data class messenger(
  val it: messenger? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): messenger = messenger(
      pigeonVar_list[0] as messenger?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as messenger
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "messenger(it=${this.it})"
}

/** Data that messages carry. */
data class streamHandler(
  val it: streamHandler? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): streamHandler = streamHandler(
      pigeonVar_list[0] as streamHandler?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as streamHandler
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "streamHandler(it=${this.it})"
}

/** Data that messages carry. */
data class handler(
  val it: handler? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): handler = handler(
      pigeonVar_list[0] as handler?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as handler
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "handler(it=${this.it})"
}

/** Data that messages carry. */
data class register(
  val it: register? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): register = register(
      pigeonVar_list[0] as register?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as register
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "register(it=${this.it})"
}

/** Data that messages carry. */
data class setUp(
  val it: setUp? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): setUp = setUp(
      pigeonVar_list[0] as setUp?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as setUp
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "setUp(it=${this.it})"
}

/** Data that messages carry. */
data class kotlin(
  val it: kotlin? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): kotlin = kotlin(
      pigeonVar_list[0] as kotlin?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as kotlin
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "kotlin(it=${this.it})"
}

/** Data that messages carry. */
data class java(
  val it: java? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): java = java(
      pigeonVar_list[0] as java?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as java
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "java(it=${this.it})"
}

/** Data that messages carry. */
data class io(
  val it: io? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): io = io(
      pigeonVar_list[0] as io?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as io
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "io(it=${this.it})"
}

/** Data that messages carry. */
data class android(
  val it: android? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): android = android(
      pigeonVar_list[0] as android?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as android
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "android(it=${this.it})"
}

/** Data that messages carry. */
data class key(
  val it: key? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): key = key(
      pigeonVar_list[0] as key?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as key
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "key(it=${this.it})"
}

/** Data that messages carry. */
data class `$`(
  val it: `$`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `$` = `$`(
      pigeonVar_list[0] as `$`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `$`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "\$(it=${this.it})"
}

/** Data that messages carry. */
data class `a$b`(
  val it: `a$b`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `a$b` = `a$b`(
      pigeonVar_list[0] as `a$b`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `a$b`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "a\$b(it=${this.it})"
}

/** Data that messages carry. */
data class `$0`(
  val it: `$0`? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): `$0` = `$0`(
      pigeonVar_list[0] as `$0`?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as `$0`
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "\$0(it=${this.it})"
}

/** Data that messages carry. */
data class i(
  val it: i? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): i = i(
      pigeonVar_list[0] as i?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as i
    return TypesPigeonUtils.deepEquals(this.it, that.it)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    return result
  }

  override fun toString(): String = "i(it=${this.it})"
}

/**
 * Types with the names of the library's.
 *
 * Data that messages carry.
 */
data class Array(
  val it: Array? = null,
  val all: List<Array?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Array = Array(
      pigeonVar_list[0] as Array?,
      pigeonVar_list[1] as List<Array?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Array
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Array(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Byte(
  val it: Byte? = null,
  val all: List<Byte?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Byte = Byte(
      pigeonVar_list[0] as Byte?,
      pigeonVar_list[1] as List<Byte?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Byte
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Byte(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Short(
  val it: Short? = null,
  val all: List<Short?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Short = Short(
      pigeonVar_list[0] as Short?,
      pigeonVar_list[1] as List<Short?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Short
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Short(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Char(
  val it: Char? = null,
  val all: List<Char?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Char = Char(
      pigeonVar_list[0] as Char?,
      pigeonVar_list[1] as List<Char?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Char
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Char(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Float(
  val it: Float? = null,
  val all: List<Float?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Float = Float(
      pigeonVar_list[0] as Float?,
      pigeonVar_list[1] as List<Float?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Float
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Float(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class FloatArray(
  val it: FloatArray? = null,
  val all: List<FloatArray?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): FloatArray = FloatArray(
      pigeonVar_list[0] as FloatArray?,
      pigeonVar_list[1] as List<FloatArray?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as FloatArray
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "FloatArray(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class ShortArray(
  val it: ShortArray? = null,
  val all: List<ShortArray?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): ShortArray = ShortArray(
      pigeonVar_list[0] as ShortArray?,
      pigeonVar_list[1] as List<ShortArray?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as ShortArray
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "ShortArray(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class JvmOverloads(
  val it: JvmOverloads? = null,
  val all: List<JvmOverloads?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): JvmOverloads = JvmOverloads(
      pigeonVar_list[0] as JvmOverloads?,
      pigeonVar_list[1] as List<JvmOverloads?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as JvmOverloads
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "JvmOverloads(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Suppress(
  val it: Suppress? = null,
  val all: List<Suppress?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Suppress = Suppress(
      pigeonVar_list[0] as Suppress?,
      pigeonVar_list[1] as List<Suppress?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Suppress
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Suppress(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Math(
  val it: Math? = null,
  val all: List<Math?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Math = Math(
      pigeonVar_list[0] as Math?,
      pigeonVar_list[1] as List<Math?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Math
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Math(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Set(
  val it: Set? = null,
  val all: List<Set?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Set = Set(
      pigeonVar_list[0] as Set?,
      pigeonVar_list[1] as List<Set?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Set
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Set(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class LinkedHashSet(
  val it: LinkedHashSet? = null,
  val all: List<LinkedHashSet?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): LinkedHashSet = LinkedHashSet(
      pigeonVar_list[0] as LinkedHashSet?,
      pigeonVar_list[1] as List<LinkedHashSet?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as LinkedHashSet
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "LinkedHashSet(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Instant(
  val it: Instant? = null,
  val all: List<Instant?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Instant = Instant(
      pigeonVar_list[0] as Instant?,
      pigeonVar_list[1] as List<Instant?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Instant
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Instant(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Duration(
  val it: Duration? = null,
  val all: List<Duration?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Duration = Duration(
      pigeonVar_list[0] as Duration?,
      pigeonVar_list[1] as List<Duration?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Duration
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Duration(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class URI(
  val it: URI? = null,
  val all: List<URI?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): URI = URI(
      pigeonVar_list[0] as URI?,
      pigeonVar_list[1] as List<URI?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as URI
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "URI(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class BigInteger(
  val it: BigInteger? = null,
  val all: List<BigInteger?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): BigInteger = BigInteger(
      pigeonVar_list[0] as BigInteger?,
      pigeonVar_list[1] as List<BigInteger?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as BigInteger
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "BigInteger(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class RuntimeException(
  val it: RuntimeException? = null,
  val all: List<RuntimeException?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): RuntimeException = RuntimeException(
      pigeonVar_list[0] as RuntimeException?,
      pigeonVar_list[1] as List<RuntimeException?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as RuntimeException
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "RuntimeException(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class ClassCastException(
  val it: ClassCastException? = null,
  val all: List<ClassCastException?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): ClassCastException = ClassCastException(
      pigeonVar_list[0] as ClassCastException?,
      pigeonVar_list[1] as List<ClassCastException?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as ClassCastException
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "ClassCastException(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Exception(
  val it: Exception? = null,
  val all: List<Exception?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Exception = Exception(
      pigeonVar_list[0] as Exception?,
      pigeonVar_list[1] as List<Exception?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Exception
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Exception(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Pair(
  val it: Pair? = null,
  val all: List<Pair?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Pair = Pair(
      pigeonVar_list[0] as Pair?,
      pigeonVar_list[1] as List<Pair?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Pair
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Pair(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Number(
  val it: Number? = null,
  val all: List<Number?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Number = Number(
      pigeonVar_list[0] as Number?,
      pigeonVar_list[1] as List<Number?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Number
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Number(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Collection(
  val it: Collection? = null,
  val all: List<Collection?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Collection = Collection(
      pigeonVar_list[0] as Collection?,
      pigeonVar_list[1] as List<Collection?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Collection
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Collection(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Comparable(
  val it: Comparable? = null,
  val all: List<Comparable?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Comparable = Comparable(
      pigeonVar_list[0] as Comparable?,
      pigeonVar_list[1] as List<Comparable?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Comparable
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Comparable(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Enum(
  val it: Enum? = null,
  val all: List<Enum?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Enum = Enum(
      pigeonVar_list[0] as Enum?,
      pigeonVar_list[1] as List<Enum?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Enum
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Enum(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Nothing(
  val it: Nothing? = null,
  val all: List<Nothing?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Nothing = Nothing(
      pigeonVar_list[0] as Nothing?,
      pigeonVar_list[1] as List<Nothing?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Nothing
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Nothing(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class CharSequence(
  val it: CharSequence? = null,
  val all: List<CharSequence?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): CharSequence = CharSequence(
      pigeonVar_list[0] as CharSequence?,
      pigeonVar_list[1] as List<CharSequence?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as CharSequence
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "CharSequence(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Sequence(
  val it: Sequence? = null,
  val all: List<Sequence?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Sequence = Sequence(
      pigeonVar_list[0] as Sequence?,
      pigeonVar_list[1] as List<Sequence?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Sequence
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Sequence(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Uri(
  val it: Uri? = null,
  val all: List<Uri?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Uri = Uri(
      pigeonVar_list[0] as Uri?,
      pigeonVar_list[1] as List<Uri?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Uri
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "Uri(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class DateTime(
  val it: DateTime? = null,
  val all: List<DateTime?>? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): DateTime = DateTime(
      pigeonVar_list[0] as DateTime?,
      pigeonVar_list[1] as List<DateTime?>?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.it, this.all)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as DateTime
    return TypesPigeonUtils.deepEquals(this.it, that.it) &&
      TypesPigeonUtils.deepEquals(this.all, that.all)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.it)
    result = 31 * result + TypesPigeonUtils.deepHash(this.all)
    return result
  }

  override fun toString(): String = "DateTime(it=${this.it}, all=${this.all})"
}

/** Data that messages carry. */
data class Beyond(
  val floats: KotlinFloatArray? = null,
  val number: JavaBigInteger? = null,
  val shorts: KotlinShortArray? = null,
  val bytes: ByteArray? = null,
  val unsigned: KotlinShortArray? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Beyond = Beyond(
      pigeonVar_list[0] as KotlinFloatArray?,
      pigeonVar_list[1] as JavaBigInteger?,
      pigeonVar_list[2] as KotlinShortArray?,
      pigeonVar_list[3] as ByteArray?,
      pigeonVar_list[4] as KotlinShortArray?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(
    this.floats,
    this.number,
    this.shorts,
    this.bytes?.let { TypesPigeonInt8List(it) },
    this.unsigned?.let { TypesPigeonUint16List(it) }
  )

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Beyond
    return TypesPigeonUtils.deepEquals(this.floats, that.floats) &&
      TypesPigeonUtils.deepEquals(this.number, that.number) &&
      TypesPigeonUtils.deepEquals(this.shorts, that.shorts) &&
      TypesPigeonUtils.deepEquals(this.bytes, that.bytes) &&
      TypesPigeonUtils.deepEquals(this.unsigned, that.unsigned)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + TypesPigeonUtils.deepHash(this.floats)
    result = 31 * result + TypesPigeonUtils.deepHash(this.number)
    result = 31 * result + TypesPigeonUtils.deepHash(this.shorts)
    result = 31 * result + TypesPigeonUtils.deepHash(this.bytes)
    result = 31 * result + TypesPigeonUtils.deepHash(this.unsigned)
    return result
  }

  override fun toString(): String =
    "Beyond(" +
      "floats=${this.floats.contentToString()}, " +
      "number=${this.number}, " +
      "shorts=${this.shorts.contentToString()}, " +
      "bytes=${this.bytes.contentToString()}, " +
      "unsigned=${this.unsigned.contentToString()}" + ")"
}

private class TypesPigeonInt8List(val data: ByteArray)

private class TypesPigeonUint16List(val data: KotlinShortArray)

private open class TypesPigeonCodec : StandardMessageCodec() {
  override fun readValueOfType(type_: KotlinByte, buffer_: ByteBuffer): Any? =
    when (type_) {
      129.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `fun`.fromList(fields) }
      130.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `object`.fromList(fields) }
      131.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `package`.fromList(fields) }
      132.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `typealias`.fromList(fields) }
      133.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `typeof`.fromList(fields) }
      134.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `val`.fromList(fields) }
      135.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `when`.fromList(fields) }
      136.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> by.fromList(fields) }
      137.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> constructor.fromList(fields) }
      138.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> delegate.fromList(fields) }
      139.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> field.fromList(fields) }
      140.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> file.fromList(fields) }
      141.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> init.fromList(fields) }
      142.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> param.fromList(fields) }
      143.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> property.fromList(fields) }
      144.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> receiver.fromList(fields) }
      145.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> setparam.fromList(fields) }
      146.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> value.fromList(fields) }
      147.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> where.fromList(fields) }
      148.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> actual.fromList(fields) }
      149.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> annotation.fromList(fields) }
      150.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> companion.fromList(fields) }
      151.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> crossinline.fromList(fields) }
      152.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> data.fromList(fields) }
      153.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> expect.fromList(fields) }
      154.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> infix.fromList(fields) }
      155.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> inline.fromList(fields) }
      156.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> inner.fromList(fields) }
      157.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> internal.fromList(fields) }
      158.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> lateinit.fromList(fields) }
      159.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> noinline.fromList(fields) }
      160.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> open.fromList(fields) }
      161.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `out`.fromList(fields) }
      162.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> override.fromList(fields) }
      163.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> private.fromList(fields) }
      164.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> protected.fromList(fields) }
      165.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> public.fromList(fields) }
      166.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> reified.fromList(fields) }
      167.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> sealed.fromList(fields) }
      168.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `suspend`.fromList(fields) }
      169.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> tailrec.fromList(fields) }
      170.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> vararg.fromList(fields) }
      171.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> async.fromList(fields) }
      172.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> it.fromList(fields) }
      173.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> context.fromList(fields) }
      174.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> args.fromList(fields) }
      175.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> reply.fromList(fields) }
      176.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> message.fromList(fields) }
      177.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> callback.fromList(fields) }
      178.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> channel.fromList(fields) }
      179.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> channelName.fromList(fields) }
      180.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> api.fromList(fields) }
      181.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> codec.fromList(fields) }
      182.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> hostCodec.fromList(fields) }
      183.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> taskQueue.fromList(fields) }
      184.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> binaryMessenger.fromList(fields) }
      185.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> messageChannelSuffix.fromList(fields) }
      186.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> separatedMessageChannelSuffix.fromList(fields) }
      187.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> wrapped.fromList(fields) }
      188.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> error.fromList(fields) }
      189.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> answer.fromList(fields) }
      190.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> result.fromList(fields) }
      191.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> output.fromList(fields) }
      192.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> continuation.fromList(fields) }
      193.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> refusal.fromList(fields) }
      194.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> that.fromList(fields) }
      195.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> other.fromList(fields) }
      196.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> toList.fromList(fields) }
      197.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> copy.fromList(fields) }
      198.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> component1.fromList(fields) }
      199.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> raw.fromList(fields) }
      200.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> ofRaw.fromList(fields) }
      201.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> values.fromList(fields) }
      202.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> valueOf.fromList(fields) }
      203.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> entries.fromList(fields) }
      204.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> name.fromList(fields) }
      205.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> ordinal.fromList(fields) }
      206.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> stream.fromList(fields) }
      207.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> type.fromList(fields) }
      208.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> buffer.fromList(fields) }
      209.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> sink.fromList(fields) }
      210.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> event.fromList(fields) }
      211.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> p0.fromList(fields) }
      212.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> instanceName.fromList(fields) }
      213.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> messenger.fromList(fields) }
      214.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> streamHandler.fromList(fields) }
      215.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> handler.fromList(fields) }
      216.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> register.fromList(fields) }
      217.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> setUp.fromList(fields) }
      218.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> kotlin.fromList(fields) }
      219.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> java.fromList(fields) }
      220.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> io.fromList(fields) }
      221.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> android.fromList(fields) }
      222.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> key.fromList(fields) }
      223.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `$`.fromList(fields) }
      224.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `a$b`.fromList(fields) }
      225.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> `$0`.fromList(fields) }
      226.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> i.fromList(fields) }
      227.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Array.fromList(fields) }
      228.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Byte.fromList(fields) }
      229.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Short.fromList(fields) }
      230.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Char.fromList(fields) }
      231.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Float.fromList(fields) }
      232.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> FloatArray.fromList(fields) }
      233.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> ShortArray.fromList(fields) }
      234.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> JvmOverloads.fromList(fields) }
      235.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Suppress.fromList(fields) }
      236.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Math.fromList(fields) }
      237.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Set.fromList(fields) }
      238.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> LinkedHashSet.fromList(fields) }
      239.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Instant.fromList(fields) }
      240.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Duration.fromList(fields) }
      241.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> URI.fromList(fields) }
      242.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> BigInteger.fromList(fields) }
      243.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> RuntimeException.fromList(fields) }
      244.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> ClassCastException.fromList(fields) }
      245.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Exception.fromList(fields) }
      246.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Pair.fromList(fields) }
      247.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Number.fromList(fields) }
      248.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Collection.fromList(fields) }
      249.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Comparable.fromList(fields) }
      250.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Enum.fromList(fields) }
      251.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Nothing.fromList(fields) }
      252.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> CharSequence.fromList(fields) }
      253.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Sequence.fromList(fields) }
      254.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Uri.fromList(fields) }
      255.toByte() -> readOverflow(readValue(buffer_))
      else -> super.readValueOfType(type_, buffer_)
    }

  override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {
    when (value) {
      is `fun` -> {
        stream.write(129)
        writeValue(stream, value.toList())
      }
      is `object` -> {
        stream.write(130)
        writeValue(stream, value.toList())
      }
      is `package` -> {
        stream.write(131)
        writeValue(stream, value.toList())
      }
      is `typealias` -> {
        stream.write(132)
        writeValue(stream, value.toList())
      }
      is `typeof` -> {
        stream.write(133)
        writeValue(stream, value.toList())
      }
      is `val` -> {
        stream.write(134)
        writeValue(stream, value.toList())
      }
      is `when` -> {
        stream.write(135)
        writeValue(stream, value.toList())
      }
      is by -> {
        stream.write(136)
        writeValue(stream, value.toList())
      }
      is constructor -> {
        stream.write(137)
        writeValue(stream, value.toList())
      }
      is delegate -> {
        stream.write(138)
        writeValue(stream, value.toList())
      }
      is field -> {
        stream.write(139)
        writeValue(stream, value.toList())
      }
      is file -> {
        stream.write(140)
        writeValue(stream, value.toList())
      }
      is init -> {
        stream.write(141)
        writeValue(stream, value.toList())
      }
      is param -> {
        stream.write(142)
        writeValue(stream, value.toList())
      }
      is property -> {
        stream.write(143)
        writeValue(stream, value.toList())
      }
      is receiver -> {
        stream.write(144)
        writeValue(stream, value.toList())
      }
      is setparam -> {
        stream.write(145)
        writeValue(stream, value.toList())
      }
      is value -> {
        stream.write(146)
        writeValue(stream, value.toList())
      }
      is where -> {
        stream.write(147)
        writeValue(stream, value.toList())
      }
      is actual -> {
        stream.write(148)
        writeValue(stream, value.toList())
      }
      is annotation -> {
        stream.write(149)
        writeValue(stream, value.toList())
      }
      is companion -> {
        stream.write(150)
        writeValue(stream, value.toList())
      }
      is crossinline -> {
        stream.write(151)
        writeValue(stream, value.toList())
      }
      is data -> {
        stream.write(152)
        writeValue(stream, value.toList())
      }
      is expect -> {
        stream.write(153)
        writeValue(stream, value.toList())
      }
      is infix -> {
        stream.write(154)
        writeValue(stream, value.toList())
      }
      is inline -> {
        stream.write(155)
        writeValue(stream, value.toList())
      }
      is inner -> {
        stream.write(156)
        writeValue(stream, value.toList())
      }
      is internal -> {
        stream.write(157)
        writeValue(stream, value.toList())
      }
      is lateinit -> {
        stream.write(158)
        writeValue(stream, value.toList())
      }
      is noinline -> {
        stream.write(159)
        writeValue(stream, value.toList())
      }
      is open -> {
        stream.write(160)
        writeValue(stream, value.toList())
      }
      is `out` -> {
        stream.write(161)
        writeValue(stream, value.toList())
      }
      is override -> {
        stream.write(162)
        writeValue(stream, value.toList())
      }
      is private -> {
        stream.write(163)
        writeValue(stream, value.toList())
      }
      is protected -> {
        stream.write(164)
        writeValue(stream, value.toList())
      }
      is public -> {
        stream.write(165)
        writeValue(stream, value.toList())
      }
      is reified -> {
        stream.write(166)
        writeValue(stream, value.toList())
      }
      is sealed -> {
        stream.write(167)
        writeValue(stream, value.toList())
      }
      is `suspend` -> {
        stream.write(168)
        writeValue(stream, value.toList())
      }
      is tailrec -> {
        stream.write(169)
        writeValue(stream, value.toList())
      }
      is vararg -> {
        stream.write(170)
        writeValue(stream, value.toList())
      }
      is async -> {
        stream.write(171)
        writeValue(stream, value.toList())
      }
      is it -> {
        stream.write(172)
        writeValue(stream, value.toList())
      }
      is context -> {
        stream.write(173)
        writeValue(stream, value.toList())
      }
      is args -> {
        stream.write(174)
        writeValue(stream, value.toList())
      }
      is reply -> {
        stream.write(175)
        writeValue(stream, value.toList())
      }
      is message -> {
        stream.write(176)
        writeValue(stream, value.toList())
      }
      is callback -> {
        stream.write(177)
        writeValue(stream, value.toList())
      }
      is channel -> {
        stream.write(178)
        writeValue(stream, value.toList())
      }
      is channelName -> {
        stream.write(179)
        writeValue(stream, value.toList())
      }
      is api -> {
        stream.write(180)
        writeValue(stream, value.toList())
      }
      is codec -> {
        stream.write(181)
        writeValue(stream, value.toList())
      }
      is hostCodec -> {
        stream.write(182)
        writeValue(stream, value.toList())
      }
      is taskQueue -> {
        stream.write(183)
        writeValue(stream, value.toList())
      }
      is binaryMessenger -> {
        stream.write(184)
        writeValue(stream, value.toList())
      }
      is messageChannelSuffix -> {
        stream.write(185)
        writeValue(stream, value.toList())
      }
      is separatedMessageChannelSuffix -> {
        stream.write(186)
        writeValue(stream, value.toList())
      }
      is wrapped -> {
        stream.write(187)
        writeValue(stream, value.toList())
      }
      is error -> {
        stream.write(188)
        writeValue(stream, value.toList())
      }
      is answer -> {
        stream.write(189)
        writeValue(stream, value.toList())
      }
      is result -> {
        stream.write(190)
        writeValue(stream, value.toList())
      }
      is output -> {
        stream.write(191)
        writeValue(stream, value.toList())
      }
      is continuation -> {
        stream.write(192)
        writeValue(stream, value.toList())
      }
      is refusal -> {
        stream.write(193)
        writeValue(stream, value.toList())
      }
      is that -> {
        stream.write(194)
        writeValue(stream, value.toList())
      }
      is other -> {
        stream.write(195)
        writeValue(stream, value.toList())
      }
      is toList -> {
        stream.write(196)
        writeValue(stream, value.toList())
      }
      is copy -> {
        stream.write(197)
        writeValue(stream, value.toList())
      }
      is component1 -> {
        stream.write(198)
        writeValue(stream, value.toList())
      }
      is raw -> {
        stream.write(199)
        writeValue(stream, value.toList())
      }
      is ofRaw -> {
        stream.write(200)
        writeValue(stream, value.toList())
      }
      is values -> {
        stream.write(201)
        writeValue(stream, value.toList())
      }
      is valueOf -> {
        stream.write(202)
        writeValue(stream, value.toList())
      }
      is entries -> {
        stream.write(203)
        writeValue(stream, value.toList())
      }
      is name -> {
        stream.write(204)
        writeValue(stream, value.toList())
      }
      is ordinal -> {
        stream.write(205)
        writeValue(stream, value.toList())
      }
      is stream -> {
        stream.write(206)
        writeValue(stream, value.toList())
      }
      is type -> {
        stream.write(207)
        writeValue(stream, value.toList())
      }
      is buffer -> {
        stream.write(208)
        writeValue(stream, value.toList())
      }
      is sink -> {
        stream.write(209)
        writeValue(stream, value.toList())
      }
      is event -> {
        stream.write(210)
        writeValue(stream, value.toList())
      }
      is p0 -> {
        stream.write(211)
        writeValue(stream, value.toList())
      }
      is instanceName -> {
        stream.write(212)
        writeValue(stream, value.toList())
      }
      is messenger -> {
        stream.write(213)
        writeValue(stream, value.toList())
      }
      is streamHandler -> {
        stream.write(214)
        writeValue(stream, value.toList())
      }
      is handler -> {
        stream.write(215)
        writeValue(stream, value.toList())
      }
      is register -> {
        stream.write(216)
        writeValue(stream, value.toList())
      }
      is setUp -> {
        stream.write(217)
        writeValue(stream, value.toList())
      }
      is kotlin -> {
        stream.write(218)
        writeValue(stream, value.toList())
      }
      is java -> {
        stream.write(219)
        writeValue(stream, value.toList())
      }
      is io -> {
        stream.write(220)
        writeValue(stream, value.toList())
      }
      is android -> {
        stream.write(221)
        writeValue(stream, value.toList())
      }
      is key -> {
        stream.write(222)
        writeValue(stream, value.toList())
      }
      is `$` -> {
        stream.write(223)
        writeValue(stream, value.toList())
      }
      is `a$b` -> {
        stream.write(224)
        writeValue(stream, value.toList())
      }
      is `$0` -> {
        stream.write(225)
        writeValue(stream, value.toList())
      }
      is i -> {
        stream.write(226)
        writeValue(stream, value.toList())
      }
      is Array -> {
        stream.write(227)
        writeValue(stream, value.toList())
      }
      is Byte -> {
        stream.write(228)
        writeValue(stream, value.toList())
      }
      is Short -> {
        stream.write(229)
        writeValue(stream, value.toList())
      }
      is Char -> {
        stream.write(230)
        writeValue(stream, value.toList())
      }
      is Float -> {
        stream.write(231)
        writeValue(stream, value.toList())
      }
      is FloatArray -> {
        stream.write(232)
        writeValue(stream, value.toList())
      }
      is ShortArray -> {
        stream.write(233)
        writeValue(stream, value.toList())
      }
      is JvmOverloads -> {
        stream.write(234)
        writeValue(stream, value.toList())
      }
      is Suppress -> {
        stream.write(235)
        writeValue(stream, value.toList())
      }
      is Math -> {
        stream.write(236)
        writeValue(stream, value.toList())
      }
      is Set -> {
        stream.write(237)
        writeValue(stream, value.toList())
      }
      is LinkedHashSet -> {
        stream.write(238)
        writeValue(stream, value.toList())
      }
      is Instant -> {
        stream.write(239)
        writeValue(stream, value.toList())
      }
      is Duration -> {
        stream.write(240)
        writeValue(stream, value.toList())
      }
      is URI -> {
        stream.write(241)
        writeValue(stream, value.toList())
      }
      is BigInteger -> {
        stream.write(242)
        writeValue(stream, value.toList())
      }
      is RuntimeException -> {
        stream.write(243)
        writeValue(stream, value.toList())
      }
      is ClassCastException -> {
        stream.write(244)
        writeValue(stream, value.toList())
      }
      is Exception -> {
        stream.write(245)
        writeValue(stream, value.toList())
      }
      is Pair -> {
        stream.write(246)
        writeValue(stream, value.toList())
      }
      is Number -> {
        stream.write(247)
        writeValue(stream, value.toList())
      }
      is Collection -> {
        stream.write(248)
        writeValue(stream, value.toList())
      }
      is Comparable -> {
        stream.write(249)
        writeValue(stream, value.toList())
      }
      is Enum -> {
        stream.write(250)
        writeValue(stream, value.toList())
      }
      is Nothing -> {
        stream.write(251)
        writeValue(stream, value.toList())
      }
      is CharSequence -> {
        stream.write(252)
        writeValue(stream, value.toList())
      }
      is Sequence -> {
        stream.write(253)
        writeValue(stream, value.toList())
      }
      is Uri -> {
        stream.write(254)
        writeValue(stream, value.toList())
      }
      is DateTime -> {
        stream.write(255)
        writeValue(stream, listOf(0L, value.toList()))
      }
      is Beyond -> {
        stream.write(255)
        writeValue(stream, listOf(1L, value.toList()))
      }
      is JavaBigInteger -> {
        stream.write(255)
        writeValue(stream, listOf(2L, value.toString(16)))
      }
      is TypesPigeonInt8List -> {
        stream.write(255)
        writeValue(stream, listOf(3L, value.data))
      }
      is KotlinShortArray -> {
        stream.write(255)
        writeValue(stream, listOf(4L, TypesPigeonTypes.encodeShorts(value)))
      }
      is TypesPigeonUint16List -> {
        stream.write(255)
        writeValue(stream, listOf(5L, TypesPigeonTypes.encodeShorts(value.data)))
      }
      else -> super.writeValue(stream, value)
    }
  }

  /** A type past the last code: its number, and the value. */
  private fun readOverflow(message: Any?): Any? {
    val (index, fields) = message as? List<Any?> ?: return null
    return when (index) {
      0L -> (fields as? List<Any?>)?.let { fields -> DateTime.fromList(fields) }
      1L -> (fields as? List<Any?>)?.let { fields -> Beyond.fromList(fields) }
      2L -> (fields as String?)?.let { JavaBigInteger(it, 16) }
      3L -> fields as ByteArray?
      4L -> (fields as ByteArray?)?.let { TypesPigeonTypes.decodeShorts(it) }
      5L -> (fields as ByteArray?)?.let { TypesPigeonTypes.decodeShorts(it) }
      else -> null
    }
  }
}

/** Implemented by the app: Dart calls it. */
interface Host {
  fun m0(`fun`: `fun`, second: `fun`?): `fun`?
  suspend fun m1(`object`: `object`, second: `object`?): `object`
  fun m2(
    `package`: `package`,
    second: `package`?,
    callback_: (Result<`package`?>) -> Unit
  )
  fun m3(`typealias`: `typealias`, second: `typealias`?): `typealias`
  suspend fun m4(`typeof`: `typeof`, second: `typeof`?): `typeof`?
  fun m5(`val`: `val`, second: `val`?, callback_: (Result<`val`>) -> Unit)
  fun m6(`when`: `when`, second: `when`?): `when`?
  suspend fun m7(by: by, second: by?): by
  fun m8(
    constructor: constructor,
    second: constructor?,
    callback_: (Result<constructor?>) -> Unit
  )
  fun m9(delegate: delegate, second: delegate?): delegate
  suspend fun m10(field: field, second: field?): field?
  fun m11(file: file, second: file?, callback_: (Result<file>) -> Unit)
  fun m12(init: init, second: init?): init?
  suspend fun m13(param: param, second: param?): param
  fun m14(
    property: property,
    second: property?,
    callback_: (Result<property?>) -> Unit
  )
  fun m15(receiver: receiver, second: receiver?): receiver
  suspend fun m16(setparam: setparam, second: setparam?): setparam?
  fun m17(value: value, second: value?, callback_: (Result<value>) -> Unit)
  fun m18(where: where, second: where?): where?
  suspend fun m19(actual: actual, second: actual?): actual
  fun m20(
    annotation: annotation,
    second: annotation?,
    callback_: (Result<annotation?>) -> Unit
  )
  fun m21(companion: companion, second: companion?): companion
  suspend fun m22(crossinline: crossinline, second: crossinline?): crossinline?
  fun m23(data: data, second: data?, callback_: (Result<data>) -> Unit)
  fun m24(expect: expect, second: expect?): expect?
  suspend fun m25(infix: infix, second: infix?): infix
  fun m26(inline: inline, second: inline?, callback_: (Result<inline?>) -> Unit)
  fun m27(inner: inner, second: inner?): inner
  suspend fun m28(internal: internal, second: internal?): internal?
  fun m29(
    lateinit: lateinit,
    second: lateinit?,
    callback_: (Result<lateinit>) -> Unit
  )
  fun m30(noinline: noinline, second: noinline?): noinline?
  suspend fun m31(open: open, second: open?): open
  fun m32(`out`: `out`, second: `out`?, callback_: (Result<`out`?>) -> Unit)
  fun m33(override: override, second: override?): override
  suspend fun m34(private: private, second: private?): private?
  fun m35(
    protected: protected,
    second: protected?,
    callback_: (Result<protected>) -> Unit
  )
  fun m36(public: public, second: public?): public?
  suspend fun m37(reified: reified, second: reified?): reified
  fun m38(sealed: sealed, second: sealed?, callback_: (Result<sealed?>) -> Unit)
  fun m39(`suspend`: `suspend`, second: `suspend`?): `suspend`
  suspend fun m40(tailrec: tailrec, second: tailrec?): tailrec?
  fun m41(vararg: vararg, second: vararg?, callback_: (Result<vararg>) -> Unit)
  fun m42(async: async, second: async?): async?
  suspend fun m43(it: it, second: it?): it
  fun m44(context: context, second: context?, callback_: (Result<context?>) -> Unit)
  fun m45(args: args, second: args?): args
  suspend fun m46(reply: reply, second: reply?): reply?
  fun m47(message: message, second: message?, callback_: (Result<message>) -> Unit)
  fun m48(callback: callback, second: callback?): callback?
  suspend fun m49(channel: channel, second: channel?): channel
  fun m50(
    channelname: channelName,
    second: channelName?,
    callback_: (Result<channelName?>) -> Unit
  )
  fun m51(api: api, second: api?): api
  suspend fun m52(codec: codec, second: codec?): codec?
  fun m53(
    hostcodec: hostCodec,
    second: hostCodec?,
    callback_: (Result<hostCodec>) -> Unit
  )
  fun m54(taskqueue: taskQueue, second: taskQueue?): taskQueue?
  suspend fun m55(
    binarymessenger: binaryMessenger,
    second: binaryMessenger?
  ): binaryMessenger
  fun m56(
    messagechannelsuffix: messageChannelSuffix,
    second: messageChannelSuffix?,
    callback_: (Result<messageChannelSuffix?>) -> Unit
  )
  fun m57(
    separatedmessagechannelsuffix: separatedMessageChannelSuffix,
    second: separatedMessageChannelSuffix?
  ): separatedMessageChannelSuffix
  suspend fun m58(wrapped: wrapped, second: wrapped?): wrapped?
  fun m59(error: error, second: error?, callback_: (Result<error>) -> Unit)
  fun m60(answer: answer, second: answer?): answer?
  suspend fun m61(result: result, second: result?): result
  fun m62(output: output, second: output?, callback_: (Result<output?>) -> Unit)
  fun m63(continuation: continuation, second: continuation?): continuation
  suspend fun m64(refusal: refusal, second: refusal?): refusal?
  fun m65(that: that, second: that?, callback_: (Result<that>) -> Unit)
  fun m66(other: other, second: other?): other?
  suspend fun m67(tolist: toList, second: toList?): toList
  fun m68(copy: copy, second: copy?, callback_: (Result<copy?>) -> Unit)
  fun m69(component1: component1, second: component1?): component1
  suspend fun m70(raw: raw, second: raw?): raw?
  fun m71(ofraw: ofRaw, second: ofRaw?, callback_: (Result<ofRaw>) -> Unit)
  fun m72(values: values, second: values?): values?
  suspend fun m73(valueof: valueOf, second: valueOf?): valueOf
  fun m74(entries: entries, second: entries?, callback_: (Result<entries?>) -> Unit)
  fun m75(name: name, second: name?): name
  suspend fun m76(ordinal: ordinal, second: ordinal?): ordinal?
  fun m77(stream: stream, second: stream?, callback_: (Result<stream>) -> Unit)
  fun m78(type: type, second: type?): type?
  suspend fun m79(buffer: buffer, second: buffer?): buffer
  fun m80(sink: sink, second: sink?, callback_: (Result<sink?>) -> Unit)
  fun m81(event: event, second: event?): event
  suspend fun m82(p0: p0, second: p0?): p0?
  fun m83(
    instancename: instanceName,
    second: instanceName?,
    callback_: (Result<instanceName>) -> Unit
  )
  fun m84(messenger: messenger, second: messenger?): messenger?
  suspend fun m85(streamhandler: streamHandler, second: streamHandler?): streamHandler
  fun m86(handler: handler, second: handler?, callback_: (Result<handler?>) -> Unit)
  fun m87(register: register, second: register?): register
  suspend fun m88(setup: setUp, second: setUp?): setUp?
  fun m89(kotlin: kotlin, second: kotlin?, callback_: (Result<kotlin>) -> Unit)
  fun m90(java: java, second: java?): java?
  suspend fun m91(io: io, second: io?): io
  fun m92(android: android, second: android?, callback_: (Result<android?>) -> Unit)
  fun m93(key: key, second: key?): key
  suspend fun m94(`$`: `$`, second: `$`?): `$`?
  fun m95(`a$b`: `a$b`, second: `a$b`?, callback_: (Result<`a$b`>) -> Unit)
  fun m96(`$0`: `$0`, second: `$0`?): `$0`?
  suspend fun m97(i: i, second: i?): i
  fun m98(array: Array, second: Array?, callback_: (Result<Array?>) -> Unit)
  fun m99(byte: Byte, second: Byte?): Byte
  suspend fun m100(short: Short, second: Short?): Short?
  fun m101(char: Char, second: Char?, callback_: (Result<Char>) -> Unit)
  fun m102(float: Float, second: Float?): Float?
  suspend fun m103(floatarray: FloatArray, second: FloatArray?): FloatArray
  fun m104(
    shortarray: ShortArray,
    second: ShortArray?,
    callback_: (Result<ShortArray?>) -> Unit
  )
  fun m105(jvmoverloads: JvmOverloads, second: JvmOverloads?): JvmOverloads
  suspend fun m106(suppress: Suppress, second: Suppress?): Suppress?
  fun m107(math: Math, second: Math?, callback_: (Result<Math>) -> Unit)
  fun m108(set: Set, second: Set?): Set?
  suspend fun m109(
    linkedhashset: LinkedHashSet,
    second: LinkedHashSet?
  ): LinkedHashSet
  fun m110(instant: Instant, second: Instant?, callback_: (Result<Instant?>) -> Unit)
  fun m111(duration: Duration, second: Duration?): Duration
  suspend fun m112(uri: URI, second: URI?): URI?
  fun m113(
    biginteger: BigInteger,
    second: BigInteger?,
    callback_: (Result<BigInteger>) -> Unit
  )
  fun m114(
    runtimeexception: RuntimeException,
    second: RuntimeException?
  ): RuntimeException?
  suspend fun m115(
    classcastexception: ClassCastException,
    second: ClassCastException?
  ): ClassCastException
  fun m116(
    exception: Exception,
    second: Exception?,
    callback_: (Result<Exception?>) -> Unit
  )
  fun m117(pair: Pair, second: Pair?): Pair
  suspend fun m118(number: Number, second: Number?): Number?
  fun m119(
    collection: Collection,
    second: Collection?,
    callback_: (Result<Collection>) -> Unit
  )
  fun m120(comparable: Comparable, second: Comparable?): Comparable?
  suspend fun m121(x: Enum, second: Enum?): Enum
  fun m122(nothing: Nothing, second: Nothing?, callback_: (Result<Nothing?>) -> Unit)
  fun m123(charsequence: CharSequence, second: CharSequence?): CharSequence
  suspend fun m124(sequence: Sequence, second: Sequence?): Sequence?
  fun m125(uri: Uri, second: Uri?, callback_: (Result<Uri>) -> Unit)
  fun m126(datetime: DateTime, second: DateTime?): DateTime?

  companion object {
    /** The codec of all messages of [Host]. */
    val codec: MessageCodec<Any?> by lazy { TypesPigeonCodec() }

    /** Has `api` answer the messages that [binaryMessenger] brings for [Host]; null: nobody. */
    @KotlinJvmOverloads
    fun setUp(binaryMessenger: BinaryMessenger, api: Host?, messageChannelSuffix: String = "") {
      val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
      val hostCodec = TypesPigeonHostCodec(codec)
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m0$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m0(
                args_.at(0, "fun") { it as `fun` },
                args_.nullableAt(1, "second") { it as `fun`? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m1$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m1(
                  args_.at(0, "object") { it as `object` },
                  args_.nullableAt(1, "second") { it as `object`? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m2$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<`package`?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m2(
                args_.at(0, "package") { it as `package` },
                args_.nullableAt(1, "second") { it as `package`? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m3$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m3(
                args_.at(0, "typealias") { it as `typealias` },
                args_.nullableAt(1, "second") { it as `typealias`? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m4$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m4(
                  args_.at(0, "typeof") { it as `typeof` },
                  args_.nullableAt(1, "second") { it as `typeof`? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m5$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<`val`> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m5(
                args_.at(0, "val") { it as `val` },
                args_.nullableAt(1, "second") { it as `val`? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m6$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m6(
                args_.at(0, "when") { it as `when` },
                args_.nullableAt(1, "second") { it as `when`? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m7$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m7(args_.at(0, "by") { it as by }, args_.nullableAt(1, "second") { it as by? }))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m8$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<constructor?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m8(
                args_.at(0, "constructor") { it as constructor },
                args_.nullableAt(1, "second") { it as constructor? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m9$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m9(
                args_.at(0, "delegate") { it as delegate },
                args_.nullableAt(1, "second") { it as delegate? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m10$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m10(
                  args_.at(0, "field") { it as field },
                  args_.nullableAt(1, "second") { it as field? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m11$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<file> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m11(
                args_.at(0, "file") { it as file },
                args_.nullableAt(1, "second") { it as file? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m12$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m12(
                args_.at(0, "init") { it as init },
                args_.nullableAt(1, "second") { it as init? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m13$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m13(
                  args_.at(0, "param") { it as param },
                  args_.nullableAt(1, "second") { it as param? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m14$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<property?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m14(
                args_.at(0, "property") { it as property },
                args_.nullableAt(1, "second") { it as property? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m15$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m15(
                args_.at(0, "receiver") { it as receiver },
                args_.nullableAt(1, "second") { it as receiver? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m16$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m16(
                  args_.at(0, "setparam") { it as setparam },
                  args_.nullableAt(1, "second") { it as setparam? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m17$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<value> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m17(
                args_.at(0, "value") { it as value },
                args_.nullableAt(1, "second") { it as value? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m18$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m18(
                args_.at(0, "where") { it as where },
                args_.nullableAt(1, "second") { it as where? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m19$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m19(
                  args_.at(0, "actual") { it as actual },
                  args_.nullableAt(1, "second") { it as actual? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m20$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<annotation?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m20(
                args_.at(0, "annotation") { it as annotation },
                args_.nullableAt(1, "second") { it as annotation? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m21$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m21(
                args_.at(0, "companion") { it as companion },
                args_.nullableAt(1, "second") { it as companion? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m22$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m22(
                  args_.at(0, "crossinline") { it as crossinline },
                  args_.nullableAt(1, "second") { it as crossinline? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m23$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<data> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m23(
                args_.at(0, "data") { it as data },
                args_.nullableAt(1, "second") { it as data? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m24$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m24(
                args_.at(0, "expect") { it as expect },
                args_.nullableAt(1, "second") { it as expect? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m25$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m25(
                  args_.at(0, "infix") { it as infix },
                  args_.nullableAt(1, "second") { it as infix? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m26$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<inline?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m26(
                args_.at(0, "inline") { it as inline },
                args_.nullableAt(1, "second") { it as inline? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m27$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m27(
                args_.at(0, "inner") { it as inner },
                args_.nullableAt(1, "second") { it as inner? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m28$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m28(
                  args_.at(0, "internal") { it as internal },
                  args_.nullableAt(1, "second") { it as internal? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m29$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<lateinit> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m29(
                args_.at(0, "lateinit") { it as lateinit },
                args_.nullableAt(1, "second") { it as lateinit? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m30$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m30(
                args_.at(0, "noinline") { it as noinline },
                args_.nullableAt(1, "second") { it as noinline? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m31$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m31(
                  args_.at(0, "open") { it as open },
                  args_.nullableAt(1, "second") { it as open? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m32$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<`out`?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m32(
                args_.at(0, "out") { it as `out` },
                args_.nullableAt(1, "second") { it as `out`? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m33$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m33(
                args_.at(0, "override") { it as override },
                args_.nullableAt(1, "second") { it as override? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m34$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m34(
                  args_.at(0, "private") { it as private },
                  args_.nullableAt(1, "second") { it as private? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m35$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<protected> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m35(
                args_.at(0, "protected") { it as protected },
                args_.nullableAt(1, "second") { it as protected? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m36$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m36(
                args_.at(0, "public") { it as public },
                args_.nullableAt(1, "second") { it as public? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m37$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m37(
                  args_.at(0, "reified") { it as reified },
                  args_.nullableAt(1, "second") { it as reified? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m38$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<sealed?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m38(
                args_.at(0, "sealed") { it as sealed },
                args_.nullableAt(1, "second") { it as sealed? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m39$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m39(
                args_.at(0, "suspend") { it as `suspend` },
                args_.nullableAt(1, "second") { it as `suspend`? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m40$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m40(
                  args_.at(0, "tailrec") { it as tailrec },
                  args_.nullableAt(1, "second") { it as tailrec? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m41$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<vararg> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m41(
                args_.at(0, "vararg") { it as vararg },
                args_.nullableAt(1, "second") { it as vararg? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m42$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m42(
                args_.at(0, "async") { it as async },
                args_.nullableAt(1, "second") { it as async? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m43$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m43(args_.at(0, "it") { it as it }, args_.nullableAt(1, "second") { it as it? }))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m44$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<context?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m44(
                args_.at(0, "context") { it as context },
                args_.nullableAt(1, "second") { it as context? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m45$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m45(
                args_.at(0, "args") { it as args },
                args_.nullableAt(1, "second") { it as args? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m46$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m46(
                  args_.at(0, "reply") { it as reply },
                  args_.nullableAt(1, "second") { it as reply? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m47$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<message> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m47(
                args_.at(0, "message") { it as message },
                args_.nullableAt(1, "second") { it as message? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m48$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m48(
                args_.at(0, "callback") { it as callback },
                args_.nullableAt(1, "second") { it as callback? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m49$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m49(
                  args_.at(0, "channel") { it as channel },
                  args_.nullableAt(1, "second") { it as channel? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m50$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<channelName?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m50(
                args_.at(0, "channelname") { it as channelName },
                args_.nullableAt(1, "second") { it as channelName? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m51$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m51(
                args_.at(0, "api") { it as api },
                args_.nullableAt(1, "second") { it as api? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m52$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m52(
                  args_.at(0, "codec") { it as codec },
                  args_.nullableAt(1, "second") { it as codec? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m53$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<hostCodec> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m53(
                args_.at(0, "hostcodec") { it as hostCodec },
                args_.nullableAt(1, "second") { it as hostCodec? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m54$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m54(
                args_.at(0, "taskqueue") { it as taskQueue },
                args_.nullableAt(1, "second") { it as taskQueue? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m55$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m55(
                  args_.at(0, "binarymessenger") { it as binaryMessenger },
                  args_.nullableAt(1, "second") { it as binaryMessenger? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m56$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<messageChannelSuffix?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m56(
                args_.at(0, "messagechannelsuffix") { it as messageChannelSuffix },
                args_.nullableAt(1, "second") { it as messageChannelSuffix? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m57$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m57(
                args_.at(0, "separatedmessagechannelsuffix") { it as separatedMessageChannelSuffix },
                args_.nullableAt(1, "second") { it as separatedMessageChannelSuffix? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m58$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m58(
                  args_.at(0, "wrapped") { it as wrapped },
                  args_.nullableAt(1, "second") { it as wrapped? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m59$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<error> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m59(
                args_.at(0, "error") { it as error },
                args_.nullableAt(1, "second") { it as error? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m60$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m60(
                args_.at(0, "answer") { it as answer },
                args_.nullableAt(1, "second") { it as answer? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m61$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m61(
                  args_.at(0, "result") { it as result },
                  args_.nullableAt(1, "second") { it as result? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m62$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<output?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m62(
                args_.at(0, "output") { it as output },
                args_.nullableAt(1, "second") { it as output? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m63$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m63(
                args_.at(0, "continuation") { it as continuation },
                args_.nullableAt(1, "second") { it as continuation? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m64$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m64(
                  args_.at(0, "refusal") { it as refusal },
                  args_.nullableAt(1, "second") { it as refusal? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m65$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<that> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m65(
                args_.at(0, "that") { it as that },
                args_.nullableAt(1, "second") { it as that? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m66$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m66(
                args_.at(0, "other") { it as other },
                args_.nullableAt(1, "second") { it as other? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m67$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m67(
                  args_.at(0, "tolist") { it as toList },
                  args_.nullableAt(1, "second") { it as toList? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m68$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<copy?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m68(
                args_.at(0, "copy") { it as copy },
                args_.nullableAt(1, "second") { it as copy? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m69$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m69(
                args_.at(0, "component1") { it as component1 },
                args_.nullableAt(1, "second") { it as component1? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m70$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m70(
                  args_.at(0, "raw") { it as raw },
                  args_.nullableAt(1, "second") { it as raw? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m71$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<ofRaw> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m71(
                args_.at(0, "ofraw") { it as ofRaw },
                args_.nullableAt(1, "second") { it as ofRaw? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m72$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m72(
                args_.at(0, "values") { it as values },
                args_.nullableAt(1, "second") { it as values? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m73$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m73(
                  args_.at(0, "valueof") { it as valueOf },
                  args_.nullableAt(1, "second") { it as valueOf? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m74$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<entries?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m74(
                args_.at(0, "entries") { it as entries },
                args_.nullableAt(1, "second") { it as entries? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m75$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m75(
                args_.at(0, "name") { it as name },
                args_.nullableAt(1, "second") { it as name? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m76$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m76(
                  args_.at(0, "ordinal") { it as ordinal },
                  args_.nullableAt(1, "second") { it as ordinal? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m77$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<stream> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m77(
                args_.at(0, "stream") { it as stream },
                args_.nullableAt(1, "second") { it as stream? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m78$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m78(
                args_.at(0, "type") { it as type },
                args_.nullableAt(1, "second") { it as type? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m79$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m79(
                  args_.at(0, "buffer") { it as buffer },
                  args_.nullableAt(1, "second") { it as buffer? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m80$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<sink?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m80(
                args_.at(0, "sink") { it as sink },
                args_.nullableAt(1, "second") { it as sink? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m81$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m81(
                args_.at(0, "event") { it as event },
                args_.nullableAt(1, "second") { it as event? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m82$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m82(args_.at(0, "p0") { it as p0 }, args_.nullableAt(1, "second") { it as p0? }))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m83$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<instanceName> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m83(
                args_.at(0, "instancename") { it as instanceName },
                args_.nullableAt(1, "second") { it as instanceName? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m84$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m84(
                args_.at(0, "messenger") { it as messenger },
                args_.nullableAt(1, "second") { it as messenger? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m85$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m85(
                  args_.at(0, "streamhandler") { it as streamHandler },
                  args_.nullableAt(1, "second") { it as streamHandler? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m86$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<handler?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m86(
                args_.at(0, "handler") { it as handler },
                args_.nullableAt(1, "second") { it as handler? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m87$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m87(
                args_.at(0, "register") { it as register },
                args_.nullableAt(1, "second") { it as register? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m88$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m88(
                  args_.at(0, "setup") { it as setUp },
                  args_.nullableAt(1, "second") { it as setUp? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m89$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<kotlin> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m89(
                args_.at(0, "kotlin") { it as kotlin },
                args_.nullableAt(1, "second") { it as kotlin? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m90$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m90(
                args_.at(0, "java") { it as java },
                args_.nullableAt(1, "second") { it as java? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m91$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m91(args_.at(0, "io") { it as io }, args_.nullableAt(1, "second") { it as io? }))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m92$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<android?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m92(
                args_.at(0, "android") { it as android },
                args_.nullableAt(1, "second") { it as android? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m93$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m93(
                args_.at(0, "key") { it as key },
                args_.nullableAt(1, "second") { it as key? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m94$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m94(
                  args_.at(0, "\$") { it as `$` },
                  args_.nullableAt(1, "second") { it as `$`? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m95$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<`a$b`> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m95(
                args_.at(0, "a\$b") { it as `a$b` },
                args_.nullableAt(1, "second") { it as `a$b`? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m96$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m96(
                args_.at(0, "\$0") { it as `$0` },
                args_.nullableAt(1, "second") { it as `$0`? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m97$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m97(args_.at(0, "i") { it as i }, args_.nullableAt(1, "second") { it as i? }))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m98$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Array?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m98(
                args_.at(0, "array") { it as Array },
                args_.nullableAt(1, "second") { it as Array? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m99$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m99(
                args_.at(0, "byte") { it as Byte },
                args_.nullableAt(1, "second") { it as Byte? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m100$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m100(
                  args_.at(0, "short") { it as Short },
                  args_.nullableAt(1, "second") { it as Short? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m101$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Char> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m101(
                args_.at(0, "char") { it as Char },
                args_.nullableAt(1, "second") { it as Char? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m102$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m102(
                args_.at(0, "float") { it as Float },
                args_.nullableAt(1, "second") { it as Float? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m103$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m103(
                  args_.at(0, "floatarray") { it as FloatArray },
                  args_.nullableAt(1, "second") { it as FloatArray? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m104$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<ShortArray?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m104(
                args_.at(0, "shortarray") { it as ShortArray },
                args_.nullableAt(1, "second") { it as ShortArray? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m105$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m105(
                args_.at(0, "jvmoverloads") { it as JvmOverloads },
                args_.nullableAt(1, "second") { it as JvmOverloads? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m106$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m106(
                  args_.at(0, "suppress") { it as Suppress },
                  args_.nullableAt(1, "second") { it as Suppress? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m107$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Math> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m107(
                args_.at(0, "math") { it as Math },
                args_.nullableAt(1, "second") { it as Math? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m108$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m108(
                args_.at(0, "set") { it as Set },
                args_.nullableAt(1, "second") { it as Set? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m109$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m109(
                  args_.at(0, "linkedhashset") { it as LinkedHashSet },
                  args_.nullableAt(1, "second") { it as LinkedHashSet? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m110$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Instant?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m110(
                args_.at(0, "instant") { it as Instant },
                args_.nullableAt(1, "second") { it as Instant? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m111$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m111(
                args_.at(0, "duration") { it as Duration },
                args_.nullableAt(1, "second") { it as Duration? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m112$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m112(
                  args_.at(0, "uri") { it as URI },
                  args_.nullableAt(1, "second") { it as URI? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m113$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<BigInteger> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m113(
                args_.at(0, "biginteger") { it as BigInteger },
                args_.nullableAt(1, "second") { it as BigInteger? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m114$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m114(
                args_.at(0, "runtimeexception") { it as RuntimeException },
                args_.nullableAt(1, "second") { it as RuntimeException? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m115$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m115(
                  args_.at(0, "classcastexception") { it as ClassCastException },
                  args_.nullableAt(1, "second") { it as ClassCastException? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m116$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Exception?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m116(
                args_.at(0, "exception") { it as Exception },
                args_.nullableAt(1, "second") { it as Exception? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m117$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m117(
                args_.at(0, "pair") { it as Pair },
                args_.nullableAt(1, "second") { it as Pair? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m118$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m118(
                  args_.at(0, "number") { it as Number },
                  args_.nullableAt(1, "second") { it as Number? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m119$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Collection> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m119(
                args_.at(0, "collection") { it as Collection },
                args_.nullableAt(1, "second") { it as Collection? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m120$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m120(
                args_.at(0, "comparable") { it as Comparable },
                args_.nullableAt(1, "second") { it as Comparable? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m121$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m121(
                  args_.at(0, "x") { it as Enum },
                  args_.nullableAt(1, "second") { it as Enum? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m122$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Nothing?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m122(
                args_.at(0, "nothing") { it as Nothing },
                args_.nullableAt(1, "second") { it as Nothing? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m123$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m123(
                args_.at(0, "charsequence") { it as CharSequence },
                args_.nullableAt(1, "second") { it as CharSequence? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m124$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = TypesPigeonArguments(message, channelName)
                listOf(api.m124(
                  args_.at(0, "sequence") { it as Sequence },
                  args_.nullableAt(1, "second") { it as Sequence? }
                ))
              } catch (error: Throwable) {
                TypesPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m125$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Uri> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { TypesPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = TypesPigeonArguments(message, channelName)
              api.m125(
                args_.at(0, "uri") { it as Uri },
                args_.nullableAt(1, "second") { it as Uri? },
                answer
              )
            } catch (refusal: TypesPigeonRefusal) {
              reply.reply(TypesPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.m126$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = TypesPigeonArguments(message, channelName)
              listOf(api.m126(
                args_.at(0, "datetime") { it as DateTime },
                args_.nullableAt(1, "second") { it as DateTime? }
              ))
            } catch (error: Throwable) {
              TypesPigeonHostCodec.wrapError(error)
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
class Flutter(private val binaryMessenger: BinaryMessenger, private val messageChannelSuffix: String = "") {
  companion object {
    /** The codec of all messages of [Flutter]. */
    val codec: MessageCodec<Any?> by lazy { TypesPigeonCodec() }
  }

  suspend fun m0(funArg: `fun`, secondArg: `fun`?): `fun`? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m0$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(funArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as `fun`? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m1(objectArg: `object`, secondArg: `object`?): `object` {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m1$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(objectArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as `object` }
        continuation.resumeWith(result)
      }
    }
  }

  fun m2(
    packageArg: `package`,
    secondArg: `package`?,
    callback: (Result<`package`?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m2$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(packageArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as `package`? }
      callback(result)
    }
  }

  suspend fun m3(typealiasArg: `typealias`, secondArg: `typealias`?): `typealias` {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m3$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(typealiasArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as `typealias` }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m4(typeofArg: `typeof`, secondArg: `typeof`?): `typeof`? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m4$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(typeofArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as `typeof`? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m5(valArg: `val`, secondArg: `val`?, callback: (Result<`val`>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m5$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(valArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as `val` }
      callback(result)
    }
  }

  suspend fun m6(whenArg: `when`, secondArg: `when`?): `when`? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m6$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(whenArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as `when`? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m7(byArg: by, secondArg: by?): by {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m7$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(byArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as by }
        continuation.resumeWith(result)
      }
    }
  }

  fun m8(
    constructorArg: constructor,
    secondArg: constructor?,
    callback: (Result<constructor?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m8$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(constructorArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as constructor? }
      callback(result)
    }
  }

  suspend fun m9(delegateArg: delegate, secondArg: delegate?): delegate {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m9$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(delegateArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as delegate }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m10(fieldArg: field, secondArg: field?): field? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m10$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(fieldArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as field? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m11(fileArg: file, secondArg: file?, callback: (Result<file>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m11$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(fileArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as file }
      callback(result)
    }
  }

  suspend fun m12(initArg: init, secondArg: init?): init? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m12$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(initArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as init? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m13(paramArg: param, secondArg: param?): param {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m13$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(paramArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as param }
        continuation.resumeWith(result)
      }
    }
  }

  fun m14(
    propertyArg: property,
    secondArg: property?,
    callback: (Result<property?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m14$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(propertyArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as property? }
      callback(result)
    }
  }

  suspend fun m15(receiverArg: receiver, secondArg: receiver?): receiver {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m15$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(receiverArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as receiver }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m16(setparamArg: setparam, secondArg: setparam?): setparam? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m16$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(setparamArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as setparam? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m17(valueArg: value, secondArg: value?, callback: (Result<value>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m17$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(valueArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as value }
      callback(result)
    }
  }

  suspend fun m18(whereArg: where, secondArg: where?): where? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m18$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(whereArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as where? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m19(actualArg: actual, secondArg: actual?): actual {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m19$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(actualArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as actual }
        continuation.resumeWith(result)
      }
    }
  }

  fun m20(
    annotationArg: annotation,
    secondArg: annotation?,
    callback: (Result<annotation?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m20$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(annotationArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as annotation? }
      callback(result)
    }
  }

  suspend fun m21(companionArg: companion, secondArg: companion?): companion {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m21$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(companionArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as companion }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m22(
    crossinlineArg: crossinline,
    secondArg: crossinline?
  ): crossinline? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m22$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(crossinlineArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as crossinline? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m23(dataArg: data, secondArg: data?, callback: (Result<data>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m23$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(dataArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as data }
      callback(result)
    }
  }

  suspend fun m24(expectArg: expect, secondArg: expect?): expect? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m24$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(expectArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as expect? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m25(infixArg: infix, secondArg: infix?): infix {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m25$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(infixArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as infix }
        continuation.resumeWith(result)
      }
    }
  }

  fun m26(
    inlineArg: inline,
    secondArg: inline?,
    callback: (Result<inline?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m26$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(inlineArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as inline? }
      callback(result)
    }
  }

  suspend fun m27(innerArg: inner, secondArg: inner?): inner {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m27$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(innerArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as inner }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m28(internalArg: internal, secondArg: internal?): internal? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m28$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(internalArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as internal? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m29(
    lateinitArg: lateinit,
    secondArg: lateinit?,
    callback: (Result<lateinit>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m29$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(lateinitArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as lateinit }
      callback(result)
    }
  }

  suspend fun m30(noinlineArg: noinline, secondArg: noinline?): noinline? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m30$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(noinlineArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as noinline? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m31(openArg: open, secondArg: open?): open {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m31$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(openArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as open }
        continuation.resumeWith(result)
      }
    }
  }

  fun m32(outArg: `out`, secondArg: `out`?, callback: (Result<`out`?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m32$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(outArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as `out`? }
      callback(result)
    }
  }

  suspend fun m33(overrideArg: override, secondArg: override?): override {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m33$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(overrideArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as override }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m34(privateArg: private, secondArg: private?): private? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m34$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(privateArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as private? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m35(
    protectedArg: protected,
    secondArg: protected?,
    callback: (Result<protected>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m35$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(protectedArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as protected }
      callback(result)
    }
  }

  suspend fun m36(publicArg: public, secondArg: public?): public? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m36$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(publicArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as public? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m37(reifiedArg: reified, secondArg: reified?): reified {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m37$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(reifiedArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as reified }
        continuation.resumeWith(result)
      }
    }
  }

  fun m38(
    sealedArg: sealed,
    secondArg: sealed?,
    callback: (Result<sealed?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m38$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(sealedArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as sealed? }
      callback(result)
    }
  }

  suspend fun m39(suspendArg: `suspend`, secondArg: `suspend`?): `suspend` {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m39$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(suspendArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as `suspend` }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m40(tailrecArg: tailrec, secondArg: tailrec?): tailrec? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m40$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(tailrecArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as tailrec? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m41(varargArg: vararg, secondArg: vararg?, callback: (Result<vararg>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m41$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(varargArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as vararg }
      callback(result)
    }
  }

  suspend fun m42(asyncArg: async, secondArg: async?): async? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m42$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(asyncArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as async? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m43(itArg: it, secondArg: it?): it {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m43$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(itArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as it }
        continuation.resumeWith(result)
      }
    }
  }

  fun m44(
    contextArg: context,
    secondArg: context?,
    callback: (Result<context?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m44$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(contextArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as context? }
      callback(result)
    }
  }

  suspend fun m45(argsArg: args, secondArg: args?): args {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m45$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(argsArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as args }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m46(replyArg: reply, secondArg: reply?): reply? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m46$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(replyArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as reply? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m47(
    messageArg: message,
    secondArg: message?,
    callback: (Result<message>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m47$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(messageArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as message }
      callback(result)
    }
  }

  suspend fun m48(callbackArg: callback, secondArg: callback?): callback? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m48$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(callbackArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as callback? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m49(channelArg: channel, secondArg: channel?): channel {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m49$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(channelArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as channel }
        continuation.resumeWith(result)
      }
    }
  }

  fun m50(
    channelnameArg: channelName,
    secondArg: channelName?,
    callback: (Result<channelName?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m50$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(channelnameArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as channelName? }
      callback(result)
    }
  }

  suspend fun m51(apiArg: api, secondArg: api?): api {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m51$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(apiArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as api }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m52(codecArg: codec, secondArg: codec?): codec? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m52$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(codecArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as codec? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m53(
    hostcodecArg: hostCodec,
    secondArg: hostCodec?,
    callback: (Result<hostCodec>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m53$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(hostcodecArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as hostCodec }
      callback(result)
    }
  }

  suspend fun m54(taskqueueArg: taskQueue, secondArg: taskQueue?): taskQueue? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m54$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(taskqueueArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as taskQueue? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m55(
    binarymessengerArg: binaryMessenger,
    secondArg: binaryMessenger?
  ): binaryMessenger {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m55$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(binarymessengerArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as binaryMessenger }
        continuation.resumeWith(result)
      }
    }
  }

  fun m56(
    messagechannelsuffixArg: messageChannelSuffix,
    secondArg: messageChannelSuffix?,
    callback: (Result<messageChannelSuffix?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m56$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(messagechannelsuffixArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as messageChannelSuffix? }
      callback(result)
    }
  }

  suspend fun m57(
    separatedmessagechannelsuffixArg: separatedMessageChannelSuffix,
    secondArg: separatedMessageChannelSuffix?
  ): separatedMessageChannelSuffix {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m57$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(separatedmessagechannelsuffixArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as separatedMessageChannelSuffix }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m58(wrappedArg: wrapped, secondArg: wrapped?): wrapped? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m58$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(wrappedArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as wrapped? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m59(errorArg: error, secondArg: error?, callback: (Result<error>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m59$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(errorArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as error }
      callback(result)
    }
  }

  suspend fun m60(answerArg: answer, secondArg: answer?): answer? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m60$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(answerArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as answer? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m61(resultArg: result, secondArg: result?): result {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m61$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(resultArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as result }
        continuation.resumeWith(result)
      }
    }
  }

  fun m62(
    outputArg: output,
    secondArg: output?,
    callback: (Result<output?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m62$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(outputArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as output? }
      callback(result)
    }
  }

  suspend fun m63(
    continuationArg: continuation,
    secondArg: continuation?
  ): continuation {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m63$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(continuationArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as continuation }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m64(refusalArg: refusal, secondArg: refusal?): refusal? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m64$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(refusalArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as refusal? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m65(thatArg: that, secondArg: that?, callback: (Result<that>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m65$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(thatArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as that }
      callback(result)
    }
  }

  suspend fun m66(otherArg: other, secondArg: other?): other? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m66$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(otherArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as other? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m67(tolistArg: toList, secondArg: toList?): toList {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m67$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(tolistArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as toList }
        continuation.resumeWith(result)
      }
    }
  }

  fun m68(copyArg: copy, secondArg: copy?, callback: (Result<copy?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m68$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(copyArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as copy? }
      callback(result)
    }
  }

  suspend fun m69(component1Arg: component1, secondArg: component1?): component1 {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m69$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(component1Arg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as component1 }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m70(rawArg: raw, secondArg: raw?): raw? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m70$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(rawArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as raw? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m71(ofrawArg: ofRaw, secondArg: ofRaw?, callback: (Result<ofRaw>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m71$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(ofrawArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as ofRaw }
      callback(result)
    }
  }

  suspend fun m72(valuesArg: values, secondArg: values?): values? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m72$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(valuesArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as values? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m73(valueofArg: valueOf, secondArg: valueOf?): valueOf {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m73$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(valueofArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as valueOf }
        continuation.resumeWith(result)
      }
    }
  }

  fun m74(
    entriesArg: entries,
    secondArg: entries?,
    callback: (Result<entries?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m74$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(entriesArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as entries? }
      callback(result)
    }
  }

  suspend fun m75(nameArg: name, secondArg: name?): name {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m75$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(nameArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as name }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m76(ordinalArg: ordinal, secondArg: ordinal?): ordinal? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m76$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(ordinalArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as ordinal? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m77(streamArg: stream, secondArg: stream?, callback: (Result<stream>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m77$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(streamArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as stream }
      callback(result)
    }
  }

  suspend fun m78(typeArg: type, secondArg: type?): type? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m78$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(typeArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as type? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m79(bufferArg: buffer, secondArg: buffer?): buffer {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m79$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(bufferArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as buffer }
        continuation.resumeWith(result)
      }
    }
  }

  fun m80(sinkArg: sink, secondArg: sink?, callback: (Result<sink?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m80$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(sinkArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as sink? }
      callback(result)
    }
  }

  suspend fun m81(eventArg: event, secondArg: event?): event {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m81$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(eventArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as event }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m82(p0Arg: p0, secondArg: p0?): p0? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m82$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(p0Arg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as p0? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m83(
    instancenameArg: instanceName,
    secondArg: instanceName?,
    callback: (Result<instanceName>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m83$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(instancenameArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as instanceName }
      callback(result)
    }
  }

  suspend fun m84(messengerArg: messenger, secondArg: messenger?): messenger? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m84$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(messengerArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as messenger? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m85(
    streamhandlerArg: streamHandler,
    secondArg: streamHandler?
  ): streamHandler {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m85$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(streamhandlerArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as streamHandler }
        continuation.resumeWith(result)
      }
    }
  }

  fun m86(
    handlerArg: handler,
    secondArg: handler?,
    callback: (Result<handler?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m86$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(handlerArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as handler? }
      callback(result)
    }
  }

  suspend fun m87(registerArg: register, secondArg: register?): register {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m87$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(registerArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as register }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m88(setupArg: setUp, secondArg: setUp?): setUp? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m88$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(setupArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as setUp? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m89(kotlinArg: kotlin, secondArg: kotlin?, callback: (Result<kotlin>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m89$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(kotlinArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as kotlin }
      callback(result)
    }
  }

  suspend fun m90(javaArg: java, secondArg: java?): java? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m90$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(javaArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as java? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m91(ioArg: io, secondArg: io?): io {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m91$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(ioArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as io }
        continuation.resumeWith(result)
      }
    }
  }

  fun m92(
    androidArg: android,
    secondArg: android?,
    callback: (Result<android?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m92$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(androidArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as android? }
      callback(result)
    }
  }

  suspend fun m93(keyArg: key, secondArg: key?): key {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m93$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(keyArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as key }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m94(`$Arg`: `$`, secondArg: `$`?): `$`? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m94$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(`$Arg`, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as `$`? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m95(`a$bArg`: `a$b`, secondArg: `a$b`?, callback: (Result<`a$b`>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m95$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(`a$bArg`, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as `a$b` }
      callback(result)
    }
  }

  suspend fun m96(`$0Arg`: `$0`, secondArg: `$0`?): `$0`? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m96$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(`$0Arg`, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as `$0`? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m97(iArg: i, secondArg: i?): i {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m97$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(iArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as i }
        continuation.resumeWith(result)
      }
    }
  }

  fun m98(arrayArg: Array, secondArg: Array?, callback: (Result<Array?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m98$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(arrayArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Array? }
      callback(result)
    }
  }

  suspend fun m99(byteArg: Byte, secondArg: Byte?): Byte {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m99$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(byteArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as Byte }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m100(shortArg: Short, secondArg: Short?): Short? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m100$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(shortArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Short? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m101(charArg: Char, secondArg: Char?, callback: (Result<Char>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m101$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(charArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as Char }
      callback(result)
    }
  }

  suspend fun m102(floatArg: Float, secondArg: Float?): Float? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m102$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(floatArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Float? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m103(floatarrayArg: FloatArray, secondArg: FloatArray?): FloatArray {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m103$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(floatarrayArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as FloatArray }
        continuation.resumeWith(result)
      }
    }
  }

  fun m104(
    shortarrayArg: ShortArray,
    secondArg: ShortArray?,
    callback: (Result<ShortArray?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m104$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(shortarrayArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as ShortArray? }
      callback(result)
    }
  }

  suspend fun m105(
    jvmoverloadsArg: JvmOverloads,
    secondArg: JvmOverloads?
  ): JvmOverloads {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m105$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(jvmoverloadsArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as JvmOverloads }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m106(suppressArg: Suppress, secondArg: Suppress?): Suppress? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m106$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(suppressArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Suppress? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m107(mathArg: Math, secondArg: Math?, callback: (Result<Math>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m107$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(mathArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as Math }
      callback(result)
    }
  }

  suspend fun m108(setArg: Set, secondArg: Set?): Set? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m108$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(setArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Set? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m109(
    linkedhashsetArg: LinkedHashSet,
    secondArg: LinkedHashSet?
  ): LinkedHashSet {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m109$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(linkedhashsetArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as LinkedHashSet }
        continuation.resumeWith(result)
      }
    }
  }

  fun m110(
    instantArg: Instant,
    secondArg: Instant?,
    callback: (Result<Instant?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m110$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(instantArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Instant? }
      callback(result)
    }
  }

  suspend fun m111(durationArg: Duration, secondArg: Duration?): Duration {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m111$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(durationArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as Duration }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m112(uriArg: URI, secondArg: URI?): URI? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m112$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(uriArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as URI? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m113(
    bigintegerArg: BigInteger,
    secondArg: BigInteger?,
    callback: (Result<BigInteger>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m113$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(bigintegerArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as BigInteger }
      callback(result)
    }
  }

  suspend fun m114(
    runtimeexceptionArg: RuntimeException,
    secondArg: RuntimeException?
  ): RuntimeException? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m114$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(runtimeexceptionArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as RuntimeException? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m115(
    classcastexceptionArg: ClassCastException,
    secondArg: ClassCastException?
  ): ClassCastException {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m115$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(classcastexceptionArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as ClassCastException }
        continuation.resumeWith(result)
      }
    }
  }

  fun m116(
    exceptionArg: Exception,
    secondArg: Exception?,
    callback: (Result<Exception?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m116$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(exceptionArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Exception? }
      callback(result)
    }
  }

  suspend fun m117(pairArg: Pair, secondArg: Pair?): Pair {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m117$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(pairArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as Pair }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m118(numberArg: Number, secondArg: Number?): Number? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m118$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(numberArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Number? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m119(
    collectionArg: Collection,
    secondArg: Collection?,
    callback: (Result<Collection>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m119$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(collectionArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as Collection }
      callback(result)
    }
  }

  suspend fun m120(comparableArg: Comparable, secondArg: Comparable?): Comparable? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m120$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(comparableArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Comparable? }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m121(xArg: Enum, secondArg: Enum?): Enum {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m121$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(xArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as Enum }
        continuation.resumeWith(result)
      }
    }
  }

  fun m122(
    nothingArg: Nothing,
    secondArg: Nothing?,
    callback: (Result<Nothing?>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m122$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(nothingArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Nothing? }
      callback(result)
    }
  }

  suspend fun m123(
    charsequenceArg: CharSequence,
    secondArg: CharSequence?
  ): CharSequence {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m123$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(charsequenceArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as CharSequence }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun m124(sequenceArg: Sequence, secondArg: Sequence?): Sequence? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m124$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(sequenceArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as Sequence? }
        continuation.resumeWith(result)
      }
    }
  }

  fun m125(uriArg: Uri, secondArg: Uri?, callback: (Result<Uri>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m125$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    channel.send(listOf(uriArg, secondArg)) { reply ->
      val result = TypesPigeonFlutter.nonNullResult(reply, channelName) { it as Uri }
      callback(result)
    }
  }

  suspend fun m126(datetimeArg: DateTime, secondArg: DateTime?): DateTime? {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.m126$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, TypesPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(datetimeArg, secondArg)) { reply ->
        val result = TypesPigeonFlutter.nullableResult(reply, channelName) { it as DateTime? }
        continuation.resumeWith(result)
      }
    }
  }
}

/** The codec of all messages of [Events]. */
val TypesPigeonMethodCodec = StandardMethodCodec(TypesPigeonCodec())

/** Hands each listener of Dart to a stream handler, with a sink of its own. */
private class TypesPigeonStreamHandler<T>(
  val wrapper: TypesPigeonEventChannelWrapper<T>
) : EventChannel.StreamHandler {
  override fun onListen(p0: Any?, sink: EventChannel.EventSink) {
    wrapper.onListen(p0, PigeonEventSink(sink))
  }

  override fun onCancel(p0: Any?) {
    wrapper.onCancel(p0)
  }
}

/** What a stream handler is told about Dart's listener. */
interface TypesPigeonEventChannelWrapper<T> {
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
abstract class M0StreamHandler : TypesPigeonEventChannelWrapper<`fun`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M0StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m0$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`fun`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M1StreamHandler : TypesPigeonEventChannelWrapper<`object`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M1StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m1$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`object`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M2StreamHandler : TypesPigeonEventChannelWrapper<`package`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M2StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m2$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`package`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M3StreamHandler : TypesPigeonEventChannelWrapper<`typealias`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M3StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m3$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`typealias`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M4StreamHandler : TypesPigeonEventChannelWrapper<`typeof`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M4StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m4$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`typeof`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M5StreamHandler : TypesPigeonEventChannelWrapper<`val`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M5StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m5$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`val`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M6StreamHandler : TypesPigeonEventChannelWrapper<`when`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M6StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m6$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`when`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M7StreamHandler : TypesPigeonEventChannelWrapper<by> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M7StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m7$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<by>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M8StreamHandler : TypesPigeonEventChannelWrapper<constructor> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M8StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m8$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<constructor>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M9StreamHandler : TypesPigeonEventChannelWrapper<delegate> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M9StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m9$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<delegate>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M10StreamHandler : TypesPigeonEventChannelWrapper<field> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M10StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m10$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<field>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M11StreamHandler : TypesPigeonEventChannelWrapper<file> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M11StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m11$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<file>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M12StreamHandler : TypesPigeonEventChannelWrapper<init> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M12StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m12$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<init>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M13StreamHandler : TypesPigeonEventChannelWrapper<param> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M13StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m13$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<param>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M14StreamHandler : TypesPigeonEventChannelWrapper<property> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M14StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m14$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<property>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M15StreamHandler : TypesPigeonEventChannelWrapper<receiver> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M15StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m15$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<receiver>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M16StreamHandler : TypesPigeonEventChannelWrapper<setparam> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M16StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m16$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<setparam>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M17StreamHandler : TypesPigeonEventChannelWrapper<value> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M17StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m17$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<value>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M18StreamHandler : TypesPigeonEventChannelWrapper<where> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M18StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m18$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<where>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M19StreamHandler : TypesPigeonEventChannelWrapper<actual> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M19StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m19$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<actual>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M20StreamHandler : TypesPigeonEventChannelWrapper<annotation> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M20StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m20$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<annotation>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M21StreamHandler : TypesPigeonEventChannelWrapper<companion> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M21StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m21$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<companion>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M22StreamHandler : TypesPigeonEventChannelWrapper<crossinline> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M22StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m22$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<crossinline>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M23StreamHandler : TypesPigeonEventChannelWrapper<data> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M23StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m23$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<data>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M24StreamHandler : TypesPigeonEventChannelWrapper<expect> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M24StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m24$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<expect>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M25StreamHandler : TypesPigeonEventChannelWrapper<infix> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M25StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m25$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<infix>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M26StreamHandler : TypesPigeonEventChannelWrapper<inline> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M26StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m26$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<inline>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M27StreamHandler : TypesPigeonEventChannelWrapper<inner> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M27StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m27$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<inner>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M28StreamHandler : TypesPigeonEventChannelWrapper<internal> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M28StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m28$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<internal>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M29StreamHandler : TypesPigeonEventChannelWrapper<lateinit> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M29StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m29$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<lateinit>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M30StreamHandler : TypesPigeonEventChannelWrapper<noinline> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M30StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m30$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<noinline>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M31StreamHandler : TypesPigeonEventChannelWrapper<open> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M31StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m31$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<open>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M32StreamHandler : TypesPigeonEventChannelWrapper<`out`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M32StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m32$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`out`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M33StreamHandler : TypesPigeonEventChannelWrapper<override> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M33StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m33$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<override>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M34StreamHandler : TypesPigeonEventChannelWrapper<private> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M34StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m34$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<private>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M35StreamHandler : TypesPigeonEventChannelWrapper<protected> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M35StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m35$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<protected>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M36StreamHandler : TypesPigeonEventChannelWrapper<public> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M36StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m36$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<public>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M37StreamHandler : TypesPigeonEventChannelWrapper<reified> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M37StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m37$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<reified>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M38StreamHandler : TypesPigeonEventChannelWrapper<sealed> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M38StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m38$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<sealed>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M39StreamHandler : TypesPigeonEventChannelWrapper<`suspend`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M39StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m39$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`suspend`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M40StreamHandler : TypesPigeonEventChannelWrapper<tailrec> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M40StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m40$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<tailrec>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M41StreamHandler : TypesPigeonEventChannelWrapper<vararg> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M41StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m41$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<vararg>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M42StreamHandler : TypesPigeonEventChannelWrapper<async> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M42StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m42$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<async>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M43StreamHandler : TypesPigeonEventChannelWrapper<it> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M43StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m43$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<it>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M44StreamHandler : TypesPigeonEventChannelWrapper<context> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M44StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m44$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<context>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M45StreamHandler : TypesPigeonEventChannelWrapper<args> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M45StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m45$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<args>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M46StreamHandler : TypesPigeonEventChannelWrapper<reply> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M46StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m46$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<reply>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M47StreamHandler : TypesPigeonEventChannelWrapper<message> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M47StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m47$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<message>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M48StreamHandler : TypesPigeonEventChannelWrapper<callback> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M48StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m48$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<callback>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M49StreamHandler : TypesPigeonEventChannelWrapper<channel> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M49StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m49$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<channel>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M50StreamHandler : TypesPigeonEventChannelWrapper<channelName> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M50StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m50$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<channelName>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M51StreamHandler : TypesPigeonEventChannelWrapper<api> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M51StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m51$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<api>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M52StreamHandler : TypesPigeonEventChannelWrapper<codec> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M52StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m52$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<codec>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M53StreamHandler : TypesPigeonEventChannelWrapper<hostCodec> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M53StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m53$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<hostCodec>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M54StreamHandler : TypesPigeonEventChannelWrapper<taskQueue> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M54StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m54$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<taskQueue>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M55StreamHandler : TypesPigeonEventChannelWrapper<binaryMessenger> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M55StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m55$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<binaryMessenger>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M56StreamHandler : TypesPigeonEventChannelWrapper<messageChannelSuffix> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M56StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m56$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<messageChannelSuffix>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M57StreamHandler : TypesPigeonEventChannelWrapper<separatedMessageChannelSuffix> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M57StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m57$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<separatedMessageChannelSuffix>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M58StreamHandler : TypesPigeonEventChannelWrapper<wrapped> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M58StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m58$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<wrapped>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M59StreamHandler : TypesPigeonEventChannelWrapper<error> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M59StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m59$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<error>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M60StreamHandler : TypesPigeonEventChannelWrapper<answer> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M60StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m60$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<answer>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M61StreamHandler : TypesPigeonEventChannelWrapper<result> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M61StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m61$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<result>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M62StreamHandler : TypesPigeonEventChannelWrapper<output> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M62StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m62$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<output>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M63StreamHandler : TypesPigeonEventChannelWrapper<continuation> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M63StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m63$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<continuation>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M64StreamHandler : TypesPigeonEventChannelWrapper<refusal> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M64StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m64$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<refusal>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M65StreamHandler : TypesPigeonEventChannelWrapper<that> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M65StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m65$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<that>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M66StreamHandler : TypesPigeonEventChannelWrapper<other> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M66StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m66$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<other>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M67StreamHandler : TypesPigeonEventChannelWrapper<toList> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M67StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m67$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<toList>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M68StreamHandler : TypesPigeonEventChannelWrapper<copy> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M68StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m68$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<copy>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M69StreamHandler : TypesPigeonEventChannelWrapper<component1> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M69StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m69$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<component1>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M70StreamHandler : TypesPigeonEventChannelWrapper<raw> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M70StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m70$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<raw>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M71StreamHandler : TypesPigeonEventChannelWrapper<ofRaw> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M71StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m71$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<ofRaw>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M72StreamHandler : TypesPigeonEventChannelWrapper<values> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M72StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m72$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<values>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M73StreamHandler : TypesPigeonEventChannelWrapper<valueOf> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M73StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m73$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<valueOf>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M74StreamHandler : TypesPigeonEventChannelWrapper<entries> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M74StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m74$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<entries>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M75StreamHandler : TypesPigeonEventChannelWrapper<name> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M75StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m75$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<name>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M76StreamHandler : TypesPigeonEventChannelWrapper<ordinal> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M76StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m76$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<ordinal>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M77StreamHandler : TypesPigeonEventChannelWrapper<stream> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M77StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m77$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<stream>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M78StreamHandler : TypesPigeonEventChannelWrapper<type> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M78StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m78$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<type>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M79StreamHandler : TypesPigeonEventChannelWrapper<buffer> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M79StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m79$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<buffer>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M80StreamHandler : TypesPigeonEventChannelWrapper<sink> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M80StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m80$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<sink>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M81StreamHandler : TypesPigeonEventChannelWrapper<event> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M81StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m81$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<event>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M82StreamHandler : TypesPigeonEventChannelWrapper<p0> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M82StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m82$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<p0>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M83StreamHandler : TypesPigeonEventChannelWrapper<instanceName> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M83StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m83$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<instanceName>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M84StreamHandler : TypesPigeonEventChannelWrapper<messenger> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M84StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m84$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<messenger>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M85StreamHandler : TypesPigeonEventChannelWrapper<streamHandler> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M85StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m85$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<streamHandler>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M86StreamHandler : TypesPigeonEventChannelWrapper<handler> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M86StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m86$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<handler>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M87StreamHandler : TypesPigeonEventChannelWrapper<register> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M87StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m87$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<register>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M88StreamHandler : TypesPigeonEventChannelWrapper<setUp> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M88StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m88$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<setUp>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M89StreamHandler : TypesPigeonEventChannelWrapper<kotlin> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M89StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m89$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<kotlin>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M90StreamHandler : TypesPigeonEventChannelWrapper<java> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M90StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m90$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<java>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M91StreamHandler : TypesPigeonEventChannelWrapper<io> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M91StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m91$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<io>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M92StreamHandler : TypesPigeonEventChannelWrapper<android> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M92StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m92$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<android>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M93StreamHandler : TypesPigeonEventChannelWrapper<key> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M93StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m93$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<key>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M94StreamHandler : TypesPigeonEventChannelWrapper<`$`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M94StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m94$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`$`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M95StreamHandler : TypesPigeonEventChannelWrapper<`a$b`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M95StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m95$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`a$b`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M96StreamHandler : TypesPigeonEventChannelWrapper<`$0`> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M96StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m96$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<`$0`>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M97StreamHandler : TypesPigeonEventChannelWrapper<i> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M97StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m97$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<i>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M98StreamHandler : TypesPigeonEventChannelWrapper<Array> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M98StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m98$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Array>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M99StreamHandler : TypesPigeonEventChannelWrapper<Byte> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M99StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m99$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Byte>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M100StreamHandler : TypesPigeonEventChannelWrapper<Short> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M100StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m100$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Short>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M101StreamHandler : TypesPigeonEventChannelWrapper<Char> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M101StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m101$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Char>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M102StreamHandler : TypesPigeonEventChannelWrapper<Float> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M102StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m102$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Float>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M103StreamHandler : TypesPigeonEventChannelWrapper<FloatArray> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M103StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m103$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<FloatArray>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M104StreamHandler : TypesPigeonEventChannelWrapper<ShortArray> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M104StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m104$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<ShortArray>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M105StreamHandler : TypesPigeonEventChannelWrapper<JvmOverloads> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M105StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m105$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<JvmOverloads>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M106StreamHandler : TypesPigeonEventChannelWrapper<Suppress> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M106StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m106$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Suppress>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M107StreamHandler : TypesPigeonEventChannelWrapper<Math> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M107StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m107$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Math>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M108StreamHandler : TypesPigeonEventChannelWrapper<Set> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M108StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m108$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Set>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M109StreamHandler : TypesPigeonEventChannelWrapper<LinkedHashSet> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M109StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m109$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<LinkedHashSet>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M110StreamHandler : TypesPigeonEventChannelWrapper<Instant> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M110StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m110$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Instant>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M111StreamHandler : TypesPigeonEventChannelWrapper<Duration> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M111StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m111$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Duration>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M112StreamHandler : TypesPigeonEventChannelWrapper<URI> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M112StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m112$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<URI>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M113StreamHandler : TypesPigeonEventChannelWrapper<BigInteger> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M113StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m113$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<BigInteger>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M114StreamHandler : TypesPigeonEventChannelWrapper<RuntimeException> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M114StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m114$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<RuntimeException>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M115StreamHandler : TypesPigeonEventChannelWrapper<ClassCastException> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M115StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m115$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<ClassCastException>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M116StreamHandler : TypesPigeonEventChannelWrapper<Exception> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M116StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m116$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Exception>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M117StreamHandler : TypesPigeonEventChannelWrapper<Pair> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M117StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m117$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Pair>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M118StreamHandler : TypesPigeonEventChannelWrapper<Number> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M118StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m118$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Number>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M119StreamHandler : TypesPigeonEventChannelWrapper<Collection> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M119StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m119$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Collection>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M120StreamHandler : TypesPigeonEventChannelWrapper<Comparable> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M120StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m120$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Comparable>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M121StreamHandler : TypesPigeonEventChannelWrapper<Enum> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M121StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m121$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Enum>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M122StreamHandler : TypesPigeonEventChannelWrapper<Nothing> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M122StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m122$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Nothing>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M123StreamHandler : TypesPigeonEventChannelWrapper<CharSequence> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M123StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m123$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<CharSequence>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M124StreamHandler : TypesPigeonEventChannelWrapper<Sequence> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M124StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m124$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Sequence>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M125StreamHandler : TypesPigeonEventChannelWrapper<Uri> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M125StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m125$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Uri>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class M126StreamHandler : TypesPigeonEventChannelWrapper<DateTime> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: M126StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.m126$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, TypesPigeonMethodCodec)
      channel.setStreamHandler(TypesPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<DateTime>) {}

  override fun onCancel(p0: Any?) {}
}
