// Written by Columba: change the interface file, not this one.
@file:Suppress("UNCHECKED_CAST", "ArrayInDataClass")

package goldens.overflow

import android.util.Log
import io.flutter.plugin.common.BasicMessageChannel
import io.flutter.plugin.common.BinaryMessenger
import io.flutter.plugin.common.MessageCodec
import io.flutter.plugin.common.StandardMessageCodec
import java.io.ByteArrayOutputStream
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

private object OverflowPigeonUtils {
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
private class OverflowPigeonArguments(private val message: Any?, private val channelName: String) {
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
    val found = if (message is OverflowPigeonUndecodable) message.error else message
    throw refusal("argument-error", name, "is missing", ": $found")
  }

  private fun refusal(code: String, name: String, what: String, end: String): OverflowPigeonRefusal =
    OverflowPigeonRefusal(code, "Argument '$name' $what on channel: '$channelName'$end")
}

/** An argument that is not what the interface says. */
private class OverflowPigeonRefusal(val code: String, message: String) : RuntimeException(message)

/** A message whose bytes the codec refuses. */
private class OverflowPigeonUndecodable(val error: RuntimeException)

/** Lets every call be answered: what cannot be decoded or encoded becomes an error for Dart. */
private class OverflowPigeonHostCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> {
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
      OverflowPigeonUndecodable(error)
    }

  companion object {
    /** The answer that tells Dart of an error. */
    fun wrapError(error: Throwable): List<Any?> =
      when (error) {
        is FlutterError -> listOf(error.code, error.message, error.details)
        is OverflowPigeonRefusal -> listOf(error.code, error.message, null)
        else -> {
          val trace = "Cause: ${error.cause}, Stacktrace: ${Log.getStackTraceString(error)}"
          listOf(error.javaClass.simpleName, error.toString(), trace)
        }
      }
  }
}

/** Answers of Dart. No function throws: Flutter would swallow it, and the call would never end. */
private object OverflowPigeonFlutter {
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
        val found = if (reply is OverflowPigeonUnreadableReply) reply.error else reply
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
private class OverflowPigeonUnreadableReply(val error: RuntimeException)

/** Lets every call end: an answer that cannot be decoded becomes an error. */
private class OverflowPigeonReplyCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> by codec {
  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: RuntimeException) {
      OverflowPigeonUnreadableReply(error)
    }
}

/** Types that Flutter's codec does not have, as values that it has. */
private object OverflowPigeonTypes {
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

enum class E0(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E0? = values().getOrNull(raw)
  }
}

enum class E1(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E1? = values().getOrNull(raw)
  }
}

enum class E2(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E2? = values().getOrNull(raw)
  }
}

enum class E3(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E3? = values().getOrNull(raw)
  }
}

enum class E4(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E4? = values().getOrNull(raw)
  }
}

enum class E5(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E5? = values().getOrNull(raw)
  }
}

enum class E6(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E6? = values().getOrNull(raw)
  }
}

enum class E7(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E7? = values().getOrNull(raw)
  }
}

enum class E8(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E8? = values().getOrNull(raw)
  }
}

enum class E9(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E9? = values().getOrNull(raw)
  }
}

enum class E10(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E10? = values().getOrNull(raw)
  }
}

enum class E11(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E11? = values().getOrNull(raw)
  }
}

enum class E12(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E12? = values().getOrNull(raw)
  }
}

enum class E13(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E13? = values().getOrNull(raw)
  }
}

enum class E14(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E14? = values().getOrNull(raw)
  }
}

enum class E15(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E15? = values().getOrNull(raw)
  }
}

enum class E16(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E16? = values().getOrNull(raw)
  }
}

enum class E17(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E17? = values().getOrNull(raw)
  }
}

enum class E18(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E18? = values().getOrNull(raw)
  }
}

enum class E19(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E19? = values().getOrNull(raw)
  }
}

enum class E20(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E20? = values().getOrNull(raw)
  }
}

enum class E21(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E21? = values().getOrNull(raw)
  }
}

enum class E22(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E22? = values().getOrNull(raw)
  }
}

enum class E23(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E23? = values().getOrNull(raw)
  }
}

enum class E24(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E24? = values().getOrNull(raw)
  }
}

enum class E25(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E25? = values().getOrNull(raw)
  }
}

enum class E26(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E26? = values().getOrNull(raw)
  }
}

enum class E27(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E27? = values().getOrNull(raw)
  }
}

enum class E28(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E28? = values().getOrNull(raw)
  }
}

enum class E29(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E29? = values().getOrNull(raw)
  }
}

enum class E30(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E30? = values().getOrNull(raw)
  }
}

enum class E31(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E31? = values().getOrNull(raw)
  }
}

enum class E32(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E32? = values().getOrNull(raw)
  }
}

enum class E33(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E33? = values().getOrNull(raw)
  }
}

enum class E34(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E34? = values().getOrNull(raw)
  }
}

enum class E35(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E35? = values().getOrNull(raw)
  }
}

enum class E36(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E36? = values().getOrNull(raw)
  }
}

enum class E37(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E37? = values().getOrNull(raw)
  }
}

enum class E38(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E38? = values().getOrNull(raw)
  }
}

enum class E39(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E39? = values().getOrNull(raw)
  }
}

enum class E40(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E40? = values().getOrNull(raw)
  }
}

enum class E41(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E41? = values().getOrNull(raw)
  }
}

enum class E42(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E42? = values().getOrNull(raw)
  }
}

enum class E43(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E43? = values().getOrNull(raw)
  }
}

enum class E44(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E44? = values().getOrNull(raw)
  }
}

enum class E45(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E45? = values().getOrNull(raw)
  }
}

enum class E46(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E46? = values().getOrNull(raw)
  }
}

enum class E47(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E47? = values().getOrNull(raw)
  }
}

enum class E48(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E48? = values().getOrNull(raw)
  }
}

enum class E49(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E49? = values().getOrNull(raw)
  }
}

enum class E50(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E50? = values().getOrNull(raw)
  }
}

enum class E51(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E51? = values().getOrNull(raw)
  }
}

enum class E52(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E52? = values().getOrNull(raw)
  }
}

enum class E53(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E53? = values().getOrNull(raw)
  }
}

enum class E54(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E54? = values().getOrNull(raw)
  }
}

enum class E55(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E55? = values().getOrNull(raw)
  }
}

enum class E56(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E56? = values().getOrNull(raw)
  }
}

enum class E57(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E57? = values().getOrNull(raw)
  }
}

enum class E58(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E58? = values().getOrNull(raw)
  }
}

enum class E59(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E59? = values().getOrNull(raw)
  }
}

enum class E60(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E60? = values().getOrNull(raw)
  }
}

enum class E61(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E61? = values().getOrNull(raw)
  }
}

enum class E62(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E62? = values().getOrNull(raw)
  }
}

enum class E63(val raw: Int) {
  A(0),
  B(1);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): E63? = values().getOrNull(raw)
  }
}

/** Data that messages carry. */
class C0 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C0 = C0()
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

  override fun toString(): String = "C0()"
}

/** Data that messages carry. */
class C1 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C1 = C1()
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

  override fun toString(): String = "C1()"
}

/** Data that messages carry. */
class C2 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C2 = C2()
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

  override fun toString(): String = "C2()"
}

/** Data that messages carry. */
class C3 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C3 = C3()
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

  override fun toString(): String = "C3()"
}

/** Data that messages carry. */
class C4 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C4 = C4()
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

  override fun toString(): String = "C4()"
}

/** Data that messages carry. */
class C5 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C5 = C5()
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

  override fun toString(): String = "C5()"
}

/** Data that messages carry. */
class C6 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C6 = C6()
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

  override fun toString(): String = "C6()"
}

/** Data that messages carry. */
class C7 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C7 = C7()
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

  override fun toString(): String = "C7()"
}

/** Data that messages carry. */
class C8 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C8 = C8()
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

  override fun toString(): String = "C8()"
}

/** Data that messages carry. */
class C9 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C9 = C9()
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

  override fun toString(): String = "C9()"
}

/** Data that messages carry. */
class C10 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C10 = C10()
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

  override fun toString(): String = "C10()"
}

/** Data that messages carry. */
class C11 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C11 = C11()
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

  override fun toString(): String = "C11()"
}

/** Data that messages carry. */
class C12 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C12 = C12()
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

  override fun toString(): String = "C12()"
}

/** Data that messages carry. */
class C13 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C13 = C13()
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

  override fun toString(): String = "C13()"
}

/** Data that messages carry. */
class C14 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C14 = C14()
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

  override fun toString(): String = "C14()"
}

/** Data that messages carry. */
class C15 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C15 = C15()
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

  override fun toString(): String = "C15()"
}

/** Data that messages carry. */
class C16 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C16 = C16()
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

  override fun toString(): String = "C16()"
}

/** Data that messages carry. */
class C17 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C17 = C17()
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

  override fun toString(): String = "C17()"
}

/** Data that messages carry. */
class C18 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C18 = C18()
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

  override fun toString(): String = "C18()"
}

/** Data that messages carry. */
class C19 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C19 = C19()
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

  override fun toString(): String = "C19()"
}

/** Data that messages carry. */
class C20 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C20 = C20()
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

  override fun toString(): String = "C20()"
}

/** Data that messages carry. */
class C21 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C21 = C21()
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

  override fun toString(): String = "C21()"
}

/** Data that messages carry. */
class C22 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C22 = C22()
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

  override fun toString(): String = "C22()"
}

/** Data that messages carry. */
class C23 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C23 = C23()
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

  override fun toString(): String = "C23()"
}

/** Data that messages carry. */
class C24 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C24 = C24()
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

  override fun toString(): String = "C24()"
}

/** Data that messages carry. */
class C25 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C25 = C25()
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

  override fun toString(): String = "C25()"
}

/** Data that messages carry. */
class C26 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C26 = C26()
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

  override fun toString(): String = "C26()"
}

/** Data that messages carry. */
class C27 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C27 = C27()
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

  override fun toString(): String = "C27()"
}

/** Data that messages carry. */
class C28 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C28 = C28()
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

  override fun toString(): String = "C28()"
}

/** Data that messages carry. */
class C29 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C29 = C29()
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

  override fun toString(): String = "C29()"
}

/** Data that messages carry. */
class C30 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C30 = C30()
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

  override fun toString(): String = "C30()"
}

/** Data that messages carry. */
class C31 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C31 = C31()
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

  override fun toString(): String = "C31()"
}

/** Data that messages carry. */
class C32 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C32 = C32()
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

  override fun toString(): String = "C32()"
}

/** Data that messages carry. */
class C33 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C33 = C33()
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

  override fun toString(): String = "C33()"
}

/** Data that messages carry. */
class C34 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C34 = C34()
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

  override fun toString(): String = "C34()"
}

/** Data that messages carry. */
class C35 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C35 = C35()
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

  override fun toString(): String = "C35()"
}

/** Data that messages carry. */
class C36 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C36 = C36()
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

  override fun toString(): String = "C36()"
}

/** Data that messages carry. */
class C37 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C37 = C37()
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

  override fun toString(): String = "C37()"
}

/** Data that messages carry. */
class C38 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C38 = C38()
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

  override fun toString(): String = "C38()"
}

/** Data that messages carry. */
class C39 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C39 = C39()
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

  override fun toString(): String = "C39()"
}

/** Data that messages carry. */
class C40 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C40 = C40()
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

  override fun toString(): String = "C40()"
}

/** Data that messages carry. */
class C41 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C41 = C41()
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

  override fun toString(): String = "C41()"
}

/** Data that messages carry. */
class C42 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C42 = C42()
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

  override fun toString(): String = "C42()"
}

/** Data that messages carry. */
class C43 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C43 = C43()
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

  override fun toString(): String = "C43()"
}

/** Data that messages carry. */
class C44 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C44 = C44()
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

  override fun toString(): String = "C44()"
}

/** Data that messages carry. */
class C45 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C45 = C45()
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

  override fun toString(): String = "C45()"
}

/** Data that messages carry. */
class C46 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C46 = C46()
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

  override fun toString(): String = "C46()"
}

/** Data that messages carry. */
class C47 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C47 = C47()
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

  override fun toString(): String = "C47()"
}

/** Data that messages carry. */
class C48 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C48 = C48()
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

  override fun toString(): String = "C48()"
}

/** Data that messages carry. */
class C49 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C49 = C49()
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

  override fun toString(): String = "C49()"
}

/** Data that messages carry. */
class C50 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C50 = C50()
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

  override fun toString(): String = "C50()"
}

/** Data that messages carry. */
class C51 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C51 = C51()
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

  override fun toString(): String = "C51()"
}

/** Data that messages carry. */
class C52 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C52 = C52()
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

  override fun toString(): String = "C52()"
}

/** Data that messages carry. */
class C53 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C53 = C53()
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

  override fun toString(): String = "C53()"
}

/** Data that messages carry. */
class C54 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C54 = C54()
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

  override fun toString(): String = "C54()"
}

/** Data that messages carry. */
class C55 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C55 = C55()
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

  override fun toString(): String = "C55()"
}

/** Data that messages carry. */
class C56 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C56 = C56()
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

  override fun toString(): String = "C56()"
}

/** Data that messages carry. */
class C57 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C57 = C57()
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

  override fun toString(): String = "C57()"
}

/** Data that messages carry. */
class C58 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C58 = C58()
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

  override fun toString(): String = "C58()"
}

/** Data that messages carry. */
class C59 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C59 = C59()
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

  override fun toString(): String = "C59()"
}

/** Data that messages carry. */
class C60 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C60 = C60()
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

  override fun toString(): String = "C60()"
}

/** Data that messages carry. */
class C61 {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C61 = C61()
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

  override fun toString(): String = "C61()"
}

/** Data that messages carry. */
data class C62(
  val next: C62? = null,
  val e: E62? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C62 = C62(
      pigeonVar_list[0] as C62?,
      pigeonVar_list[1] as E62?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.next, this.e)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as C62
    return OverflowPigeonUtils.deepEquals(this.next, that.next) &&
      OverflowPigeonUtils.deepEquals(this.e, that.e)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + OverflowPigeonUtils.deepHash(this.next)
    result = 31 * result + OverflowPigeonUtils.deepHash(this.e)
    return result
  }

  override fun toString(): String = "C62(next=${this.next}, e=${this.e})"
}

/** Data that messages carry. */
data class C63(
  val next: C63? = null,
  val e: E63? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C63 = C63(
      pigeonVar_list[0] as C63?,
      pigeonVar_list[1] as E63?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.next, this.e)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as C63
    return OverflowPigeonUtils.deepEquals(this.next, that.next) &&
      OverflowPigeonUtils.deepEquals(this.e, that.e)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + OverflowPigeonUtils.deepHash(this.next)
    result = 31 * result + OverflowPigeonUtils.deepHash(this.e)
    return result
  }

  override fun toString(): String = "C63(next=${this.next}, e=${this.e})"
}

/** Data that messages carry. */
data class C64(
  val next: C64? = null,
  val e: E0? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C64 = C64(
      pigeonVar_list[0] as C64?,
      pigeonVar_list[1] as E0?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.next, this.e)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as C64
    return OverflowPigeonUtils.deepEquals(this.next, that.next) &&
      OverflowPigeonUtils.deepEquals(this.e, that.e)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + OverflowPigeonUtils.deepHash(this.next)
    result = 31 * result + OverflowPigeonUtils.deepHash(this.e)
    return result
  }

  override fun toString(): String = "C64(next=${this.next}, e=${this.e})"
}

/** Data that messages carry. */
data class C65(
  val next: C65? = null,
  val e: E1? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): C65 = C65(
      pigeonVar_list[0] as C65?,
      pigeonVar_list[1] as E1?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.next, this.e)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as C65
    return OverflowPigeonUtils.deepEquals(this.next, that.next) &&
      OverflowPigeonUtils.deepEquals(this.e, that.e)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + OverflowPigeonUtils.deepHash(this.next)
    result = 31 * result + OverflowPigeonUtils.deepHash(this.e)
    return result
  }

  override fun toString(): String = "C65(next=${this.next}, e=${this.e})"
}

private open class OverflowPigeonCodec : StandardMessageCodec() {
  override fun readValueOfType(type: Byte, buffer: ByteBuffer): Any? =
    when (type) {
      129.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E0.ofRaw(fields.toInt()) }
      130.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E1.ofRaw(fields.toInt()) }
      131.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E2.ofRaw(fields.toInt()) }
      132.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E3.ofRaw(fields.toInt()) }
      133.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E4.ofRaw(fields.toInt()) }
      134.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E5.ofRaw(fields.toInt()) }
      135.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E6.ofRaw(fields.toInt()) }
      136.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E7.ofRaw(fields.toInt()) }
      137.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E8.ofRaw(fields.toInt()) }
      138.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E9.ofRaw(fields.toInt()) }
      139.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E10.ofRaw(fields.toInt()) }
      140.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E11.ofRaw(fields.toInt()) }
      141.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E12.ofRaw(fields.toInt()) }
      142.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E13.ofRaw(fields.toInt()) }
      143.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E14.ofRaw(fields.toInt()) }
      144.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E15.ofRaw(fields.toInt()) }
      145.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E16.ofRaw(fields.toInt()) }
      146.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E17.ofRaw(fields.toInt()) }
      147.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E18.ofRaw(fields.toInt()) }
      148.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E19.ofRaw(fields.toInt()) }
      149.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E20.ofRaw(fields.toInt()) }
      150.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E21.ofRaw(fields.toInt()) }
      151.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E22.ofRaw(fields.toInt()) }
      152.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E23.ofRaw(fields.toInt()) }
      153.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E24.ofRaw(fields.toInt()) }
      154.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E25.ofRaw(fields.toInt()) }
      155.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E26.ofRaw(fields.toInt()) }
      156.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E27.ofRaw(fields.toInt()) }
      157.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E28.ofRaw(fields.toInt()) }
      158.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E29.ofRaw(fields.toInt()) }
      159.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E30.ofRaw(fields.toInt()) }
      160.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E31.ofRaw(fields.toInt()) }
      161.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E32.ofRaw(fields.toInt()) }
      162.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E33.ofRaw(fields.toInt()) }
      163.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E34.ofRaw(fields.toInt()) }
      164.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E35.ofRaw(fields.toInt()) }
      165.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E36.ofRaw(fields.toInt()) }
      166.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E37.ofRaw(fields.toInt()) }
      167.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E38.ofRaw(fields.toInt()) }
      168.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E39.ofRaw(fields.toInt()) }
      169.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E40.ofRaw(fields.toInt()) }
      170.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E41.ofRaw(fields.toInt()) }
      171.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E42.ofRaw(fields.toInt()) }
      172.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E43.ofRaw(fields.toInt()) }
      173.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E44.ofRaw(fields.toInt()) }
      174.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E45.ofRaw(fields.toInt()) }
      175.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E46.ofRaw(fields.toInt()) }
      176.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E47.ofRaw(fields.toInt()) }
      177.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E48.ofRaw(fields.toInt()) }
      178.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E49.ofRaw(fields.toInt()) }
      179.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E50.ofRaw(fields.toInt()) }
      180.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E51.ofRaw(fields.toInt()) }
      181.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E52.ofRaw(fields.toInt()) }
      182.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E53.ofRaw(fields.toInt()) }
      183.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E54.ofRaw(fields.toInt()) }
      184.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E55.ofRaw(fields.toInt()) }
      185.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E56.ofRaw(fields.toInt()) }
      186.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E57.ofRaw(fields.toInt()) }
      187.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E58.ofRaw(fields.toInt()) }
      188.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E59.ofRaw(fields.toInt()) }
      189.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E60.ofRaw(fields.toInt()) }
      190.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E61.ofRaw(fields.toInt()) }
      191.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E62.ofRaw(fields.toInt()) }
      192.toByte() -> (readValue(buffer) as Long?)?.let { fields -> E63.ofRaw(fields.toInt()) }
      193.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C0.fromList(fields) }
      194.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C1.fromList(fields) }
      195.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C2.fromList(fields) }
      196.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C3.fromList(fields) }
      197.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C4.fromList(fields) }
      198.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C5.fromList(fields) }
      199.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C6.fromList(fields) }
      200.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C7.fromList(fields) }
      201.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C8.fromList(fields) }
      202.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C9.fromList(fields) }
      203.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C10.fromList(fields) }
      204.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C11.fromList(fields) }
      205.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C12.fromList(fields) }
      206.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C13.fromList(fields) }
      207.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C14.fromList(fields) }
      208.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C15.fromList(fields) }
      209.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C16.fromList(fields) }
      210.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C17.fromList(fields) }
      211.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C18.fromList(fields) }
      212.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C19.fromList(fields) }
      213.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C20.fromList(fields) }
      214.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C21.fromList(fields) }
      215.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C22.fromList(fields) }
      216.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C23.fromList(fields) }
      217.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C24.fromList(fields) }
      218.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C25.fromList(fields) }
      219.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C26.fromList(fields) }
      220.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C27.fromList(fields) }
      221.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C28.fromList(fields) }
      222.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C29.fromList(fields) }
      223.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C30.fromList(fields) }
      224.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C31.fromList(fields) }
      225.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C32.fromList(fields) }
      226.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C33.fromList(fields) }
      227.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C34.fromList(fields) }
      228.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C35.fromList(fields) }
      229.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C36.fromList(fields) }
      230.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C37.fromList(fields) }
      231.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C38.fromList(fields) }
      232.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C39.fromList(fields) }
      233.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C40.fromList(fields) }
      234.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C41.fromList(fields) }
      235.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C42.fromList(fields) }
      236.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C43.fromList(fields) }
      237.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C44.fromList(fields) }
      238.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C45.fromList(fields) }
      239.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C46.fromList(fields) }
      240.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C47.fromList(fields) }
      241.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C48.fromList(fields) }
      242.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C49.fromList(fields) }
      243.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C50.fromList(fields) }
      244.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C51.fromList(fields) }
      245.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C52.fromList(fields) }
      246.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C53.fromList(fields) }
      247.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C54.fromList(fields) }
      248.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C55.fromList(fields) }
      249.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C56.fromList(fields) }
      250.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C57.fromList(fields) }
      251.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C58.fromList(fields) }
      252.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C59.fromList(fields) }
      253.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C60.fromList(fields) }
      254.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> C61.fromList(fields) }
      255.toByte() -> readOverflow(readValue(buffer))
      else -> super.readValueOfType(type, buffer)
    }

  override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {
    when (value) {
      is E0 -> {
        stream.write(129)
        writeValue(stream, value.raw.toLong())
      }
      is E1 -> {
        stream.write(130)
        writeValue(stream, value.raw.toLong())
      }
      is E2 -> {
        stream.write(131)
        writeValue(stream, value.raw.toLong())
      }
      is E3 -> {
        stream.write(132)
        writeValue(stream, value.raw.toLong())
      }
      is E4 -> {
        stream.write(133)
        writeValue(stream, value.raw.toLong())
      }
      is E5 -> {
        stream.write(134)
        writeValue(stream, value.raw.toLong())
      }
      is E6 -> {
        stream.write(135)
        writeValue(stream, value.raw.toLong())
      }
      is E7 -> {
        stream.write(136)
        writeValue(stream, value.raw.toLong())
      }
      is E8 -> {
        stream.write(137)
        writeValue(stream, value.raw.toLong())
      }
      is E9 -> {
        stream.write(138)
        writeValue(stream, value.raw.toLong())
      }
      is E10 -> {
        stream.write(139)
        writeValue(stream, value.raw.toLong())
      }
      is E11 -> {
        stream.write(140)
        writeValue(stream, value.raw.toLong())
      }
      is E12 -> {
        stream.write(141)
        writeValue(stream, value.raw.toLong())
      }
      is E13 -> {
        stream.write(142)
        writeValue(stream, value.raw.toLong())
      }
      is E14 -> {
        stream.write(143)
        writeValue(stream, value.raw.toLong())
      }
      is E15 -> {
        stream.write(144)
        writeValue(stream, value.raw.toLong())
      }
      is E16 -> {
        stream.write(145)
        writeValue(stream, value.raw.toLong())
      }
      is E17 -> {
        stream.write(146)
        writeValue(stream, value.raw.toLong())
      }
      is E18 -> {
        stream.write(147)
        writeValue(stream, value.raw.toLong())
      }
      is E19 -> {
        stream.write(148)
        writeValue(stream, value.raw.toLong())
      }
      is E20 -> {
        stream.write(149)
        writeValue(stream, value.raw.toLong())
      }
      is E21 -> {
        stream.write(150)
        writeValue(stream, value.raw.toLong())
      }
      is E22 -> {
        stream.write(151)
        writeValue(stream, value.raw.toLong())
      }
      is E23 -> {
        stream.write(152)
        writeValue(stream, value.raw.toLong())
      }
      is E24 -> {
        stream.write(153)
        writeValue(stream, value.raw.toLong())
      }
      is E25 -> {
        stream.write(154)
        writeValue(stream, value.raw.toLong())
      }
      is E26 -> {
        stream.write(155)
        writeValue(stream, value.raw.toLong())
      }
      is E27 -> {
        stream.write(156)
        writeValue(stream, value.raw.toLong())
      }
      is E28 -> {
        stream.write(157)
        writeValue(stream, value.raw.toLong())
      }
      is E29 -> {
        stream.write(158)
        writeValue(stream, value.raw.toLong())
      }
      is E30 -> {
        stream.write(159)
        writeValue(stream, value.raw.toLong())
      }
      is E31 -> {
        stream.write(160)
        writeValue(stream, value.raw.toLong())
      }
      is E32 -> {
        stream.write(161)
        writeValue(stream, value.raw.toLong())
      }
      is E33 -> {
        stream.write(162)
        writeValue(stream, value.raw.toLong())
      }
      is E34 -> {
        stream.write(163)
        writeValue(stream, value.raw.toLong())
      }
      is E35 -> {
        stream.write(164)
        writeValue(stream, value.raw.toLong())
      }
      is E36 -> {
        stream.write(165)
        writeValue(stream, value.raw.toLong())
      }
      is E37 -> {
        stream.write(166)
        writeValue(stream, value.raw.toLong())
      }
      is E38 -> {
        stream.write(167)
        writeValue(stream, value.raw.toLong())
      }
      is E39 -> {
        stream.write(168)
        writeValue(stream, value.raw.toLong())
      }
      is E40 -> {
        stream.write(169)
        writeValue(stream, value.raw.toLong())
      }
      is E41 -> {
        stream.write(170)
        writeValue(stream, value.raw.toLong())
      }
      is E42 -> {
        stream.write(171)
        writeValue(stream, value.raw.toLong())
      }
      is E43 -> {
        stream.write(172)
        writeValue(stream, value.raw.toLong())
      }
      is E44 -> {
        stream.write(173)
        writeValue(stream, value.raw.toLong())
      }
      is E45 -> {
        stream.write(174)
        writeValue(stream, value.raw.toLong())
      }
      is E46 -> {
        stream.write(175)
        writeValue(stream, value.raw.toLong())
      }
      is E47 -> {
        stream.write(176)
        writeValue(stream, value.raw.toLong())
      }
      is E48 -> {
        stream.write(177)
        writeValue(stream, value.raw.toLong())
      }
      is E49 -> {
        stream.write(178)
        writeValue(stream, value.raw.toLong())
      }
      is E50 -> {
        stream.write(179)
        writeValue(stream, value.raw.toLong())
      }
      is E51 -> {
        stream.write(180)
        writeValue(stream, value.raw.toLong())
      }
      is E52 -> {
        stream.write(181)
        writeValue(stream, value.raw.toLong())
      }
      is E53 -> {
        stream.write(182)
        writeValue(stream, value.raw.toLong())
      }
      is E54 -> {
        stream.write(183)
        writeValue(stream, value.raw.toLong())
      }
      is E55 -> {
        stream.write(184)
        writeValue(stream, value.raw.toLong())
      }
      is E56 -> {
        stream.write(185)
        writeValue(stream, value.raw.toLong())
      }
      is E57 -> {
        stream.write(186)
        writeValue(stream, value.raw.toLong())
      }
      is E58 -> {
        stream.write(187)
        writeValue(stream, value.raw.toLong())
      }
      is E59 -> {
        stream.write(188)
        writeValue(stream, value.raw.toLong())
      }
      is E60 -> {
        stream.write(189)
        writeValue(stream, value.raw.toLong())
      }
      is E61 -> {
        stream.write(190)
        writeValue(stream, value.raw.toLong())
      }
      is E62 -> {
        stream.write(191)
        writeValue(stream, value.raw.toLong())
      }
      is E63 -> {
        stream.write(192)
        writeValue(stream, value.raw.toLong())
      }
      is C0 -> {
        stream.write(193)
        writeValue(stream, value.toList())
      }
      is C1 -> {
        stream.write(194)
        writeValue(stream, value.toList())
      }
      is C2 -> {
        stream.write(195)
        writeValue(stream, value.toList())
      }
      is C3 -> {
        stream.write(196)
        writeValue(stream, value.toList())
      }
      is C4 -> {
        stream.write(197)
        writeValue(stream, value.toList())
      }
      is C5 -> {
        stream.write(198)
        writeValue(stream, value.toList())
      }
      is C6 -> {
        stream.write(199)
        writeValue(stream, value.toList())
      }
      is C7 -> {
        stream.write(200)
        writeValue(stream, value.toList())
      }
      is C8 -> {
        stream.write(201)
        writeValue(stream, value.toList())
      }
      is C9 -> {
        stream.write(202)
        writeValue(stream, value.toList())
      }
      is C10 -> {
        stream.write(203)
        writeValue(stream, value.toList())
      }
      is C11 -> {
        stream.write(204)
        writeValue(stream, value.toList())
      }
      is C12 -> {
        stream.write(205)
        writeValue(stream, value.toList())
      }
      is C13 -> {
        stream.write(206)
        writeValue(stream, value.toList())
      }
      is C14 -> {
        stream.write(207)
        writeValue(stream, value.toList())
      }
      is C15 -> {
        stream.write(208)
        writeValue(stream, value.toList())
      }
      is C16 -> {
        stream.write(209)
        writeValue(stream, value.toList())
      }
      is C17 -> {
        stream.write(210)
        writeValue(stream, value.toList())
      }
      is C18 -> {
        stream.write(211)
        writeValue(stream, value.toList())
      }
      is C19 -> {
        stream.write(212)
        writeValue(stream, value.toList())
      }
      is C20 -> {
        stream.write(213)
        writeValue(stream, value.toList())
      }
      is C21 -> {
        stream.write(214)
        writeValue(stream, value.toList())
      }
      is C22 -> {
        stream.write(215)
        writeValue(stream, value.toList())
      }
      is C23 -> {
        stream.write(216)
        writeValue(stream, value.toList())
      }
      is C24 -> {
        stream.write(217)
        writeValue(stream, value.toList())
      }
      is C25 -> {
        stream.write(218)
        writeValue(stream, value.toList())
      }
      is C26 -> {
        stream.write(219)
        writeValue(stream, value.toList())
      }
      is C27 -> {
        stream.write(220)
        writeValue(stream, value.toList())
      }
      is C28 -> {
        stream.write(221)
        writeValue(stream, value.toList())
      }
      is C29 -> {
        stream.write(222)
        writeValue(stream, value.toList())
      }
      is C30 -> {
        stream.write(223)
        writeValue(stream, value.toList())
      }
      is C31 -> {
        stream.write(224)
        writeValue(stream, value.toList())
      }
      is C32 -> {
        stream.write(225)
        writeValue(stream, value.toList())
      }
      is C33 -> {
        stream.write(226)
        writeValue(stream, value.toList())
      }
      is C34 -> {
        stream.write(227)
        writeValue(stream, value.toList())
      }
      is C35 -> {
        stream.write(228)
        writeValue(stream, value.toList())
      }
      is C36 -> {
        stream.write(229)
        writeValue(stream, value.toList())
      }
      is C37 -> {
        stream.write(230)
        writeValue(stream, value.toList())
      }
      is C38 -> {
        stream.write(231)
        writeValue(stream, value.toList())
      }
      is C39 -> {
        stream.write(232)
        writeValue(stream, value.toList())
      }
      is C40 -> {
        stream.write(233)
        writeValue(stream, value.toList())
      }
      is C41 -> {
        stream.write(234)
        writeValue(stream, value.toList())
      }
      is C42 -> {
        stream.write(235)
        writeValue(stream, value.toList())
      }
      is C43 -> {
        stream.write(236)
        writeValue(stream, value.toList())
      }
      is C44 -> {
        stream.write(237)
        writeValue(stream, value.toList())
      }
      is C45 -> {
        stream.write(238)
        writeValue(stream, value.toList())
      }
      is C46 -> {
        stream.write(239)
        writeValue(stream, value.toList())
      }
      is C47 -> {
        stream.write(240)
        writeValue(stream, value.toList())
      }
      is C48 -> {
        stream.write(241)
        writeValue(stream, value.toList())
      }
      is C49 -> {
        stream.write(242)
        writeValue(stream, value.toList())
      }
      is C50 -> {
        stream.write(243)
        writeValue(stream, value.toList())
      }
      is C51 -> {
        stream.write(244)
        writeValue(stream, value.toList())
      }
      is C52 -> {
        stream.write(245)
        writeValue(stream, value.toList())
      }
      is C53 -> {
        stream.write(246)
        writeValue(stream, value.toList())
      }
      is C54 -> {
        stream.write(247)
        writeValue(stream, value.toList())
      }
      is C55 -> {
        stream.write(248)
        writeValue(stream, value.toList())
      }
      is C56 -> {
        stream.write(249)
        writeValue(stream, value.toList())
      }
      is C57 -> {
        stream.write(250)
        writeValue(stream, value.toList())
      }
      is C58 -> {
        stream.write(251)
        writeValue(stream, value.toList())
      }
      is C59 -> {
        stream.write(252)
        writeValue(stream, value.toList())
      }
      is C60 -> {
        stream.write(253)
        writeValue(stream, value.toList())
      }
      is C61 -> {
        stream.write(254)
        writeValue(stream, value.toList())
      }
      is C62 -> {
        stream.write(255)
        writeValue(stream, listOf(0L, value.toList()))
      }
      is C63 -> {
        stream.write(255)
        writeValue(stream, listOf(1L, value.toList()))
      }
      is C64 -> {
        stream.write(255)
        writeValue(stream, listOf(2L, value.toList()))
      }
      is C65 -> {
        stream.write(255)
        writeValue(stream, listOf(3L, value.toList()))
      }
      is Instant -> {
        stream.write(255)
        writeValue(stream, listOf(4L, OverflowPigeonTypes.encodeInstant(value)))
      }
      is Set<*> -> {
        stream.write(255)
        writeValue(stream, listOf(5L, value.toList()))
      }
      else -> super.writeValue(stream, value)
    }
  }

  /** A type past the last code: its number, and the value. */
  private fun readOverflow(message: Any?): Any? {
    val (index, fields) = message as? List<Any?> ?: return null
    return when (index) {
      0L -> (fields as? List<Any?>)?.let { fields -> C62.fromList(fields) }
      1L -> (fields as? List<Any?>)?.let { fields -> C63.fromList(fields) }
      2L -> (fields as? List<Any?>)?.let { fields -> C64.fromList(fields) }
      3L -> (fields as? List<Any?>)?.let { fields -> C65.fromList(fields) }
      4L -> (fields as List<Any?>?)?.let { OverflowPigeonTypes.decodeInstant(it) }
      5L -> (fields as List<Any?>?)?.let { it.toSet() }
      else -> null
    }
  }
}

/** Implemented by the app: Dart calls it. */
interface OverflowHost {
  fun echo(value: Any?): Any?
  fun last(value: C65, time: Instant): C65

  companion object {
    /** The codec of all messages of [OverflowHost]. */
    val codec: MessageCodec<Any?> by lazy { OverflowPigeonCodec() }

    /** Has `api` answer the messages that [binaryMessenger] brings for [OverflowHost]; null: nobody. */
    @JvmOverloads
    fun setUp(binaryMessenger: BinaryMessenger, api: OverflowHost?, messageChannelSuffix: String = "") {
      val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
      val hostCodec = OverflowPigeonHostCodec(codec)
      run {
        val channelName = "dev.flutter.pigeon.goldens.OverflowHost.echo$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = OverflowPigeonArguments(message, channelName)
              listOf(api.echo(args.nullableAt(0, "value") { it }))
            } catch (error: Throwable) {
              OverflowPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.OverflowHost.last$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = OverflowPigeonArguments(message, channelName)
              listOf(api.last(args.at(0, "value") { it as C65 }, args.at(1, "time") { it as Instant }))
            } catch (error: Throwable) {
              OverflowPigeonHostCodec.wrapError(error)
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
class OverflowListener(private val binaryMessenger: BinaryMessenger, private val messageChannelSuffix: String = "") {
  companion object {
    /** The codec of all messages of [OverflowListener]. */
    val codec: MessageCodec<Any?> by lazy { OverflowPigeonCodec() }
  }

  suspend fun last(valueArg: C65, allArg: Set<E63>): C65 {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.OverflowListener.last$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, OverflowPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(valueArg, allArg)) { reply ->
        val result = OverflowPigeonFlutter.nonNullResult(reply, channelName) { it as C65 }
        continuation.resumeWith(result)
      }
    }
  }
}
