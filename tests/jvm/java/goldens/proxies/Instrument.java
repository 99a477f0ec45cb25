package goldens.proxies;

/** What is behind the proxy API {@code Instrument}. */
public class Instrument {
  public long years = 3;
}
