package conformance

import conformance.calls.Calls
import conformance.proxies_too.LampsHost
import dev.columba.engine.PipeHost

/** The host that the Dart program starts: all interfaces at once. */
fun main() {
  PipeHost.run { messenger ->
    EchoingHosts.setUp(messenger)
    Calls.setUp(messenger, CallsHost(messenger))
    EventsHost.setUp(messenger)
    ProxiesHost.setUp(messenger)
    LampsHost(messenger).setUp()
  }
}
