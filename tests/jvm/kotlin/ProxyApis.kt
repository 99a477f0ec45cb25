package tests

import goldens.proxies.Alarm
import goldens.proxies.Battery
import goldens.proxies.FlutterError
import goldens.proxies.Instrument
import goldens.proxies.PigeonApiAlarm
import goldens.proxies.PigeonApiBattery
import goldens.proxies.PigeonApiGauge
import goldens.proxies.PigeonApiInstrument
import goldens.proxies.PigeonApiListener
import goldens.proxies.Place
import goldens.proxies.ProxiesPigeonProxyApiRegistrar
import io.flutter.plugin.common.BinaryMessenger
import natives.NativeGauge

/** What an app gives for the proxy APIs. */
class Registrar(messenger: BinaryMessenger) : ProxiesPigeonProxyApiRegistrar(messenger) {
  val gauges = Gauges(this)

  override fun getPigeonApiInstrument(): PigeonApiInstrument = Instruments(this)

  override fun getPigeonApiListener(): PigeonApiListener = Listeners(this)

  override fun getPigeonApiBattery(): PigeonApiBattery = Batteries(this)

  override fun getPigeonApiGauge(): PigeonApiGauge = gauges

  override fun getPigeonApiAlarm(): PigeonApiAlarm = Alarms(this)
}

class Instruments(override val pigeonRegistrar: Registrar) : PigeonApiInstrument(pigeonRegistrar) {
  override fun age(pigeon_instance: Instrument): Long = pigeon_instance.years
}

class Listeners(override val pigeonRegistrar: Registrar) : PigeonApiListener(pigeonRegistrar) {
  override fun isOpen(): Boolean = true
}

class Batteries(override val pigeonRegistrar: Registrar) : PigeonApiBattery(pigeonRegistrar) {
  override fun pigeon_defaultConstructor(charge: Double): Battery = Battery(charge)

  override fun charge(pigeon_instance: Battery): Double = pigeon_instance.charge
}

class Alarms(override val pigeonRegistrar: Registrar) : PigeonApiAlarm(pigeonRegistrar) {
  override fun pigeon_defaultConstructor(): Alarm = Alarm()
}

class Gauges(override val pigeonRegistrar: Registrar) : PigeonApiGauge(pigeonRegistrar) {
  val shared = Battery(1.0)
  var calibrations = 0

  override fun pigeon_defaultConstructor(
    name: String,
    place: Place?,
    batteries: List<Battery?>,
    label: String,
    tries: Long?,
  ): NativeGauge = NativeGauge(label, name, place, batteries)

  override fun named(
    name: String,
    place: Place?,
    batteries: List<Battery?>,
    at: Place?,
    spare: Battery?,
  ): NativeGauge = NativeGauge("named", name, at, batteries + spare)

  override fun battery(pigeon_instance: NativeGauge): Battery = pigeon_instance.battery

  override fun shared(): Battery = shared

  override fun name(pigeon_instance: NativeGauge): String = pigeon_instance.title

  override fun place(pigeon_instance: NativeGauge): Place? = pigeon_instance.place as Place?

  override fun batteries(pigeon_instance: NativeGauge): List<Battery?> = pigeon_instance.batteries

  override fun read(pigeon_instance: NativeGauge, channel: Long, others: List<NativeGauge?>): Double =
    if (channel < 0) throw FlutterError("negative", null, listOf(channel)) else channel + others.size / 10.0

  override fun dump(pigeon_instance: NativeGauge, callback: (Result<ByteArray?>) -> Unit) =
    callback(Result.success(byteArrayOf(1, 2)))

  override fun reset(pigeon_instance: NativeGauge) {
    pigeon_instance.resets++
  }

  override fun version(place: Place, callback: (Result<String?>) -> Unit) =
    if (place == Place.INSIDE) callback(Result.failure(IllegalStateException("not here")))
    else callback(Result.success("7"))

  override fun calibrate() {
    calibrations++
  }
}
