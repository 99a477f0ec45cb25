private static Set<Object> pigeonSet(List<Object> elements) {
  return new LinkedHashSet<>(elements);
}
