// Written by Columba: change the interface file, not this one.
@file:Suppress("UNCHECKED_CAST", "ArrayInDataClass")

package goldens.shared

import android.util.Log
import io.flutter.plugin.common.BasicMessageChannel
import io.flutter.plugin.common.BinaryMessenger
import io.flutter.plugin.common.EventChannel
import io.flutter.plugin.common.MessageCodec
import io.flutter.plugin.common.StandardMessageCodec
import io.flutter.plugin.common.StandardMethodCodec
import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.time.Duration
import java.time.Instant
import java.time.temporal.ChronoUnit

private object NeighbourPigeonUtils {
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
private class NeighbourPigeonArguments(private val message: Any?, private val channelName: String) {
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
    val found = if (message is NeighbourPigeonUndecodable) message.error else message
    throw refusal("argument-error", name, "is missing", ": $found")
  }

  private fun refusal(code: String, name: String, what: String, end: String): NeighbourPigeonRefusal =
    NeighbourPigeonRefusal(code, "Argument '$name' $what on channel: '$channelName'$end")
}

/** An argument that is not what the interface says. */
private class NeighbourPigeonRefusal(val code: String, message: String) : RuntimeException(message)

/** A message whose bytes the codec refuses. */
private class NeighbourPigeonUndecodable(val error: RuntimeException)

/** Lets every call be answered: what cannot be decoded or encoded becomes an error for Dart. */
private class NeighbourPigeonHostCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> {
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
      NeighbourPigeonUndecodable(error)
    }

  companion object {
    /** The answer that tells Dart of an error. */
    fun wrapError(error: Throwable): List<Any?> =
      when (error) {
        is FlutterError -> listOf(error.code, error.message, error.details)
        is NeighbourPigeonRefusal -> listOf(error.code, error.message, null)
        else -> {
          val trace = "Cause: ${error.cause}, Stacktrace: ${Log.getStackTraceString(error)}"
          listOf(error.javaClass.simpleName, error.toString(), trace)
        }
      }
  }
}

/** Types that Flutter's codec does not have, as values that it has. */
private object NeighbourPigeonTypes {
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
data class Neighbour(
  val last: Temperature? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Neighbour = Neighbour(
      pigeonVar_list[0] as Temperature?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(this.last)

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Neighbour
    return NeighbourPigeonUtils.deepEquals(this.last, that.last)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + NeighbourPigeonUtils.deepHash(this.last)
    return result
  }

  override fun toString(): String = "Neighbour(last=${this.last})"
}

private class NeighbourPigeonInt8List(val data: ByteArray)

private class NeighbourPigeonUint32List(val data: IntArray)

private open class NeighbourPigeonCodec : StandardMessageCodec() {
  override fun readValueOfType(type: Byte, buffer: ByteBuffer): Any? =
    when (type) {
      129.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Neighbour.fromList(fields) }
      130.toByte() -> (readValue(buffer) as Long?)?.let { fields -> Unit_.ofRaw(fields.toInt()) }
      131.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Temperature.fromList(fields) }
      132.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Rise.fromList(fields) }
      133.toByte() -> (readValue(buffer) as? List<Any?>)?.let { fields -> Inner.fromList(fields) }
      134.toByte() -> readValue(buffer) as ByteArray?
      135.toByte() -> (readValue(buffer) as ByteArray?)?.let { NeighbourPigeonTypes.decodeInts(it) }
      else -> super.readValueOfType(type, buffer)
    }

  override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {
    when (value) {
      is Neighbour -> {
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
      is NeighbourPigeonInt8List -> {
        stream.write(134)
        writeValue(stream, value.data)
      }
      is NeighbourPigeonUint32List -> {
        stream.write(135)
        writeValue(stream, NeighbourPigeonTypes.encodeInts(value.data))
      }
      else -> super.writeValue(stream, value)
    }
  }
}

/** Implemented by the app: Dart calls it. */
interface Neighbours {
  fun next(neighbour: Neighbour): Change

  companion object {
    /** The codec of all messages of [Neighbours]. */
    val codec: MessageCodec<Any?> by lazy { NeighbourPigeonCodec() }

    /** Has `api` answer the messages that [binaryMessenger] brings for [Neighbours]; null: nobody. */
    @JvmOverloads
    fun setUp(binaryMessenger: BinaryMessenger, api: Neighbours?, messageChannelSuffix: String = "") {
      val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
      val hostCodec = NeighbourPigeonHostCodec(codec)
      run {
        val channelName = "dev.flutter.pigeon.goldens.Neighbours.next$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args = NeighbourPigeonArguments(message, channelName)
              listOf(api.next(args.at(0, "neighbour") { it as Neighbour }))
            } catch (error: Throwable) {
              NeighbourPigeonHostCodec.wrapError(error)
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

/** The codec of all messages of [NeighbourChanges]. */
val NeighbourPigeonMethodCodec = StandardMethodCodec(NeighbourPigeonCodec())

/** Hands each listener of Dart to a stream handler, with a sink of its own. */
private class NeighbourPigeonStreamHandler<T>(
  val wrapper: NeighbourPigeonEventChannelWrapper<T>
) : EventChannel.StreamHandler {
  override fun onListen(p0: Any?, sink: EventChannel.EventSink) {
    wrapper.onListen(p0, PigeonEventSink(sink))
  }

  override fun onCancel(p0: Any?) {
    wrapper.onCancel(p0)
  }
}

/** What a stream handler is told about Dart's listener. */
interface NeighbourPigeonEventChannelWrapper<T> {
  /** Dart listens from now on; events go into [sink]. */
  fun onListen(p0: Any?, sink: PigeonEventSink<T>) {}

  /** Dart does not listen any more. */
  fun onCancel(p0: Any?) {}
}

/** Gives a stream handler a sink that encodes what Flutter's codec does not tell apart. */
private class NeighbourPigeonEventEncoder<T>(
  val handler: EventChannel.StreamHandler,
  val encode: (T) -> Any?
) : EventChannel.StreamHandler by handler {
  override fun onListen(p0: Any?, sink: EventChannel.EventSink) {
    handler.onListen(p0, Encoding(sink))
  }

  private inner class Encoding(val sink: EventChannel.EventSink) : EventChannel.EventSink by sink {
    override fun success(event: Any?) {
      sink.success(encode(event as T))
    }
  }
}

/** Implemented by the app: sends events to Dart. */
abstract class TemperaturesStreamHandler : NeighbourPigeonEventChannelWrapper<Temperature> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: TemperaturesStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.NeighbourChanges.temperatures$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, NeighbourPigeonMethodCodec)
      channel.setStreamHandler(NeighbourPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Temperature>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class BytesStreamHandler : NeighbourPigeonEventChannelWrapper<ByteArray> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: BytesStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.NeighbourChanges.bytes$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, NeighbourPigeonMethodCodec)
      val handler = NeighbourPigeonEventEncoder<ByteArray>(NeighbourPigeonStreamHandler(streamHandler)) { event -> NeighbourPigeonInt8List(event) }
      channel.setStreamHandler(handler)
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<ByteArray>) {}

  override fun onCancel(p0: Any?) {}
}
