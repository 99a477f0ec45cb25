/// Names that are words of Java, or that generated Java needs itself, in every role but that of types.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens.in',
  javaOut: 'tests/goldens/java/dev/columba/goldens/JavaWords.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens', useFutures: true),
))

const int abstract = 1;
const int boolean = 1;
const int byte = 1;
const int char = 1;
const int float = 1;
const int goto = 1;
const int implements = 1;
const int import = 1;
const int instanceof = 1;
const int interface = 1;
const int long = 1;
const int native = 1;
const int package = 1;
const int private = 1;
const int protected = 1;
const int public = 1;
const int short = 1;
const int static = 1;
const int strictfp = 1;
const int synchronized = 1;
const int throws = 1;
const int transient = 1;
const int volatile = 1;
const int record = 1;
const int sealed = 1;
const int permits = 1;
const int yield = 1;
const int exports = 1;
const int module = 1;
const int open = 1;
const int opens = 1;
const int provides = 1;
const int requires = 1;
const int to = 1;
const int transitive = 1;
const int uses = 1;
const int result = 1;
const int error = 1;
const int value = 1;
const int message = 1;
const int reply = 1;
const int args = 1;
const int api = 1;
const int channel = 1;
const int taskQueue = 1;
const int suffix = 1;
const int wrapped = 1;
const int output = 1;
const int fields = 1;
const int read = 1;
const int built = 1;
const int that = 1;
const int o = 1;
const int setterArg = 1;
const int item0 = 1;
const int future = 1;
const int channelName = 1;
const int channelReply = 1;
const int binaryMessenger = 1;
const int messageChannelSuffix = 1;
const int argBinaryMessenger = 1;
const int sink = 1;
const int event = 1;
const int streamHandler = 1;
const int instanceName = 1;
const int arguments = 1;
const int messenger = 1;
const int index = 1;
const int values = 1;
const int valueOf = 1;
const int name = 1;
const int ordinal = 1;
const int builder = 1;
const int build = 1;
const int equals = 1;
const int toList = 1;
const int fromList = 1;
const int wrapError = 1;
const int createConnectionError = 1;
const int stream = 1;
const int buffer = 1;
const int type = 1;
const int list = 1;
const int code = 1;
const int details = 1;
const int flutter = 1;
const int dev = 1;
const int columba = 1;
const int encoded = 1;
const int thrown = 1;
const int success = 1;
const int complete = 1;
const int register = 1;
const int onListen = 1;
const int onCancel = 1;
const int hashCodes = 1;
const int readValue = 1;
const int writeValue = 1;
const int a$b = 1;
const int $x = 1;
const int T = 1;
const int E = 1;
const int Log = 1;
const int NonNull = 1;
const int Nullable = 1;
const int BasicMessageChannel = 1;
const int BinaryMessenger = 1;
const int EventChannel = 1;
const int MessageCodec = 1;
const int StandardMessageCodec = 1;
const int StandardMethodCodec = 1;
const int ByteArrayOutputStream = 1;
const int Boolean = 1;
const int Double = 1;
const int Float = 1;
const int IllegalArgumentException = 1;
const int IllegalStateException = 1;
const int Long = 1;
const int Math = 1;
const int Number = 1;
const int Override = 1;
const int RuntimeException = 1;
const int SuppressWarnings = 1;
const int Throwable = 1;
const int Void = 1;
const int ElementType = 1;
const int Retention = 1;
const int RetentionPolicy = 1;
const int Target = 1;
const int BigInteger = 1;
const int URI = 1;
const int ByteBuffer = 1;
const int ByteOrder = 1;
const int Duration = 1;
const int Instant = 1;
const int ArrayList = 1;
const int Arrays = 1;
const int Collections = 1;
const int LinkedHashMap = 1;
const int LinkedHashSet = 1;
const int Objects = 1;
const int CompletableFuture = 1;
const int CompletionException = 1;
const int AtomicBoolean = 1;
const int Class = 1;
const int FlutterError = 1;
const int Result = 1;
const int NullableResult = 1;
const int VoidResult = 1;
const int CanIgnoreReturnValue = 1;
const int Builder = 1;
const int WithFutures = 1;

enum Words { abstract, boolean, byte, char, double, float, goto, implements, import, instanceof, int, interface, long, native, package, private, protected, public, short, static, strictfp, synchronized, throws, transient, volatile, record, sealed, permits, yield, exports, module, open, opens, provides, requires, to, transitive, uses, result, error, value, message, reply, args, api, channel, taskQueue, suffix, wrapped, output, fields, read, built, that, o, setterArg, item0, future, channelName, channelReply, binaryMessenger, messageChannelSuffix, argBinaryMessenger, sink, event, streamHandler, instanceName, arguments, messenger, valueOf, name, ordinal, builder, build, equals, toList, fromList, wrapError, createConnectionError, stream, buffer, type, list, code, details, java, javax, android, androidx, io, flutter, dev, columba, encoded, thrown, success, complete, register, onListen, onCancel, hashCodes, readValue, writeValue, a$b, $x, T, E, Log, NonNull, Nullable, BasicMessageChannel, EventChannel, MessageCodec, StandardMessageCodec, StandardMethodCodec, ByteArrayOutputStream, IllegalArgumentException, IllegalStateException, Math, Number, Override, RuntimeException, SuppressWarnings, Throwable, Void, ElementType, Retention, RetentionPolicy, Target, BigInteger, URI, ByteBuffer, ByteOrder, Duration, Instant, ArrayList, Arrays, Collections, LinkedHashMap, LinkedHashSet, Objects, Set, CompletableFuture, CompletionException, AtomicBoolean, String, Object, Map, Class, FlutterError, NullableResult, VoidResult, CanIgnoreReturnValue, WithFutures }

class Fields {
  late int abstract;
  String? boolean;
  late Words byte;
  Fields? char;
  Uint8List? float;
  late List<int> goto;
  late Uint32List implements;
  List<Uint32List?>? import;
  late int instanceof;
  String? interface;
  late Words long;
  Fields? native;
  Uint8List? package;
  late List<int> private;
  late Uint32List protected;
  List<Uint32List?>? public;
  late int short;
  String? static;
  late Words strictfp;
  Fields? synchronized;
  Uint8List? throws;
  late List<int> transient;
  late Uint32List volatile;
  List<Uint32List?>? record;
  late int sealed;
  String? permits;
  late Words yield;
  Fields? exports;
  Uint8List? module;
  late List<int> open;
  late Uint32List opens;
  List<Uint32List?>? provides;
  late int requires;
  String? to;
  late Words transitive;
  Fields? uses;
  Uint8List? result;
  late List<int> error;
  late Uint32List value;
  List<Uint32List?>? message;
  late int reply;
  String? args;
  late Words api;
  Fields? channel;
  Uint8List? taskQueue;
  late List<int> suffix;
  late Uint32List wrapped;
  List<Uint32List?>? output;
  late int fields;
  String? read;
  late Words built;
  Fields? that;
  Uint8List? o;
  late List<int> setterArg;
  late Uint32List item0;
  List<Uint32List?>? future;
  late int channelName;
  String? channelReply;
  late Words binaryMessenger;
  Fields? messageChannelSuffix;
  Uint8List? argBinaryMessenger;
  late List<int> sink;
  late Uint32List event;
  List<Uint32List?>? streamHandler;
  late int instanceName;
  String? arguments;
  late Words messenger;
  Fields? index;
  Uint8List? values;
  late List<int> valueOf;
  late Uint32List name;
  List<Uint32List?>? ordinal;
  late int builder;
  String? build;
  late Words equals;
  Fields? toList;
  Uint8List? fromList;
  late List<int> wrapError;
  late Uint32List createConnectionError;
  List<Uint32List?>? stream;
  late int buffer;
  String? type;
  late Words list;
  Fields? code;
  Uint8List? details;
  late List<int> java;
  late Uint32List javax;
  List<Uint32List?>? android;
  late int androidx;
  String? io;
  late Words flutter;
  Fields? dev;
  Uint8List? columba;
  late List<int> encoded;
  late Uint32List thrown;
  List<Uint32List?>? success;
  late int complete;
  String? register;
  late Words onListen;
  Fields? onCancel;
  Uint8List? hashCodes;
  late List<int> readValue;
  late Uint32List writeValue;
  List<Uint32List?>? a$b;
  late int $x;
  String? T;
  late Words E;
  Fields? Log;
  Uint8List? NonNull;
  late List<int> Nullable;
  late Uint32List BasicMessageChannel;
  List<Uint32List?>? EventChannel;
  late int MessageCodec;
  String? StandardMessageCodec;
  late Words StandardMethodCodec;
  Fields? ByteArrayOutputStream;
  Uint8List? Double;
  late List<int> IllegalArgumentException;
  late Uint32List IllegalStateException;
  List<Uint32List?>? Math;
  late int Number;
  String? Override;
  late Words RuntimeException;
  Fields? SuppressWarnings;
  Uint8List? Throwable;
  late List<int> Void;
  late Uint32List ElementType;
  List<Uint32List?>? Retention;
  late int RetentionPolicy;
  String? Target;
  late Words BigInteger;
  Fields? URI;
  Uint8List? ByteBuffer;
  late List<int> ByteOrder;
  late Uint32List Duration;
  List<Uint32List?>? Instant;
  late int ArrayList;
  String? Arrays;
  late Words Collections;
  Fields? LinkedHashMap;
  Uint8List? LinkedHashSet;
  late List<int> Objects;
  late Uint32List CompletableFuture;
  List<Uint32List?>? CompletionException;
  late int AtomicBoolean;
  String? FlutterError;
  late Words NullableResult;
  Fields? VoidResult;
  Uint8List? CanIgnoreReturnValue;
  late List<int> WithFutures;
}

@HostApi()
abstract class Host {
  int abstract();
  @async
  String? boolean(String? char, Words float, Fields? goto);
  void byte(Words implements, Fields? import, Uint8List? instanceof);
  @async
  Fields char(Fields? interface, Uint8List? long, List<int> native);
  Uint32List float(Uint8List? package, List<int> private, Uint32List protected);
  @async
  Words? goto();
  int implements(Uint32List strictfp, List<Uint32List?>? synchronized, int throws);
  @async
  String? import(List<Uint32List?>? transient, int volatile, String? record);
  void instanceof(int sealed, String? permits, Words yield);
  @async
  Fields interface(String? exports, Words module, Fields? open);
  Uint32List long();
  @async
  Words? native(Fields? to, Uint8List? transitive, List<int> uses);
  int package(Uint8List? result, List<int> error, Uint32List value);
  @async
  String? private(List<int> message, Uint32List reply, List<Uint32List?>? args);
  void protected(Uint32List api, List<Uint32List?>? channel, int taskQueue);
  @async
  Fields public();
  Uint32List short(int fields, String? read, Words built);
  @async
  Words? static(String? that, Words o, Fields? setterArg);
  int strictfp(Words item0, Fields? future, Uint8List? channelName);
  @async
  String? synchronized(Fields? channelReply, Uint8List? binaryMessenger, List<int> messageChannelSuffix);
  void throws();
  @async
  Fields transient(List<int> streamHandler, Uint32List instanceName, List<Uint32List?>? arguments);
  Uint32List volatile(Uint32List messenger, List<Uint32List?>? index, int values);
  @async
  Words? record(List<Uint32List?>? valueOf, int name, String? ordinal);
  int sealed(int builder, String? build, Words equals);
  @async
  String? permits();
  void yield(Words createConnectionError, Fields? stream, Uint8List? buffer);
  @async
  Fields exports(Fields? type, Uint8List? list, List<int> code);
  Uint32List module(Uint8List? details, List<int> java, Uint32List javax);
  @async
  Words? open(List<int> android, Uint32List androidx, List<Uint32List?>? io);
  int opens();
  @async
  String? provides(List<Uint32List?>? encoded, int thrown, String? success);
  void requires(int complete, String? register, Words onListen);
  @async
  Fields to(String? onCancel, Words hashCodes, Fields? readValue);
  Uint32List transitive(Words writeValue, Fields? a$b, Uint8List? $x);
  @async
  Words? uses();
  int result(Uint8List? NonNull, List<int> Nullable, Uint32List BasicMessageChannel);
  @async
  String? error(List<int> BinaryMessenger, Uint32List EventChannel, List<Uint32List?>? MessageCodec);
  void value(Uint32List StandardMessageCodec, List<Uint32List?>? StandardMethodCodec, int ByteArrayOutputStream);
  @async
  Fields message(List<Uint32List?>? Boolean, int Double, String? Float);
  Uint32List reply();
  @async
  Words? args(String? Math, Words Number, Fields? Override);
  int api(Words RuntimeException, Fields? SuppressWarnings, Uint8List? Throwable);
  @async
  String? channel(Fields? Void, Uint8List? ElementType, List<int> Retention);
  void taskQueue(Uint8List? RetentionPolicy, List<int> Target, Uint32List BigInteger);
  @async
  Fields suffix();
  Uint32List wrapped(Uint32List Duration, List<Uint32List?>? Instant, int ArrayList);
  @async
  Words? output(List<Uint32List?>? Arrays, int Collections, String? LinkedHashMap);
  int fields(int LinkedHashSet, String? Objects, Words CompletableFuture);
  @async
  String? read(String? CompletionException, Words AtomicBoolean, Fields? Class);
  void built();
  @async
  Fields that(Fields? VoidResult, Uint8List? CanIgnoreReturnValue, List<int> Builder);
  Uint32List o(Uint8List? WithFutures, List<int> abstract, Uint32List boolean);
  @async
  Words? setterArg(List<int> byte, Uint32List char, List<Uint32List?>? float);
  int item0(Uint32List goto, List<Uint32List?>? implements, int import);
  @async
  String? future();
  void channelName(int native, String? package, Words private);
  @async
  Fields channelReply(String? protected, Words public, Fields? short);
  Uint32List binaryMessenger(Words static, Fields? strictfp, Uint8List? synchronized);
  @async
  Words? messageChannelSuffix(Fields? throws, Uint8List? transient, List<int> volatile);
  int argBinaryMessenger();
  @async
  String? sink(List<int> yield, Uint32List exports, List<Uint32List?>? module);
  void event(Uint32List open, List<Uint32List?>? opens, int provides);
  @async
  Fields streamHandler(List<Uint32List?>? requires, int to, String? transitive);
  Uint32List instanceName(int uses, String? result, Words error);
  @async
  Words? arguments();
  int messenger(Words args, Fields? api, Uint8List? channel);
  @async
  String? index(Fields? taskQueue, Uint8List? suffix, List<int> wrapped);
  void values(Uint8List? output, List<int> fields, Uint32List read);
  @async
  Fields valueOf(List<int> built, Uint32List that, List<Uint32List?>? o);
  Uint32List name();
  @async
  Words? ordinal(List<Uint32List?>? channelName, int channelReply, String? binaryMessenger);
  int builder(int messageChannelSuffix, String? argBinaryMessenger, Words sink);
  @async
  String? build(String? event, Words streamHandler, Fields? instanceName);
  void equals(Words arguments, Fields? messenger, Uint8List? index);
  @async
  Fields toList();
  Uint32List fromList(Uint8List? ordinal, List<int> builder, Uint32List build);
  @async
  Words? wrapError(List<int> equals, Uint32List toList, List<Uint32List?>? fromList);
  int createConnectionError(Uint32List wrapError, List<Uint32List?>? createConnectionError, int stream);
  @async
  String? stream(List<Uint32List?>? buffer, int type, String? list);
  void buffer();
  @async
  Fields type(String? javax, Words android, Fields? androidx);
  Uint32List list(Words io, Fields? flutter, Uint8List? dev);
  @async
  Words? code(Fields? columba, Uint8List? encoded, List<int> thrown);
  int details(Uint8List? success, List<int> complete, Uint32List register);
  @async
  String? java();
  void javax(Uint32List readValue, List<Uint32List?>? writeValue, int a$b);
  @async
  Fields android(List<Uint32List?>? $x, int T, String? E);
  Uint32List androidx(int Log, String? NonNull, Words Nullable);
  @async
  Words? io(String? BasicMessageChannel, Words BinaryMessenger, Fields? EventChannel);
  int flutter();
  @async
  String? dev(Fields? ByteArrayOutputStream, Uint8List? Boolean, List<int> Double);
  void columba(Uint8List? Float, List<int> IllegalArgumentException, Uint32List IllegalStateException);
  @async
  Fields encoded(List<int> Long, Uint32List Math, List<Uint32List?>? Number);
  Uint32List thrown(Uint32List Override, List<Uint32List?>? RuntimeException, int SuppressWarnings);
  @async
  Words? success();
  int complete(int Retention, String? RetentionPolicy, Words Target);
  @async
  String? register(String? BigInteger, Words URI, Fields? ByteBuffer);
  void onListen(Words ByteOrder, Fields? Duration, Uint8List? Instant);
  @async
  Fields onCancel(Fields? ArrayList, Uint8List? Arrays, List<int> Collections);
  Uint32List hashCodes();
  @async
  Words? readValue(List<int> CompletableFuture, Uint32List CompletionException, List<Uint32List?>? AtomicBoolean);
  int writeValue(Uint32List Class, List<Uint32List?>? FlutterError, int Result);
  @async
  String? a$b(List<Uint32List?>? NullableResult, int VoidResult, String? CanIgnoreReturnValue);
  void $x(int Builder, String? WithFutures, Words abstract);
  @async
  Fields T();
  Uint32List E(Words float, Fields? goto, Uint8List? implements);
  @async
  Words? Log(Fields? import, Uint8List? instanceof, List<int> interface);
  int NonNull(Uint8List? long, List<int> native, Uint32List package);
  @async
  String? Nullable(List<int> private, Uint32List protected, List<Uint32List?>? public);
  void BasicMessageChannel();
  @async
  Fields BinaryMessenger(List<Uint32List?>? synchronized, int throws, String? transient);
  Uint32List EventChannel(int volatile, String? record, Words sealed);
  @async
  Words? MessageCodec(String? permits, Words yield, Fields? exports);
  int StandardMessageCodec(Words module, Fields? open, Uint8List? opens);
  @async
  String? StandardMethodCodec();
  void ByteArrayOutputStream(Uint8List? transitive, List<int> uses, Uint32List result);
  @async
  Fields Boolean(List<int> error, Uint32List value, List<Uint32List?>? message);
  Uint32List Double(Uint32List reply, List<Uint32List?>? args, int api);
  @async
  Words? Float(List<Uint32List?>? channel, int taskQueue, String? suffix);
  int IllegalArgumentException();
  @async
  String? IllegalStateException(String? read, Words built, Fields? that);
  void Long(Words o, Fields? setterArg, Uint8List? item0);
  @async
  Fields Math(Fields? future, Uint8List? channelName, List<int> channelReply);
  Uint32List Number(Uint8List? binaryMessenger, List<int> messageChannelSuffix, Uint32List argBinaryMessenger);
  @async
  Words? Override();
  int RuntimeException(Uint32List instanceName, List<Uint32List?>? arguments, int messenger);
  @async
  String? SuppressWarnings(List<Uint32List?>? index, int values, String? valueOf);
  void Throwable(int name, String? ordinal, Words builder);
  @async
  Fields Void(String? build, Words equals, Fields? toList);
  Uint32List ElementType();
  @async
  Words? Retention(Fields? stream, Uint8List? buffer, List<int> type);
  int RetentionPolicy(Uint8List? list, List<int> code, Uint32List details);
  @async
  String? Target(List<int> java, Uint32List javax, List<Uint32List?>? android);
  void BigInteger(Uint32List androidx, List<Uint32List?>? io, int flutter);
  @async
  Fields URI();
  Uint32List ByteBuffer(int thrown, String? success, Words complete);
  @async
  Words? ByteOrder(String? register, Words onListen, Fields? onCancel);
  int Duration(Words hashCodes, Fields? readValue, Uint8List? writeValue);
  @async
  String? Instant(Fields? a$b, Uint8List? $x, List<int> T);
  void ArrayList();
  @async
  Fields Arrays(List<int> Nullable, Uint32List BasicMessageChannel, List<Uint32List?>? BinaryMessenger);
  Uint32List Collections(Uint32List EventChannel, List<Uint32List?>? MessageCodec, int StandardMessageCodec);
  @async
  Words? LinkedHashMap(List<Uint32List?>? StandardMethodCodec, int ByteArrayOutputStream, String? Boolean);
  int LinkedHashSet(int Double, String? Float, Words IllegalArgumentException);
  @async
  String? Objects();
  void CompletableFuture(Words Number, Fields? Override, Uint8List? RuntimeException);
  @async
  Fields CompletionException(Fields? SuppressWarnings, Uint8List? Throwable, List<int> Void);
  Uint32List AtomicBoolean(Uint8List? ElementType, List<int> Retention, Uint32List RetentionPolicy);
  @async
  Words? Class(List<int> Target, Uint32List BigInteger, List<Uint32List?>? URI);
  int FlutterError();
  @async
  String? Result(List<Uint32List?>? Instant, int ArrayList, String? Arrays);
  void NullableResult(int Collections, String? LinkedHashMap, Words LinkedHashSet);
  @async
  Fields VoidResult(String? Objects, Words CompletableFuture, Fields? CompletionException);
  Uint32List CanIgnoreReturnValue(Words AtomicBoolean, Fields? Class, Uint8List? FlutterError);
  @async
  Words? Builder();
  int WithFutures(Uint8List? CanIgnoreReturnValue, List<int> Builder, Uint32List WithFutures);
}

@FlutterApi()
abstract class Flutter {
  int abstract();
  String? boolean(String? char, Words float, Fields? goto);
  void byte(Words implements, Fields? import, Uint8List? instanceof);
  Fields char(Fields? interface, Uint8List? long, List<int> native);
  Uint32List float(Uint8List? package, List<int> private, Uint32List protected);
  Words? goto();
  int implements(Uint32List strictfp, List<Uint32List?>? synchronized, int throws);
  String? import(List<Uint32List?>? transient, int volatile, String? record);
  void instanceof(int sealed, String? permits, Words yield);
  Fields interface(String? exports, Words module, Fields? open);
  Uint32List long();
  Words? native(Fields? to, Uint8List? transitive, List<int> uses);
  int package(Uint8List? result, List<int> error, Uint32List value);
  String? private(List<int> message, Uint32List reply, List<Uint32List?>? args);
  void protected(Uint32List api, List<Uint32List?>? channel, int taskQueue);
  Fields public();
  Uint32List short(int fields, String? read, Words built);
  Words? static(String? that, Words o, Fields? setterArg);
  int strictfp(Words item0, Fields? future, Uint8List? channelName);
  String? synchronized(Fields? channelReply, Uint8List? binaryMessenger, List<int> messageChannelSuffix);
  void throws();
  Fields transient(List<int> streamHandler, Uint32List instanceName, List<Uint32List?>? arguments);
  Uint32List volatile(Uint32List messenger, List<Uint32List?>? index, int values);
  Words? record(List<Uint32List?>? valueOf, int name, String? ordinal);
  int sealed(int builder, String? build, Words equals);
  String? permits();
  void yield(Words createConnectionError, Fields? stream, Uint8List? buffer);
  Fields exports(Fields? type, Uint8List? list, List<int> code);
  Uint32List module(Uint8List? details, List<int> java, Uint32List javax);
  Words? open(List<int> android, Uint32List androidx, List<Uint32List?>? io);
  int opens();
  String? provides(List<Uint32List?>? encoded, int thrown, String? success);
  void requires(int complete, String? register, Words onListen);
  Fields to(String? onCancel, Words hashCodes, Fields? readValue);
  Uint32List transitive(Words writeValue, Fields? a$b, Uint8List? $x);
  Words? uses();
  int result(Uint8List? NonNull, List<int> Nullable, Uint32List BasicMessageChannel);
  String? error(List<int> BinaryMessenger, Uint32List EventChannel, List<Uint32List?>? MessageCodec);
  void value(Uint32List StandardMessageCodec, List<Uint32List?>? StandardMethodCodec, int ByteArrayOutputStream);
  Fields message(List<Uint32List?>? Boolean, int Double, String? Float);
  Uint32List reply();
  Words? args(String? Math, Words Number, Fields? Override);
  int api(Words RuntimeException, Fields? SuppressWarnings, Uint8List? Throwable);
  String? channel(Fields? Void, Uint8List? ElementType, List<int> Retention);
  void taskQueue(Uint8List? RetentionPolicy, List<int> Target, Uint32List BigInteger);
  Fields suffix();
  Uint32List wrapped(Uint32List Duration, List<Uint32List?>? Instant, int ArrayList);
  Words? output(List<Uint32List?>? Arrays, int Collections, String? LinkedHashMap);
  int fields(int LinkedHashSet, String? Objects, Words CompletableFuture);
  String? read(String? CompletionException, Words AtomicBoolean, Fields? Class);
  void built();
  Fields that(Fields? VoidResult, Uint8List? CanIgnoreReturnValue, List<int> Builder);
  Uint32List o(Uint8List? WithFutures, List<int> abstract, Uint32List boolean);
  Words? setterArg(List<int> byte, Uint32List char, List<Uint32List?>? float);
  int item0(Uint32List goto, List<Uint32List?>? implements, int import);
  String? future();
  void channelName(int native, String? package, Words private);
  Fields channelReply(String? protected, Words public, Fields? short);
  Uint32List binaryMessenger(Words static, Fields? strictfp, Uint8List? synchronized);
  Words? messageChannelSuffix(Fields? throws, Uint8List? transient, List<int> volatile);
  int argBinaryMessenger();
  String? sink(List<int> yield, Uint32List exports, List<Uint32List?>? module);
  void event(Uint32List open, List<Uint32List?>? opens, int provides);
  Fields streamHandler(List<Uint32List?>? requires, int to, String? transitive);
  Uint32List instanceName(int uses, String? result, Words error);
  Words? arguments();
  int messenger(Words args, Fields? api, Uint8List? channel);
  String? index(Fields? taskQueue, Uint8List? suffix, List<int> wrapped);
  void values(Uint8List? output, List<int> fields, Uint32List read);
  Fields valueOf(List<int> built, Uint32List that, List<Uint32List?>? o);
  Uint32List name();
  Words? ordinal(List<Uint32List?>? channelName, int channelReply, String? binaryMessenger);
  int builder(int messageChannelSuffix, String? argBinaryMessenger, Words sink);
  String? build(String? event, Words streamHandler, Fields? instanceName);
  void equals(Words arguments, Fields? messenger, Uint8List? index);
  Fields toList();
  Uint32List fromList(Uint8List? ordinal, List<int> builder, Uint32List build);
  Words? wrapError(List<int> equals, Uint32List toList, List<Uint32List?>? fromList);
  int createConnectionError(Uint32List wrapError, List<Uint32List?>? createConnectionError, int stream);
  String? stream(List<Uint32List?>? buffer, int type, String? list);
  void buffer();
  Fields type(String? javax, Words android, Fields? androidx);
  Uint32List list(Words io, Fields? flutter, Uint8List? dev);
  Words? code(Fields? columba, Uint8List? encoded, List<int> thrown);
  int details(Uint8List? success, List<int> complete, Uint32List register);
  String? java();
  void javax(Uint32List readValue, List<Uint32List?>? writeValue, int a$b);
  Fields android(List<Uint32List?>? $x, int T, String? E);
  Uint32List androidx(int Log, String? NonNull, Words Nullable);
  Words? io(String? BasicMessageChannel, Words BinaryMessenger, Fields? EventChannel);
  int flutter();
  String? dev(Fields? ByteArrayOutputStream, Uint8List? Boolean, List<int> Double);
  void columba(Uint8List? Float, List<int> IllegalArgumentException, Uint32List IllegalStateException);
  Fields encoded(List<int> Long, Uint32List Math, List<Uint32List?>? Number);
  Uint32List thrown(Uint32List Override, List<Uint32List?>? RuntimeException, int SuppressWarnings);
  Words? success();
  int complete(int Retention, String? RetentionPolicy, Words Target);
  String? register(String? BigInteger, Words URI, Fields? ByteBuffer);
  void onListen(Words ByteOrder, Fields? Duration, Uint8List? Instant);
  Fields onCancel(Fields? ArrayList, Uint8List? Arrays, List<int> Collections);
  Uint32List hashCodes();
  Words? readValue(List<int> CompletableFuture, Uint32List CompletionException, List<Uint32List?>? AtomicBoolean);
  int writeValue(Uint32List Class, List<Uint32List?>? FlutterError, int Result);
  String? a$b(List<Uint32List?>? NullableResult, int VoidResult, String? CanIgnoreReturnValue);
  void $x(int Builder, String? WithFutures, Words abstract);
  Fields T();
  Uint32List E(Words float, Fields? goto, Uint8List? implements);
  Words? Log(Fields? import, Uint8List? instanceof, List<int> interface);
  int NonNull(Uint8List? long, List<int> native, Uint32List package);
  String? Nullable(List<int> private, Uint32List protected, List<Uint32List?>? public);
  void BasicMessageChannel();
  Fields BinaryMessenger(List<Uint32List?>? synchronized, int throws, String? transient);
  Uint32List EventChannel(int volatile, String? record, Words sealed);
  Words? MessageCodec(String? permits, Words yield, Fields? exports);
  int StandardMessageCodec(Words module, Fields? open, Uint8List? opens);
  String? StandardMethodCodec();
  void ByteArrayOutputStream(Uint8List? transitive, List<int> uses, Uint32List result);
  Fields Boolean(List<int> error, Uint32List value, List<Uint32List?>? message);
  Uint32List Double(Uint32List reply, List<Uint32List?>? args, int api);
  Words? Float(List<Uint32List?>? channel, int taskQueue, String? suffix);
  int IllegalArgumentException();
  String? IllegalStateException(String? read, Words built, Fields? that);
  void Long(Words o, Fields? setterArg, Uint8List? item0);
  Fields Math(Fields? future, Uint8List? channelName, List<int> channelReply);
  Uint32List Number(Uint8List? binaryMessenger, List<int> messageChannelSuffix, Uint32List argBinaryMessenger);
  Words? Override();
  int RuntimeException(Uint32List instanceName, List<Uint32List?>? arguments, int messenger);
  String? SuppressWarnings(List<Uint32List?>? index, int values, String? valueOf);
  void Throwable(int name, String? ordinal, Words builder);
  Fields Void(String? build, Words equals, Fields? toList);
  Uint32List ElementType();
  Words? Retention(Fields? stream, Uint8List? buffer, List<int> type);
  int RetentionPolicy(Uint8List? list, List<int> code, Uint32List details);
  String? Target(List<int> java, Uint32List javax, List<Uint32List?>? android);
  void BigInteger(Uint32List androidx, List<Uint32List?>? io, int flutter);
  Fields URI();
  Uint32List ByteBuffer(int thrown, String? success, Words complete);
  Words? ByteOrder(String? register, Words onListen, Fields? onCancel);
  int Duration(Words hashCodes, Fields? readValue, Uint8List? writeValue);
  String? Instant(Fields? a$b, Uint8List? $x, List<int> T);
  void ArrayList();
  Fields Arrays(List<int> Nullable, Uint32List BasicMessageChannel, List<Uint32List?>? BinaryMessenger);
  Uint32List Collections(Uint32List EventChannel, List<Uint32List?>? MessageCodec, int StandardMessageCodec);
  Words? LinkedHashMap(List<Uint32List?>? StandardMethodCodec, int ByteArrayOutputStream, String? Boolean);
  int LinkedHashSet(int Double, String? Float, Words IllegalArgumentException);
  String? Objects();
  void CompletableFuture(Words Number, Fields? Override, Uint8List? RuntimeException);
  Fields CompletionException(Fields? SuppressWarnings, Uint8List? Throwable, List<int> Void);
  Uint32List AtomicBoolean(Uint8List? ElementType, List<int> Retention, Uint32List RetentionPolicy);
  Words? Class(List<int> Target, Uint32List BigInteger, List<Uint32List?>? URI);
  int FlutterError();
  String? Result(List<Uint32List?>? Instant, int ArrayList, String? Arrays);
  void NullableResult(int Collections, String? LinkedHashMap, Words LinkedHashSet);
  Fields VoidResult(String? Objects, Words CompletableFuture, Fields? CompletionException);
  Uint32List CanIgnoreReturnValue(Words AtomicBoolean, Fields? Class, Uint8List? FlutterError);
  Words? Builder();
  int WithFutures(Uint8List? CanIgnoreReturnValue, List<int> Builder, Uint32List WithFutures);
}

@EventChannelApi()
abstract class Events {
  int abstract();
  Words boolean();
  Fields byte();
  List<Uint32List> char();
  String? float();
  int goto();
  Words implements();
  Fields import();
  List<Uint32List> instanceof();
  String? interface();
  int long();
  Words native();
  Fields package();
  List<Uint32List> private();
  String? protected();
  int public();
  Words short();
  Fields static();
  List<Uint32List> strictfp();
  String? synchronized();
  int throws();
  Words transient();
  Fields volatile();
  List<Uint32List> record();
  String? sealed();
  int permits();
  Words yield();
  Fields exports();
  List<Uint32List> module();
  String? open();
  int opens();
  Words provides();
  Fields requires();
  List<Uint32List> to();
  String? transitive();
  int uses();
  Words result();
  Fields error();
  List<Uint32List> value();
  String? message();
  int reply();
  Words args();
  Fields api();
  List<Uint32List> channel();
  String? taskQueue();
  int suffix();
  Words wrapped();
  Fields output();
  List<Uint32List> fields();
  String? read();
  int built();
  Words that();
  Fields o();
  List<Uint32List> setterArg();
  String? item0();
  int future();
  Words channelName();
  Fields channelReply();
  List<Uint32List> binaryMessenger();
  String? messageChannelSuffix();
  int argBinaryMessenger();
  Words sink();
  Fields event();
  List<Uint32List> streamHandler();
  String? instanceName();
  int arguments();
  Words messenger();
  Fields index();
  List<Uint32List> values();
  String? valueOf();
  int name();
  Words ordinal();
  Fields builder();
  List<Uint32List> build();
  String? equals();
  int toList();
  Words fromList();
  Fields wrapError();
  List<Uint32List> createConnectionError();
  String? stream();
  int buffer();
  Words type();
  Fields list();
  List<Uint32List> code();
  String? details();
  int java();
  Words javax();
  Fields android();
  List<Uint32List> androidx();
  String? io();
  int flutter();
  Words dev();
  Fields columba();
  List<Uint32List> encoded();
  String? thrown();
  int success();
  Words complete();
  Fields register();
  List<Uint32List> onListen();
  String? onCancel();
  int hashCodes();
  Words readValue();
  Fields writeValue();
  List<Uint32List> a$b();
  String? $x();
  int T();
  Words E();
  Fields Log();
  List<Uint32List> NonNull();
  String? Nullable();
  int BasicMessageChannel();
  Words EventChannel();
  Fields MessageCodec();
  List<Uint32List> StandardMessageCodec();
  String? StandardMethodCodec();
  int ByteArrayOutputStream();
  Words Double();
  Fields IllegalArgumentException();
  List<Uint32List> IllegalStateException();
  String? Math();
  int Number();
  Words Override();
  Fields RuntimeException();
  List<Uint32List> SuppressWarnings();
  String? Throwable();
  int Void();
  Words ElementType();
  Fields Retention();
  List<Uint32List> RetentionPolicy();
  String? Target();
  int BigInteger();
  Words URI();
  Fields ByteBuffer();
  List<Uint32List> ByteOrder();
  String? Duration();
  int Instant();
  Words ArrayList();
  Fields Arrays();
  List<Uint32List> Collections();
  String? LinkedHashMap();
  int LinkedHashSet();
  Words Objects();
  Fields CompletableFuture();
  List<Uint32List> CompletionException();
  String? AtomicBoolean();
  int Class();
  Words FlutterError();
  Fields NullableResult();
  List<Uint32List> VoidResult();
  String? CanIgnoreReturnValue();
  int WithFutures();
}
