package conformance

import android.os.Looper
import conformance.calls.AlsoNothing
import conformance.calls.Calls
import conformance.calls.Counter
import conformance.calls.FlutterError
import conformance.calls.Level
import conformance.calls.Note
import conformance.calls.Nothing
import conformance.calls.Reports
import conformance.calls.Sample
import io.flutter.plugin.common.BinaryMessenger
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.withContext
import kotlinx.coroutines.yield

/** Errors, defaults, threads, constants, equality, and calls of Dart. */
class CallsHost(private val messenger: BinaryMessenger) : Calls {
  private val dart = Reports(messenger)

  override fun fail(code: String, message: String?, details: Any?) = throw FlutterError(code, message, details)

  override fun failInstead(code: String, message: String?, details: Any?): Long =
    throw FlutterError(code, message, details)

  override suspend fun failLater(code: String, message: String?, details: Any?) {
    yield()
    throw FlutterError(code, message, details)
  }

  override suspend fun failLaterInstead(code: String, message: String?, details: Any?): String =
    withContext(Dispatchers.Default) { throw FlutterError(code, message, details) }

  override fun failByCallback(code: String, message: String?, details: Any?, callback: (Result<Unit>) -> Unit) =
    callback(Result.failure(FlutterError(code, message, details)))

  override fun failInBackground(code: String, message: String?, details: Any?) = fail(code, message, details)

  override suspend fun failLaterInBackground(code: String, message: String?, details: Any?) =
    failLater(code, message, details)

  override fun breakDown(message: String) = throw IllegalArgumentException(message)

  override suspend fun breakDownLater(message: String) {
    yield()
    throw IllegalArgumentException(message)
  }

  override fun join(
    a: String, b: Long, c: Double, d: Boolean, e: Level, f: Note?, g: List<Long>, h: Map<String, Boolean>
  ): String = "$a|$b|$c|$d|${e.raw}|${f?.text}|${g.joinToString(",")}|${h.entries.joinToString(",")}"

  override fun named(first: String, second: Boolean, third: Long, fourth: Note?, fifth: Level): String =
    "$first|$second|$third|${fourth?.text}|${fifth.raw}"

  override fun optional(first: String, second: Long, third: String?, fourth: List<Long>): String =
    "$first|$second|$third|${fourth.joinToString(",")}"

  override fun note(note: Note, other: Note): Note =
    note.copy(text = note.text + other.text, count = note.count + other.count, tags = note.tags + other.tags)

  override fun nothing(nothing: Nothing): Nothing = nothing

  override fun thread(): String =
    if (Looper.myLooper() == Looper.getMainLooper()) "platform" else "thread ${Thread.currentThread().id}"

  override fun backgroundThread(): String = thread()

  override fun sameBackgroundThread(): String = thread()

  override suspend fun laterBackgroundThread(): String = thread()

  override fun constants(): Map<String, Any> =
    mapOf(
      "answer" to conformance.calls.answer,
      "least" to conformance.calls.least,
      "most" to conformance.calls.most,
      "half" to conformance.calls.half,
      "whole" to conformance.calls.whole,
      "tiny" to conformance.calls.tiny,
      "isOpen" to conformance.calls.isOpen,
      "empty" to conformance.calls.empty,
      "awkward" to conformance.calls.awkward,
    )

  override fun areEqual(a: Sample, b: Sample): Boolean = a == b

  override fun areHashesEqual(a: Sample, b: Sample): Boolean = a.hashCode() == b.hashCode()

  override fun areNothingsEqual(a: Nothing, b: Nothing): Boolean = a == b && a.hashCode() == b.hashCode()

  override fun isNothingEqual(a: Nothing, b: AlsoNothing): Boolean = a.equals(b)

  override fun textOf(sample: Sample): String = sample.toString()

  override fun textOfNote(note: Note): String = note.toString()

  override suspend fun errorOfDart(code: String, message: String?, details: Any?): List<Any?> =
    errorOf { dart.fail(code, message, details) }

  override suspend fun otherErrorOfDart(message: String): List<Any?> = errorOf { dart.breakDown(message) }

  override suspend fun errorOfNobody(suffix: String): List<Any?> = errorOf { Reports(messenger, suffix).number() }

  override suspend fun answerOfDart(): List<Any?> = errorOf { dart.number() }

  override suspend fun nameOfDart(suffix: String): String = Reports(messenger, suffix).name()

  override suspend fun callsInOrder(count: Long): List<Long> = coroutineScope {
    (0 until count).map { index -> async { dart.later(index) } }.map { it.await() }
  }

  override fun setUpCounter(suffix: String) = Counter.setUp(messenger, CounterHost(suffix), suffix)

  override fun tearDownCounter(suffix: String) = Counter.setUp(messenger, null, suffix)

  /** The error of a call as a list; an answer as a list of one. */
  private suspend fun errorOf(call: suspend () -> Any): List<Any?> =
    try {
      listOf(call())
    } catch (error: FlutterError) {
      listOf(error.code, error.message, error.details)
    }
}

private class CounterHost(private val suffix: String) : Counter {
  private var count = 0L

  override fun next(): Long = ++count

  override fun suffix(): String = suffix
}
