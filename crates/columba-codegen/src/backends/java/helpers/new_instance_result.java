/** Logs that Dart could not make an object. */
private static final class PigeonNewInstanceResult implements VoidResult {
  private final String api;
  private final Object instance;

  PigeonNewInstanceResult(String api, Object instance) {
    this.api = api;
    this.instance = instance;
  }

  @Override
  public void success() {}

  @Override
  public void error(@NonNull Throwable error) {
    String what = "Failed to create new Dart proxy instance of " + api + ": " + instance + ". " + error;
    Log.w("PigeonProxyApiBaseCodec", what);
  }
}
