package conformance.proxies_too;

import conformance.proxies.ProxiesBindings.Measure;

/** What is behind the Dart class {@code Lamp}. */
public record Lamp(Measure height) {}
