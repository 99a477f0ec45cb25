package dev.columba.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody writes who needs the class {@code Reading} of the goldens and has no generator. */
final class HandReading {
  /** What it is of. */
  enum Kind {
    AIR,
    WATER
  }

  private final String id;
  private final Double celsius;
  private final Kind kind;
  private final long count;
  private final double scale;
  private final String label;
  private final List<String> tags;
  private final Map<String, List<Long>> limits;

  HandReading(
      String id,
      Double celsius,
      Kind kind,
      long count,
      double scale,
      String label,
      List<String> tags,
      Map<String, List<Long>> limits) {
    this.id = id;
    this.celsius = celsius;
    this.kind = kind;
    this.count = count;
    this.scale = scale;
    this.label = label;
    this.tags = tags;
    this.limits = limits;
  }

  @SuppressWarnings("unchecked")
  static HandReading fromList(List<Object> list) {
    return new HandReading(
        (String) list.get(0),
        (Double) list.get(1),
        (Kind) list.get(2),
        (Long) list.get(3),
        (Double) list.get(4),
        (String) list.get(5),
        (List<String>) list.get(6),
        (Map<String, List<Long>>) list.get(7));
  }

  List<Object> toList() {
    List<Object> list = new ArrayList<>(8);
    list.add(id);
    list.add(celsius);
    list.add(kind);
    list.add(count);
    list.add(scale);
    list.add(label);
    list.add(tags);
    list.add(limits);
    return list;
  }
}
