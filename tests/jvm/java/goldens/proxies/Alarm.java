package goldens.proxies;

/** What is behind the proxy API {@code Alarm}. */
public class Alarm {}
