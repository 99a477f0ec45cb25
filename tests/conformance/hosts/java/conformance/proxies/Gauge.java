package conformance.proxies;

import conformance.natives.Hand;

/** What is behind the Dart class {@code Gauge}. */
public final class Gauge extends Instrument implements Watched {
  public final String origin;
  public final Hand needle;
  public long value = 0;

  public Gauge(String origin, Hand needle) {
    super("gauge");
    this.origin = origin;
    this.needle = needle;
  }
}
