package conformance;

import conformance.proxies.ProxiesBindings.Measure;
import conformance.proxies_too.Lamp;
import conformance.proxies_too.ProxiesTooBindings.PigeonApiLamp;
import conformance.proxies_too.ProxiesTooBindings.PigeonProxyApiRegistrar;
import io.flutter.plugin.common.BinaryMessenger;

/** What is given for the proxy APIs of a second file. */
final class LampsHost extends PigeonProxyApiRegistrar {
  LampsHost(BinaryMessenger messenger) {
    super(messenger);
  }

  @Override
  public PigeonApiLamp getPigeonApiLamp() {
    return new PigeonApiLamp(this) {
      @Override
      public Lamp pigeon_defaultConstructor(Measure height) {
        return new Lamp(height);
      }

      @Override
      public Measure height(Lamp lamp) {
        return lamp.height();
      }

      @Override
      public Lamp echo(Lamp lamp, Lamp other) {
        return other;
      }
    };
  }
}
