package natives;

import goldens.proxies.Battery;
import goldens.proxies.Instrument;
import goldens.proxies.Listener;
import java.util.List;

/** What is behind the proxy API {@code Gauge}. */
public class NativeGauge extends Instrument implements Listener {
  public final String label;
  public final String title;

  /** Of the enum of the language that is tested: the generated files of both have one. */
  public final Enum<?> place;

  public final List<Battery> batteries;
  public final Battery battery = new Battery(0.75);
  public int resets = 0;

  public NativeGauge(String label, String title, Enum<?> place, List<Battery> batteries) {
    this.label = label;
    this.title = title;
    this.place = place;
    this.batteries = batteries;
  }
}
