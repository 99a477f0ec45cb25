package android.os;

/** What this device is. */
public final class Build {
  private Build() {}

  /** Its version of Android. */
  public static final class VERSION {
    /** The version's number. Tests change it. */
    public static int SDK_INT = 34;

    private VERSION() {}
  }
}
