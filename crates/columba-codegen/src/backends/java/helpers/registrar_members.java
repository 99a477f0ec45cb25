private final BinaryMessenger binaryMessenger;
private final PigeonInstanceManager instanceManager;
private MessageCodec<Object> codec;
private boolean ignoresCallsToDart = false;

public PigeonProxyApiRegistrar(@NonNull BinaryMessenger binaryMessenger) {
  this.binaryMessenger = binaryMessenger;
  instanceManager =
      PigeonInstanceManager.create(
          identifier -> PigeonInstanceManagerApi.removeStrongReference(binaryMessenger, identifier));
}

/** Where the messages go. */
public @NonNull BinaryMessenger getBinaryMessenger() {
  return binaryMessenger;
}

/** Knows the objects that are shared with Dart. */
public @NonNull PigeonInstanceManager getInstanceManager() {
  return instanceManager;
}

/** The codec of all messages with proxies. */
public @NonNull MessageCodec<Object> getCodec() {
  if (codec == null) {
    codec = new PigeonProxyApiBaseCodec(this);
  }
  return codec;
}

/** Whether calls to Dart fail at once. */
public boolean ignoresCallsToDart() {
  return ignoresCallsToDart;
}

/** Has calls to Dart fail at once, for instance because its engine is gone. */
public void setIgnoreCallsToDart(boolean ignoreCallsToDart) {
  ignoresCallsToDart = ignoreCallsToDart;
}
