package conformance.proxies_too

import conformance.proxies.Measure
import io.flutter.plugin.common.BinaryMessenger

/** What is behind the Dart class of the same name. */
class Lamp(val height: Measure)

/** What is given for the proxy APIs of a second file. */
class LampsHost(messenger: BinaryMessenger) : ProxiesTooPigeonProxyApiRegistrar(messenger) {
  override fun getPigeonApiLamp(): PigeonApiLamp = Lamps(this)
}

private class Lamps(registrar: LampsHost) : PigeonApiLamp(registrar) {
  override fun pigeon_defaultConstructor(height: Measure): Lamp = Lamp(height)

  override fun height(pigeon_instance: Lamp): Measure = pigeon_instance.height

  override fun echo(pigeon_instance: Lamp, lamp: Lamp?): Lamp? = lamp
}
