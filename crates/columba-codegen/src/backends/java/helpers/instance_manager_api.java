/** Tells Dart what was collected here, and hears from Dart what was collected there. */
private static final class PigeonInstanceManagerApi {
  private static final String REMOVE_STRONG_REFERENCE = "pigeonChannelOfRemoveStrongReference";
  private static final String CLEAR = "pigeonChannelOfClear";

  private PigeonInstanceManagerApi() {}

  /** Tells Dart that the object with this identifier is collected. */
  static void removeStrongReference(BinaryMessenger binaryMessenger, long identifier) {
    BasicMessageChannel<Object> channel =
        new BasicMessageChannel<>(binaryMessenger, REMOVE_STRONG_REFERENCE, PigeonReplyCodec.INSTANCE);
    channel.send(
        new ArrayList<Object>(Collections.singletonList(identifier)),
        reply -> {
          FlutterError error = pigeonReplyError(reply, REMOVE_STRONG_REFERENCE);
          if (error != null) {
            String what = "Failed to remove Dart strong reference with identifier: " + identifier;
            Log.e("PigeonProxyApiRegistrar", what, error);
          }
        });
  }

  /** Has the manager hear Dart; null: nobody. */
  static void setUpMessageHandlers(BinaryMessenger binaryMessenger, PigeonInstanceManager instanceManager) {
    BasicMessageChannel<Object> remove =
        new BasicMessageChannel<>(binaryMessenger, REMOVE_STRONG_REFERENCE, PigeonHostCodec.INSTANCE);
    BasicMessageChannel<Object> clear =
        new BasicMessageChannel<>(binaryMessenger, CLEAR, PigeonHostCodec.INSTANCE);
    if (instanceManager == null) {
      remove.setMessageHandler(null);
      clear.setMessageHandler(null);
      return;
    }
    remove.setMessageHandler(
        (message, reply) -> {
          ArrayList<Object> wrapped = new ArrayList<>(1);
          try {
            List<Object> args = pigeonArguments(message);
            instanceManager.remove(pigeonIdentifier(args.get(0), REMOVE_STRONG_REFERENCE));
            wrapped.add(null);
          } catch (Throwable error) {
            wrapped = pigeonError(error);
          }
          reply.reply(wrapped);
        });
    clear.setMessageHandler(
        (message, reply) -> {
          instanceManager.clear();
          ArrayList<Object> wrapped = new ArrayList<>(1);
          wrapped.add(null);
          reply.reply(wrapped);
        });
  }
}

/** The identifier that Dart gives to an object. */
private static long pigeonIdentifier(Object identifier, String method) {
  return ((Number) pigeonNonNull(identifier, method, "pigeon_identifier")).longValue();
}
