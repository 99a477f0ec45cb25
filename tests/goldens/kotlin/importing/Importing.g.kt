// Copyright of nobody.
//
// All rights given away.
// Written by Columba: change the interface file, not this one.
@file:Suppress("UNCHECKED_CAST", "ArrayInDataClass")
@file:Generated("dev.flutter.pigeon")

package goldens.importing

import android.util.Log
import goldens.shared.Change
import goldens.shared.Inner
import goldens.shared.Rise
import goldens.shared.Temperature
import goldens.shared.Unit_
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
import javax.annotation.Generated
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
class StationError(
  val code: String,
  override val message: String? = null,
  val details: Any? = null
) : RuntimeException()

private object MyStationsPigeonUtils {
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
private class my_stationsPigeonArguments(private val message: Any?, private val channelName: String) {
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
    val found = if (message is my_stationsPigeonUndecodable) message.error else message
    throw refusal("argument-error", name, "is missing", ": $found")
  }

  private fun refusal(code: String, name: String, what: String, end: String): my_stationsPigeonRefusal =
    my_stationsPigeonRefusal(code, "Argument '$name' $what on channel: '$channelName'$end")
}

/** An argument that is not what the interface says. */
private class my_stationsPigeonRefusal(val code: String, message: String) : RuntimeException(message)

/** A message whose bytes the codec refuses. */
private class my_stationsPigeonUndecodable(val error: RuntimeException)

/** Lets every call be answered: what cannot be decoded or encoded becomes an error for Dart. */
private class my_stationsPigeonHostCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> {
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
      my_stationsPigeonUndecodable(error)
    }

  companion object {
    /** The answer that tells Dart of an error. */
    fun wrapError(error: Throwable): List<Any?> =
      when (error) {
        is StationError -> listOf(error.code, error.message, error.details)
        is my_stationsPigeonRefusal -> listOf(error.code, error.message, null)
        else -> {
          val trace = "Cause: ${error.cause}, Stacktrace: ${Log.getStackTraceString(error)}"
          listOf(error.javaClass.simpleName, error.toString(), trace)
        }
      }
  }
}

/** Answers of Dart. No function throws: Flutter would swallow it, and the call would never end. */
private object my_stationsPigeonFlutter {
  /** The result of a method that returns nothing. */
  fun voidResult(reply: Any?, channelName: String): Result<Unit> = result(reply, channelName) {}

  /** The result of a method that may return null. */
  inline fun <T> nullableResult(reply: Any?, channelName: String, read: (Any?) -> T): Result<T> =
    result(reply, channelName) { read(it.firstOrNull()) }

  /** The result of a method that must not return null. */
  inline fun <T> nonNullResult(reply: Any?, channelName: String, read: (Any) -> T): Result<T> =
    result(reply, channelName) {
      val value = it.firstOrNull()
      value ?: throw StationError("null-error", "Flutter api returned null value for non-null return value.", "")
      read(value)
    }

  private inline fun <T> result(reply: Any?, channelName: String, read: (List<*>) -> T): Result<T> =
    try {
      Result.success(read(list(reply, channelName)))
    } catch (error: StationError) {
      Result.failure(error)
    } catch (error: ClassCastException) {
      val message = "Dart answered with a wrong type on channel: '$channelName': $error"
      Result.failure(StationError("channel-error", message, ""))
    }

  private fun list(reply: Any?, channelName: String): List<*> =
    when {
      reply == null -> throw createConnectionError(channelName)
      reply !is List<*> -> {
        val found = if (reply is my_stationsPigeonUnreadableReply) reply.error else reply
        val message = "Dart answered with what is no reply on channel: '$channelName': $found"
        throw StationError("channel-error", message, "")
      }
      reply.size > 1 -> throw StationError(reply[0]?.toString() ?: "error", reply[1]?.toString(), reply.getOrNull(2))
      else -> reply
    }

  private fun createConnectionError(channelName: String): StationError =
    StationError("channel-error", "Unable to establish connection on channel: '$channelName'.", "")
}

/** An answer whose bytes the codec refuses. */
private class my_stationsPigeonUnreadableReply(val error: RuntimeException)

/** Lets every call end: an answer that cannot be decoded becomes an error. */
private class my_stationsPigeonReplyCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> by codec {
  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: RuntimeException) {
      my_stationsPigeonUnreadableReply(error)
    }
}

/** Types that Flutter's codec does not have, as values that it has. */
private object my_stationsPigeonTypes {
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
data class Station(
  val name: String? = null,
  val last: Temperature? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Station = Station(
      pigeonVar_list[0] as String?,
      pigeonVar_list[1] as Temperature?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.name, this.last)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Station
    return MyStationsPigeonUtils.deepEquals(this.name, that.name) &&
      MyStationsPigeonUtils.deepEquals(this.last, that.last)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + MyStationsPigeonUtils.deepHash(this.name)
    result = 31 * result + MyStationsPigeonUtils.deepHash(this.last)
    return result
  }

  override fun toString(): String = "Station(name=${this.name}, last=${this.last})"
}

private class my_stationsPigeonUint32List(val data: IntArray)

private open class my_stationsPigeonCodec : StandardMessageCodec() {
  override fun readValueOfType(type: Byte, buffer: ByteBuffer): Any? =
    when (type) {
      129.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Station.fromList(fields) }
      130.toByte() -> (readValue(buffer) as Long?)?.let { fields -> Unit_.ofRaw(fields.toInt()) }
      131.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Temperature.fromList(fields) }
      132.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Rise.fromList(fields) }
      133.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Inner.fromList(fields) }
      134.toByte() -> (readValue(buffer) as ByteArray?)?.let { my_stationsPigeonTypes.decodeInts(it) }
      else -> super.readValueOfType(type, buffer)
    }

  override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {
    when (value) {
      is Station -> {
        stream.write(129)
        writeValue(stream, value.toList())
      }
      is Unit_ -> {
        stream.write(130)
        writeValue(stream, value.raw.toLong())
      }
      is Temperature -> {
        stream.write(131)
        writeValue(stream, value.toList())
      }
      is Rise -> {
        stream.write(132)
        writeValue(stream, value.toList())
      }
      is Inner -> {
        stream.write(133)
        writeValue(stream, value.toList())
      }
      is my_stationsPigeonUint32List -> {
        stream.write(134)
        writeValue(stream, my_stationsPigeonTypes.encodeInts(value.data))
      }
      else -> super.writeValue(stream, value)
    }
  }
}

/** Implemented by the app: Dart calls it. */
interface Stations {
  fun measure(station: String, unit: Unit_): Temperature
  fun all(station: Station?): Map<Unit_, List<Temperature>>
  suspend fun next(change: Change): Change

  companion object {
    /** The codec of all messages of [Stations]. */
    val codec: MessageCodec<Any?> by lazy { my_stationsPigeonCodec() }

    /** Has `api` answer the messages that [binaryMessenger] brings for [Stations]; null: nobody. */
    @JvmOverloads
    fun setUp(binaryMessenger: BinaryMessenger, api: Stations?, messageChannelSuffix: String = "") {
      val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
      val hostCodec = my_stationsPigeonHostCodec(codec)
      run {
        val channelName = "dev.flutter.pigeon.goldens.Stations.measure$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = my_stationsPigeonArguments(message, channelName)
              listOf(api.measure(
                args.at(0, "station") { it as String },
                args.at(1, "unit") { it as Unit_ }
              ))
            } catch (error: Throwable) {
              my_stationsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Stations.all$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = my_stationsPigeonArguments(message, channelName)
              listOf(api.all(args.nullableAt(0, "station") { it as Station? }))
            } catch (error: Throwable) {
              my_stationsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.Stations.next$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args = my_stationsPigeonArguments(message, channelName)
                listOf(api.next(args.at(0, "change") { it as Change }))
              } catch (error: Throwable) {
                my_stationsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
    }
  }
}

/** Implemented in Dart: the app calls it. */
class StationListener(private val binaryMessenger: BinaryMessenger, private val messageChannelSuffix: String = "") {
  companion object {
    /** The codec of all messages of [StationListener]. */
    val codec: MessageCodec<Any?> by lazy { my_stationsPigeonCodec() }
  }

  suspend fun changed(changeArg: Change): Change {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.StationListener.changed$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, my_stationsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(listOf(changeArg)) { reply ->
        val result = my_stationsPigeonFlutter.nonNullResult(reply, channelName) { it as Change }
        continuation.resumeWith(result)
      }
    }
  }
}
