package conformance.proxies;

import conformance.natives.Alive;

/** What is behind the Dart class {@code Instrument}. */
public class Instrument {
  public final String kind;

  public Instrument(String kind) {
    this.kind = kind;
    Alive.add(this);
  }
}
