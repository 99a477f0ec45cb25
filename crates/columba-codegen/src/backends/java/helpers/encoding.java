/** Makes of a value what the codec is given for it. */
private interface PigeonEncoder {
  Object encode(Object value);
}

private static List<Object> pigeonEncoded(List<?> list, PigeonEncoder encoder) {
  if (list == null) {
    return null;
  }
  ArrayList<Object> encoded = new ArrayList<>(list.size());
  for (Object element : list) {
    encoded.add(encoder.encode(element));
  }
  return encoded;
}

private static Set<Object> pigeonEncoded(Set<?> set, PigeonEncoder encoder) {
  if (set == null) {
    return null;
  }
  LinkedHashSet<Object> encoded = new LinkedHashSet<>();
  for (Object element : set) {
    encoded.add(encoder.encode(element));
  }
  return encoded;
}

private static Map<Object, Object> pigeonEncoded(Map<?, ?> map, PigeonEncoder keys, PigeonEncoder values) {
  if (map == null) {
    return null;
  }
  LinkedHashMap<Object, Object> encoded = new LinkedHashMap<>();
  for (Map.Entry<?, ?> entry : map.entrySet()) {
    encoded.put(keys.encode(entry.getKey()), values.encode(entry.getValue()));
  }
  return encoded;
}
