// Written by Columba: change the interface file, not this one.
@file:Suppress("UNCHECKED_CAST", "ArrayInDataClass")

package goldens.`fun`.words

import android.util.Log
import io.flutter.plugin.common.BasicMessageChannel
import io.flutter.plugin.common.BinaryMessenger
import io.flutter.plugin.common.EventChannel
import io.flutter.plugin.common.MessageCodec
import io.flutter.plugin.common.StandardMessageCodec
import io.flutter.plugin.common.StandardMethodCodec
import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import kotlin.collections.Set as KotlinSet
import kotlin.collections.listOf
import kotlin.collections.listOf as kotlinListOf
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

private object WordsPigeonUtils {
  fun deepEquals(a: Any?, b: Any?): Boolean {
    if (a === b) {
      return true
    }
    return when (a) {
      null -> false
      is Double -> b is Double && doubleEquals(a, b)
      is Float -> b is Float && doubleEquals(a.toDouble(), b.toDouble())
      is List<*> -> b is List<*> && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is KotlinSet<*> -> b is KotlinSet<*> && a.size == b.size && a.all { one -> one in b || b.any { deepEquals(one, it) } }
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
      is KotlinSet<*> -> value.sumOf { deepHash(it) }
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
private class WordsPigeonArguments(private val message: Any?, private val channelName: String) {
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
    val found = if (message is WordsPigeonUndecodable) message.error else message
    throw refusal("argument-error", name, "is missing", ": $found")
  }

  private fun refusal(code: String, name: String, what: String, end: String): WordsPigeonRefusal =
    WordsPigeonRefusal(code, "Argument '$name' $what on channel: '$channelName'$end")
}

/** An argument that is not what the interface says. */
private class WordsPigeonRefusal(val code: String, message: String) : RuntimeException(message)

/** A message whose bytes the codec refuses. */
private class WordsPigeonUndecodable(val error: RuntimeException)

/** Lets every call be answered: what cannot be decoded or encoded becomes an error for Dart. */
private class WordsPigeonHostCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> {
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
      WordsPigeonUndecodable(error)
    }

  companion object {
    /** The answer that tells Dart of an error. */
    fun wrapError(error: Throwable): List<Any?> =
      when (error) {
        is FlutterError -> listOf(error.code, error.message, error.details)
        is WordsPigeonRefusal -> listOf(error.code, error.message, null)
        else -> {
          val trace = "Cause: ${error.cause}, Stacktrace: ${Log.getStackTraceString(error)}"
          listOf(error.javaClass.simpleName, error.toString(), trace)
        }
      }
  }
}

/** Answers of Dart. No function throws: Flutter would swallow it, and the call would never end. */
private object WordsPigeonFlutter {
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
        val found = if (reply is WordsPigeonUnreadableReply) reply.error else reply
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
private class WordsPigeonUnreadableReply(val error: RuntimeException)

/** Lets every call end: an answer that cannot be decoded becomes an error. */
private class WordsPigeonReplyCodec(private val codec: MessageCodec<Any?>) : MessageCodec<Any?> by codec {
  override fun decodeMessage(message: ByteBuffer?): Any? =
    try {
      codec.decodeMessage(message)
    } catch (error: RuntimeException) {
      WordsPigeonUnreadableReply(error)
    }
}

const val `fun`: Long = 1L

const val `object`: Long = 1L

const val `package`: Long = 1L

const val `typealias`: Long = 1L

const val `typeof`: Long = 1L

const val `val`: Long = 1L

const val `when`: Long = 1L

const val by: Long = 1L

const val constructor: Long = 1L

const val delegate: Long = 1L

const val field: Long = 1L

const val file: Long = 1L

const val init: Long = 1L

const val param: Long = 1L

const val property: Long = 1L

const val receiver: Long = 1L

const val setparam: Long = 1L

const val value: Long = 1L

const val where: Long = 1L

const val actual: Long = 1L

const val annotation: Long = 1L

const val companion: Long = 1L

const val crossinline: Long = 1L

const val data: Long = 1L

const val expect: Long = 1L

const val infix: Long = 1L

const val inline: Long = 1L

const val inner: Long = 1L

const val internal: Long = 1L

const val lateinit: Long = 1L

const val noinline: Long = 1L

const val open: Long = 1L

const val `out`: Long = 1L

const val override: Long = 1L

const val private: Long = 1L

const val protected: Long = 1L

const val public: Long = 1L

const val reified: Long = 1L

const val sealed: Long = 1L

const val `suspend`: Long = 1L

const val tailrec: Long = 1L

const val vararg: Long = 1L

const val `yield`: Long = 1L

const val async: Long = 1L

const val await: Long = 1L

const val it: Long = 1L

const val context: Long = 1L

const val args: Long = 1L

const val reply: Long = 1L

const val message: Long = 1L

const val callback: Long = 1L

const val channel: Long = 1L

const val channelName: Long = 1L

const val api: Long = 1L

const val codec: Long = 1L

const val hostCodec: Long = 1L

const val taskQueue: Long = 1L

const val binaryMessenger: Long = 1L

const val messageChannelSuffix: Long = 1L

const val separatedMessageChannelSuffix: Long = 1L

const val wrapped: Long = 1L

const val error: Long = 1L

const val answer: Long = 1L

const val result: Long = 1L

const val output: Long = 1L

const val continuation: Long = 1L

const val refusal: Long = 1L

const val that: Long = 1L

const val other: Long = 1L

const val equals: Long = 1L

const val hashCode: Long = 1L

const val toString: Long = 1L

const val toList: Long = 1L

const val fromList: Long = 1L

const val copy: Long = 1L

const val component1: Long = 1L

const val raw: Long = 1L

const val ofRaw: Long = 1L

const val values: Long = 1L

const val valueOf: Long = 1L

const val entries: Long = 1L

const val name: Long = 1L

const val ordinal: Long = 1L

const val javaClass: Long = 1L

const val stream: Long = 1L

const val type: Long = 1L

const val buffer: Long = 1L

const val sink: Long = 1L

const val event: Long = 1L

const val p0: Long = 1L

const val instanceName: Long = 1L

const val messenger: Long = 1L

const val streamHandler: Long = 1L

const val handler: Long = 1L

const val register: Long = 1L

const val setUp: Long = 1L

const val run: Long = 1L

const val listOf: Long = 1L

const val launch: Long = 1L

const val lazy: Long = 1L

const val suspendCancellableCoroutine: Long = 1L

const val kotlin: Long = 1L

const val java: Long = 1L

const val io: Long = 1L

const val android: Long = 1L

const val key: Long = 1L

const val `$`: Long = 1L

const val `a$b`: Long = 1L

const val `$0`: Long = 1L

const val i: Long = 1L

enum class Words(val raw: Int) {
  FUN(0),
  INTERFACE(1),
  OBJECT(2),
  PACKAGE(3),
  TYPEALIAS(4),
  TYPEOF(5),
  VAL(6),
  WHEN(7),
  BY(8),
  CONSTRUCTOR(9),
  DELEGATE(10),
  DYNAMIC(11),
  FIELD(12),
  FILE(13),
  GET(14),
  IMPORT(15),
  INIT(16),
  PARAM(17),
  PROPERTY(18),
  RECEIVER(19),
  SET(20),
  SETPARAM(21),
  VALUE(22),
  WHERE(23),
  ABSTRACT(24),
  ACTUAL(25),
  ANNOTATION(26),
  COMPANION(27),
  CROSSINLINE(28),
  DATA(29),
  EXPECT(30),
  EXTERNAL(31),
  INFIX(32),
  INLINE(33),
  INNER(34),
  INTERNAL(35),
  LATEINIT(36),
  NOINLINE(37),
  OPEN(38),
  OPERATOR(39),
  OUT(40),
  OVERRIDE(41),
  PRIVATE(42),
  PROTECTED(43),
  PUBLIC(44),
  REIFIED(45),
  SEALED(46),
  SUSPEND(47),
  TAILREC(48),
  VARARG(49),
  YIELD(50),
  ASYNC(51),
  AWAIT(52),
  IT(53),
  CONTEXT(54),
  ARGS(55),
  REPLY(56),
  MESSAGE(57),
  CALLBACK(58),
  CHANNEL(59),
  CHANNEL_NAME(60),
  API(61),
  CODEC(62),
  HOST_CODEC(63),
  TASK_QUEUE(64),
  BINARY_MESSENGER(65),
  MESSAGE_CHANNEL_SUFFIX(66),
  SEPARATED_MESSAGE_CHANNEL_SUFFIX(67),
  WRAPPED(68),
  ERROR(69),
  ANSWER(70),
  RESULT(71),
  OUTPUT(72),
  CONTINUATION(73),
  REFUSAL(74),
  THAT(75),
  OTHER(76),
  EQUALS(77),
  TO_LIST(78),
  FROM_LIST(79),
  COPY(80),
  COMPONENT1(81),
  RAW(82),
  OF_RAW(83),
  VALUE_OF(84),
  ENTRIES(85),
  NAME(86),
  ORDINAL(87),
  JAVA_CLASS(88),
  STREAM(89),
  TYPE(90),
  BUFFER(91),
  SINK(92),
  EVENT(93),
  P0(94),
  INSTANCE_NAME(95),
  MESSENGER(96),
  STREAM_HANDLER(97),
  HANDLER(98),
  REGISTER(99),
  SET_UP(100),
  RUN(101),
  LIST_OF(102),
  LAUNCH(103),
  LAZY(104),
  SUSPEND_CANCELLABLE_COROUTINE(105),
  KOTLIN(106),
  JAVA(107),
  IO(108),
  ANDROID(109),
  KEY(110),
  `$`(111),
  `A$B`(112),
  `$0`(113),
  I(114);

  companion object {
    /** The value with that index; null if there is none. */
    fun ofRaw(raw: Int): Words? = values().getOrNull(raw)
  }
}

/**
 * Every word is a field.
 *
 * Data that messages carry.
 */
data class Fields(
  val `fun`: Long? = null,
  val `object`: Long? = null,
  val `package`: Long? = null,
  val `typealias`: Long? = null,
  val `typeof`: Long? = null,
  val `val`: Long? = null,
  val `when`: Long? = null,
  val by: Long? = null,
  val constructor: Long? = null,
  val delegate: Long? = null,
  val field: Long? = null,
  val file: Long? = null,
  val init: Long? = null,
  val param: Long? = null,
  val property: Long? = null,
  val receiver: Long? = null,
  val setparam: Long? = null,
  val value: Long? = null,
  val where: Long? = null,
  val actual: Long? = null,
  val annotation: Long? = null,
  val companion: Long? = null,
  val crossinline: Long? = null,
  val data: Long? = null,
  val expect: Long? = null,
  val infix: Long? = null,
  val inline: Long? = null,
  val inner: Long? = null,
  val internal: Long? = null,
  val lateinit: Long? = null,
  val noinline: Long? = null,
  val open: Long? = null,
  val `out`: Long? = null,
  val override: Long? = null,
  val private: Long? = null,
  val protected: Long? = null,
  val public: Long? = null,
  val reified: Long? = null,
  val sealed: Long? = null,
  val `suspend`: Long? = null,
  val tailrec: Long? = null,
  val vararg: Long? = null,
  val `yield`: Long? = null,
  val async: Long? = null,
  val await: Long? = null,
  val it: Long? = null,
  val context: Long? = null,
  val args: Long? = null,
  val reply: Long? = null,
  val message: Long? = null,
  val callback: Long? = null,
  val channel: Long? = null,
  val channelName: Long? = null,
  val api: Long? = null,
  val codec: Long? = null,
  val hostCodec: Long? = null,
  val taskQueue: Long? = null,
  val binaryMessenger: Long? = null,
  val messageChannelSuffix: Long? = null,
  val separatedMessageChannelSuffix: Long? = null,
  val wrapped: Long? = null,
  val error: Long? = null,
  val answer: Long? = null,
  val result: Long? = null,
  val output: Long? = null,
  val continuation: Long? = null,
  val refusal: Long? = null,
  val that: Long? = null,
  val other: Long? = null,
  val equals: Long? = null,
  val toList: Long? = null,
  val fromList: Long? = null,
  val copy: Long? = null,
  val component1: Long? = null,
  val raw: Long? = null,
  val ofRaw: Long? = null,
  val valueOf: Long? = null,
  val entries: Long? = null,
  val name: Long? = null,
  val ordinal: Long? = null,
  val javaClass: Long? = null,
  val stream: Long? = null,
  val type: Long? = null,
  val buffer: Long? = null,
  val sink: Long? = null,
  val event: Long? = null,
  val p0: Long? = null,
  val instanceName: Long? = null,
  val messenger: Long? = null,
  val streamHandler: Long? = null,
  val handler: Long? = null,
  val register: Long? = null,
  val setUp: Long? = null,
  val run: Long? = null,
  val listOf: Long? = null,
  val launch: Long? = null,
  val lazy: Long? = null,
  val suspendCancellableCoroutine: Long? = null,
  val kotlin: Long? = null,
  val java: Long? = null,
  val io: Long? = null,
  val android: Long? = null,
  val key: Long? = null,
  val `$`: Long? = null,
  val `a$b`: Long? = null,
  val `$0`: Long? = null,
  val i: Long? = null
) {
  companion object {
    /** The object of which [toList] made the list. */
    fun fromList(pigeonVar_list: List<Any?>): Fields = Fields(
      pigeonVar_list[0] as Long?,
      pigeonVar_list[1] as Long?,
      pigeonVar_list[2] as Long?,
      pigeonVar_list[3] as Long?,
      pigeonVar_list[4] as Long?,
      pigeonVar_list[5] as Long?,
      pigeonVar_list[6] as Long?,
      pigeonVar_list[7] as Long?,
      pigeonVar_list[8] as Long?,
      pigeonVar_list[9] as Long?,
      pigeonVar_list[10] as Long?,
      pigeonVar_list[11] as Long?,
      pigeonVar_list[12] as Long?,
      pigeonVar_list[13] as Long?,
      pigeonVar_list[14] as Long?,
      pigeonVar_list[15] as Long?,
      pigeonVar_list[16] as Long?,
      pigeonVar_list[17] as Long?,
      pigeonVar_list[18] as Long?,
      pigeonVar_list[19] as Long?,
      pigeonVar_list[20] as Long?,
      pigeonVar_list[21] as Long?,
      pigeonVar_list[22] as Long?,
      pigeonVar_list[23] as Long?,
      pigeonVar_list[24] as Long?,
      pigeonVar_list[25] as Long?,
      pigeonVar_list[26] as Long?,
      pigeonVar_list[27] as Long?,
      pigeonVar_list[28] as Long?,
      pigeonVar_list[29] as Long?,
      pigeonVar_list[30] as Long?,
      pigeonVar_list[31] as Long?,
      pigeonVar_list[32] as Long?,
      pigeonVar_list[33] as Long?,
      pigeonVar_list[34] as Long?,
      pigeonVar_list[35] as Long?,
      pigeonVar_list[36] as Long?,
      pigeonVar_list[37] as Long?,
      pigeonVar_list[38] as Long?,
      pigeonVar_list[39] as Long?,
      pigeonVar_list[40] as Long?,
      pigeonVar_list[41] as Long?,
      pigeonVar_list[42] as Long?,
      pigeonVar_list[43] as Long?,
      pigeonVar_list[44] as Long?,
      pigeonVar_list[45] as Long?,
      pigeonVar_list[46] as Long?,
      pigeonVar_list[47] as Long?,
      pigeonVar_list[48] as Long?,
      pigeonVar_list[49] as Long?,
      pigeonVar_list[50] as Long?,
      pigeonVar_list[51] as Long?,
      pigeonVar_list[52] as Long?,
      pigeonVar_list[53] as Long?,
      pigeonVar_list[54] as Long?,
      pigeonVar_list[55] as Long?,
      pigeonVar_list[56] as Long?,
      pigeonVar_list[57] as Long?,
      pigeonVar_list[58] as Long?,
      pigeonVar_list[59] as Long?,
      pigeonVar_list[60] as Long?,
      pigeonVar_list[61] as Long?,
      pigeonVar_list[62] as Long?,
      pigeonVar_list[63] as Long?,
      pigeonVar_list[64] as Long?,
      pigeonVar_list[65] as Long?,
      pigeonVar_list[66] as Long?,
      pigeonVar_list[67] as Long?,
      pigeonVar_list[68] as Long?,
      pigeonVar_list[69] as Long?,
      pigeonVar_list[70] as Long?,
      pigeonVar_list[71] as Long?,
      pigeonVar_list[72] as Long?,
      pigeonVar_list[73] as Long?,
      pigeonVar_list[74] as Long?,
      pigeonVar_list[75] as Long?,
      pigeonVar_list[76] as Long?,
      pigeonVar_list[77] as Long?,
      pigeonVar_list[78] as Long?,
      pigeonVar_list[79] as Long?,
      pigeonVar_list[80] as Long?,
      pigeonVar_list[81] as Long?,
      pigeonVar_list[82] as Long?,
      pigeonVar_list[83] as Long?,
      pigeonVar_list[84] as Long?,
      pigeonVar_list[85] as Long?,
      pigeonVar_list[86] as Long?,
      pigeonVar_list[87] as Long?,
      pigeonVar_list[88] as Long?,
      pigeonVar_list[89] as Long?,
      pigeonVar_list[90] as Long?,
      pigeonVar_list[91] as Long?,
      pigeonVar_list[92] as Long?,
      pigeonVar_list[93] as Long?,
      pigeonVar_list[94] as Long?,
      pigeonVar_list[95] as Long?,
      pigeonVar_list[96] as Long?,
      pigeonVar_list[97] as Long?,
      pigeonVar_list[98] as Long?,
      pigeonVar_list[99] as Long?,
      pigeonVar_list[100] as Long?,
      pigeonVar_list[101] as Long?,
      pigeonVar_list[102] as Long?,
      pigeonVar_list[103] as Long?,
      pigeonVar_list[104] as Long?,
      pigeonVar_list[105] as Long?,
      pigeonVar_list[106] as Long?
    )
  }

  /** The values of the fields, as messages carry them. */
  fun toList(): List<Any?> = listOf(
    this.`fun`,
    this.`object`,
    this.`package`,
    this.`typealias`,
    this.`typeof`,
    this.`val`,
    this.`when`,
    this.by,
    this.constructor,
    this.delegate,
    this.field,
    this.file,
    this.init,
    this.param,
    this.property,
    this.receiver,
    this.setparam,
    this.value,
    this.where,
    this.actual,
    this.annotation,
    this.companion,
    this.crossinline,
    this.data,
    this.expect,
    this.infix,
    this.inline,
    this.inner,
    this.internal,
    this.lateinit,
    this.noinline,
    this.open,
    this.`out`,
    this.override,
    this.private,
    this.protected,
    this.public,
    this.reified,
    this.sealed,
    this.`suspend`,
    this.tailrec,
    this.vararg,
    this.`yield`,
    this.async,
    this.await,
    this.it,
    this.context,
    this.args,
    this.reply,
    this.message,
    this.callback,
    this.channel,
    this.channelName,
    this.api,
    this.codec,
    this.hostCodec,
    this.taskQueue,
    this.binaryMessenger,
    this.messageChannelSuffix,
    this.separatedMessageChannelSuffix,
    this.wrapped,
    this.error,
    this.answer,
    this.result,
    this.output,
    this.continuation,
    this.refusal,
    this.that,
    this.other,
    this.equals,
    this.toList,
    this.fromList,
    this.copy,
    this.component1,
    this.raw,
    this.ofRaw,
    this.valueOf,
    this.entries,
    this.name,
    this.ordinal,
    this.javaClass,
    this.stream,
    this.type,
    this.buffer,
    this.sink,
    this.event,
    this.p0,
    this.instanceName,
    this.messenger,
    this.streamHandler,
    this.handler,
    this.register,
    this.setUp,
    this.run,
    this.listOf,
    this.launch,
    this.lazy,
    this.suspendCancellableCoroutine,
    this.kotlin,
    this.java,
    this.io,
    this.android,
    this.key,
    this.`$`,
    this.`a$b`,
    this.`$0`,
    this.i
  )

  override fun equals(other: Any?): Boolean {
    if (this === other) {
      return true
    }
    if (other == null || other::class.java != this::class.java) {
      return false
    }
    val that = other as Fields
    return WordsPigeonUtils.deepEquals(this.`fun`, that.`fun`) &&
      WordsPigeonUtils.deepEquals(this.`object`, that.`object`) &&
      WordsPigeonUtils.deepEquals(this.`package`, that.`package`) &&
      WordsPigeonUtils.deepEquals(this.`typealias`, that.`typealias`) &&
      WordsPigeonUtils.deepEquals(this.`typeof`, that.`typeof`) &&
      WordsPigeonUtils.deepEquals(this.`val`, that.`val`) &&
      WordsPigeonUtils.deepEquals(this.`when`, that.`when`) &&
      WordsPigeonUtils.deepEquals(this.by, that.by) &&
      WordsPigeonUtils.deepEquals(this.constructor, that.constructor) &&
      WordsPigeonUtils.deepEquals(this.delegate, that.delegate) &&
      WordsPigeonUtils.deepEquals(this.field, that.field) &&
      WordsPigeonUtils.deepEquals(this.file, that.file) &&
      WordsPigeonUtils.deepEquals(this.init, that.init) &&
      WordsPigeonUtils.deepEquals(this.param, that.param) &&
      WordsPigeonUtils.deepEquals(this.property, that.property) &&
      WordsPigeonUtils.deepEquals(this.receiver, that.receiver) &&
      WordsPigeonUtils.deepEquals(this.setparam, that.setparam) &&
      WordsPigeonUtils.deepEquals(this.value, that.value) &&
      WordsPigeonUtils.deepEquals(this.where, that.where) &&
      WordsPigeonUtils.deepEquals(this.actual, that.actual) &&
      WordsPigeonUtils.deepEquals(this.annotation, that.annotation) &&
      WordsPigeonUtils.deepEquals(this.companion, that.companion) &&
      WordsPigeonUtils.deepEquals(this.crossinline, that.crossinline) &&
      WordsPigeonUtils.deepEquals(this.data, that.data) &&
      WordsPigeonUtils.deepEquals(this.expect, that.expect) &&
      WordsPigeonUtils.deepEquals(this.infix, that.infix) &&
      WordsPigeonUtils.deepEquals(this.inline, that.inline) &&
      WordsPigeonUtils.deepEquals(this.inner, that.inner) &&
      WordsPigeonUtils.deepEquals(this.internal, that.internal) &&
      WordsPigeonUtils.deepEquals(this.lateinit, that.lateinit) &&
      WordsPigeonUtils.deepEquals(this.noinline, that.noinline) &&
      WordsPigeonUtils.deepEquals(this.open, that.open) &&
      WordsPigeonUtils.deepEquals(this.`out`, that.`out`) &&
      WordsPigeonUtils.deepEquals(this.override, that.override) &&
      WordsPigeonUtils.deepEquals(this.private, that.private) &&
      WordsPigeonUtils.deepEquals(this.protected, that.protected) &&
      WordsPigeonUtils.deepEquals(this.public, that.public) &&
      WordsPigeonUtils.deepEquals(this.reified, that.reified) &&
      WordsPigeonUtils.deepEquals(this.sealed, that.sealed) &&
      WordsPigeonUtils.deepEquals(this.`suspend`, that.`suspend`) &&
      WordsPigeonUtils.deepEquals(this.tailrec, that.tailrec) &&
      WordsPigeonUtils.deepEquals(this.vararg, that.vararg) &&
      WordsPigeonUtils.deepEquals(this.`yield`, that.`yield`) &&
      WordsPigeonUtils.deepEquals(this.async, that.async) &&
      WordsPigeonUtils.deepEquals(this.await, that.await) &&
      WordsPigeonUtils.deepEquals(this.it, that.it) &&
      WordsPigeonUtils.deepEquals(this.context, that.context) &&
      WordsPigeonUtils.deepEquals(this.args, that.args) &&
      WordsPigeonUtils.deepEquals(this.reply, that.reply) &&
      WordsPigeonUtils.deepEquals(this.message, that.message) &&
      WordsPigeonUtils.deepEquals(this.callback, that.callback) &&
      WordsPigeonUtils.deepEquals(this.channel, that.channel) &&
      WordsPigeonUtils.deepEquals(this.channelName, that.channelName) &&
      WordsPigeonUtils.deepEquals(this.api, that.api) &&
      WordsPigeonUtils.deepEquals(this.codec, that.codec) &&
      WordsPigeonUtils.deepEquals(this.hostCodec, that.hostCodec) &&
      WordsPigeonUtils.deepEquals(this.taskQueue, that.taskQueue) &&
      WordsPigeonUtils.deepEquals(this.binaryMessenger, that.binaryMessenger) &&
      WordsPigeonUtils.deepEquals(this.messageChannelSuffix, that.messageChannelSuffix) &&
      WordsPigeonUtils.deepEquals(this.separatedMessageChannelSuffix, that.separatedMessageChannelSuffix) &&
      WordsPigeonUtils.deepEquals(this.wrapped, that.wrapped) &&
      WordsPigeonUtils.deepEquals(this.error, that.error) &&
      WordsPigeonUtils.deepEquals(this.answer, that.answer) &&
      WordsPigeonUtils.deepEquals(this.result, that.result) &&
      WordsPigeonUtils.deepEquals(this.output, that.output) &&
      WordsPigeonUtils.deepEquals(this.continuation, that.continuation) &&
      WordsPigeonUtils.deepEquals(this.refusal, that.refusal) &&
      WordsPigeonUtils.deepEquals(this.that, that.that) &&
      WordsPigeonUtils.deepEquals(this.other, that.other) &&
      WordsPigeonUtils.deepEquals(this.equals, that.equals) &&
      WordsPigeonUtils.deepEquals(this.toList, that.toList) &&
      WordsPigeonUtils.deepEquals(this.fromList, that.fromList) &&
      WordsPigeonUtils.deepEquals(this.copy, that.copy) &&
      WordsPigeonUtils.deepEquals(this.component1, that.component1) &&
      WordsPigeonUtils.deepEquals(this.raw, that.raw) &&
      WordsPigeonUtils.deepEquals(this.ofRaw, that.ofRaw) &&
      WordsPigeonUtils.deepEquals(this.valueOf, that.valueOf) &&
      WordsPigeonUtils.deepEquals(this.entries, that.entries) &&
      WordsPigeonUtils.deepEquals(this.name, that.name) &&
      WordsPigeonUtils.deepEquals(this.ordinal, that.ordinal) &&
      WordsPigeonUtils.deepEquals(this.javaClass, that.javaClass) &&
      WordsPigeonUtils.deepEquals(this.stream, that.stream) &&
      WordsPigeonUtils.deepEquals(this.type, that.type) &&
      WordsPigeonUtils.deepEquals(this.buffer, that.buffer) &&
      WordsPigeonUtils.deepEquals(this.sink, that.sink) &&
      WordsPigeonUtils.deepEquals(this.event, that.event) &&
      WordsPigeonUtils.deepEquals(this.p0, that.p0) &&
      WordsPigeonUtils.deepEquals(this.instanceName, that.instanceName) &&
      WordsPigeonUtils.deepEquals(this.messenger, that.messenger) &&
      WordsPigeonUtils.deepEquals(this.streamHandler, that.streamHandler) &&
      WordsPigeonUtils.deepEquals(this.handler, that.handler) &&
      WordsPigeonUtils.deepEquals(this.register, that.register) &&
      WordsPigeonUtils.deepEquals(this.setUp, that.setUp) &&
      WordsPigeonUtils.deepEquals(this.run, that.run) &&
      WordsPigeonUtils.deepEquals(this.listOf, that.listOf) &&
      WordsPigeonUtils.deepEquals(this.launch, that.launch) &&
      WordsPigeonUtils.deepEquals(this.lazy, that.lazy) &&
      WordsPigeonUtils.deepEquals(this.suspendCancellableCoroutine, that.suspendCancellableCoroutine) &&
      WordsPigeonUtils.deepEquals(this.kotlin, that.kotlin) &&
      WordsPigeonUtils.deepEquals(this.java, that.java) &&
      WordsPigeonUtils.deepEquals(this.io, that.io) &&
      WordsPigeonUtils.deepEquals(this.android, that.android) &&
      WordsPigeonUtils.deepEquals(this.key, that.key) &&
      WordsPigeonUtils.deepEquals(this.`$`, that.`$`) &&
      WordsPigeonUtils.deepEquals(this.`a$b`, that.`a$b`) &&
      WordsPigeonUtils.deepEquals(this.`$0`, that.`$0`) &&
      WordsPigeonUtils.deepEquals(this.i, that.i)
  }

  override fun hashCode(): Int {
    var result = this::class.java.hashCode()
    result = 31 * result + WordsPigeonUtils.deepHash(this.`fun`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`object`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`package`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`typealias`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`typeof`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`val`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`when`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.by)
    result = 31 * result + WordsPigeonUtils.deepHash(this.constructor)
    result = 31 * result + WordsPigeonUtils.deepHash(this.delegate)
    result = 31 * result + WordsPigeonUtils.deepHash(this.field)
    result = 31 * result + WordsPigeonUtils.deepHash(this.file)
    result = 31 * result + WordsPigeonUtils.deepHash(this.init)
    result = 31 * result + WordsPigeonUtils.deepHash(this.param)
    result = 31 * result + WordsPigeonUtils.deepHash(this.property)
    result = 31 * result + WordsPigeonUtils.deepHash(this.receiver)
    result = 31 * result + WordsPigeonUtils.deepHash(this.setparam)
    result = 31 * result + WordsPigeonUtils.deepHash(this.value)
    result = 31 * result + WordsPigeonUtils.deepHash(this.where)
    result = 31 * result + WordsPigeonUtils.deepHash(this.actual)
    result = 31 * result + WordsPigeonUtils.deepHash(this.annotation)
    result = 31 * result + WordsPigeonUtils.deepHash(this.companion)
    result = 31 * result + WordsPigeonUtils.deepHash(this.crossinline)
    result = 31 * result + WordsPigeonUtils.deepHash(this.data)
    result = 31 * result + WordsPigeonUtils.deepHash(this.expect)
    result = 31 * result + WordsPigeonUtils.deepHash(this.infix)
    result = 31 * result + WordsPigeonUtils.deepHash(this.inline)
    result = 31 * result + WordsPigeonUtils.deepHash(this.inner)
    result = 31 * result + WordsPigeonUtils.deepHash(this.internal)
    result = 31 * result + WordsPigeonUtils.deepHash(this.lateinit)
    result = 31 * result + WordsPigeonUtils.deepHash(this.noinline)
    result = 31 * result + WordsPigeonUtils.deepHash(this.open)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`out`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.override)
    result = 31 * result + WordsPigeonUtils.deepHash(this.private)
    result = 31 * result + WordsPigeonUtils.deepHash(this.protected)
    result = 31 * result + WordsPigeonUtils.deepHash(this.public)
    result = 31 * result + WordsPigeonUtils.deepHash(this.reified)
    result = 31 * result + WordsPigeonUtils.deepHash(this.sealed)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`suspend`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.tailrec)
    result = 31 * result + WordsPigeonUtils.deepHash(this.vararg)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`yield`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.async)
    result = 31 * result + WordsPigeonUtils.deepHash(this.await)
    result = 31 * result + WordsPigeonUtils.deepHash(this.it)
    result = 31 * result + WordsPigeonUtils.deepHash(this.context)
    result = 31 * result + WordsPigeonUtils.deepHash(this.args)
    result = 31 * result + WordsPigeonUtils.deepHash(this.reply)
    result = 31 * result + WordsPigeonUtils.deepHash(this.message)
    result = 31 * result + WordsPigeonUtils.deepHash(this.callback)
    result = 31 * result + WordsPigeonUtils.deepHash(this.channel)
    result = 31 * result + WordsPigeonUtils.deepHash(this.channelName)
    result = 31 * result + WordsPigeonUtils.deepHash(this.api)
    result = 31 * result + WordsPigeonUtils.deepHash(this.codec)
    result = 31 * result + WordsPigeonUtils.deepHash(this.hostCodec)
    result = 31 * result + WordsPigeonUtils.deepHash(this.taskQueue)
    result = 31 * result + WordsPigeonUtils.deepHash(this.binaryMessenger)
    result = 31 * result + WordsPigeonUtils.deepHash(this.messageChannelSuffix)
    result = 31 * result + WordsPigeonUtils.deepHash(this.separatedMessageChannelSuffix)
    result = 31 * result + WordsPigeonUtils.deepHash(this.wrapped)
    result = 31 * result + WordsPigeonUtils.deepHash(this.error)
    result = 31 * result + WordsPigeonUtils.deepHash(this.answer)
    result = 31 * result + WordsPigeonUtils.deepHash(this.result)
    result = 31 * result + WordsPigeonUtils.deepHash(this.output)
    result = 31 * result + WordsPigeonUtils.deepHash(this.continuation)
    result = 31 * result + WordsPigeonUtils.deepHash(this.refusal)
    result = 31 * result + WordsPigeonUtils.deepHash(this.that)
    result = 31 * result + WordsPigeonUtils.deepHash(this.other)
    result = 31 * result + WordsPigeonUtils.deepHash(this.equals)
    result = 31 * result + WordsPigeonUtils.deepHash(this.toList)
    result = 31 * result + WordsPigeonUtils.deepHash(this.fromList)
    result = 31 * result + WordsPigeonUtils.deepHash(this.copy)
    result = 31 * result + WordsPigeonUtils.deepHash(this.component1)
    result = 31 * result + WordsPigeonUtils.deepHash(this.raw)
    result = 31 * result + WordsPigeonUtils.deepHash(this.ofRaw)
    result = 31 * result + WordsPigeonUtils.deepHash(this.valueOf)
    result = 31 * result + WordsPigeonUtils.deepHash(this.entries)
    result = 31 * result + WordsPigeonUtils.deepHash(this.name)
    result = 31 * result + WordsPigeonUtils.deepHash(this.ordinal)
    result = 31 * result + WordsPigeonUtils.deepHash(this.javaClass)
    result = 31 * result + WordsPigeonUtils.deepHash(this.stream)
    result = 31 * result + WordsPigeonUtils.deepHash(this.type)
    result = 31 * result + WordsPigeonUtils.deepHash(this.buffer)
    result = 31 * result + WordsPigeonUtils.deepHash(this.sink)
    result = 31 * result + WordsPigeonUtils.deepHash(this.event)
    result = 31 * result + WordsPigeonUtils.deepHash(this.p0)
    result = 31 * result + WordsPigeonUtils.deepHash(this.instanceName)
    result = 31 * result + WordsPigeonUtils.deepHash(this.messenger)
    result = 31 * result + WordsPigeonUtils.deepHash(this.streamHandler)
    result = 31 * result + WordsPigeonUtils.deepHash(this.handler)
    result = 31 * result + WordsPigeonUtils.deepHash(this.register)
    result = 31 * result + WordsPigeonUtils.deepHash(this.setUp)
    result = 31 * result + WordsPigeonUtils.deepHash(this.run)
    result = 31 * result + WordsPigeonUtils.deepHash(this.listOf)
    result = 31 * result + WordsPigeonUtils.deepHash(this.launch)
    result = 31 * result + WordsPigeonUtils.deepHash(this.lazy)
    result = 31 * result + WordsPigeonUtils.deepHash(this.suspendCancellableCoroutine)
    result = 31 * result + WordsPigeonUtils.deepHash(this.kotlin)
    result = 31 * result + WordsPigeonUtils.deepHash(this.java)
    result = 31 * result + WordsPigeonUtils.deepHash(this.io)
    result = 31 * result + WordsPigeonUtils.deepHash(this.android)
    result = 31 * result + WordsPigeonUtils.deepHash(this.key)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`$`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`a$b`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.`$0`)
    result = 31 * result + WordsPigeonUtils.deepHash(this.i)
    return result
  }

  override fun toString(): String =
    "Fields(" +
      "fun=${this.`fun`}, " +
      "object=${this.`object`}, " +
      "package=${this.`package`}, " +
      "typealias=${this.`typealias`}, " +
      "typeof=${this.`typeof`}, " +
      "val=${this.`val`}, " +
      "when=${this.`when`}, " +
      "by=${this.by}, " +
      "constructor=${this.constructor}, " +
      "delegate=${this.delegate}, " +
      "field=${this.field}, " +
      "file=${this.file}, " +
      "init=${this.init}, " +
      "param=${this.param}, " +
      "property=${this.property}, " +
      "receiver=${this.receiver}, " +
      "setparam=${this.setparam}, " +
      "value=${this.value}, " +
      "where=${this.where}, " +
      "actual=${this.actual}, " +
      "annotation=${this.annotation}, " +
      "companion=${this.companion}, " +
      "crossinline=${this.crossinline}, " +
      "data=${this.data}, " +
      "expect=${this.expect}, " +
      "infix=${this.infix}, " +
      "inline=${this.inline}, " +
      "inner=${this.inner}, " +
      "internal=${this.internal}, " +
      "lateinit=${this.lateinit}, " +
      "noinline=${this.noinline}, " +
      "open=${this.open}, " +
      "out=${this.`out`}, " +
      "override=${this.override}, " +
      "private=${this.private}, " +
      "protected=${this.protected}, " +
      "public=${this.public}, " +
      "reified=${this.reified}, " +
      "sealed=${this.sealed}, " +
      "suspend=${this.`suspend`}, " +
      "tailrec=${this.tailrec}, " +
      "vararg=${this.vararg}, " +
      "yield=${this.`yield`}, " +
      "async=${this.async}, " +
      "await=${this.await}, " +
      "it=${this.it}, " +
      "context=${this.context}, " +
      "args=${this.args}, " +
      "reply=${this.reply}, " +
      "message=${this.message}, " +
      "callback=${this.callback}, " +
      "channel=${this.channel}, " +
      "channelName=${this.channelName}, " +
      "api=${this.api}, " +
      "codec=${this.codec}, " +
      "hostCodec=${this.hostCodec}, " +
      "taskQueue=${this.taskQueue}, " +
      "binaryMessenger=${this.binaryMessenger}, " +
      "messageChannelSuffix=${this.messageChannelSuffix}, " +
      "separatedMessageChannelSuffix=${this.separatedMessageChannelSuffix}, " +
      "wrapped=${this.wrapped}, " +
      "error=${this.error}, " +
      "answer=${this.answer}, " +
      "result=${this.result}, " +
      "output=${this.output}, " +
      "continuation=${this.continuation}, " +
      "refusal=${this.refusal}, " +
      "that=${this.that}, " +
      "other=${this.other}, " +
      "equals=${this.equals}, " +
      "toList=${this.toList}, " +
      "fromList=${this.fromList}, " +
      "copy=${this.copy}, " +
      "component1=${this.component1}, " +
      "raw=${this.raw}, " +
      "ofRaw=${this.ofRaw}, " +
      "valueOf=${this.valueOf}, " +
      "entries=${this.entries}, " +
      "name=${this.name}, " +
      "ordinal=${this.ordinal}, " +
      "javaClass=${this.javaClass}, " +
      "stream=${this.stream}, " +
      "type=${this.type}, " +
      "buffer=${this.buffer}, " +
      "sink=${this.sink}, " +
      "event=${this.event}, " +
      "p0=${this.p0}, " +
      "instanceName=${this.instanceName}, " +
      "messenger=${this.messenger}, " +
      "streamHandler=${this.streamHandler}, " +
      "handler=${this.handler}, " +
      "register=${this.register}, " +
      "setUp=${this.setUp}, " +
      "run=${this.run}, " +
      "listOf=${this.listOf}, " +
      "launch=${this.launch}, " +
      "lazy=${this.lazy}, " +
      "suspendCancellableCoroutine=${this.suspendCancellableCoroutine}, " +
      "kotlin=${this.kotlin}, " +
      "java=${this.java}, " +
      "io=${this.io}, " +
      "android=${this.android}, " +
      "key=${this.key}, " +
      "\$=${this.`$`}, " +
      "a\$b=${this.`a$b`}, " +
      "\$0=${this.`$0`}, " +
      "i=${this.i}" + ")"
}

private open class WordsPigeonCodec : StandardMessageCodec() {
  override fun readValueOfType(type_: Byte, buffer_: ByteBuffer): Any? =
    when (type_) {
      129.toByte() -> (readValue(buffer_) as Long?)?.let { fields -> Words.ofRaw(fields.toInt()) }
      130.toByte() -> (readValue(buffer_) as? List<Any?>)?.let { fields -> Fields.fromList(fields) }
      else -> super.readValueOfType(type_, buffer_)
    }

  override fun writeValue(stream: ByteArrayOutputStream, value: Any?) {
    when (value) {
      is Words -> {
        stream.write(129)
        writeValue(stream, value.raw.toLong())
      }
      is Fields -> {
        stream.write(130)
        writeValue(stream, value.toList())
      }
      else -> super.writeValue(stream, value)
    }
  }
}

/** Implemented by the app: Dart calls it. */
interface Host {
  fun `fun`(`fun`: Long): Long
  suspend fun `interface`(`interface`: Long)
  fun `object`(`object`: Long, callback_: (Result<String?>) -> Unit)
  fun `package`(`package`: Long): Long
  suspend fun `typealias`(`typealias`: Long)
  fun `typeof`(`typeof`: Long, callback_: (Result<String?>) -> Unit)
  fun `val`(`val`: Long): Long
  suspend fun `when`(`when`: Long)
  fun by(by: Long, callback_: (Result<String?>) -> Unit)
  fun constructor(constructor: Long): Long
  suspend fun delegate(delegate: Long)
  fun `dynamic`(`dynamic`: Long, callback_: (Result<String?>) -> Unit)
  fun field(field: Long): Long
  suspend fun file(file: Long)
  fun get(get: Long, callback_: (Result<String?>) -> Unit)
  fun import(import: Long): Long
  suspend fun init(init: Long)
  fun param(param: Long, callback_: (Result<String?>) -> Unit)
  fun property(property: Long): Long
  suspend fun receiver(receiver: Long)
  fun set(set: Long, callback_: (Result<String?>) -> Unit)
  fun setparam(setparam: Long): Long
  suspend fun value(value: Long)
  fun where(where: Long, callback_: (Result<String?>) -> Unit)
  fun abstract(abstract: Long): Long
  suspend fun actual(actual: Long)
  fun annotation(annotation: Long, callback_: (Result<String?>) -> Unit)
  fun companion(companion: Long): Long
  suspend fun crossinline(crossinline: Long)
  fun data(data: Long, callback_: (Result<String?>) -> Unit)
  fun expect(expect: Long): Long
  suspend fun external(external: Long)
  fun infix(infix: Long, callback_: (Result<String?>) -> Unit)
  fun inline(inline: Long): Long
  suspend fun inner(inner: Long)
  fun internal(internal: Long, callback_: (Result<String?>) -> Unit)
  fun lateinit(lateinit: Long): Long
  suspend fun noinline(noinline: Long)
  fun open(open: Long, callback_: (Result<String?>) -> Unit)
  fun operator(operator: Long): Long
  suspend fun `out`(`out`: Long)
  fun override(override: Long, callback_: (Result<String?>) -> Unit)
  fun private(private: Long): Long
  suspend fun protected(protected: Long)
  fun public(public: Long, callback_: (Result<String?>) -> Unit)
  fun reified(reified: Long): Long
  suspend fun sealed(sealed: Long)
  fun `suspend`(`suspend`: Long, callback_: (Result<String?>) -> Unit)
  fun tailrec(tailrec: Long): Long
  suspend fun vararg(vararg: Long)
  fun `yield`(`yield`: Long, callback_: (Result<String?>) -> Unit)
  fun async(async: Long): Long
  suspend fun await(await: Long)
  fun it(it: Long, callback_: (Result<String?>) -> Unit)
  fun context(context: Long): Long
  suspend fun args(args: Long)
  fun reply(reply: Long, callback_: (Result<String?>) -> Unit)
  fun message(message: Long): Long
  suspend fun callback(callback: Long)
  fun channel(channel: Long, callback_: (Result<String?>) -> Unit)
  fun channelName(channelName: Long): Long
  suspend fun api(api: Long)
  fun codec(codec: Long, callback_: (Result<String?>) -> Unit)
  fun hostCodec(hostCodec: Long): Long
  suspend fun taskQueue(taskQueue: Long)
  fun binaryMessenger(binaryMessenger: Long, callback_: (Result<String?>) -> Unit)
  fun messageChannelSuffix(messageChannelSuffix: Long): Long
  suspend fun separatedMessageChannelSuffix(separatedMessageChannelSuffix: Long)
  fun wrapped(wrapped: Long, callback_: (Result<String?>) -> Unit)
  fun error(error: Long): Long
  suspend fun answer(answer: Long)
  fun result(result: Long, callback_: (Result<String?>) -> Unit)
  fun output(output: Long): Long
  suspend fun continuation(continuation: Long)
  fun refusal(refusal: Long, callback_: (Result<String?>) -> Unit)
  fun that(that: Long): Long
  suspend fun other(other: Long)
  fun toList(toList: Long, callback_: (Result<String?>) -> Unit)
  fun fromList(fromList: Long): Long
  suspend fun copy(copy: Long)
  fun component1(component1: Long, callback_: (Result<String?>) -> Unit)
  fun raw(raw: Long): Long
  suspend fun ofRaw(ofRaw: Long)
  fun values(values: Long, callback_: (Result<String?>) -> Unit)
  fun valueOf(valueOf: Long): Long
  suspend fun entries(entries: Long)
  fun name(name: Long, callback_: (Result<String?>) -> Unit)
  fun ordinal(ordinal: Long): Long
  suspend fun javaClass(javaClass: Long)
  fun stream(stream: Long, callback_: (Result<String?>) -> Unit)
  fun type(type: Long): Long
  suspend fun buffer(buffer: Long)
  fun sink(sink: Long, callback_: (Result<String?>) -> Unit)
  fun event(event: Long): Long
  suspend fun p0(p0: Long)
  fun instanceName(instanceName: Long, callback_: (Result<String?>) -> Unit)
  fun messenger(messenger: Long): Long
  suspend fun streamHandler(streamHandler: Long)
  fun handler(handler: Long, callback_: (Result<String?>) -> Unit)
  fun register(register: Long): Long
  suspend fun setUp(setUp: Long)
  fun run(run: Long, callback_: (Result<String?>) -> Unit)
  fun listOf(listOf: Long): Long
  suspend fun launch(launch: Long)
  fun lazy(lazy: Long, callback_: (Result<String?>) -> Unit)
  fun suspendCancellableCoroutine(suspendCancellableCoroutine: Long): Long
  suspend fun kotlin(kotlin: Long)
  fun java(java: Long, callback_: (Result<String?>) -> Unit)
  fun io(io: Long): Long
  suspend fun android(android: Long)
  fun key(key: Long, callback_: (Result<String?>) -> Unit)
  fun `$`(`$`: Long): Long
  suspend fun `a$b`(`a$b`: Long)
  fun `$0`(`$0`: Long, callback_: (Result<String?>) -> Unit)
  fun i(i: Long): Long
  fun all(
    `fun`: Long,
    `interface`: Long,
    `object`: Long,
    `package`: Long,
    `typealias`: Long,
    `typeof`: Long,
    `val`: Long,
    `when`: Long,
    by: Long,
    constructor: Long,
    delegate: Long,
    `dynamic`: Long,
    field: Long,
    file: Long,
    get: Long,
    import: Long,
    init: Long,
    param: Long,
    property: Long,
    receiver: Long,
    set: Long,
    setparam: Long,
    value: Long,
    where: Long,
    abstract: Long,
    actual: Long,
    annotation: Long,
    companion: Long,
    crossinline: Long,
    data: Long,
    expect: Long,
    external: Long,
    infix: Long,
    inline: Long,
    inner: Long,
    internal: Long,
    lateinit: Long,
    noinline: Long,
    open: Long,
    operator: Long,
    `out`: Long,
    override: Long,
    private: Long,
    protected: Long,
    public: Long,
    reified: Long,
    sealed: Long,
    `suspend`: Long,
    tailrec: Long,
    vararg: Long,
    `yield`: Long,
    async: Long,
    await: Long,
    it: Long,
    context: Long,
    args: Long,
    reply: Long,
    message: Long,
    callback: Long,
    channel: Long,
    channelName: Long,
    api: Long,
    codec: Long,
    hostCodec: Long,
    taskQueue: Long,
    binaryMessenger: Long,
    messageChannelSuffix: Long,
    separatedMessageChannelSuffix: Long,
    wrapped: Long,
    error: Long,
    answer: Long,
    result: Long,
    output: Long,
    continuation: Long,
    refusal: Long,
    that: Long,
    other: Long,
    equals: Long,
    hashCode: Long,
    toString: Long,
    toList: Long,
    fromList: Long,
    copy: Long,
    component1: Long,
    raw: Long,
    ofRaw: Long,
    values: Long,
    valueOf: Long,
    entries: Long,
    name: Long,
    ordinal: Long,
    javaClass: Long,
    stream: Long,
    type: Long,
    buffer: Long,
    sink: Long,
    event: Long,
    p0: Long,
    instanceName: Long,
    messenger: Long,
    streamHandler: Long,
    handler: Long,
    register: Long,
    setUp: Long,
    run: Long,
    listOf: Long,
    launch: Long,
    lazy: Long,
    suspendCancellableCoroutine: Long,
    kotlin: Long,
    java: Long,
    io: Long,
    android: Long,
    key: Long,
    `$`: Long,
    `a$b`: Long,
    `$0`: Long,
    i: Long
  ): Long
  fun later(
    `fun`: Fields?,
    `interface`: Fields?,
    `object`: Fields?,
    `package`: Fields?,
    `typealias`: Fields?,
    `typeof`: Fields?,
    `val`: Fields?,
    `when`: Fields?,
    by: Fields?,
    constructor: Fields?,
    delegate: Fields?,
    `dynamic`: Fields?,
    field: Fields?,
    file: Fields?,
    get: Fields?,
    import: Fields?,
    init: Fields?,
    param: Fields?,
    property: Fields?,
    receiver: Fields?,
    set: Fields?,
    setparam: Fields?,
    value: Fields?,
    where: Fields?,
    abstract: Fields?,
    actual: Fields?,
    annotation: Fields?,
    companion: Fields?,
    crossinline: Fields?,
    data: Fields?,
    expect: Fields?,
    external: Fields?,
    infix: Fields?,
    inline: Fields?,
    inner: Fields?,
    internal: Fields?,
    lateinit: Fields?,
    noinline: Fields?,
    open: Fields?,
    operator: Fields?,
    `out`: Fields?,
    override: Fields?,
    private: Fields?,
    protected: Fields?,
    public: Fields?,
    reified: Fields?,
    sealed: Fields?,
    `suspend`: Fields?,
    tailrec: Fields?,
    vararg: Fields?,
    `yield`: Fields?,
    async: Fields?,
    await: Fields?,
    it: Fields?,
    context: Fields?,
    args: Fields?,
    reply: Fields?,
    message: Fields?,
    callback: Fields?,
    channel: Fields?,
    channelName: Fields?,
    api: Fields?,
    codec: Fields?,
    hostCodec: Fields?,
    taskQueue: Fields?,
    binaryMessenger: Fields?,
    messageChannelSuffix: Fields?,
    separatedMessageChannelSuffix: Fields?,
    wrapped: Fields?,
    error: Fields?,
    answer: Fields?,
    result: Fields?,
    output: Fields?,
    continuation: Fields?,
    refusal: Fields?,
    that: Fields?,
    other: Fields?,
    equals: Fields?,
    hashCode: Fields?,
    toString: Fields?,
    toList: Fields?,
    fromList: Fields?,
    copy: Fields?,
    component1: Fields?,
    raw: Fields?,
    ofRaw: Fields?,
    values: Fields?,
    valueOf: Fields?,
    entries: Fields?,
    name: Fields?,
    ordinal: Fields?,
    javaClass: Fields?,
    stream: Fields?,
    type: Fields?,
    buffer: Fields?,
    sink: Fields?,
    event: Fields?,
    p0: Fields?,
    instanceName: Fields?,
    messenger: Fields?,
    streamHandler: Fields?,
    handler: Fields?,
    register: Fields?,
    setUp: Fields?,
    run: Fields?,
    listOf: Fields?,
    launch: Fields?,
    lazy: Fields?,
    suspendCancellableCoroutine: Fields?,
    kotlin: Fields?,
    java: Fields?,
    io: Fields?,
    android: Fields?,
    key: Fields?,
    `$`: Fields?,
    `a$b`: Fields?,
    `$0`: Fields?,
    i: Fields?,
    callback_: (Result<Fields>) -> Unit
  )
  suspend fun wait(`fun`: Words, value: Words): Words

  companion object {
    /** The codec of all messages of [Host]. */
    val codec: MessageCodec<Any?> by lazy { WordsPigeonCodec() }

    /** Has `api` answer the messages that [binaryMessenger] brings for [Host]; null: nobody. */
    @JvmOverloads
    fun setUp(binaryMessenger: BinaryMessenger, api: Host?, messageChannelSuffix: String = "") {
      val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
      val hostCodec = WordsPigeonHostCodec(codec)
      val taskQueue = binaryMessenger.makeBackgroundTaskQueue()
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.fun$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.`fun`(args_.at(0, "fun") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.interface$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.`interface`(args_.at(0, "interface") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.object$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.`object`(args_.at(0, "object") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.package$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.`package`(args_.at(0, "package") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.typealias$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.`typealias`(args_.at(0, "typealias") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.typeof$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.`typeof`(args_.at(0, "typeof") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.val$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.`val`(args_.at(0, "val") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.when$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.`when`(args_.at(0, "when") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.by$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.by(args_.at(0, "by") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.constructor$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.constructor(args_.at(0, "constructor") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.delegate$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.delegate(args_.at(0, "delegate") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.dynamic$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.`dynamic`(args_.at(0, "dynamic") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.field$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.field(args_.at(0, "field") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.file$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.file(args_.at(0, "file") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.get$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.get(args_.at(0, "get") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.import$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.import(args_.at(0, "import") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.init$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.init(args_.at(0, "init") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.param$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.param(args_.at(0, "param") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.property$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.property(args_.at(0, "property") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.receiver$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.receiver(args_.at(0, "receiver") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.set$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.set(args_.at(0, "set") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.setparam$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.setparam(args_.at(0, "setparam") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.value$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.value(args_.at(0, "value") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.where$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.where(args_.at(0, "where") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.abstract$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.abstract(args_.at(0, "abstract") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.actual$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.actual(args_.at(0, "actual") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.annotation$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.annotation(args_.at(0, "annotation") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.companion$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.companion(args_.at(0, "companion") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.crossinline$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.crossinline(args_.at(0, "crossinline") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.data$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.data(args_.at(0, "data") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.expect$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.expect(args_.at(0, "expect") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.external$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.external(args_.at(0, "external") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.infix$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.infix(args_.at(0, "infix") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.inline$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.inline(args_.at(0, "inline") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.inner$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.inner(args_.at(0, "inner") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.internal$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.internal(args_.at(0, "internal") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.lateinit$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.lateinit(args_.at(0, "lateinit") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.noinline$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.noinline(args_.at(0, "noinline") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.open$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.open(args_.at(0, "open") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.operator$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.operator(args_.at(0, "operator") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.out$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.`out`(args_.at(0, "out") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.override$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.override(args_.at(0, "override") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.private$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.private(args_.at(0, "private") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.protected$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.protected(args_.at(0, "protected") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.public$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.public(args_.at(0, "public") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.reified$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.reified(args_.at(0, "reified") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.sealed$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.sealed(args_.at(0, "sealed") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.suspend$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.`suspend`(args_.at(0, "suspend") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.tailrec$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.tailrec(args_.at(0, "tailrec") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.vararg$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.vararg(args_.at(0, "vararg") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.yield$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.`yield`(args_.at(0, "yield") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.async$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.async(args_.at(0, "async") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.await$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.await(args_.at(0, "await") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.it$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.it(args_.at(0, "it") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.context$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.context(args_.at(0, "context") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.args$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.args(args_.at(0, "args") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.reply$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.reply(args_.at(0, "reply") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.message$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.message(args_.at(0, "message") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.callback$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.callback(args_.at(0, "callback") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.channel$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.channel(args_.at(0, "channel") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.channelName$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.channelName(args_.at(0, "channelName") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.api$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.api(args_.at(0, "api") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.codec$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.codec(args_.at(0, "codec") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.hostCodec$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.hostCodec(args_.at(0, "hostCodec") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.taskQueue$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.taskQueue(args_.at(0, "taskQueue") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.binaryMessenger$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.binaryMessenger(args_.at(0, "binaryMessenger") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.messageChannelSuffix$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.messageChannelSuffix(args_.at(0, "messageChannelSuffix") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.separatedMessageChannelSuffix$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.separatedMessageChannelSuffix(
                  args_.at(0, "separatedMessageChannelSuffix") { it as Long }
                )
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.wrapped$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.wrapped(args_.at(0, "wrapped") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.error$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.error(args_.at(0, "error") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.answer$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.answer(args_.at(0, "answer") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.result$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.result(args_.at(0, "result") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.output$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.output(args_.at(0, "output") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.continuation$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.continuation(args_.at(0, "continuation") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.refusal$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.refusal(args_.at(0, "refusal") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.that$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.that(args_.at(0, "that") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.other$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.other(args_.at(0, "other") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.toList$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.toList(args_.at(0, "toList") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.fromList$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.fromList(args_.at(0, "fromList") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.copy$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.copy(args_.at(0, "copy") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.component1$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.component1(args_.at(0, "component1") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.raw$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.raw(args_.at(0, "raw") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.ofRaw$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.ofRaw(args_.at(0, "ofRaw") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.values$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.values(args_.at(0, "values") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.valueOf$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.valueOf(args_.at(0, "valueOf") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.entries$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.entries(args_.at(0, "entries") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.name$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.name(args_.at(0, "name") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.ordinal$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.ordinal(args_.at(0, "ordinal") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.javaClass$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.javaClass(args_.at(0, "javaClass") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.stream$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.stream(args_.at(0, "stream") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.type$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.type(args_.at(0, "type") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.buffer$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.buffer(args_.at(0, "buffer") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.sink$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.sink(args_.at(0, "sink") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.event$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.event(args_.at(0, "event") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.p0$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.p0(args_.at(0, "p0") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.instanceName$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.instanceName(args_.at(0, "instanceName") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.messenger$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.messenger(args_.at(0, "messenger") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.streamHandler$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.streamHandler(args_.at(0, "streamHandler") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.handler$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.handler(args_.at(0, "handler") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.register$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.register(args_.at(0, "register") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.setUp$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.setUp(args_.at(0, "setUp") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.run$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.run(args_.at(0, "run") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.listOf$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.listOf(args_.at(0, "listOf") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.launch$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.launch(args_.at(0, "launch") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.lazy$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.lazy(args_.at(0, "lazy") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.suspendCancellableCoroutine$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.suspendCancellableCoroutine(
                args_.at(0, "suspendCancellableCoroutine") { it as Long }
              ))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.kotlin$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.kotlin(args_.at(0, "kotlin") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.java$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.java(args_.at(0, "java") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.io$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.io(args_.at(0, "io") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.android$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.android(args_.at(0, "android") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.key$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.key(args_.at(0, "key") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.\$$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.`$`(args_.at(0, "\$") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.a\$b$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Main).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                api.`a$b`(args_.at(0, "a\$b") { it as Long })
                listOf(null)
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
              }
              reply.reply(wrapped)
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.\$0$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<String?> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.`$0`(args_.at(0, "\$0") { it as Long }, answer)
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.i$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.i(args_.at(0, "i") { it as Long }))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.all$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val wrapped: List<Any?> = try {
              val args_ = WordsPigeonArguments(message, channelName)
              listOf(api.all(
                args_.at(0, "fun") { it as Long },
                args_.at(1, "interface") { it as Long },
                args_.at(2, "object") { it as Long },
                args_.at(3, "package") { it as Long },
                args_.at(4, "typealias") { it as Long },
                args_.at(5, "typeof") { it as Long },
                args_.at(6, "val") { it as Long },
                args_.at(7, "when") { it as Long },
                args_.at(8, "by") { it as Long },
                args_.at(9, "constructor") { it as Long },
                args_.at(10, "delegate") { it as Long },
                args_.at(11, "dynamic") { it as Long },
                args_.at(12, "field") { it as Long },
                args_.at(13, "file") { it as Long },
                args_.at(14, "get") { it as Long },
                args_.at(15, "import") { it as Long },
                args_.at(16, "init") { it as Long },
                args_.at(17, "param") { it as Long },
                args_.at(18, "property") { it as Long },
                args_.at(19, "receiver") { it as Long },
                args_.at(20, "set") { it as Long },
                args_.at(21, "setparam") { it as Long },
                args_.at(22, "value") { it as Long },
                args_.at(23, "where") { it as Long },
                args_.at(24, "abstract") { it as Long },
                args_.at(25, "actual") { it as Long },
                args_.at(26, "annotation") { it as Long },
                args_.at(27, "companion") { it as Long },
                args_.at(28, "crossinline") { it as Long },
                args_.at(29, "data") { it as Long },
                args_.at(30, "expect") { it as Long },
                args_.at(31, "external") { it as Long },
                args_.at(32, "infix") { it as Long },
                args_.at(33, "inline") { it as Long },
                args_.at(34, "inner") { it as Long },
                args_.at(35, "internal") { it as Long },
                args_.at(36, "lateinit") { it as Long },
                args_.at(37, "noinline") { it as Long },
                args_.at(38, "open") { it as Long },
                args_.at(39, "operator") { it as Long },
                args_.at(40, "out") { it as Long },
                args_.at(41, "override") { it as Long },
                args_.at(42, "private") { it as Long },
                args_.at(43, "protected") { it as Long },
                args_.at(44, "public") { it as Long },
                args_.at(45, "reified") { it as Long },
                args_.at(46, "sealed") { it as Long },
                args_.at(47, "suspend") { it as Long },
                args_.at(48, "tailrec") { it as Long },
                args_.at(49, "vararg") { it as Long },
                args_.at(50, "yield") { it as Long },
                args_.at(51, "async") { it as Long },
                args_.at(52, "await") { it as Long },
                args_.at(53, "it") { it as Long },
                args_.at(54, "context") { it as Long },
                args_.at(55, "args") { it as Long },
                args_.at(56, "reply") { it as Long },
                args_.at(57, "message") { it as Long },
                args_.at(58, "callback") { it as Long },
                args_.at(59, "channel") { it as Long },
                args_.at(60, "channelName") { it as Long },
                args_.at(61, "api") { it as Long },
                args_.at(62, "codec") { it as Long },
                args_.at(63, "hostCodec") { it as Long },
                args_.at(64, "taskQueue") { it as Long },
                args_.at(65, "binaryMessenger") { it as Long },
                args_.at(66, "messageChannelSuffix") { it as Long },
                args_.at(67, "separatedMessageChannelSuffix") { it as Long },
                args_.at(68, "wrapped") { it as Long },
                args_.at(69, "error") { it as Long },
                args_.at(70, "answer") { it as Long },
                args_.at(71, "result") { it as Long },
                args_.at(72, "output") { it as Long },
                args_.at(73, "continuation") { it as Long },
                args_.at(74, "refusal") { it as Long },
                args_.at(75, "that") { it as Long },
                args_.at(76, "other") { it as Long },
                args_.at(77, "equals") { it as Long },
                args_.at(78, "hashCode") { it as Long },
                args_.at(79, "toString") { it as Long },
                args_.at(80, "toList") { it as Long },
                args_.at(81, "fromList") { it as Long },
                args_.at(82, "copy") { it as Long },
                args_.at(83, "component1") { it as Long },
                args_.at(84, "raw") { it as Long },
                args_.at(85, "ofRaw") { it as Long },
                args_.at(86, "values") { it as Long },
                args_.at(87, "valueOf") { it as Long },
                args_.at(88, "entries") { it as Long },
                args_.at(89, "name") { it as Long },
                args_.at(90, "ordinal") { it as Long },
                args_.at(91, "javaClass") { it as Long },
                args_.at(92, "stream") { it as Long },
                args_.at(93, "type") { it as Long },
                args_.at(94, "buffer") { it as Long },
                args_.at(95, "sink") { it as Long },
                args_.at(96, "event") { it as Long },
                args_.at(97, "p0") { it as Long },
                args_.at(98, "instanceName") { it as Long },
                args_.at(99, "messenger") { it as Long },
                args_.at(100, "streamHandler") { it as Long },
                args_.at(101, "handler") { it as Long },
                args_.at(102, "register") { it as Long },
                args_.at(103, "setUp") { it as Long },
                args_.at(104, "run") { it as Long },
                args_.at(105, "listOf") { it as Long },
                args_.at(106, "launch") { it as Long },
                args_.at(107, "lazy") { it as Long },
                args_.at(108, "suspendCancellableCoroutine") { it as Long },
                args_.at(109, "kotlin") { it as Long },
                args_.at(110, "java") { it as Long },
                args_.at(111, "io") { it as Long },
                args_.at(112, "android") { it as Long },
                args_.at(113, "key") { it as Long },
                args_.at(114, "\$") { it as Long },
                args_.at(115, "a\$b") { it as Long },
                args_.at(116, "\$0") { it as Long },
                args_.at(117, "i") { it as Long }
              ))
            } catch (error: Throwable) {
              WordsPigeonHostCodec.wrapError(error)
            }
            reply.reply(wrapped)
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.later$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            val answer = { result: Result<Fields> ->
              reply.reply(result.fold({ output_ -> listOf(output_) }) { WordsPigeonHostCodec.wrapError(it) })
            }
            try {
              val args_ = WordsPigeonArguments(message, channelName)
              api.later(
                args_.nullableAt(0, "fun") { it as Fields? },
                args_.nullableAt(1, "interface") { it as Fields? },
                args_.nullableAt(2, "object") { it as Fields? },
                args_.nullableAt(3, "package") { it as Fields? },
                args_.nullableAt(4, "typealias") { it as Fields? },
                args_.nullableAt(5, "typeof") { it as Fields? },
                args_.nullableAt(6, "val") { it as Fields? },
                args_.nullableAt(7, "when") { it as Fields? },
                args_.nullableAt(8, "by") { it as Fields? },
                args_.nullableAt(9, "constructor") { it as Fields? },
                args_.nullableAt(10, "delegate") { it as Fields? },
                args_.nullableAt(11, "dynamic") { it as Fields? },
                args_.nullableAt(12, "field") { it as Fields? },
                args_.nullableAt(13, "file") { it as Fields? },
                args_.nullableAt(14, "get") { it as Fields? },
                args_.nullableAt(15, "import") { it as Fields? },
                args_.nullableAt(16, "init") { it as Fields? },
                args_.nullableAt(17, "param") { it as Fields? },
                args_.nullableAt(18, "property") { it as Fields? },
                args_.nullableAt(19, "receiver") { it as Fields? },
                args_.nullableAt(20, "set") { it as Fields? },
                args_.nullableAt(21, "setparam") { it as Fields? },
                args_.nullableAt(22, "value") { it as Fields? },
                args_.nullableAt(23, "where") { it as Fields? },
                args_.nullableAt(24, "abstract") { it as Fields? },
                args_.nullableAt(25, "actual") { it as Fields? },
                args_.nullableAt(26, "annotation") { it as Fields? },
                args_.nullableAt(27, "companion") { it as Fields? },
                args_.nullableAt(28, "crossinline") { it as Fields? },
                args_.nullableAt(29, "data") { it as Fields? },
                args_.nullableAt(30, "expect") { it as Fields? },
                args_.nullableAt(31, "external") { it as Fields? },
                args_.nullableAt(32, "infix") { it as Fields? },
                args_.nullableAt(33, "inline") { it as Fields? },
                args_.nullableAt(34, "inner") { it as Fields? },
                args_.nullableAt(35, "internal") { it as Fields? },
                args_.nullableAt(36, "lateinit") { it as Fields? },
                args_.nullableAt(37, "noinline") { it as Fields? },
                args_.nullableAt(38, "open") { it as Fields? },
                args_.nullableAt(39, "operator") { it as Fields? },
                args_.nullableAt(40, "out") { it as Fields? },
                args_.nullableAt(41, "override") { it as Fields? },
                args_.nullableAt(42, "private") { it as Fields? },
                args_.nullableAt(43, "protected") { it as Fields? },
                args_.nullableAt(44, "public") { it as Fields? },
                args_.nullableAt(45, "reified") { it as Fields? },
                args_.nullableAt(46, "sealed") { it as Fields? },
                args_.nullableAt(47, "suspend") { it as Fields? },
                args_.nullableAt(48, "tailrec") { it as Fields? },
                args_.nullableAt(49, "vararg") { it as Fields? },
                args_.nullableAt(50, "yield") { it as Fields? },
                args_.nullableAt(51, "async") { it as Fields? },
                args_.nullableAt(52, "await") { it as Fields? },
                args_.nullableAt(53, "it") { it as Fields? },
                args_.nullableAt(54, "context") { it as Fields? },
                args_.nullableAt(55, "args") { it as Fields? },
                args_.nullableAt(56, "reply") { it as Fields? },
                args_.nullableAt(57, "message") { it as Fields? },
                args_.nullableAt(58, "callback") { it as Fields? },
                args_.nullableAt(59, "channel") { it as Fields? },
                args_.nullableAt(60, "channelName") { it as Fields? },
                args_.nullableAt(61, "api") { it as Fields? },
                args_.nullableAt(62, "codec") { it as Fields? },
                args_.nullableAt(63, "hostCodec") { it as Fields? },
                args_.nullableAt(64, "taskQueue") { it as Fields? },
                args_.nullableAt(65, "binaryMessenger") { it as Fields? },
                args_.nullableAt(66, "messageChannelSuffix") { it as Fields? },
                args_.nullableAt(67, "separatedMessageChannelSuffix") { it as Fields? },
                args_.nullableAt(68, "wrapped") { it as Fields? },
                args_.nullableAt(69, "error") { it as Fields? },
                args_.nullableAt(70, "answer") { it as Fields? },
                args_.nullableAt(71, "result") { it as Fields? },
                args_.nullableAt(72, "output") { it as Fields? },
                args_.nullableAt(73, "continuation") { it as Fields? },
                args_.nullableAt(74, "refusal") { it as Fields? },
                args_.nullableAt(75, "that") { it as Fields? },
                args_.nullableAt(76, "other") { it as Fields? },
                args_.nullableAt(77, "equals") { it as Fields? },
                args_.nullableAt(78, "hashCode") { it as Fields? },
                args_.nullableAt(79, "toString") { it as Fields? },
                args_.nullableAt(80, "toList") { it as Fields? },
                args_.nullableAt(81, "fromList") { it as Fields? },
                args_.nullableAt(82, "copy") { it as Fields? },
                args_.nullableAt(83, "component1") { it as Fields? },
                args_.nullableAt(84, "raw") { it as Fields? },
                args_.nullableAt(85, "ofRaw") { it as Fields? },
                args_.nullableAt(86, "values") { it as Fields? },
                args_.nullableAt(87, "valueOf") { it as Fields? },
                args_.nullableAt(88, "entries") { it as Fields? },
                args_.nullableAt(89, "name") { it as Fields? },
                args_.nullableAt(90, "ordinal") { it as Fields? },
                args_.nullableAt(91, "javaClass") { it as Fields? },
                args_.nullableAt(92, "stream") { it as Fields? },
                args_.nullableAt(93, "type") { it as Fields? },
                args_.nullableAt(94, "buffer") { it as Fields? },
                args_.nullableAt(95, "sink") { it as Fields? },
                args_.nullableAt(96, "event") { it as Fields? },
                args_.nullableAt(97, "p0") { it as Fields? },
                args_.nullableAt(98, "instanceName") { it as Fields? },
                args_.nullableAt(99, "messenger") { it as Fields? },
                args_.nullableAt(100, "streamHandler") { it as Fields? },
                args_.nullableAt(101, "handler") { it as Fields? },
                args_.nullableAt(102, "register") { it as Fields? },
                args_.nullableAt(103, "setUp") { it as Fields? },
                args_.nullableAt(104, "run") { it as Fields? },
                args_.nullableAt(105, "listOf") { it as Fields? },
                args_.nullableAt(106, "launch") { it as Fields? },
                args_.nullableAt(107, "lazy") { it as Fields? },
                args_.nullableAt(108, "suspendCancellableCoroutine") { it as Fields? },
                args_.nullableAt(109, "kotlin") { it as Fields? },
                args_.nullableAt(110, "java") { it as Fields? },
                args_.nullableAt(111, "io") { it as Fields? },
                args_.nullableAt(112, "android") { it as Fields? },
                args_.nullableAt(113, "key") { it as Fields? },
                args_.nullableAt(114, "\$") { it as Fields? },
                args_.nullableAt(115, "a\$b") { it as Fields? },
                args_.nullableAt(116, "\$0") { it as Fields? },
                args_.nullableAt(117, "i") { it as Fields? },
                answer
              )
            } catch (refusal: WordsPigeonRefusal) {
              reply.reply(WordsPigeonHostCodec.wrapError(refusal))
            }
          }
        } else {
          channel.setMessageHandler(null)
        }
      }
      run {
        val channelName = "dev.flutter.pigeon.goldens.in.Host.wait$separatedMessageChannelSuffix"
        val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec, taskQueue)
        if (api != null) {
          channel.setMessageHandler { message, reply ->
            CoroutineScope(Dispatchers.Unconfined).launch {
              val wrapped: List<Any?> = try {
                val args_ = WordsPigeonArguments(message, channelName)
                listOf(api.wait(args_.at(0, "fun") { it as Words }, args_.at(1, "value") { it as Words }))
              } catch (error: Throwable) {
                WordsPigeonHostCodec.wrapError(error)
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
class Flutter(private val binaryMessenger: BinaryMessenger, private val messageChannelSuffix: String = "") {
  companion object {
    /** The codec of all messages of [Flutter]. */
    val codec: MessageCodec<Any?> by lazy { WordsPigeonCodec() }
  }

  suspend fun `fun`(funArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.fun$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(funArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun `interface`(interfaceArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.interface$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(interfaceArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun `object`(objectArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.object$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(objectArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun `package`(packageArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.package$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(packageArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun `typealias`(typealiasArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.typealias$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(typealiasArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun `typeof`(typeofArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.typeof$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(typeofArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun `val`(valArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.val$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(valArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun `when`(whenArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.when$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(whenArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun by(byArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.by$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(byArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun constructor(constructorArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.constructor$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(constructorArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun delegate(delegateArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.delegate$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(delegateArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun `dynamic`(dynamicArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.dynamic$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(dynamicArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun field(fieldArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.field$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(fieldArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun file(fileArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.file$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(fileArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun get(getArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.get$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(getArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun import(importArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.import$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(importArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun init(initArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.init$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(initArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun param(paramArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.param$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(paramArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun property(propertyArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.property$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(propertyArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun receiver(receiverArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.receiver$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(receiverArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun set(setArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.set$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(setArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun setparam(setparamArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.setparam$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(setparamArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun value(valueArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.value$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(valueArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun where(whereArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.where$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(whereArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun abstract(abstractArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.abstract$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(abstractArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun actual(actualArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.actual$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(actualArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun annotation(annotationArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.annotation$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(annotationArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun companion(companionArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.companion$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(companionArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun crossinline(crossinlineArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.crossinline$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(crossinlineArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun data(dataArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.data$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(dataArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun expect(expectArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.expect$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(expectArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun external(externalArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.external$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(externalArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun infix(infixArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.infix$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(infixArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun inline(inlineArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.inline$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(inlineArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun inner(innerArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.inner$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(innerArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun internal(internalArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.internal$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(internalArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun lateinit(lateinitArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.lateinit$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(lateinitArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun noinline(noinlineArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.noinline$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(noinlineArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun open(openArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.open$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(openArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun operator(operatorArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.operator$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(operatorArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun `out`(outArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.out$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(outArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun override(overrideArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.override$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(overrideArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun private(privateArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.private$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(privateArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun protected(protectedArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.protected$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(protectedArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun public(publicArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.public$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(publicArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun reified(reifiedArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.reified$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(reifiedArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun sealed(sealedArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.sealed$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(sealedArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun `suspend`(suspendArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.suspend$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(suspendArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun tailrec(tailrecArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.tailrec$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(tailrecArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun vararg(varargArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.vararg$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(varargArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun `yield`(yieldArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.yield$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(yieldArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun async(asyncArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.async$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(asyncArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun await(awaitArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.await$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(awaitArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun it(itArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.it$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(itArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun context(contextArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.context$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(contextArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun args(argsArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.args$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(argsArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun reply(replyArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.reply$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(replyArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun message(messageArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.message$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(messageArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun callback(callbackArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.callback$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(callbackArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun channel(channelArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.channel$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(channelArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun channelName(channelNameArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.channelName$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(channelNameArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun api(apiArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.api$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(apiArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun codec(codecArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.codec$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(codecArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun hostCodec(hostCodecArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.hostCodec$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(hostCodecArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun taskQueue(taskQueueArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.taskQueue$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(taskQueueArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun binaryMessenger(binaryMessengerArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.binaryMessenger$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(binaryMessengerArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun messageChannelSuffix(messageChannelSuffixArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.messageChannelSuffix$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(messageChannelSuffixArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun separatedMessageChannelSuffix(separatedMessageChannelSuffixArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.separatedMessageChannelSuffix$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(separatedMessageChannelSuffixArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun wrapped(wrappedArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.wrapped$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(wrappedArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun error(errorArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.error$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(errorArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun answer(answerArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.answer$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(answerArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun result(resultArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.result$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(resultArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun output(outputArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.output$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(outputArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun continuation(continuationArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.continuation$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(continuationArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun refusal(refusalArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.refusal$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(refusalArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun that(thatArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.that$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(thatArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun other(otherArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.other$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(otherArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun toList(toListArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.toList$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(toListArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun fromList(fromListArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.fromList$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(fromListArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun copy(copyArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.copy$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(copyArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun component1(component1Arg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.component1$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(component1Arg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun raw(rawArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.raw$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(rawArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun ofRaw(ofRawArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.ofRaw$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(ofRawArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun values(valuesArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.values$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(valuesArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun valueOf(valueOfArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.valueOf$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(valueOfArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun entries(entriesArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.entries$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(entriesArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun name(nameArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.name$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(nameArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun ordinal(ordinalArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.ordinal$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(ordinalArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun javaClass(javaClassArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.javaClass$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(javaClassArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun stream(streamArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.stream$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(streamArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun type(typeArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.type$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(typeArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun buffer(bufferArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.buffer$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(bufferArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun sink(sinkArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.sink$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(sinkArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun event(eventArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.event$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(eventArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun p0(p0Arg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.p0$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(p0Arg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun instanceName(instanceNameArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.instanceName$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(instanceNameArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun messenger(messengerArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.messenger$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(messengerArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun streamHandler(streamHandlerArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.streamHandler$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(streamHandlerArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun handler(handlerArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.handler$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(handlerArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun register(registerArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.register$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(registerArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun setUp(setUpArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.setUp$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(setUpArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun run(runArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.run$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(runArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun listOf(listOfArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.listOf$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(listOfArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun launch(launchArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.launch$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(launchArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun lazy(lazyArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.lazy$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(lazyArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun suspendCancellableCoroutine(
    suspendCancellableCoroutineArg: Long
  ): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.suspendCancellableCoroutine$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(suspendCancellableCoroutineArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun kotlin(kotlinArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.kotlin$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(kotlinArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun java(javaArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.java$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(javaArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun io(ioArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.io$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(ioArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun android(androidArg: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.android$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(androidArg)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun key(keyArg: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.key$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(keyArg)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun `$`(`$Arg`: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.\$$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(`$Arg`)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun `a$b`(`a$bArg`: Long) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.a\$b$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    suspendCancellableCoroutine<Unit> { continuation ->
      channel.send(kotlinListOf(`a$bArg`)) { reply ->
        val result = WordsPigeonFlutter.voidResult(reply, channelName)
        continuation.resumeWith(result)
      }
    }
  }

  fun `$0`(`$0Arg`: Long, callback: (Result<String?>) -> Unit) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.\$0$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(`$0Arg`)) { reply ->
      val result = WordsPigeonFlutter.nullableResult(reply, channelName) { it as String? }
      callback(result)
    }
  }

  suspend fun i(iArg: Long): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.i$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(iArg)) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  suspend fun all(
    funArg: Long,
    interfaceArg: Long,
    objectArg: Long,
    packageArg: Long,
    typealiasArg: Long,
    typeofArg: Long,
    valArg: Long,
    whenArg: Long,
    byArg: Long,
    constructorArg: Long,
    delegateArg: Long,
    dynamicArg: Long,
    fieldArg: Long,
    fileArg: Long,
    getArg: Long,
    importArg: Long,
    initArg: Long,
    paramArg: Long,
    propertyArg: Long,
    receiverArg: Long,
    setArg: Long,
    setparamArg: Long,
    valueArg: Long,
    whereArg: Long,
    abstractArg: Long,
    actualArg: Long,
    annotationArg: Long,
    companionArg: Long,
    crossinlineArg: Long,
    dataArg: Long,
    expectArg: Long,
    externalArg: Long,
    infixArg: Long,
    inlineArg: Long,
    innerArg: Long,
    internalArg: Long,
    lateinitArg: Long,
    noinlineArg: Long,
    openArg: Long,
    operatorArg: Long,
    outArg: Long,
    overrideArg: Long,
    privateArg: Long,
    protectedArg: Long,
    publicArg: Long,
    reifiedArg: Long,
    sealedArg: Long,
    suspendArg: Long,
    tailrecArg: Long,
    varargArg: Long,
    yieldArg: Long,
    asyncArg: Long,
    awaitArg: Long,
    itArg: Long,
    contextArg: Long,
    argsArg: Long,
    replyArg: Long,
    messageArg: Long,
    callbackArg: Long,
    channelArg: Long,
    channelNameArg: Long,
    apiArg: Long,
    codecArg: Long,
    hostCodecArg: Long,
    taskQueueArg: Long,
    binaryMessengerArg: Long,
    messageChannelSuffixArg: Long,
    separatedMessageChannelSuffixArg: Long,
    wrappedArg: Long,
    errorArg: Long,
    answerArg: Long,
    resultArg: Long,
    outputArg: Long,
    continuationArg: Long,
    refusalArg: Long,
    thatArg: Long,
    otherArg: Long,
    equalsArg: Long,
    hashCodeArg: Long,
    toStringArg: Long,
    toListArg: Long,
    fromListArg: Long,
    copyArg: Long,
    component1Arg: Long,
    rawArg: Long,
    ofRawArg: Long,
    valuesArg: Long,
    valueOfArg: Long,
    entriesArg: Long,
    nameArg: Long,
    ordinalArg: Long,
    javaClassArg: Long,
    streamArg: Long,
    typeArg: Long,
    bufferArg: Long,
    sinkArg: Long,
    eventArg: Long,
    p0Arg: Long,
    instanceNameArg: Long,
    messengerArg: Long,
    streamHandlerArg: Long,
    handlerArg: Long,
    registerArg: Long,
    setUpArg: Long,
    runArg: Long,
    listOfArg: Long,
    launchArg: Long,
    lazyArg: Long,
    suspendCancellableCoroutineArg: Long,
    kotlinArg: Long,
    javaArg: Long,
    ioArg: Long,
    androidArg: Long,
    keyArg: Long,
    `$Arg`: Long,
    `a$bArg`: Long,
    `$0Arg`: Long,
    iArg: Long
  ): Long {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.all$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    return suspendCancellableCoroutine { continuation ->
      channel.send(kotlinListOf(
        funArg,
        interfaceArg,
        objectArg,
        packageArg,
        typealiasArg,
        typeofArg,
        valArg,
        whenArg,
        byArg,
        constructorArg,
        delegateArg,
        dynamicArg,
        fieldArg,
        fileArg,
        getArg,
        importArg,
        initArg,
        paramArg,
        propertyArg,
        receiverArg,
        setArg,
        setparamArg,
        valueArg,
        whereArg,
        abstractArg,
        actualArg,
        annotationArg,
        companionArg,
        crossinlineArg,
        dataArg,
        expectArg,
        externalArg,
        infixArg,
        inlineArg,
        innerArg,
        internalArg,
        lateinitArg,
        noinlineArg,
        openArg,
        operatorArg,
        outArg,
        overrideArg,
        privateArg,
        protectedArg,
        publicArg,
        reifiedArg,
        sealedArg,
        suspendArg,
        tailrecArg,
        varargArg,
        yieldArg,
        asyncArg,
        awaitArg,
        itArg,
        contextArg,
        argsArg,
        replyArg,
        messageArg,
        callbackArg,
        channelArg,
        channelNameArg,
        apiArg,
        codecArg,
        hostCodecArg,
        taskQueueArg,
        binaryMessengerArg,
        messageChannelSuffixArg,
        separatedMessageChannelSuffixArg,
        wrappedArg,
        errorArg,
        answerArg,
        resultArg,
        outputArg,
        continuationArg,
        refusalArg,
        thatArg,
        otherArg,
        equalsArg,
        hashCodeArg,
        toStringArg,
        toListArg,
        fromListArg,
        copyArg,
        component1Arg,
        rawArg,
        ofRawArg,
        valuesArg,
        valueOfArg,
        entriesArg,
        nameArg,
        ordinalArg,
        javaClassArg,
        streamArg,
        typeArg,
        bufferArg,
        sinkArg,
        eventArg,
        p0Arg,
        instanceNameArg,
        messengerArg,
        streamHandlerArg,
        handlerArg,
        registerArg,
        setUpArg,
        runArg,
        listOfArg,
        launchArg,
        lazyArg,
        suspendCancellableCoroutineArg,
        kotlinArg,
        javaArg,
        ioArg,
        androidArg,
        keyArg,
        `$Arg`,
        `a$bArg`,
        `$0Arg`,
        iArg
      )) { reply ->
        val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Long }
        continuation.resumeWith(result)
      }
    }
  }

  fun later(
    funArg: Fields?,
    interfaceArg: Fields?,
    objectArg: Fields?,
    packageArg: Fields?,
    typealiasArg: Fields?,
    typeofArg: Fields?,
    valArg: Fields?,
    whenArg: Fields?,
    byArg: Fields?,
    constructorArg: Fields?,
    delegateArg: Fields?,
    dynamicArg: Fields?,
    fieldArg: Fields?,
    fileArg: Fields?,
    getArg: Fields?,
    importArg: Fields?,
    initArg: Fields?,
    paramArg: Fields?,
    propertyArg: Fields?,
    receiverArg: Fields?,
    setArg: Fields?,
    setparamArg: Fields?,
    valueArg: Fields?,
    whereArg: Fields?,
    abstractArg: Fields?,
    actualArg: Fields?,
    annotationArg: Fields?,
    companionArg: Fields?,
    crossinlineArg: Fields?,
    dataArg: Fields?,
    expectArg: Fields?,
    externalArg: Fields?,
    infixArg: Fields?,
    inlineArg: Fields?,
    innerArg: Fields?,
    internalArg: Fields?,
    lateinitArg: Fields?,
    noinlineArg: Fields?,
    openArg: Fields?,
    operatorArg: Fields?,
    outArg: Fields?,
    overrideArg: Fields?,
    privateArg: Fields?,
    protectedArg: Fields?,
    publicArg: Fields?,
    reifiedArg: Fields?,
    sealedArg: Fields?,
    suspendArg: Fields?,
    tailrecArg: Fields?,
    varargArg: Fields?,
    yieldArg: Fields?,
    asyncArg: Fields?,
    awaitArg: Fields?,
    itArg: Fields?,
    contextArg: Fields?,
    argsArg: Fields?,
    replyArg: Fields?,
    messageArg: Fields?,
    callbackArg: Fields?,
    channelArg: Fields?,
    channelNameArg: Fields?,
    apiArg: Fields?,
    codecArg: Fields?,
    hostCodecArg: Fields?,
    taskQueueArg: Fields?,
    binaryMessengerArg: Fields?,
    messageChannelSuffixArg: Fields?,
    separatedMessageChannelSuffixArg: Fields?,
    wrappedArg: Fields?,
    errorArg: Fields?,
    answerArg: Fields?,
    resultArg: Fields?,
    outputArg: Fields?,
    continuationArg: Fields?,
    refusalArg: Fields?,
    thatArg: Fields?,
    otherArg: Fields?,
    equalsArg: Fields?,
    hashCodeArg: Fields?,
    toStringArg: Fields?,
    toListArg: Fields?,
    fromListArg: Fields?,
    copyArg: Fields?,
    component1Arg: Fields?,
    rawArg: Fields?,
    ofRawArg: Fields?,
    valuesArg: Fields?,
    valueOfArg: Fields?,
    entriesArg: Fields?,
    nameArg: Fields?,
    ordinalArg: Fields?,
    javaClassArg: Fields?,
    streamArg: Fields?,
    typeArg: Fields?,
    bufferArg: Fields?,
    sinkArg: Fields?,
    eventArg: Fields?,
    p0Arg: Fields?,
    instanceNameArg: Fields?,
    messengerArg: Fields?,
    streamHandlerArg: Fields?,
    handlerArg: Fields?,
    registerArg: Fields?,
    setUpArg: Fields?,
    runArg: Fields?,
    listOfArg: Fields?,
    launchArg: Fields?,
    lazyArg: Fields?,
    suspendCancellableCoroutineArg: Fields?,
    kotlinArg: Fields?,
    javaArg: Fields?,
    ioArg: Fields?,
    androidArg: Fields?,
    keyArg: Fields?,
    `$Arg`: Fields?,
    `a$bArg`: Fields?,
    `$0Arg`: Fields?,
    iArg: Fields?,
    callback: (Result<Fields>) -> Unit
  ) {
    val separatedMessageChannelSuffix = if (messageChannelSuffix.isEmpty()) "" else ".$messageChannelSuffix"
    val channelName = "dev.flutter.pigeon.goldens.in.Flutter.later$separatedMessageChannelSuffix"
    val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, WordsPigeonReplyCodec(codec))
    channel.send(kotlinListOf(
      funArg,
      interfaceArg,
      objectArg,
      packageArg,
      typealiasArg,
      typeofArg,
      valArg,
      whenArg,
      byArg,
      constructorArg,
      delegateArg,
      dynamicArg,
      fieldArg,
      fileArg,
      getArg,
      importArg,
      initArg,
      paramArg,
      propertyArg,
      receiverArg,
      setArg,
      setparamArg,
      valueArg,
      whereArg,
      abstractArg,
      actualArg,
      annotationArg,
      companionArg,
      crossinlineArg,
      dataArg,
      expectArg,
      externalArg,
      infixArg,
      inlineArg,
      innerArg,
      internalArg,
      lateinitArg,
      noinlineArg,
      openArg,
      operatorArg,
      outArg,
      overrideArg,
      privateArg,
      protectedArg,
      publicArg,
      reifiedArg,
      sealedArg,
      suspendArg,
      tailrecArg,
      varargArg,
      yieldArg,
      asyncArg,
      awaitArg,
      itArg,
      contextArg,
      argsArg,
      replyArg,
      messageArg,
      callbackArg,
      channelArg,
      channelNameArg,
      apiArg,
      codecArg,
      hostCodecArg,
      taskQueueArg,
      binaryMessengerArg,
      messageChannelSuffixArg,
      separatedMessageChannelSuffixArg,
      wrappedArg,
      errorArg,
      answerArg,
      resultArg,
      outputArg,
      continuationArg,
      refusalArg,
      thatArg,
      otherArg,
      equalsArg,
      hashCodeArg,
      toStringArg,
      toListArg,
      fromListArg,
      copyArg,
      component1Arg,
      rawArg,
      ofRawArg,
      valuesArg,
      valueOfArg,
      entriesArg,
      nameArg,
      ordinalArg,
      javaClassArg,
      streamArg,
      typeArg,
      bufferArg,
      sinkArg,
      eventArg,
      p0Arg,
      instanceNameArg,
      messengerArg,
      streamHandlerArg,
      handlerArg,
      registerArg,
      setUpArg,
      runArg,
      listOfArg,
      launchArg,
      lazyArg,
      suspendCancellableCoroutineArg,
      kotlinArg,
      javaArg,
      ioArg,
      androidArg,
      keyArg,
      `$Arg`,
      `a$bArg`,
      `$0Arg`,
      iArg
    )) { reply ->
      val result = WordsPigeonFlutter.nonNullResult(reply, channelName) { it as Fields }
      callback(result)
    }
  }
}

/** The codec of all messages of [Events]. */
val WordsPigeonMethodCodec = StandardMethodCodec(WordsPigeonCodec())

/** Hands each listener of Dart to a stream handler, with a sink of its own. */
private class WordsPigeonStreamHandler<T>(
  val wrapper: WordsPigeonEventChannelWrapper<T>
) : EventChannel.StreamHandler {
  override fun onListen(p0: Any?, sink: EventChannel.EventSink) {
    wrapper.onListen(p0, PigeonEventSink(sink))
  }

  override fun onCancel(p0: Any?) {
    wrapper.onCancel(p0)
  }
}

/** What a stream handler is told about Dart's listener. */
interface WordsPigeonEventChannelWrapper<T> {
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
abstract class FunStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: FunStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.fun$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class InterfaceStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: InterfaceStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.interface$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ObjectStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ObjectStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.object$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class PackageStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: PackageStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.package$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class TypealiasStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: TypealiasStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.typealias$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class TypeofStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: TypeofStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.typeof$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ValStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ValStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.val$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class WhenStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: WhenStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.when$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ByStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ByStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.by$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ConstructorStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ConstructorStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.constructor$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class DelegateStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: DelegateStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.delegate$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class DynamicStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: DynamicStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.dynamic$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class FieldStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: FieldStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.field$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class FileStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: FileStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.file$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class GetStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: GetStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.get$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ImportStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ImportStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.import$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class InitStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: InitStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.init$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ParamStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ParamStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.param$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class PropertyStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: PropertyStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.property$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ReceiverStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ReceiverStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.receiver$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class SetStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: SetStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.set$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class SetparamStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: SetparamStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.setparam$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ValueStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ValueStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.value$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class WhereStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: WhereStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.where$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class AbstractStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: AbstractStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.abstract$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ActualStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ActualStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.actual$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class AnnotationStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: AnnotationStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.annotation$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class CompanionStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: CompanionStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.companion$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class CrossinlineStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: CrossinlineStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.crossinline$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class DataStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: DataStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.data$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ExpectStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ExpectStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.expect$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ExternalStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ExternalStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.external$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class InfixStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: InfixStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.infix$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class InlineStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: InlineStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.inline$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class InnerStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: InnerStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.inner$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class InternalStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: InternalStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.internal$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class LateinitStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: LateinitStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.lateinit$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class NoinlineStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: NoinlineStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.noinline$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class OpenStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: OpenStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.open$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class OperatorStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: OperatorStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.operator$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class OutStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: OutStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.out$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class OverrideStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: OverrideStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.override$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class PrivateStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: PrivateStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.private$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ProtectedStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ProtectedStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.protected$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class PublicStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: PublicStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.public$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ReifiedStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ReifiedStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.reified$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class SealedStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: SealedStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.sealed$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class SuspendStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: SuspendStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.suspend$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class TailrecStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: TailrecStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.tailrec$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class VarargStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: VarargStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.vararg$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class YieldStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: YieldStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.yield$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class AsyncStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: AsyncStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.async$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class AwaitStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: AwaitStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.await$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ItStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ItStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.it$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ContextStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ContextStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.context$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ArgsStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ArgsStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.args$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ReplyStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ReplyStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.reply$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class MessageStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: MessageStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.message$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class CallbackStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: CallbackStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.callback$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ChannelStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ChannelStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.channel$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ChannelNameStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ChannelNameStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.channelName$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ApiStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ApiStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.api$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class CodecStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: CodecStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.codec$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class HostCodecStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: HostCodecStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.hostCodec$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class TaskQueueStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: TaskQueueStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.taskQueue$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class BinaryMessengerStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: BinaryMessengerStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.binaryMessenger$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class MessageChannelSuffixStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: MessageChannelSuffixStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.messageChannelSuffix$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class SeparatedMessageChannelSuffixStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: SeparatedMessageChannelSuffixStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.separatedMessageChannelSuffix$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class WrappedStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: WrappedStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.wrapped$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ErrorStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ErrorStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.error$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class AnswerStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: AnswerStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.answer$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ResultStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ResultStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.result$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class OutputStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: OutputStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.output$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ContinuationStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ContinuationStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.continuation$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class RefusalStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: RefusalStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.refusal$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ThatStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ThatStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.that$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class OtherStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: OtherStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.other$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class EqualsStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: EqualsStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.equals$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ToListStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ToListStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.toList$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class FromListStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: FromListStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.fromList$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class CopyStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: CopyStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.copy$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class Component1StreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: Component1StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.component1$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class RawStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: RawStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.raw$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class OfRawStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: OfRawStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.ofRaw$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ValuesStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ValuesStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.values$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ValueOfStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ValueOfStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.valueOf$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class EntriesStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: EntriesStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.entries$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class NameStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: NameStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.name$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class OrdinalStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: OrdinalStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.ordinal$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class JavaClassStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: JavaClassStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.javaClass$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class StreamStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: StreamStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.stream$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class TypeStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: TypeStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.type$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class BufferStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: BufferStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.buffer$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class SinkStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: SinkStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.sink$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class EventStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: EventStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.event$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class P0StreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: P0StreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.p0$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class InstanceNameStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: InstanceNameStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.instanceName$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class MessengerStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: MessengerStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.messenger$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class StreamHandlerStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: StreamHandlerStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.streamHandler$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class HandlerStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: HandlerStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.handler$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class RegisterStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: RegisterStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.register$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class SetUpStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: SetUpStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.setUp$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class RunStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: RunStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.run$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class ListOfStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: ListOfStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.listOf$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class LaunchStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: LaunchStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.launch$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class LazyStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: LazyStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.lazy$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class SuspendCancellableCoroutineStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: SuspendCancellableCoroutineStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.suspendCancellableCoroutine$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class KotlinStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: KotlinStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.kotlin$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class JavaStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: JavaStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.java$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class IoStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: IoStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.io$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class AndroidStreamHandler : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: AndroidStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.android$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class KeyStreamHandler : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: KeyStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.key$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class `$StreamHandler` : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: `$StreamHandler`, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.\$$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class `A$bStreamHandler` : WordsPigeonEventChannelWrapper<Fields> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: `A$bStreamHandler`, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.a\$b$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Fields>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class `$0StreamHandler` : WordsPigeonEventChannelWrapper<Words> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: `$0StreamHandler`, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.\$0$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Words>) {}

  override fun onCancel(p0: Any?) {}
}

/** Implemented by the app: sends events to Dart. */
abstract class IStreamHandler : WordsPigeonEventChannelWrapper<Long> {
  companion object {
    /** Has [streamHandler] send the events of that instance. */
    fun register(messenger: BinaryMessenger, streamHandler: IStreamHandler, instanceName: String = "") {
      val separatedInstanceName = if (instanceName.isEmpty()) "" else ".$instanceName"
      val channelName = "dev.flutter.pigeon.goldens.in.Events.i$separatedInstanceName"
      val channel = EventChannel(messenger, channelName, WordsPigeonMethodCodec)
      channel.setStreamHandler(WordsPigeonStreamHandler(streamHandler))
    }
  }

  override fun onListen(p0: Any?, sink: PigeonEventSink<Long>) {}

  override fun onCancel(p0: Any?) {}
}
