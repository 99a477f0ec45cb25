package dev.columba.goldens;

import static dev.columba.testing.Tests.check;
import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.onPlatform;
import static dev.columba.testing.Tests.test;
import static dev.columba.testing.Tests.throwsA;

import goldens.proxies.Proxies.PigeonInstanceManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The objects that Dart and the host share. */
final class InstanceManagerTests {
  private InstanceManagerTests() {}

  static void run() {
    test("an object has one identifier, by identity", () -> onPlatform(InstanceManagerTests::identity));
    test("wrong uses are refused", () -> onPlatform(InstanceManagerTests::wrongUses));
    test("a collected object is told of, and one held strongly is kept", InstanceManagerTests::collected);
    test("an object with two identifiers is told of twice", InstanceManagerTests::twoIdentifiers);
    test("an object that is sent again is held strongly again", InstanceManagerTests::sentAgain);
    test("Dart is told of a collected object", InstanceManagerTests::tellsDart);
    test("clear keeps counting, and forgets what is collected later", InstanceManagerTests::cleared);
  }

  private static void identity() {
    PigeonInstanceManager manager = PigeonInstanceManager.create(identifier -> {});
    String one = new String("a");
    String two = new String("a");
    equal(manager.addHostCreatedInstance(one), 65536L);
    check(!manager.containsInstance(two), "an equal object counts as the same");
    equal(manager.addHostCreatedInstance(two), 65537L);
    equal(manager.getIdentifierForStrongReference(two), 65537L);
    check(manager.remove(65536) == one, "another object");
    check(manager.getInstance(65536) == one, "the weak reference is gone");
    check(manager.getIdentifierForStrongReference(null) == null, "null has an identifier");
    manager.stopFinalizationListener();
    check(manager.hasFinalizationListenerStopped(), "it has not stopped");
  }

  private static void wrongUses() {
    PigeonInstanceManager manager = PigeonInstanceManager.create(identifier -> {});
    Object one = new Object();
    manager.addHostCreatedInstance(one);
    throwsA(IllegalArgumentException.class, () -> manager.addHostCreatedInstance(one));
    throwsA(IllegalArgumentException.class, () -> manager.addHostCreatedInstance(null));
    throwsA(IllegalArgumentException.class, () -> manager.addDartCreatedInstance(new Object(), -1));
    throwsA(IllegalArgumentException.class, () -> manager.addDartCreatedInstance(new Object(), 65536));
    manager.stopFinalizationListener();
  }

  /** A manager with two objects that nothing else holds. */
  private static PigeonInstanceManager withTwo(List<Long> finalized) throws Exception {
    AtomicReference<PigeonInstanceManager> made = new AtomicReference<>();
    onPlatform(
        () -> {
          PigeonInstanceManager manager = PigeonInstanceManager.create(finalized::add);
          manager.addHostCreatedInstance(new Object());
          manager.addHostCreatedInstance(new Object());
          made.set(manager);
        });
    return made.get();
  }

  /** Collects, until something was found or it is clear that nothing will be. */
  private static void collect(PigeonInstanceManager manager, List<?> found, int rounds) throws Exception {
    for (int round = 0; round < rounds && found.isEmpty(); round++) {
      System.gc();
      Thread.sleep(10);
      onPlatform(() -> manager.setClearFinalizedWeakReferencesInterval(3000));
    }
  }

  private static void collected() throws Exception {
    List<Long> finalized = Collections.synchronizedList(new ArrayList<>());
    PigeonInstanceManager manager = withTwo(finalized);
    onPlatform(() -> manager.remove(65536));
    collect(manager, finalized, 100);
    equal(finalized, List.of(65536L));
    onPlatform(
        () -> {
          check(manager.getInstance(65536) == null, "it is still there");
          check(manager.getInstance(65537) != null, "the other one is gone");
          manager.stopFinalizationListener();
        });
  }

  private static void twoIdentifiers() throws Exception {
    List<Long> finalized = Collections.synchronizedList(new ArrayList<>());
    PigeonInstanceManager manager = withTwo(finalized);
    onPlatform(
        () -> {
          manager.addDartCreatedInstance(manager.getInstance(65536), 5);
          equal(manager.getIdentifierForStrongReference(manager.getInstance(65536)), 5L);
          manager.remove(65536);
        });
    collect(manager, finalized, 3);
    equal(finalized, List.of());
    onPlatform(() -> manager.remove(5));
    for (int round = 0; round < 100 && finalized.size() < 2; round++) {
      collect(manager, List.of(), 1);
    }
    equal(finalized.stream().sorted().toList(), List.of(5L, 65536L));
    onPlatform(manager::stopFinalizationListener);
  }

  private static void sentAgain() throws Exception {
    List<Long> finalized = Collections.synchronizedList(new ArrayList<>());
    PigeonInstanceManager manager = withTwo(finalized);
    onPlatform(
        () -> {
          manager.remove(65536);
          Object one = manager.remove(65537);
          equal(manager.getIdentifierForStrongReference(one), 65537L);
        });
    collect(manager, finalized, 100);
    equal(finalized, List.of(65536L));
    onPlatform(manager::stopFinalizationListener);
  }

  private static void tellsDart() throws Exception {
    ProxyDart dart = new ProxyDart();
    dart.makeGauge(0);
    PigeonInstanceManager manager = dart.registrar.getInstanceManager();
    equal(dart.call("PigeonInternalInstanceManager.removeStrongReference", 0L), Collections.singletonList(null));
    collect(manager, dart.sent, 100);
    String channel = "PigeonInternalInstanceManager.removeStrongReference";
    equal(dart.sent, List.of(Arrays.asList(channel, List.of(0L))));
  }

  private static void cleared() throws Exception {
    List<Long> finalized = Collections.synchronizedList(new ArrayList<>());
    PigeonInstanceManager manager = withTwo(finalized);
    onPlatform(manager::clear);
    collect(manager, finalized, 5);
    equal(finalized, List.of());
    onPlatform(
        () -> {
          equal(manager.addHostCreatedInstance(new Object()), 65538L);
          manager.stopFinalizationListener();
        });
  }
}
