package tests

import dev.columba.testing.Tests.check
import dev.columba.testing.Tests.test
import goldens.everything.AllTypes
import goldens.everything.Circle
import goldens.everything.Kind
import goldens.everything.Nothing
import goldens.everything.Reading
import goldens.everything.Shape
import goldens.everything.Square

fun reading(celsius: Double? = null, tags: List<String> = listOf("a")) =
  Reading("r", celsius, Kind.AIR, 3L, 1.5, "label", tags, mapOf("low" to listOf(1L, 2L)))

fun allTypes(doubles: DoubleArray = doubleArrayOf(0.5), any: Any = "object", map: Map<Any, Any?> = mapOf("k" to 1L)) =
  AllTypes(
    aBool = true,
    anInt = -1L,
    aDouble = 0.25,
    aString = "text",
    bytes = byteArrayOf(1, -1),
    ints32 = intArrayOf(Int.MIN_VALUE),
    ints64 = longArrayOf(Long.MAX_VALUE),
    doubles = doubles,
    kind = Kind.WATER,
    reading = reading(),
    `object` = any,
    list = listOf(1L, null, "x"),
    map = map,
    kinds = listOf(Kind.AIR, null),
    rows = listOf(listOf(reading(), null)),
    table = mapOf(Kind.AIR to mapOf(1L to listOf("a"), 2L to null))
  )

private fun checkEqual(a: Any, b: Any) {
  check(a == b && b == a, "$a and $b differ")
  same(a.hashCode(), b.hashCode())
}

private fun checkDiffer(a: Any, b: Any) = check(a != b && b != a, "$a and $b are equal")

fun testData() {
  test("equal objects have equal fields, down to arrays, lists and maps") { checkEqual(allTypes(), allTypes()) }
  test("a difference within an array, a list or a map is a difference") {
    checkDiffer(allTypes(doubleArrayOf(0.5)), allTypes(doubleArrayOf(0.25)))
    checkDiffer(allTypes(any = listOf(byteArrayOf(1))), allTypes(any = listOf(byteArrayOf(2))))
    checkDiffer(allTypes(map = mapOf("k" to 1L)), allTypes(map = mapOf("k" to 2L)))
    checkDiffer(allTypes(map = mapOf("k" to 1L)), allTypes(map = mapOf("l" to 1L)))
    checkDiffer(reading(tags = listOf("a", "b")), reading(tags = listOf("b", "a")))
  }
  test("not-a-number equals itself, and the two zeros each other") {
    checkEqual(reading(Double.NaN), reading(Double.NaN))
    checkEqual(reading(0.0), reading(-0.0))
    checkEqual(allTypes(doubleArrayOf(Double.NaN, 0.0)), allTypes(doubleArrayOf(Double.NaN, -0.0)))
    checkEqual(allTypes(any = listOf(0.0f)), allTypes(any = listOf(-0.0f)))
  }
  test("keys of maps are compared deeply, whatever their order") {
    val one = mapOf<Any, Any?>(listOf(1L) to "a", 0.0 to "b", Double.NaN to null)
    val other = mapOf<Any, Any?>(Double.NaN to null, -0.0 to "b", listOf(1L) to "a")
    checkEqual(allTypes(map = one), allTypes(map = other))
    checkEqual(allTypes(any = arrayOf<Any?>(byteArrayOf(1), null)), allTypes(any = arrayOf<Any?>(byteArrayOf(1), null)))
  }
  test("a null value is not a missing one, and an int is no long") {
    checkDiffer(allTypes(map = mapOf("k" to null)), allTypes(map = mapOf("l" to null)))
    checkDiffer(allTypes(any = 1), allTypes(any = 1L))
  }
  test("objects of different classes differ") {
    checkDiffer(Circle(1.0), Square(1.0))
    checkDiffer(Nothing(), Circle(1.0))
    checkEqual(Nothing(), Nothing())
    check(Circle(1.0).hashCode() != Square(1.0).hashCode(), "the class counts")
    check(!reading().equals(null) && !reading().equals("r"), "nothing else is equal")
  }
  test("toString names the fields") {
    same(Circle(1.0).toString(), "Circle(radius=1.0)")
    same(Nothing().toString(), "Nothing()")
    val text = allTypes().toString()
    check(text.startsWith("AllTypes(aBool=true, anInt=-1, aDouble=0.25, aString=text, bytes=[1, -1], ints32=[-"), text)
    check(text.contains("object=object, ") && text.endsWith("nullableTable=null, self=null)"), text)
  }
  test("nullable fields may be left out, and copies change what is asked for") {
    same(Square().side, null)
    same(reading().copy(celsius = 2.0), reading(2.0))
    val (id, celsius) = reading(2.0)
    same(listOf(id, celsius), listOf("r", 2.0))
  }
  test("an object survives its list") { same(AllTypes.fromList(allTypes().toList()), allTypes()) }
  test("enums know their values by number") {
    same(listOf(Kind.AIR.raw, Kind.WATER.raw), listOf(0, 1))
    same(listOf(Kind.ofRaw(1), Kind.ofRaw(2), Kind.ofRaw(-1)), listOf(Kind.WATER, null, null))
  }
  test("a sealed class has its children") {
    val shape: Shape = Circle(2.0)
    same(when (shape) { is Circle -> shape.radius; is Square -> shape.side }, 2.0)
  }
  test("constants have their values") {
    same(goldens.everything.limit, 3L)
    same(goldens.everything.least, Long.MIN_VALUE)
    same(goldens.everything.text, "it's \"\$5\" \\ a\nb")
  }
}
