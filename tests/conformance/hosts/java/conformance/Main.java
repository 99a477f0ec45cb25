package conformance;

import conformance.calls.CallsBindings.Calls;
import dev.columba.engine.PipeHost;

/** The host that the Dart program starts: all interfaces at once. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    PipeHost.run(
        messenger -> {
          EchoingHosts.setUp(messenger);
          Calls.setUp(messenger, new CallsHost(messenger));
          EventsHost.setUp(messenger);
          ProxiesHost.setUp(messenger);
          new LampsHost(messenger).setUp();
        });
  }
}
