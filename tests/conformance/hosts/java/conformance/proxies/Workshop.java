package conformance.proxies;

/** What is behind the Dart class {@code Workshop}: it has static members alone. */
public final class Workshop {
  private Workshop() {}
}
