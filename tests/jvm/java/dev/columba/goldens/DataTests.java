package dev.columba.goldens;

import static dev.columba.testing.Tests.check;
import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.test;
import static dev.columba.testing.Tests.throwsA;

import dev.columba.goldens.Everything.AllTypes;
import dev.columba.goldens.Everything.Kind;
import dev.columba.goldens.Everything.Nothing;
import dev.columba.goldens.Everything.Reading;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Constants, enums, data classes. */
final class DataTests {
  private DataTests() {}

  static void run() {
    test("constants have primitive types", DataTests::constants);
    test("enums have spelled values with indexes", DataTests::enums);
    test("a builder and a setter refuse null for what must not be null", DataTests::nulls);
    test("an object as text", DataTests::texts);
    test("lists of fields are neither encoded nor shared", DataTests::lists);
    test("objects are equal if all in them is", DataTests::equality);
    test("classes without common fields are not equal", DataTests::classes);
    test("numbers that are none equal each other, and so do zeros", DataTests::numbers);
    test("a sealed class cannot be made or extended, and its children stand in it", DataTests::sealed);
  }

  static Reading.Builder reading() {
    return new Reading.Builder()
        .setId("r")
        .setKind(Kind.WATER)
        .setCount(3L)
        .setScale(1.0)
        .setLabel("l")
        .setTags(List.of("a"));
  }

  /** With these values of fields that are compared deeply. */
  static AllTypes.Builder all(double number, Object object, List<Object> list, Map<Object, Object> map) {
    return new AllTypes.Builder()
        .setABool(true)
        .setAnInt(1L)
        .setADouble(number)
        .setAString("s")
        .setBytes(new byte[] {1, 2})
        .setInts32(new int[] {3})
        .setInts64(new long[] {4})
        .setDoubles(new double[] {number, 0.5})
        .setKind(Kind.AIR)
        .setReading(reading().build())
        .setObject(object)
        .setList(list)
        .setMap(map)
        .setKinds(Arrays.asList(Kind.WATER, null))
        .setRows(List.of(Arrays.asList(reading().build(), null)))
        .setTable(Map.of(Kind.AIR, Map.of(1L, List.of("x"))));
  }

  private static void constants() {
    long limit = Everything.limit;
    double half = Everything.half;
    boolean isOpen = Everything.isOpen;
    equal(List.of(limit, half, isOpen), List.of(3L, 0.5, true));
    equal(List.of(Everything.most, Everything.least), List.of(Long.MAX_VALUE, Long.MIN_VALUE));
    equal(Everything.text, "it's \"$5\" \\ a\nb");
  }

  private static void enums() {
    equal(List.of(Kind.AIR.index, Kind.WATER.index), List.of(0, 1));
    equal(List.of(AnswersMessages.Mood.values()).toString(), "[GOOD, VERY_BAD]");
  }

  private static void nulls() {
    String message = "Nonnull field \"id\" is null.";
    equal(throwsA(IllegalStateException.class, () -> reading().setId(null).build()).getMessage(), message);
    Reading reading = reading().build();
    equal(throwsA(IllegalStateException.class, () -> reading.setId(null)).getMessage(), message);
    equal(throwsA(IllegalStateException.class, () -> new Reading.Builder().build()).getMessage(), message);
    reading.setCelsius(null);
    equal(reading.getCelsius(), null);
    equal(Modifier.isPublic(Reading.class.getDeclaredConstructors()[0].getModifiers()), false);
    equal(Modifier.isPublic(Nothing.class.getDeclaredConstructors()[0].getModifiers()), true);
  }

  private static void texts() {
    equal(
        reading().build().toString(),
        "Reading{id=r, celsius=null, kind=WATER, count=3, scale=1.0, label=l, tags=[a], limits=null}");
    equal(new Nothing().toString(), "Nothing{}");
    String text = all(1, "o", List.of(), Map.of()).build().toString();
    check(text.contains(", bytes=[1, 2], ints32=[3], ints64=[4], doubles=[1.0, 0.5], kind=AIR, reading=Reading{"), text);
    check(text.endsWith(", nullableBytes=null, nullableInts32=null, nullableInts64=null, nullableDoubles=null, "
        + "nullableKind=null, nullableReading=null, nullableObject=null, nullableList=null, nullableMap=null, "
        + "nullableKinds=null, nullableRows=null, nullableTable=null, self=null}"), text);
  }

  private static void lists() {
    ArrayList<Object> list = reading().setCelsius(2.5).build().toList();
    equal(list, Arrays.asList("r", 2.5, Kind.WATER, 3L, 1.0, "l", List.of("a"), null));
    equal(Reading.fromList(list), reading().setCelsius(2.5).build());
    throwsA(IllegalStateException.class, () -> Reading.fromList(new ArrayList<>(Arrays.asList(new Object[8]))));
  }

  private static void equality() {
    Map<Object, Object> map = new HashMap<>();
    map.put(List.of(1L), new byte[] {1});
    map.put(null, List.of(0.0, Double.NaN));
    Map<Object, Object> same = new HashMap<>();
    same.put(null, List.of(-0.0, Double.NaN));
    same.put(new ArrayList<>(List.of(1L)), new byte[] {1});
    AllTypes a = all(0.0, new byte[] {9}, List.of(new long[] {1}, map), map).build();
    AllTypes b = all(-0.0, new byte[] {9}, List.of(new long[] {1}, same), same).build();
    equal(a, b);
    equal(a.hashCode(), b.hashCode());
    for (AllTypes other : List.of(
        all(1.0, new byte[] {9}, List.of(new long[] {1}, map), map).build(),
        all(0.0, new byte[] {8}, List.of(new long[] {1}, map), map).build(),
        all(0.0, new byte[] {9}, List.of(new long[] {2}, map), map).build(),
        all(0.0, new byte[] {9}, List.of(map, new long[] {1}), map).build(),
        all(0.0, new byte[] {9}, List.of(new long[] {1}, map), Map.of()).build())) {
      check(!a.equals(other), "equal to " + other);
    }
    // A key that only looks like another's is another key.
    Map<Object, Object> deep = Map.of(new long[] {1}, "x");
    equal(all(0, "", List.of(), deep).build(), all(0, "", List.of(), Map.of(new long[] {1}, "x")).build());
    check(!all(0, "", List.of(), deep).build().equals(all(0, "", List.of(), Map.of(new long[] {1}, "y")).build()), "y");
  }

  private static void classes() {
    check(!new Nothing().equals(null), "null");
    equal(new Nothing(), new Nothing());
    equal(new Nothing().hashCode(), new Nothing().hashCode());
    Object circle = new Everything.Shape.Circle.Builder().setRadius(1.0).build();
    Object square = new Everything.Shape.Square.Builder().setSide(1.0).build();
    check(!circle.equals(square) && !square.equals(circle), "a circle is a square");
    check(circle.hashCode() != square.hashCode(), "the same hash");
  }

  private static void numbers() {
    equal(Everything.pigeonDoubleEquals(Double.NaN, -Double.NaN), true);
    equal(Everything.pigeonDoubleHashCode(0.0), Everything.pigeonDoubleHashCode(-0.0));
    equal(Everything.pigeonFloatEquals(0.0f, -0.0f), true);
    equal(Everything.pigeonFloatHashCode(0.0f), Everything.pigeonFloatHashCode(-0.0f));
    equal(Everything.pigeonDeepEquals(new float[] {Float.NaN}, new float[] {Float.NaN}), true);
    equal(Everything.pigeonDeepEquals(1L, 1), false);
    equal(Everything.pigeonDeepHashCode(new double[] {-0.0}), Everything.pigeonDeepHashCode(new double[] {0.0}));
    equal(Everything.pigeonDeepEquals(java.util.Set.of(List.of(0.0)), java.util.Set.of(List.of(-0.0))), true);
  }

  private static void sealed() {
    Class<?> signal = AnswersMessages.Signal.class;
    check(Modifier.isAbstract(signal.getModifiers()), "not abstract");
    check(Modifier.isPrivate(signal.getDeclaredConstructors()[0].getModifiers()), "others can extend it");
    AnswersMessages.Signal crash = new AnswersMessages.Signal.Stop.Crash.Builder().setCode(4L).build();
    check(crash instanceof AnswersMessages.Signal.Stop, "no stop");
    equal(crash.toString(), "Crash{code=4}");
  }
}
