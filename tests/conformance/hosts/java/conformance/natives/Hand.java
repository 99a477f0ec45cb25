package conformance.natives;

/** What is behind the Dart class {@code Needle}. */
public final class Hand {
  public final double angle;

  public Hand(double angle) {
    this.angle = angle;
    Alive.add(this);
  }
}
