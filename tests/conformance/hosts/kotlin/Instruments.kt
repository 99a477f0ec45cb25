package conformance.proxies

import conformance.natives.Alive
import conformance.natives.Hand

/** What is behind the Dart classes of the same names. */
open class Instrument(val kind: String = "instrument") {
  init {
    Alive.add(this)
  }
}

interface Watched

class Workshop

class Dial(val title: String, val hand: Hand?) : Instrument("dial"), Watched

class Gauge(val origin: String, val needle: Hand) : Instrument("gauge"), Watched {
  var value = 0L
}

/** Dart does not know these classes. */
class Secret : Instrument("secret")

class Watcher : Watched
