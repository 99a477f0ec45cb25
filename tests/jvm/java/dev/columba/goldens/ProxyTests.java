package dev.columba.goldens;

import static dev.columba.testing.Tests.check;
import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.onPlatform;
import static dev.columba.testing.Tests.test;

import android.os.Build;
import dev.columba.goldens.ProxyDart.Proxy;
import dev.columba.testing.Tests;
import goldens.proxies.Alarm;
import goldens.proxies.Battery;
import goldens.proxies.Proxies.FlutterError;
import goldens.proxies.Proxies.PigeonApiListener;
import goldens.proxies.Proxies.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import natives.NativeGauge;

/** Proxy APIs: what Dart and the app can do with each other's objects. */
final class ProxyTests {
  private static final List<Object> DONE = Collections.singletonList(null);

  private ProxyTests() {}

  static void run() {
    test("Dart makes objects, which get its identifiers", ProxyTests::constructors);
    test("methods are called on their object", ProxyTests::methods);
    test("static members are called without an object", ProxyTests::statics);
    test("attached fields are named by Dart", ProxyTests::attachedFields);
    test("errors and wrong arguments are answered", ProxyTests::errors);
    test("Dart lets go of an object, and of all", ProxyTests::letGo);
    test("after tearDown nobody answers", ProxyTests::tornDown);
    test("an object is made in Dart, once, before it is sent", ProxyTests::newInstances);
    test("callbacks give Dart's answer, and its errors", ProxyTests::callbacks);
    test("futures of callbacks do the same", ProxyTests::futures);
    test("what cannot be sent to Dart fails with its code", ProxyTests::failures);
    test("a device that is too old answers with an error, and looks for no such object", ProxyTests::versions);
  }

  private static Object first(Object answer) {
    return ((List<?>) answer).get(0);
  }

  private static void constructors() throws Exception {
    ProxyDart dart = new ProxyDart();
    NativeGauge gauge = dart.makeGauge(0);
    equal(Arrays.asList(gauge.title, gauge.place, gauge.label), Arrays.asList("n", Place.OUTSIDE, "l"));
    equal(dart.call("Battery.pigeon_defaultConstructor", 1L, 0.5), DONE);
    List<Object> batteries = Arrays.asList(new Proxy(1), null);
    equal(dart.call("Gauge.named", 2L, "m", null, batteries, Place.INSIDE, new Proxy(1)), DONE);
    Battery battery = dart.registrar.getInstanceManager().getInstance(1);
    equal(dart.gauge(2).batteries, Arrays.asList(battery, null, battery));
    equal(dart.gauge(2).place, Place.INSIDE);
  }

  private static void methods() throws Exception {
    ProxyDart dart = new ProxyDart();
    NativeGauge gauge = dart.makeGauge(0);
    equal(dart.call("Gauge.read", new Proxy(0), 4L, Arrays.asList(new Proxy(0), null)), List.of(4.2));
    equal(dart.call("Instrument.age", new Proxy(0)), List.of(3L));
    equal(dart.call("Gauge.reset", new Proxy(0)), DONE);
    equal(gauge.resets, 1);
    equal(first(dart.call("Gauge.dump", new Proxy(0))), new byte[] {1, 2});
  }

  private static void statics() throws Exception {
    ProxyDart dart = new ProxyDart();
    equal(dart.call("Gauge.version", Place.OUTSIDE), List.of("7"));
    equal(dart.send("Gauge.calibrate", null), DONE);
    equal(dart.send("Listener.isOpen", null), List.of(true));
    equal(dart.registrar.gauges.calibrations, 1);
  }

  private static void attachedFields() throws Exception {
    ProxyDart dart = new ProxyDart();
    NativeGauge gauge = dart.makeGauge(0);
    equal(dart.call("Gauge.battery", new Proxy(0), 7L), DONE);
    check(dart.registrar.getInstanceManager().getInstance(7) == gauge.battery, "another object");
    equal(dart.call("Gauge.shared", 8L), DONE);
    equal(dart.call("Battery.charge", new Proxy(8)), List.of(1.0));
  }

  private static void errors() throws Exception {
    ProxyDart dart = new ProxyDart();
    dart.makeGauge(0);
    Object negative = dart.call("Gauge.read", new Proxy(0), -1L, List.of());
    equal(negative, Arrays.asList("negative", null, List.of(-1L)));
    Engine.isError(
        dart.call("Gauge.version", Place.INSIDE),
        "java.lang.IllegalStateException: not here",
        "IllegalStateException");
    Engine.isError(
        dart.call("Gauge.reset", new Proxy(99)),
        "null-error",
        "The argument 'pigeon_instance' of Gauge.reset must not be null.");
    Engine.isError(
        dart.call("Gauge.read", new Proxy(0), null, List.of()),
        "null-error",
        "The argument 'channel' of Gauge.read must not be null.");
    Engine.isError(
        dart.call("Battery.pigeon_defaultConstructor", null, 0.5),
        "null-error",
        "The argument 'pigeon_identifier' of Battery.pigeon_defaultConstructor must not be null.");
    equal(((List<?>) dart.call("Gauge.reset")).get(1), "IndexOutOfBoundsException");
    String taken = "java.lang.IllegalArgumentException: Identifier has already been added: 0";
    equal(first(dart.call("Battery.pigeon_defaultConstructor", 0L, 0.5)), taken);
    String none = "java.lang.IllegalArgumentException: There is no object for the identifier 1: it is null.";
    equal(first(dart.call("Battery.pigeon_defaultConstructor", 1L, -0.5)), none);
  }

  private static void letGo() throws Exception {
    ProxyDart dart = new ProxyDart();
    dart.makeGauge(0);
    equal(dart.call("PigeonInternalInstanceManager.removeStrongReference", 0L), DONE);
    check(dart.registrar.getInstanceManager().remove(0) == null, "it is still held");
    dart.makeGauge(1);
    equal(dart.send("PigeonInternalInstanceManager.clear", null), DONE);
    check(dart.gauge(1) == null, "it is still there");
  }

  private static void tornDown() throws Exception {
    ProxyDart dart = new ProxyDart();
    dart.makeGauge(0);
    onPlatform(dart.registrar::tearDown);
    equal(dart.call("Gauge.reset", new Proxy(0)), null);
    equal(dart.send("PigeonInternalInstanceManager.clear", null), null);
  }

  private static void newInstances() throws Exception {
    ProxyDart dart = new ProxyDart();
    NativeGauge other = new NativeGauge("o", "other", null, Collections.singletonList(null));
    NativeGauge gauge = dart.makeGauge(0);
    equal(dart.<Void>result(taker -> dart.registrar.gauges.changed(gauge, 1.5, other, taker)), null);
    List<Object> made = Arrays.asList("Gauge.pigeon_newInstance", Arrays.asList(65536L, "other", null, DONE));
    List<Object> changed = Arrays.asList("Gauge.changed", Arrays.asList(new Proxy(0), 1.5, new Proxy(65536)));
    equal(dart.sent, List.of(made, changed));
    dart.<Void>result(taker -> dart.registrar.gauges.changed(gauge, 2.5, other, taker));
    equal(dart.sent.size(), 3);
  }

  private static void callbacks() throws Exception {
    ProxyDart dart = new ProxyDart();
    NativeGauge gauge = dart.makeGauge(0);
    PigeonApiListener listener = dart.registrar.gauges.pigeon_getPigeonApiListener();
    dart.answers(List.of(4L));
    equal(dart.<Long>result(taker -> listener.heard(gauge, 3L, "t", taker)), 4L);
    equal(dart.sent, List.of(List.of("Listener.heard", List.of(new Proxy(0), 3L, "t"))));
    dart.answers(Arrays.asList("c", null, List.of(1L)));
    FlutterError error = dart.<Long>failure(taker -> listener.heard(gauge, 3L, null, taker));
    equal(Arrays.asList(error.code, error.getMessage(), error.details), Arrays.asList("c", null, List.of(1L)));
    dart.answers(List.of("no number"));
    equal(dart.<Long>failure(taker -> listener.heard(gauge, 3L, null, taker)).code, "decode-error");
    dart.answers(null);
    equal(dart.<Long>failure(taker -> listener.heard(gauge, 3L, null, taker)).code, "channel-error");
  }

  private static void futures() throws Exception {
    ProxyDart dart = new ProxyDart();
    NativeGauge gauge = dart.makeGauge(0);
    dart.answers(List.of(Map.of("a", Place.INSIDE)));
    CompletableFuture<Map<String, Place>> mapped = new CompletableFuture<>();
    onPlatform(() -> dart.registrar.gauges.mapped(gauge, List.of(1L)).thenAccept(mapped::complete));
    equal(Tests.wait(mapped), Map.of("a", Place.INSIDE));
    CompletableFuture<Throwable> failed = new CompletableFuture<>();
    NativeGauge stranger = new NativeGauge("s", "stranger", null, List.of());
    onPlatform(
        () -> dart.registrar.gauges.mapped(stranger, List.of()).whenComplete((map, error) -> failed.complete(error)));
    equal(((FlutterError) Tests.wait(failed)).code, "missing-instance-error");
  }

  private static void failures() throws Exception {
    ProxyDart dart = new ProxyDart();
    NativeGauge stranger = new NativeGauge("s", "stranger", null, List.of());
    ProxyApis.Gauges gauges = dart.registrar.gauges;
    equal(dart.<Void>failure(taker -> gauges.changed(stranger, 1.0, null, taker)).code, "missing-instance-error");
    FlutterError required =
        dart.<Void>failure(taker -> dart.registrar.getPigeonApiAlarm().pigeon_newInstance(new Alarm(), taker));
    equal(required.code, "new-instance-error");
    dart.registrar.setIgnoreCallsToDart(true);
    equal(dart.<Void>failure(taker -> gauges.pigeon_newInstance(stranger, taker)).code, "ignore-calls-error");
    equal(dart.<Void>failure(taker -> gauges.changed(stranger, 1.0, null, taker)).code, "ignore-calls-error");
    equal(dart.sent, new ArrayList<>());
  }

  private static void versions() throws Exception {
    Build.VERSION.SDK_INT = 25;
    try {
      ProxyDart dart = new ProxyDart();
      String message = "Call references class `Gauge`, which requires api version 26.";
      String error = "java.lang.UnsupportedOperationException: " + message;
      Engine.isError(dart.call("Gauge.reset", new Proxy(0)), error, "UnsupportedOperationException");
      equal(dart.call("Battery.pigeon_defaultConstructor", 1L, 0.5), DONE);
      Battery battery = dart.registrar.getInstanceManager().getInstance(1);
      NativeGauge gauge = new NativeGauge("l", "t", null, List.of(battery));
      PigeonApiListener listener = dart.registrar.getPigeonApiListener();
      dart.<Void>result(taker -> listener.pigeon_newInstance(gauge, taker));
      dart.answers(List.of(4L));
      // It is a listener, whose version is not limited.
      equal(dart.<Long>result(taker -> listener.heard(gauge, 3L, null, taker)), 4L);
      equal(dart.sent.get(0), List.of("Listener.pigeon_newInstance", List.of(65536L)));
      equal(dart.sent.size(), 2);
    } finally {
      Build.VERSION.SDK_INT = 34;
    }
  }
}
