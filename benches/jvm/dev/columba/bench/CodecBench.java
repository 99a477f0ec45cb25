package dev.columba.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What generated code takes to encode and decode, beside code by hand against the same codec: {@code java CodecBench LANGUAGE
 * FILE} writes the figures of one language. Both work by turns, batch by batch, so that what else happens falls on both.
 */
public final class CodecBench {
  private static final int WARM_UP_BATCHES = 60;
  private static final int BATCHES = 61;
  private static final long BATCH_NANOS = 10_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What is worked on is kept here, so that no compiler leaves the work out. */
  private static volatile Object sink;

  private CodecBench() {}

  public static void main(String[] arguments) throws IOException {
    boolean isKotlin = arguments[0].equals("kotlin");
    Sample ours = isKotlin ? Sample.ofKotlin() : Sample.ofJava();
    Sample hand = Sample.ofHand(isKotlin ? new HandCodec.WithLongs() : new HandCodec());
    ours.expectSameBytes(hand);
    List<String> figures = new ArrayList<>();
    figures.add(figure(arguments[0] + "_encode", ours::encode, hand::encode));
    figures.add(figure(arguments[0] + "_decode", ours::decode, hand::decode));
    Files.writeString(Path.of(arguments[1]), "{\"figures\": [" + String.join(",", figures) + "]}");
  }

  private static String figure(String name, Supplier<Object> ours, Supplier<Object> hand) {
    double[][] times = new double[2][BATCHES];
    for (int batch = -WARM_UP_BATCHES; batch < BATCHES; batch++) {
      double first = batch(ours);
      double second = batch(hand);
      if (batch >= 0) {
        times[0][batch] = first;
        times[1][batch] = second;
      }
    }
    Arrays.sort(times[0]);
    Arrays.sort(times[1]);
    double[] sorted = times[0];
    double limit = times[1][BATCHES / 2];
    return String.format(
        Locale.ROOT,
        "{\"name\":\"%s\",\"unit\":\"us\",\"median\":%f,\"min\":%f,\"max\":%f,"
            + "\"limit\":\"by hand\",\"limit_median\":%f,\"ratio\":%f}",
        name, sorted[BATCHES / 2], sorted[0], sorted[BATCHES - 1], limit, sorted[BATCHES / 2] / limit);
  }

  /** Microseconds of a round, as the mean of a batch: the time for which this thread ran. */
  private static double batch(Supplier<Object> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    long elapsed = 0;
    int rounds = 0;
    while (elapsed < BATCH_NANOS) {
      for (int round = 0; round < 16; round++) {
        sink = work.get();
      }
      rounds += 16;
      elapsed = THREADS.getCurrentThreadCpuTime() - start;
    }
    return elapsed / 1e3 / rounds;
  }
}
