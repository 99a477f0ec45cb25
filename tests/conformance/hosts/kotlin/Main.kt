package conformance

import dev.columba.engine.PipeHost

/** The host that the Dart program starts: all interfaces at once. */
fun main() {
  PipeHost.run { messenger ->
    EchoingHosts.setUp(messenger)
  }
}
