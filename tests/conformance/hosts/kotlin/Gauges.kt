package conformance

import android.os.Handler
import android.os.Looper
import conformance.natives.Hand
import conformance.proxies.FlutterError
import conformance.proxies.Gauge
import conformance.proxies.Instrument
import conformance.proxies.Measure
import conformance.proxies.PigeonApiGauge
import conformance.proxies.Watched

/** Objects with everything. */
class Gauges(override val pigeonRegistrar: ProxiesHost) : PigeonApiGauge(pigeonRegistrar) {
  private val platform = Handler(Looper.getMainLooper())

  override fun pigeon_defaultConstructor(limit: Long, labels: List<String?>, scale: Measure?, start: Long): Gauge {
    if (start < 0) {
      throw FlutterError("too-small", "below zero", listOf(start))
    }
    return Gauge("$limit ${labels.size} ${scale?.raw} $start", Hand(0.75)).also { it.value = start }
  }

  override fun named(
    limit: Long,
    labels: List<String?>,
    scale: Measure?,
    name: String,
    measure: Measure?,
    hand: Hand?,
  ): Gauge = Gauge("$name ${measure?.raw} ${hand?.angle}", hand ?: Hand(0.5))

  override fun needle(pigeon_instance: Gauge): Hand = pigeon_instance.needle

  override fun shared(): Hand = shared

  override fun value(pigeon_instance: Gauge): Long = pigeon_instance.value

  override fun set(pigeon_instance: Gauge, value: Long, callback: (Result<Unit>) -> Unit) {
    pigeon_instance.value = value
    changed(pigeon_instance, value, callback)
  }

  override fun reset(pigeon_instance: Gauge) {
    pigeon_instance.value = 0
  }

  override fun origin(pigeon_instance: Gauge): String = pigeon_instance.origin

  override fun slow(pigeon_instance: Gauge, text: String, callback: (Result<String>) -> Unit) {
    platform.post { callback(Result.success(text)) }
  }

  override fun slowBytes(pigeon_instance: Gauge, bytes: ByteArray?, callback: (Result<ByteArray?>) -> Unit) {
    platform.post { callback(Result.success(bytes)) }
  }

  override fun slowEcho(pigeon_instance: Gauge, gauge: Gauge, callback: (Result<Gauge>) -> Unit) {
    platform.post { callback(Result.success(gauge)) }
  }

  override fun echo(pigeon_instance: Gauge, gauge: Gauge?): Gauge? = gauge

  override fun needles(pigeon_instance: Gauge, needles: List<Hand>): List<Hand> = needles

  override fun needlesByName(pigeon_instance: Gauge, needles: Map<String, Hand?>): Map<String, Hand?> = needles

  override fun measures(pigeon_instance: Gauge, measures: List<Measure?>): List<Measure?> = measures

  override fun anything(pigeon_instance: Gauge, value: Any?): Any? = value

  override fun asInstrument(pigeon_instance: Gauge, instrument: Instrument): Instrument = instrument

  override fun asWatched(pigeon_instance: Gauge, watched: Watched): Watched = watched

  override fun callDescribe(pigeon_instance: Gauge, text: String?, callback: (Result<String>) -> Unit) =
    describe(pigeon_instance, text, callback)

  override fun callLater(pigeon_instance: Gauge, value: Long, callback: (Result<Long?>) -> Unit) =
    later(pigeon_instance, value, callback)

  override fun callConvert(pigeon_instance: Gauge, measure: Measure?, callback: (Result<Measure>) -> Unit) =
    convert(pigeon_instance, measure, callback)

  override fun callMoved(pigeon_instance: Gauge, callback: (Result<Hand?>) -> Unit) {
    val other = Hand(1.5)
    moved(pigeon_instance, pigeon_instance.needle, listOf(other, null, other), callback)
  }

  override fun callSwitched(pigeon_instance: Gauge, isOn: Boolean, callback: (Result<Unit>) -> Unit) =
    pigeon_getPigeonApiInstrument().switched(pigeon_instance, isOn, callback)

  override fun callWatch(pigeon_instance: Gauge, instrument: Instrument, callback: (Result<Unit>) -> Unit) {
    pigeonRegistrar.watchers++
    pigeon_getPigeonApiWatched().watch(pigeon_instance, instrument, callback)
  }

  override fun fail(pigeon_instance: Gauge, code: String, message: String?, details: Any?) =
    failForAll(code, message, details)

  override fun failLater(
    pigeon_instance: Gauge,
    code: String,
    message: String?,
    details: Any?,
    callback: (Result<Unit>) -> Unit,
  ) {
    platform.post { callback(Result.failure(FlutterError(code, message, details))) }
  }

  override fun count(add: Long): Long {
    count += add
    return count
  }

  override fun nameOf(measure: Measure, callback: (Result<String?>) -> Unit) {
    platform.post { callback(Result.success(if (measure == Measure.METRE) "metre" else null)) }
  }

  override fun failForAll(code: String, message: String?, details: Any?) = throw FlutterError(code, message, details)

  private companion object {
    val shared = Hand(0.25)
    var count = 0L
  }
}
