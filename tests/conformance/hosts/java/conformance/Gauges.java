package conformance;

import android.os.Handler;
import android.os.Looper;
import conformance.natives.Hand;
import conformance.proxies.Gauge;
import conformance.proxies.Instrument;
import conformance.proxies.ProxiesBindings.FlutterError;
import conformance.proxies.ProxiesBindings.Measure;
import conformance.proxies.ProxiesBindings.NullableResult;
import conformance.proxies.ProxiesBindings.PigeonApiGauge;
import conformance.proxies.ProxiesBindings.Result;
import conformance.proxies.ProxiesBindings.VoidResult;
import conformance.proxies.Watched;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Objects with everything. */
final class Gauges extends PigeonApiGauge {
  private static final Hand SHARED = new Hand(0.25);
  private static long count = 0;

  private final ProxiesHost host;
  private final Handler platform = new Handler(Looper.getMainLooper());

  Gauges(ProxiesHost host) {
    super(host);
    this.host = host;
  }

  @Override
  public Gauge pigeon_defaultConstructor(Long limit, List<String> labels, Measure scale, Long start) {
    if (start < 0) {
      throw new FlutterError("too-small", "below zero", List.of(start));
    }
    String origin = limit + " " + labels.size() + " " + index(scale) + " " + start;
    Gauge gauge = new Gauge(origin, new Hand(0.75));
    gauge.value = start;
    return gauge;
  }

  @Override
  public Gauge named(Long limit, List<String> labels, Measure scale, String name, Measure measure, Hand hand) {
    String origin = name + " " + index(measure) + " " + (hand == null ? null : hand.angle);
    return new Gauge(origin, hand == null ? new Hand(0.5) : hand);
  }

  private static Integer index(Measure measure) {
    return measure == null ? null : measure.ordinal();
  }

  @Override
  public Hand needle(Gauge gauge) {
    return gauge.needle;
  }

  @Override
  public Hand shared() {
    return SHARED;
  }

  @Override
  public Long value(Gauge gauge) {
    return gauge.value;
  }

  @Override
  public void set(Gauge gauge, Long value, VoidResult result) {
    gauge.value = value;
    changed(gauge, value, result);
  }

  @Override
  public void reset(Gauge gauge) {
    gauge.value = 0;
  }

  @Override
  public String origin(Gauge gauge) {
    return gauge.origin;
  }

  @Override
  public void slow(Gauge gauge, String text, Result<String> result) {
    platform.post(() -> result.success(text));
  }

  @Override
  public void slowBytes(Gauge gauge, byte[] bytes, NullableResult<byte[]> result) {
    platform.post(() -> result.success(bytes));
  }

  @Override
  public void slowEcho(Gauge gauge, Gauge other, Result<Gauge> result) {
    platform.post(() -> result.success(other));
  }

  @Override
  public Gauge echo(Gauge gauge, Gauge other) {
    return other;
  }

  @Override
  public List<Hand> needles(Gauge gauge, List<Hand> needles) {
    return needles;
  }

  @Override
  public Map<String, Hand> needlesByName(Gauge gauge, Map<String, Hand> needles) {
    return needles;
  }

  @Override
  public List<Measure> measures(Gauge gauge, List<Measure> measures) {
    return measures;
  }

  @Override
  public Object anything(Gauge gauge, Object value) {
    return value;
  }

  @Override
  public Instrument asInstrument(Gauge gauge, Instrument instrument) {
    return instrument;
  }

  @Override
  public Watched asWatched(Gauge gauge, Watched watched) {
    return watched;
  }

  @Override
  public void callDescribe(Gauge gauge, String text, Result<String> result) {
    describe(gauge, text, result);
  }

  @Override
  public void callLater(Gauge gauge, Long value, NullableResult<Long> result) {
    later(gauge, value, result);
  }

  @Override
  public void callConvert(Gauge gauge, Measure measure, Result<Measure> result) {
    convert(gauge, measure, result);
  }

  @Override
  public void callMoved(Gauge gauge, NullableResult<Hand> result) {
    Hand other = new Hand(1.5);
    moved(gauge, gauge.needle, Arrays.asList(other, null, other), result);
  }

  @Override
  public void callSwitched(Gauge gauge, Boolean isOn, VoidResult result) {
    pigeon_getPigeonApiInstrument().switched(gauge, isOn, result);
  }

  @Override
  public void callWatch(Gauge gauge, Instrument instrument, VoidResult result) {
    host.watchers++;
    pigeon_getPigeonApiWatched().watch(gauge, instrument, result);
  }

  @Override
  public void fail(Gauge gauge, String code, String message, Object details) {
    failForAll(code, message, details);
  }

  @Override
  public void failLater(Gauge gauge, String code, String message, Object details, VoidResult result) {
    platform.post(() -> result.error(new FlutterError(code, message, details)));
  }

  @Override
  public Long count(Long add) {
    count += add;
    return count;
  }

  @Override
  public void nameOf(Measure measure, NullableResult<String> result) {
    platform.post(() -> result.success(measure == Measure.METRE ? "metre" : null));
  }

  @Override
  public void failForAll(String code, String message, Object details) {
    throw new FlutterError(code, message, details);
  }
}
