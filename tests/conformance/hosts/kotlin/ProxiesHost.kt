package conformance

import conformance.natives.Alive
import conformance.natives.Hand
import conformance.proxies.Dial
import conformance.proxies.Gauge
import conformance.proxies.Instrument
import conformance.proxies.PigeonApiDial
import conformance.proxies.PigeonApiGauge
import conformance.proxies.PigeonApiInstrument
import conformance.proxies.PigeonApiNeedle
import conformance.proxies.PigeonApiWatched
import conformance.proxies.PigeonApiWorkshop
import conformance.proxies.ProxiesPigeonProxyApiRegistrar
import conformance.proxies.ProxyControl
import conformance.proxies.Secret
import conformance.proxies.Watched
import conformance.proxies.Watcher
import io.flutter.plugin.common.BinaryMessenger

/** What is given for each proxy API. */
class ProxiesHost(messenger: BinaryMessenger) : ProxiesPigeonProxyApiRegistrar(messenger), ProxyControl {
  var watchers = 0L

  override fun getPigeonApiGauge(): PigeonApiGauge = Gauges(this)

  override fun getPigeonApiInstrument(): PigeonApiInstrument = Instruments(this)

  override fun getPigeonApiWatched(): PigeonApiWatched = WatchedObjects(this)

  override fun getPigeonApiNeedle(): PigeonApiNeedle = Needles(this)

  override fun getPigeonApiDial(): PigeonApiDial = Dials(this)

  override fun getPigeonApiWorkshop(): PigeonApiWorkshop = workshop

  override fun liveObjects(): Long = Alive.count()

  override fun collectGarbage() {
    System.gc()
    // Looks at once for what was collected.
    instanceManager.clearFinalizedWeakReferencesInterval = 50
  }

  private val workshop = Workshops(this)

  companion object {
    fun setUp(messenger: BinaryMessenger) {
      val host = ProxiesHost(messenger)
      host.setUp()
      ProxyControl.setUp(messenger, host)
    }
  }
}

private class Instruments(registrar: ProxiesHost) : PigeonApiInstrument(registrar) {
  override fun pigeon_defaultConstructor(): Instrument = Instrument()

  override fun kind(pigeon_instance: Instrument): String = pigeon_instance.kind
}

private class WatchedObjects(override val pigeonRegistrar: ProxiesHost) : PigeonApiWatched(pigeonRegistrar) {
  override fun watchers(): Long = pigeonRegistrar.watchers
}

private class Needles(registrar: ProxiesHost) : PigeonApiNeedle(registrar) {
  override fun angle(pigeon_instance: Hand): Double = pigeon_instance.angle

  override fun isSame(pigeon_instance: Hand, other: Hand): Boolean = pigeon_instance === other
}

private class Dials(registrar: ProxiesHost) : PigeonApiDial(registrar) {
  override fun pigeon_defaultConstructor(title: String, hand: Hand?): Dial = Dial(title, hand)

  override fun title(pigeon_instance: Dial): String = pigeon_instance.title

  override fun hand(pigeon_instance: Dial): Hand? = pigeon_instance.hand
}

private class Workshops(registrar: ProxiesHost) : PigeonApiWorkshop(registrar) {
  private var kept: Hand? = null

  override fun needle(angle: Double): Hand = Hand(angle)

  override fun noNeedle(): Hand? = null

  override fun needles(angle: Double): List<Hand> {
    val first = Hand(angle)
    return listOf(first, Hand(-angle), first)
  }

  override fun dial(title: String, angle: Double?): Dial = Dial(title, angle?.let { Hand(it) })

  override fun dialAsInstrument(title: String): Instrument = Dial(title, null)

  override fun secret(): Instrument = Secret()

  override fun watched(): Watched = Watcher()

  override fun gauge(): Gauge = Gauge("workshop", Hand(0.0))

  override fun keep(needle: Hand?) {
    kept = needle
  }

  override fun kept(): Hand? = kept
}
