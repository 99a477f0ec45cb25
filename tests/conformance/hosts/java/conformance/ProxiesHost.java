package conformance;

import conformance.natives.Alive;
import conformance.natives.Hand;
import conformance.proxies.Dial;
import conformance.proxies.Gauge;
import conformance.proxies.Instrument;
import conformance.proxies.ProxiesBindings.PigeonApiDial;
import conformance.proxies.ProxiesBindings.PigeonApiGauge;
import conformance.proxies.ProxiesBindings.PigeonApiInstrument;
import conformance.proxies.ProxiesBindings.PigeonApiNeedle;
import conformance.proxies.ProxiesBindings.PigeonApiWatched;
import conformance.proxies.ProxiesBindings.PigeonApiWorkshop;
import conformance.proxies.ProxiesBindings.PigeonProxyApiRegistrar;
import conformance.proxies.ProxiesBindings.ProxyControl;
import conformance.proxies.Watched;
import io.flutter.plugin.common.BinaryMessenger;
import java.util.List;

/** What is given for each proxy API. */
final class ProxiesHost extends PigeonProxyApiRegistrar implements ProxyControl {
  private final PigeonApiGauge gauges = new Gauges(this);
  private final PigeonApiWorkshop workshop = new Workshops(this);
  long watchers = 0;

  private ProxiesHost(BinaryMessenger messenger) {
    super(messenger);
  }

  static void setUp(BinaryMessenger messenger) {
    ProxiesHost host = new ProxiesHost(messenger);
    host.setUp();
    ProxyControl.setUp(messenger, host);
  }

  @Override
  public Long liveObjects() {
    return Alive.count();
  }

  @Override
  public void collectGarbage() {
    System.gc();
    // Looks at once for what was collected.
    getInstanceManager().setClearFinalizedWeakReferencesInterval(50);
  }

  @Override
  public PigeonApiGauge getPigeonApiGauge() {
    return gauges;
  }

  @Override
  public PigeonApiWorkshop getPigeonApiWorkshop() {
    return workshop;
  }

  @Override
  public PigeonApiInstrument getPigeonApiInstrument() {
    return new PigeonApiInstrument(this) {
      @Override
      public Instrument pigeon_defaultConstructor() {
        return new Instrument("instrument");
      }

      @Override
      public String kind(Instrument instrument) {
        return instrument.kind;
      }
    };
  }

  @Override
  public PigeonApiWatched getPigeonApiWatched() {
    return new PigeonApiWatched(this) {
      @Override
      public Long watchers() {
        return watchers;
      }
    };
  }

  @Override
  public PigeonApiNeedle getPigeonApiNeedle() {
    return new PigeonApiNeedle(this) {
      @Override
      public Double angle(Hand hand) {
        return hand.angle;
      }

      @Override
      public Boolean isSame(Hand hand, Hand other) {
        return hand == other;
      }
    };
  }

  @Override
  public PigeonApiDial getPigeonApiDial() {
    return new PigeonApiDial(this) {
      @Override
      public Dial pigeon_defaultConstructor(String title, Hand hand) {
        return new Dial(title, hand);
      }

      @Override
      public String title(Dial dial) {
        return dial.title;
      }

      @Override
      public Hand hand(Dial dial) {
        return dial.hand;
      }
    };
  }

  /** Dart does not know this class. */
  private static final class Secret extends Instrument {
    Secret() {
      super("secret");
    }
  }

  /** Dart does not know this class. */
  private static final class Watcher implements Watched {}

  private static final class Workshops extends PigeonApiWorkshop {
    private Hand kept;

    Workshops(PigeonProxyApiRegistrar registrar) {
      super(registrar);
    }

    @Override
    public Hand needle(Double angle) {
      return new Hand(angle);
    }

    @Override
    public Hand noNeedle() {
      return null;
    }

    @Override
    public List<Hand> needles(Double angle) {
      Hand first = new Hand(angle);
      return List.of(first, new Hand(-angle), first);
    }

    @Override
    public Dial dial(String title, Double angle) {
      return new Dial(title, angle == null ? null : new Hand(angle));
    }

    @Override
    public Instrument dialAsInstrument(String title) {
      return new Dial(title, null);
    }

    @Override
    public Instrument secret() {
      return new Secret();
    }

    @Override
    public Watched watched() {
      return new Watcher();
    }

    @Override
    public Gauge gauge() {
      return new Gauge("workshop", new Hand(0));
    }

    @Override
    public void keep(Hand needle) {
      kept = needle;
    }

    @Override
    public Hand kept() {
      return kept;
    }
  }
}
