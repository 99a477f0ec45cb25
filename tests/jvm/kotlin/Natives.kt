package natives

import goldens.proxies.Battery
import goldens.proxies.Instrument
import goldens.proxies.Listener
import goldens.proxies.Place

/** What is behind the proxy API `Gauge`. */
open class NativeGauge(
  val label: String,
  val title: String,
  val place: Place?,
  val batteries: List<Battery?>,
) : Instrument(), Listener {
  val battery = Battery(0.75)
  var resets = 0
}
