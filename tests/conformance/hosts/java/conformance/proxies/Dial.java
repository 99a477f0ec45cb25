package conformance.proxies;

import conformance.natives.Hand;

/** What is behind the Dart class {@code Dial}. */
public final class Dial extends Instrument implements Watched {
  public final String title;
  public final Hand hand;

  public Dial(String title, Hand hand) {
    super("dial");
    this.title = title;
    this.hand = hand;
  }
}
