package dev.columba.goldens;

import goldens.proxies.Alarm;
import goldens.proxies.Battery;
import goldens.proxies.Instrument;
import goldens.proxies.Proxies.FlutterError;
import goldens.proxies.Proxies.NullableResult;
import goldens.proxies.Proxies.PigeonApiAlarm;
import goldens.proxies.Proxies.PigeonApiBattery;
import goldens.proxies.Proxies.PigeonApiGauge;
import goldens.proxies.Proxies.PigeonApiInstrument;
import goldens.proxies.Proxies.PigeonApiListener;
import goldens.proxies.Proxies.PigeonProxyApiRegistrar;
import goldens.proxies.Proxies.Place;
import io.flutter.plugin.common.BinaryMessenger;
import java.util.ArrayList;
import java.util.List;
import natives.NativeGauge;

/** What an app gives for the proxy APIs. */
final class ProxyApis extends PigeonProxyApiRegistrar {
  final Gauges gauges = new Gauges(this);

  ProxyApis(BinaryMessenger messenger) {
    super(messenger);
  }

  @Override
  public PigeonApiInstrument getPigeonApiInstrument() {
    return new PigeonApiInstrument(this) {
      @Override
      public Long age(Instrument instance) {
        return instance.years;
      }
    };
  }

  @Override
  public PigeonApiListener getPigeonApiListener() {
    return new PigeonApiListener(this) {
      @Override
      public Boolean isOpen() {
        return true;
      }
    };
  }

  @Override
  public PigeonApiBattery getPigeonApiBattery() {
    return new PigeonApiBattery(this) {
      @Override
      public Battery pigeon_defaultConstructor(Double charge) {
        return charge < 0 ? null : new Battery(charge);
      }

      @Override
      public Double charge(Battery instance) {
        return instance.charge;
      }
    };
  }

  @Override
  public PigeonApiGauge getPigeonApiGauge() {
    return gauges;
  }

  @Override
  public PigeonApiAlarm getPigeonApiAlarm() {
    return new PigeonApiAlarm(this) {
      @Override
      public Alarm pigeon_defaultConstructor() {
        return new Alarm();
      }
    };
  }

  static final class Gauges extends PigeonApiGauge {
    final Battery shared = new Battery(1.0);
    int calibrations = 0;

    Gauges(PigeonProxyApiRegistrar registrar) {
      super(registrar);
    }

    @Override
    public NativeGauge pigeon_defaultConstructor(
        String name, Place place, List<Battery> batteries, String label, Long tries) {
      return new NativeGauge(label, name, place, batteries);
    }

    @Override
    public NativeGauge named(String name, Place place, List<Battery> batteries, Place at, Battery spare) {
      List<Battery> all = new ArrayList<>(batteries);
      all.add(spare);
      return new NativeGauge("named", name, at, all);
    }

    @Override
    public Battery battery(NativeGauge instance) {
      return instance.battery;
    }

    @Override
    public Battery shared() {
      return shared;
    }

    @Override
    public String name(NativeGauge instance) {
      return instance.title;
    }

    @Override
    public Place place(NativeGauge instance) {
      return (Place) instance.place;
    }

    @Override
    public List<Battery> batteries(NativeGauge instance) {
      return instance.batteries;
    }

    @Override
    public Double read(NativeGauge instance, Long channel, List<NativeGauge> others) {
      if (channel < 0) {
        throw new FlutterError("negative", null, List.of(channel));
      }
      return channel + others.size() / 10.0;
    }

    @Override
    public void dump(NativeGauge instance, NullableResult<byte[]> result) {
      result.success(new byte[] {1, 2});
    }

    @Override
    public void reset(NativeGauge instance) {
      instance.resets++;
    }

    @Override
    public void version(Place place, NullableResult<String> result) {
      if (place == Place.INSIDE) {
        result.error(new IllegalStateException("not here"));
      } else {
        result.success("7");
      }
    }

    @Override
    public void calibrate() {
      calibrations++;
    }
  }
}
