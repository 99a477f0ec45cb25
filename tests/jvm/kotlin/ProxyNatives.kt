package goldens.proxies

open class Instrument {
  var years = 3L
}

interface Listener

class Battery(val charge: Double)

class Alarm
