package conformance.proxies;

/** What is behind the Dart class {@code Watched}. */
public interface Watched {}
