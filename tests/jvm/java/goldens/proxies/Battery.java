package goldens.proxies;

/** What is behind the proxy API {@code Battery}. */
public class Battery {
  public final double charge;

  public Battery(double charge) {
    this.charge = charge;
  }
}
