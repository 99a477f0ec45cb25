static boolean pigeonDoubleEquals(double a, double b) {
  return a == b || (Double.isNaN(a) && Double.isNaN(b));
}

static boolean pigeonFloatEquals(float a, float b) {
  return a == b || (Float.isNaN(a) && Float.isNaN(b));
}

static int pigeonDoubleHashCode(double value) {
  // Both zeros are equal, and so are all that are not a number.
  long bits = Double.doubleToLongBits(value == 0.0 ? 0.0 : value);
  return (int) (bits ^ (bits >>> 32));
}

static int pigeonFloatHashCode(float value) {
  return Float.floatToIntBits(value == 0.0f ? 0.0f : value);
}

static boolean pigeonDeepEquals(@Nullable Object a, @Nullable Object b) {
  if (a == b) {
    return true;
  }
  if (a == null || b == null) {
    return false;
  }
  if (a instanceof Double && b instanceof Double) {
    return pigeonDoubleEquals((Double) a, (Double) b);
  }
  if (a instanceof Float && b instanceof Float) {
    return pigeonFloatEquals((Float) a, (Float) b);
  }
  if (a instanceof List && b instanceof List) {
    return pigeonListEquals((List<?>) a, (List<?>) b);
  }
  if (a instanceof Map && b instanceof Map) {
    return pigeonMapEquals((Map<?, ?>) a, (Map<?, ?>) b);
  }
  if (a instanceof Set && b instanceof Set) {
    return pigeonSetEquals((Set<?>) a, (Set<?>) b);
  }
  return a.getClass().isArray() ? pigeonArrayEquals(a, b) : a.equals(b);
}

private static boolean pigeonArrayEquals(Object a, Object b) {
  if (a instanceof byte[] && b instanceof byte[]) {
    return Arrays.equals((byte[]) a, (byte[]) b);
  }
  if (a instanceof short[] && b instanceof short[]) {
    return Arrays.equals((short[]) a, (short[]) b);
  }
  if (a instanceof int[] && b instanceof int[]) {
    return Arrays.equals((int[]) a, (int[]) b);
  }
  if (a instanceof long[] && b instanceof long[]) {
    return Arrays.equals((long[]) a, (long[]) b);
  }
  if (a instanceof float[] && b instanceof float[]) {
    return pigeonFloatsEqual((float[]) a, (float[]) b);
  }
  if (a instanceof double[] && b instanceof double[]) {
    return pigeonDoublesEqual((double[]) a, (double[]) b);
  }
  return a instanceof Object[] && b instanceof Object[]
      && pigeonListEquals(Arrays.asList((Object[]) a), Arrays.asList((Object[]) b));
}

private static boolean pigeonFloatsEqual(float[] a, float[] b) {
  if (a.length != b.length) {
    return false;
  }
  for (int i = 0; i < a.length; i++) {
    if (!pigeonFloatEquals(a[i], b[i])) {
      return false;
    }
  }
  return true;
}

private static boolean pigeonDoublesEqual(double[] a, double[] b) {
  if (a.length != b.length) {
    return false;
  }
  for (int i = 0; i < a.length; i++) {
    if (!pigeonDoubleEquals(a[i], b[i])) {
      return false;
    }
  }
  return true;
}

private static boolean pigeonListEquals(List<?> a, List<?> b) {
  if (a.size() != b.size()) {
    return false;
  }
  for (int i = 0; i < a.size(); i++) {
    if (!pigeonDeepEquals(a.get(i), b.get(i))) {
      return false;
    }
  }
  return true;
}

private static boolean pigeonSetEquals(Set<?> a, Set<?> b) {
  if (a.size() != b.size()) {
    return false;
  }
  for (Object element : a) {
    if (!b.contains(element) && !pigeonContains(b, element)) {
      return false;
    }
  }
  return true;
}

private static boolean pigeonContains(Set<?> set, Object wanted) {
  for (Object element : set) {
    if (pigeonDeepEquals(element, wanted)) {
      return true;
    }
  }
  return false;
}

private static boolean pigeonMapEquals(Map<?, ?> a, Map<?, ?> b) {
  if (a.size() != b.size()) {
    return false;
  }
  for (Map.Entry<?, ?> entry : a.entrySet()) {
    if (!pigeonHasEntry(b, entry.getKey(), entry.getValue())) {
      return false;
    }
  }
  return true;
}

private static boolean pigeonHasEntry(Map<?, ?> map, Object key, Object value) {
  if (key instanceof String || key instanceof Long) {
    return map.containsKey(key) && pigeonDeepEquals(map.get(key), value);
  }
  for (Map.Entry<?, ?> entry : map.entrySet()) {
    if (pigeonDeepEquals(entry.getKey(), key) && pigeonDeepEquals(entry.getValue(), value)) {
      return true;
    }
  }
  return false;
}

static int pigeonDeepHashCode(@Nullable Object value) {
  if (value == null) {
    return 0;
  }
  if (value instanceof Double) {
    return pigeonDoubleHashCode((Double) value);
  }
  if (value instanceof Float) {
    return pigeonFloatHashCode((Float) value);
  }
  if (value instanceof List) {
    return pigeonListHashCode((List<?>) value);
  }
  if (value instanceof Map) {
    int sum = 0;
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
      sum += (31 * pigeonDeepHashCode(entry.getKey())) ^ pigeonDeepHashCode(entry.getValue());
    }
    return sum;
  }
  if (value instanceof Set) {
    int sum = 0;
    for (Object element : (Set<?>) value) {
      sum += pigeonDeepHashCode(element);
    }
    return sum;
  }
  return value.getClass().isArray() ? pigeonArrayHashCode(value) : value.hashCode();
}

private static int pigeonListHashCode(List<?> list) {
  int hash = 1;
  for (Object element : list) {
    hash = 31 * hash + pigeonDeepHashCode(element);
  }
  return hash;
}

private static int pigeonArrayHashCode(Object array) {
  if (array instanceof byte[]) {
    return Arrays.hashCode((byte[]) array);
  }
  if (array instanceof short[]) {
    return Arrays.hashCode((short[]) array);
  }
  if (array instanceof int[]) {
    return Arrays.hashCode((int[]) array);
  }
  if (array instanceof long[]) {
    return Arrays.hashCode((long[]) array);
  }
  if (array instanceof float[]) {
    int hash = 1;
    for (float element : (float[]) array) {
      hash = 31 * hash + pigeonFloatHashCode(element);
    }
    return hash;
  }
  if (array instanceof double[]) {
    int hash = 1;
    for (double element : (double[]) array) {
      hash = 31 * hash + pigeonDoubleHashCode(element);
    }
    return hash;
  }
  return array instanceof Object[] ? pigeonListHashCode(Arrays.asList((Object[]) array)) : array.hashCode();
}
