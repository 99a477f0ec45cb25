package goldens.proxies;

/** What is behind the proxy API {@code Listener}. */
public interface Listener {}
