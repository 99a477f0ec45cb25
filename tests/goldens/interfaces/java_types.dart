/// Types with the names of words of Java, and of what generated Java needs itself.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens.in',
  javaOut: 'tests/goldens/java/dev/columba/goldens/JavaTypes.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens', useFutures: true),
))

class boolean {
  boolean? it;
  late byte next;
  List<byte?>? all;
  Uint8List? bytes;
}

class byte {
  byte? it;
  late char next;
}

class char {
  char? it;
  late float next;
}

enum float { first, second }

class goto {
  goto? it;
  late instanceof next;
}

sealed class instanceof {}

class instanceofChild extends instanceof {
  long? it;
}

class long {
  long? it;
  late native next;
}

class native {
  native? it;
  late package next;
}

class package {
  package? it;
  late private next;
}

class private {
  private? it;
  late protected next;
}

enum protected { first, second }

class public {
  public? it;
  late short next;
  List<short?>? all;
  Uint8List? bytes;
}

sealed class short {}

class shortChild extends short {
  strictfp? it;
}

class strictfp {
  strictfp? it;
  late synchronized next;
}

class synchronized {
  synchronized? it;
  late throws next;
}

class throws {
  throws? it;
  late transient next;
}

class transient {
  transient? it;
  late volatile next;
}

enum volatile { first, second }

class record {
  record? it;
  late sealed next;
}

sealed class sealed {}

class sealedChild extends sealed {
  permits? it;
}

class permits {
  permits? it;
  late yield next;
}

class yield {
  yield? it;
  late exports next;
}

class exports {
  exports? it;
  late module next;
  List<module?>? all;
  Uint8List? bytes;
}

class module {
  module? it;
  late open next;
}

enum open { first, second }

class opens {
  opens? it;
  late provides next;
}

sealed class provides {}

class providesChild extends provides {
  requires? it;
}

class requires {
  requires? it;
  late to next;
}

class to {
  to? it;
  late transitive next;
}

class transitive {
  transitive? it;
  late uses next;
}

class uses {
  uses? it;
  late result next;
}

enum result { first, second }

class error {
  error? it;
  late value next;
}

sealed class value {}

class valueChild extends value {
  message? it;
}

class message {
  message? it;
  late reply next;
}

class reply {
  reply? it;
  late args next;
}

class args {
  args? it;
  late api next;
}

class api {
  api? it;
  late channel next;
}

enum channel { first, second }

class taskQueue {
  taskQueue? it;
  late suffix next;
}

sealed class suffix {}

class suffixChild extends suffix {
  wrapped? it;
}

class wrapped {
  wrapped? it;
  late output next;
}

class output {
  output? it;
  late fields next;
}

class fields {
  fields? it;
  late read next;
}

class read {
  read? it;
  late built next;
  List<built?>? all;
  Uint8List? bytes;
}

enum built { first, second }

class that {
  that? it;
  late o next;
}

sealed class o {}

class oChild extends o {
  setterArg? it;
}

class setterArg {
  setterArg? it;
  late item0 next;
}

class item0 {
  item0? it;
  late future next;
}

class future {
  future? it;
  late channelName next;
}

class channelName {
  channelName? it;
  late channelReply next;
}

enum channelReply { first, second }

class binaryMessenger {
  binaryMessenger? it;
  late messageChannelSuffix next;
}

sealed class messageChannelSuffix {}

class messageChannelSuffixChild extends messageChannelSuffix {
  argBinaryMessenger? it;
}

class argBinaryMessenger {
  argBinaryMessenger? it;
  late sink next;
  List<sink?>? all;
  Uint8List? bytes;
}

class sink {
  sink? it;
  late event next;
}

class event {
  event? it;
  late streamHandler next;
}

class streamHandler {
  streamHandler? it;
  late instanceName next;
}

enum instanceName { first, second }

class arguments {
  arguments? it;
  late messenger next;
}

sealed class messenger {}

class messengerChild extends messenger {
  index? it;
}

class index {
  index? it;
  late values next;
}

class values {
  values? it;
  late valueOf next;
}

class valueOf {
  valueOf? it;
  late name next;
}

class name {
  name? it;
  late ordinal next;
}

enum ordinal { first, second }

class builder {
  builder? it;
  late build next;
}

sealed class build {}

class buildChild extends build {
  toList? it;
}

class toList {
  toList? it;
  late fromList next;
}

class fromList {
  fromList? it;
  late wrapError next;
}

class wrapError {
  wrapError? it;
  late createConnectionError next;
}

class createConnectionError {
  createConnectionError? it;
  late stream next;
}

enum stream { first, second }

class buffer {
  buffer? it;
  late type next;
}

sealed class type {}

class typeChild extends type {
  list? it;
}

class list {
  list? it;
  late code next;
}

class code {
  code? it;
  late details next;
  List<details?>? all;
  Uint8List? bytes;
}

class details {
  details? it;
  late flutter next;
}

class flutter {
  flutter? it;
  late dev next;
}

enum dev { first, second }

class columba {
  columba? it;
  late encoded next;
}

sealed class encoded {}

class encodedChild extends encoded {
  thrown? it;
}

class thrown {
  thrown? it;
  late success next;
}

class success {
  success? it;
  late complete next;
}

class complete {
  complete? it;
  late register next;
}

class register {
  register? it;
  late onListen next;
}

enum onListen { first, second }

class onCancel {
  onCancel? it;
  late hashCodes next;
  List<hashCodes?>? all;
  Uint8List? bytes;
}

sealed class hashCodes {}

class hashCodesChild extends hashCodes {
  readValue? it;
}

class readValue {
  readValue? it;
  late writeValue next;
}

class writeValue {
  writeValue? it;
  late a$b next;
}

class a$b {
  a$b? it;
  late $x next;
}

class $x {
  $x? it;
  late E next;
}

enum E { first, second }

class Log {
  Log? it;
  late NonNull next;
}

sealed class NonNull {}

class NonNullChild extends NonNull {
  Nullable? it;
}

class Nullable {
  Nullable? it;
  late BasicMessageChannel next;
}

class BasicMessageChannel {
  BasicMessageChannel? it;
  late BinaryMessenger next;
}

class BinaryMessenger {
  BinaryMessenger? it;
  late EventChannel next;
  List<EventChannel?>? all;
  Uint8List? bytes;
}

class EventChannel {
  EventChannel? it;
  late MessageCodec next;
}

enum MessageCodec { first, second }

class StandardMessageCodec {
  StandardMessageCodec? it;
  late StandardMethodCodec next;
}

sealed class StandardMethodCodec {}

class StandardMethodCodecChild extends StandardMethodCodec {
  ByteArrayOutputStream? it;
}

class ByteArrayOutputStream {
  ByteArrayOutputStream? it;
  late Boolean next;
}

class Boolean {
  Boolean? it;
  late Double next;
}

class Double {
  Double? it;
  late Float next;
}

class Float {
  Float? it;
  late IllegalArgumentException next;
}

enum IllegalArgumentException { first, second }

class IllegalStateException {
  IllegalStateException? it;
  late Long next;
}

sealed class Long {}

class LongChild extends Long {
  Math? it;
}

class Math {
  Math? it;
  late Number next;
}

class Number {
  Number? it;
  late Override next;
}

class Override {
  Override? it;
  late RuntimeException next;
}

class RuntimeException {
  RuntimeException? it;
  late SuppressWarnings next;
}

enum SuppressWarnings { first, second }

class Throwable {
  Throwable? it;
  late Void next;
}

sealed class Void {}

class VoidChild extends Void {
  ElementType? it;
}

class ElementType {
  ElementType? it;
  late Retention next;
}

class Retention {
  Retention? it;
  late RetentionPolicy next;
}

class RetentionPolicy {
  RetentionPolicy? it;
  late Target next;
}

class Target {
  Target? it;
  late BigInteger next;
  List<BigInteger?>? all;
  Uint8List? bytes;
}

enum BigInteger { first, second }

class URI {
  URI? it;
  late ByteBuffer next;
}

sealed class ByteBuffer {}

class ByteBufferChild extends ByteBuffer {
  ByteOrder? it;
}

class ByteOrder {
  ByteOrder? it;
  late Duration next;
}

class Duration {
  Duration? it;
  late Instant next;
}

class Instant {
  Instant? it;
  late ArrayList next;
}

class ArrayList {
  ArrayList? it;
  late Arrays next;
}

enum Arrays { first, second }

class Collections {
  Collections? it;
  late LinkedHashMap next;
}

sealed class LinkedHashMap {}

class LinkedHashMapChild extends LinkedHashMap {
  LinkedHashSet? it;
}

class LinkedHashSet {
  LinkedHashSet? it;
  late Objects next;
  List<Objects?>? all;
  Uint8List? bytes;
}

class Objects {
  Objects? it;
  late Set next;
}

class Set {
  Set? it;
  late CompletableFuture next;
}

class CompletableFuture {
  CompletableFuture? it;
  late CompletionException next;
}

enum CompletionException { first, second }

class AtomicBoolean {
  AtomicBoolean? it;
  late Builder next;
}

sealed class Builder {}

class BuilderChild extends Builder {
  WithFutures? it;
}

class WithFutures {
  WithFutures? it;
  late Class next;
}

class Class {
  Class? it;
  late T next;
}

class T {
  T? it;
  late Entry next;
}

class Entry {
  Entry? it;
  late Reply next;
}

enum Reply { first, second }

class TaskQueue {
  TaskQueue? it;
  late EventSink next;
}

sealed class EventSink {}

class EventSinkChild extends EventSink {
  StreamHandler? it;
}

class StreamHandler {
  StreamHandler? it;
  late Iterable next;
}

class Iterable {
  Iterable? it;
  late Comparable next;
}

class Comparable {
  Comparable? it;
  late Enum next;
}

class Enum {
  Enum? it;
  late Record next;
}

enum Record { first, second }

class Exception {
  Exception? it;
  late Integer next;
}

sealed class Integer {}

class IntegerChild extends Integer {
  boolean? it;
}

@HostApi()
abstract class TypesHost {
  boolean? m0(boolean a, List<byte> b, Map<String, boolean?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  byte m1(byte a, List<char> b, Map<String, byte?>? c, DateTime d, BigInt e, Uint16List f);
  char m2(char a, List<float> b, Map<String, char?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  float? m3(float a, List<goto> b, Map<String, float?>? c, DateTime d, BigInt e, Uint16List f);
  goto m4(goto a, List<instanceof> b, Map<String, goto?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  instanceof m5(instanceof a, List<long> b, Map<String, instanceof?>? c, DateTime d, BigInt e, Uint16List f);
  long? m6(long a, List<native> b, Map<String, long?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  native m7(native a, List<package> b, Map<String, native?>? c, DateTime d, BigInt e, Uint16List f);
  package m8(package a, List<private> b, Map<String, package?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  private? m9(private a, List<protected> b, Map<String, private?>? c, DateTime d, BigInt e, Uint16List f);
  protected m10(protected a, List<public> b, Map<String, protected?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  public m11(public a, List<short> b, Map<String, public?>? c, DateTime d, BigInt e, Uint16List f);
  short? m12(short a, List<strictfp> b, Map<String, short?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  strictfp m13(strictfp a, List<synchronized> b, Map<String, strictfp?>? c, DateTime d, BigInt e, Uint16List f);
  synchronized m14(synchronized a, List<throws> b, Map<String, synchronized?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  throws? m15(throws a, List<transient> b, Map<String, throws?>? c, DateTime d, BigInt e, Uint16List f);
  transient m16(transient a, List<volatile> b, Map<String, transient?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  volatile m17(volatile a, List<record> b, Map<String, volatile?>? c, DateTime d, BigInt e, Uint16List f);
  record? m18(record a, List<sealed> b, Map<String, record?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  sealed m19(sealed a, List<permits> b, Map<String, sealed?>? c, DateTime d, BigInt e, Uint16List f);
  permits m20(permits a, List<yield> b, Map<String, permits?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  yield? m21(yield a, List<exports> b, Map<String, yield?>? c, DateTime d, BigInt e, Uint16List f);
  exports m22(exports a, List<module> b, Map<String, exports?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  module m23(module a, List<open> b, Map<String, module?>? c, DateTime d, BigInt e, Uint16List f);
  open? m24(open a, List<opens> b, Map<String, open?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  opens m25(opens a, List<provides> b, Map<String, opens?>? c, DateTime d, BigInt e, Uint16List f);
  provides m26(provides a, List<requires> b, Map<String, provides?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  requires? m27(requires a, List<to> b, Map<String, requires?>? c, DateTime d, BigInt e, Uint16List f);
  to m28(to a, List<transitive> b, Map<String, to?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  transitive m29(transitive a, List<uses> b, Map<String, transitive?>? c, DateTime d, BigInt e, Uint16List f);
  uses? m30(uses a, List<result> b, Map<String, uses?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  result m31(result a, List<error> b, Map<String, result?>? c, DateTime d, BigInt e, Uint16List f);
  error m32(error a, List<value> b, Map<String, error?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  value? m33(value a, List<message> b, Map<String, value?>? c, DateTime d, BigInt e, Uint16List f);
  message m34(message a, List<reply> b, Map<String, message?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  reply m35(reply a, List<args> b, Map<String, reply?>? c, DateTime d, BigInt e, Uint16List f);
  args? m36(args a, List<api> b, Map<String, args?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  api m37(api a, List<channel> b, Map<String, api?>? c, DateTime d, BigInt e, Uint16List f);
  channel m38(channel a, List<taskQueue> b, Map<String, channel?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  taskQueue? m39(taskQueue a, List<suffix> b, Map<String, taskQueue?>? c, DateTime d, BigInt e, Uint16List f);
  suffix m40(suffix a, List<wrapped> b, Map<String, suffix?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  wrapped m41(wrapped a, List<output> b, Map<String, wrapped?>? c, DateTime d, BigInt e, Uint16List f);
  output? m42(output a, List<fields> b, Map<String, output?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  fields m43(fields a, List<read> b, Map<String, fields?>? c, DateTime d, BigInt e, Uint16List f);
  read m44(read a, List<built> b, Map<String, read?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  built? m45(built a, List<that> b, Map<String, built?>? c, DateTime d, BigInt e, Uint16List f);
  that m46(that a, List<o> b, Map<String, that?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  o m47(o a, List<setterArg> b, Map<String, o?>? c, DateTime d, BigInt e, Uint16List f);
  setterArg? m48(setterArg a, List<item0> b, Map<String, setterArg?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  item0 m49(item0 a, List<future> b, Map<String, item0?>? c, DateTime d, BigInt e, Uint16List f);
  future m50(future a, List<channelName> b, Map<String, future?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  channelName? m51(channelName a, List<channelReply> b, Map<String, channelName?>? c, DateTime d, BigInt e, Uint16List f);
  channelReply m52(channelReply a, List<binaryMessenger> b, Map<String, channelReply?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  binaryMessenger m53(binaryMessenger a, List<messageChannelSuffix> b, Map<String, binaryMessenger?>? c, DateTime d, BigInt e, Uint16List f);
  messageChannelSuffix? m54(messageChannelSuffix a, List<argBinaryMessenger> b, Map<String, messageChannelSuffix?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  argBinaryMessenger m55(argBinaryMessenger a, List<sink> b, Map<String, argBinaryMessenger?>? c, DateTime d, BigInt e, Uint16List f);
  sink m56(sink a, List<event> b, Map<String, sink?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  event? m57(event a, List<streamHandler> b, Map<String, event?>? c, DateTime d, BigInt e, Uint16List f);
  streamHandler m58(streamHandler a, List<instanceName> b, Map<String, streamHandler?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  instanceName m59(instanceName a, List<arguments> b, Map<String, instanceName?>? c, DateTime d, BigInt e, Uint16List f);
  arguments? m60(arguments a, List<messenger> b, Map<String, arguments?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  messenger m61(messenger a, List<index> b, Map<String, messenger?>? c, DateTime d, BigInt e, Uint16List f);
  index m62(index a, List<values> b, Map<String, index?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  values? m63(values a, List<valueOf> b, Map<String, values?>? c, DateTime d, BigInt e, Uint16List f);
  valueOf m64(valueOf a, List<name> b, Map<String, valueOf?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  name m65(name a, List<ordinal> b, Map<String, name?>? c, DateTime d, BigInt e, Uint16List f);
  ordinal? m66(ordinal a, List<builder> b, Map<String, ordinal?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  builder m67(builder a, List<build> b, Map<String, builder?>? c, DateTime d, BigInt e, Uint16List f);
  build m68(build a, List<toList> b, Map<String, build?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  toList? m69(toList a, List<fromList> b, Map<String, toList?>? c, DateTime d, BigInt e, Uint16List f);
  fromList m70(fromList a, List<wrapError> b, Map<String, fromList?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  wrapError m71(wrapError a, List<createConnectionError> b, Map<String, wrapError?>? c, DateTime d, BigInt e, Uint16List f);
  createConnectionError? m72(createConnectionError a, List<stream> b, Map<String, createConnectionError?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  stream m73(stream a, List<buffer> b, Map<String, stream?>? c, DateTime d, BigInt e, Uint16List f);
  buffer m74(buffer a, List<type> b, Map<String, buffer?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  type? m75(type a, List<list> b, Map<String, type?>? c, DateTime d, BigInt e, Uint16List f);
  list m76(list a, List<code> b, Map<String, list?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  code m77(code a, List<details> b, Map<String, code?>? c, DateTime d, BigInt e, Uint16List f);
  details? m78(details a, List<flutter> b, Map<String, details?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  flutter m79(flutter a, List<dev> b, Map<String, flutter?>? c, DateTime d, BigInt e, Uint16List f);
  dev m80(dev a, List<columba> b, Map<String, dev?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  columba? m81(columba a, List<encoded> b, Map<String, columba?>? c, DateTime d, BigInt e, Uint16List f);
  encoded m82(encoded a, List<thrown> b, Map<String, encoded?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  thrown m83(thrown a, List<success> b, Map<String, thrown?>? c, DateTime d, BigInt e, Uint16List f);
  success? m84(success a, List<complete> b, Map<String, success?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  complete m85(complete a, List<register> b, Map<String, complete?>? c, DateTime d, BigInt e, Uint16List f);
  register m86(register a, List<onListen> b, Map<String, register?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  onListen? m87(onListen a, List<onCancel> b, Map<String, onListen?>? c, DateTime d, BigInt e, Uint16List f);
  onCancel m88(onCancel a, List<hashCodes> b, Map<String, onCancel?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  hashCodes m89(hashCodes a, List<readValue> b, Map<String, hashCodes?>? c, DateTime d, BigInt e, Uint16List f);
  readValue? m90(readValue a, List<writeValue> b, Map<String, readValue?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  writeValue m91(writeValue a, List<a$b> b, Map<String, writeValue?>? c, DateTime d, BigInt e, Uint16List f);
  a$b m92(a$b a, List<$x> b, Map<String, a$b?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  $x? m93($x a, List<E> b, Map<String, $x?>? c, DateTime d, BigInt e, Uint16List f);
  E m94(E a, List<Log> b, Map<String, E?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Log m95(Log a, List<NonNull> b, Map<String, Log?>? c, DateTime d, BigInt e, Uint16List f);
  NonNull? m96(NonNull a, List<Nullable> b, Map<String, NonNull?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Nullable m97(Nullable a, List<BasicMessageChannel> b, Map<String, Nullable?>? c, DateTime d, BigInt e, Uint16List f);
  BasicMessageChannel m98(BasicMessageChannel a, List<BinaryMessenger> b, Map<String, BasicMessageChannel?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  BinaryMessenger? m99(BinaryMessenger a, List<EventChannel> b, Map<String, BinaryMessenger?>? c, DateTime d, BigInt e, Uint16List f);
  EventChannel m100(EventChannel a, List<MessageCodec> b, Map<String, EventChannel?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  MessageCodec m101(MessageCodec a, List<StandardMessageCodec> b, Map<String, MessageCodec?>? c, DateTime d, BigInt e, Uint16List f);
  StandardMessageCodec? m102(StandardMessageCodec a, List<StandardMethodCodec> b, Map<String, StandardMessageCodec?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  StandardMethodCodec m103(StandardMethodCodec a, List<ByteArrayOutputStream> b, Map<String, StandardMethodCodec?>? c, DateTime d, BigInt e, Uint16List f);
  ByteArrayOutputStream m104(ByteArrayOutputStream a, List<Boolean> b, Map<String, ByteArrayOutputStream?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Boolean? m105(Boolean a, List<Double> b, Map<String, Boolean?>? c, DateTime d, BigInt e, Uint16List f);
  Double m106(Double a, List<Float> b, Map<String, Double?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Float m107(Float a, List<IllegalArgumentException> b, Map<String, Float?>? c, DateTime d, BigInt e, Uint16List f);
  IllegalArgumentException? m108(IllegalArgumentException a, List<IllegalStateException> b, Map<String, IllegalArgumentException?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  IllegalStateException m109(IllegalStateException a, List<Long> b, Map<String, IllegalStateException?>? c, DateTime d, BigInt e, Uint16List f);
  Long m110(Long a, List<Math> b, Map<String, Long?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Math? m111(Math a, List<Number> b, Map<String, Math?>? c, DateTime d, BigInt e, Uint16List f);
  Number m112(Number a, List<Override> b, Map<String, Number?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Override m113(Override a, List<RuntimeException> b, Map<String, Override?>? c, DateTime d, BigInt e, Uint16List f);
  RuntimeException? m114(RuntimeException a, List<SuppressWarnings> b, Map<String, RuntimeException?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  SuppressWarnings m115(SuppressWarnings a, List<Throwable> b, Map<String, SuppressWarnings?>? c, DateTime d, BigInt e, Uint16List f);
  Throwable m116(Throwable a, List<Void> b, Map<String, Throwable?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Void? m117(Void a, List<ElementType> b, Map<String, Void?>? c, DateTime d, BigInt e, Uint16List f);
  ElementType m118(ElementType a, List<Retention> b, Map<String, ElementType?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Retention m119(Retention a, List<RetentionPolicy> b, Map<String, Retention?>? c, DateTime d, BigInt e, Uint16List f);
  RetentionPolicy? m120(RetentionPolicy a, List<Target> b, Map<String, RetentionPolicy?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Target m121(Target a, List<BigInteger> b, Map<String, Target?>? c, DateTime d, BigInt e, Uint16List f);
  BigInteger m122(BigInteger a, List<URI> b, Map<String, BigInteger?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  URI? m123(URI a, List<ByteBuffer> b, Map<String, URI?>? c, DateTime d, BigInt e, Uint16List f);
  ByteBuffer m124(ByteBuffer a, List<ByteOrder> b, Map<String, ByteBuffer?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  ByteOrder m125(ByteOrder a, List<Duration> b, Map<String, ByteOrder?>? c, DateTime d, BigInt e, Uint16List f);
  Duration? m126(Duration a, List<Instant> b, Map<String, Duration?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Instant m127(Instant a, List<ArrayList> b, Map<String, Instant?>? c, DateTime d, BigInt e, Uint16List f);
  ArrayList m128(ArrayList a, List<Arrays> b, Map<String, ArrayList?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Arrays? m129(Arrays a, List<Collections> b, Map<String, Arrays?>? c, DateTime d, BigInt e, Uint16List f);
  Collections m130(Collections a, List<LinkedHashMap> b, Map<String, Collections?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  LinkedHashMap m131(LinkedHashMap a, List<LinkedHashSet> b, Map<String, LinkedHashMap?>? c, DateTime d, BigInt e, Uint16List f);
  LinkedHashSet? m132(LinkedHashSet a, List<Objects> b, Map<String, LinkedHashSet?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Objects m133(Objects a, List<Set> b, Map<String, Objects?>? c, DateTime d, BigInt e, Uint16List f);
  Set m134(Set a, List<CompletableFuture> b, Map<String, Set?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  CompletableFuture? m135(CompletableFuture a, List<CompletionException> b, Map<String, CompletableFuture?>? c, DateTime d, BigInt e, Uint16List f);
  CompletionException m136(CompletionException a, List<AtomicBoolean> b, Map<String, CompletionException?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  AtomicBoolean m137(AtomicBoolean a, List<Builder> b, Map<String, AtomicBoolean?>? c, DateTime d, BigInt e, Uint16List f);
  Builder? m138(Builder a, List<WithFutures> b, Map<String, Builder?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  WithFutures m139(WithFutures a, List<Class> b, Map<String, WithFutures?>? c, DateTime d, BigInt e, Uint16List f);
  Class m140(Class a, List<T> b, Map<String, Class?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  T? m141(T a, List<Entry> b, Map<String, T?>? c, DateTime d, BigInt e, Uint16List f);
  Entry m142(Entry a, List<Reply> b, Map<String, Entry?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Reply m143(Reply a, List<TaskQueue> b, Map<String, Reply?>? c, DateTime d, BigInt e, Uint16List f);
  TaskQueue? m144(TaskQueue a, List<EventSink> b, Map<String, TaskQueue?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  EventSink m145(EventSink a, List<StreamHandler> b, Map<String, EventSink?>? c, DateTime d, BigInt e, Uint16List f);
  StreamHandler m146(StreamHandler a, List<Iterable> b, Map<String, StreamHandler?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Iterable? m147(Iterable a, List<Comparable> b, Map<String, Iterable?>? c, DateTime d, BigInt e, Uint16List f);
  Comparable m148(Comparable a, List<Enum> b, Map<String, Comparable?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Enum m149(Enum a, List<Record> b, Map<String, Enum?>? c, DateTime d, BigInt e, Uint16List f);
  Record? m150(Record a, List<Exception> b, Map<String, Record?>? c, DateTime d, BigInt e, Uint16List f);
  @async
  Exception m151(Exception a, List<Integer> b, Map<String, Exception?>? c, DateTime d, BigInt e, Uint16List f);
  Integer m152(Integer a, List<boolean> b, Map<String, Integer?>? c, DateTime d, BigInt e, Uint16List f);
}

@FlutterApi()
abstract class TypesFlutter {
  boolean? m0(boolean a, List<byte>? b, Uint16List c);
  byte m1(byte a, List<char>? b, Uint16List c);
  char m2(char a, List<float>? b, Uint16List c);
  float? m3(float a, List<goto>? b, Uint16List c);
  goto m4(goto a, List<instanceof>? b, Uint16List c);
  instanceof m5(instanceof a, List<long>? b, Uint16List c);
  long? m6(long a, List<native>? b, Uint16List c);
  native m7(native a, List<package>? b, Uint16List c);
  package m8(package a, List<private>? b, Uint16List c);
  private? m9(private a, List<protected>? b, Uint16List c);
  protected m10(protected a, List<public>? b, Uint16List c);
  public m11(public a, List<short>? b, Uint16List c);
  short? m12(short a, List<strictfp>? b, Uint16List c);
  strictfp m13(strictfp a, List<synchronized>? b, Uint16List c);
  synchronized m14(synchronized a, List<throws>? b, Uint16List c);
  throws? m15(throws a, List<transient>? b, Uint16List c);
  transient m16(transient a, List<volatile>? b, Uint16List c);
  volatile m17(volatile a, List<record>? b, Uint16List c);
  record? m18(record a, List<sealed>? b, Uint16List c);
  sealed m19(sealed a, List<permits>? b, Uint16List c);
  permits m20(permits a, List<yield>? b, Uint16List c);
  yield? m21(yield a, List<exports>? b, Uint16List c);
  exports m22(exports a, List<module>? b, Uint16List c);
  module m23(module a, List<open>? b, Uint16List c);
  open? m24(open a, List<opens>? b, Uint16List c);
  opens m25(opens a, List<provides>? b, Uint16List c);
  provides m26(provides a, List<requires>? b, Uint16List c);
  requires? m27(requires a, List<to>? b, Uint16List c);
  to m28(to a, List<transitive>? b, Uint16List c);
  transitive m29(transitive a, List<uses>? b, Uint16List c);
  uses? m30(uses a, List<result>? b, Uint16List c);
  result m31(result a, List<error>? b, Uint16List c);
  error m32(error a, List<value>? b, Uint16List c);
  value? m33(value a, List<message>? b, Uint16List c);
  message m34(message a, List<reply>? b, Uint16List c);
  reply m35(reply a, List<args>? b, Uint16List c);
  args? m36(args a, List<api>? b, Uint16List c);
  api m37(api a, List<channel>? b, Uint16List c);
  channel m38(channel a, List<taskQueue>? b, Uint16List c);
  taskQueue? m39(taskQueue a, List<suffix>? b, Uint16List c);
  suffix m40(suffix a, List<wrapped>? b, Uint16List c);
  wrapped m41(wrapped a, List<output>? b, Uint16List c);
  output? m42(output a, List<fields>? b, Uint16List c);
  fields m43(fields a, List<read>? b, Uint16List c);
  read m44(read a, List<built>? b, Uint16List c);
  built? m45(built a, List<that>? b, Uint16List c);
  that m46(that a, List<o>? b, Uint16List c);
  o m47(o a, List<setterArg>? b, Uint16List c);
  setterArg? m48(setterArg a, List<item0>? b, Uint16List c);
  item0 m49(item0 a, List<future>? b, Uint16List c);
  future m50(future a, List<channelName>? b, Uint16List c);
  channelName? m51(channelName a, List<channelReply>? b, Uint16List c);
  channelReply m52(channelReply a, List<binaryMessenger>? b, Uint16List c);
  binaryMessenger m53(binaryMessenger a, List<messageChannelSuffix>? b, Uint16List c);
  messageChannelSuffix? m54(messageChannelSuffix a, List<argBinaryMessenger>? b, Uint16List c);
  argBinaryMessenger m55(argBinaryMessenger a, List<sink>? b, Uint16List c);
  sink m56(sink a, List<event>? b, Uint16List c);
  event? m57(event a, List<streamHandler>? b, Uint16List c);
  streamHandler m58(streamHandler a, List<instanceName>? b, Uint16List c);
  instanceName m59(instanceName a, List<arguments>? b, Uint16List c);
  arguments? m60(arguments a, List<messenger>? b, Uint16List c);
  messenger m61(messenger a, List<index>? b, Uint16List c);
  index m62(index a, List<values>? b, Uint16List c);
  values? m63(values a, List<valueOf>? b, Uint16List c);
  valueOf m64(valueOf a, List<name>? b, Uint16List c);
  name m65(name a, List<ordinal>? b, Uint16List c);
  ordinal? m66(ordinal a, List<builder>? b, Uint16List c);
  builder m67(builder a, List<build>? b, Uint16List c);
  build m68(build a, List<toList>? b, Uint16List c);
  toList? m69(toList a, List<fromList>? b, Uint16List c);
  fromList m70(fromList a, List<wrapError>? b, Uint16List c);
  wrapError m71(wrapError a, List<createConnectionError>? b, Uint16List c);
  createConnectionError? m72(createConnectionError a, List<stream>? b, Uint16List c);
  stream m73(stream a, List<buffer>? b, Uint16List c);
  buffer m74(buffer a, List<type>? b, Uint16List c);
  type? m75(type a, List<list>? b, Uint16List c);
  list m76(list a, List<code>? b, Uint16List c);
  code m77(code a, List<details>? b, Uint16List c);
  details? m78(details a, List<flutter>? b, Uint16List c);
  flutter m79(flutter a, List<dev>? b, Uint16List c);
  dev m80(dev a, List<columba>? b, Uint16List c);
  columba? m81(columba a, List<encoded>? b, Uint16List c);
  encoded m82(encoded a, List<thrown>? b, Uint16List c);
  thrown m83(thrown a, List<success>? b, Uint16List c);
  success? m84(success a, List<complete>? b, Uint16List c);
  complete m85(complete a, List<register>? b, Uint16List c);
  register m86(register a, List<onListen>? b, Uint16List c);
  onListen? m87(onListen a, List<onCancel>? b, Uint16List c);
  onCancel m88(onCancel a, List<hashCodes>? b, Uint16List c);
  hashCodes m89(hashCodes a, List<readValue>? b, Uint16List c);
  readValue? m90(readValue a, List<writeValue>? b, Uint16List c);
  writeValue m91(writeValue a, List<a$b>? b, Uint16List c);
  a$b m92(a$b a, List<$x>? b, Uint16List c);
  $x? m93($x a, List<E>? b, Uint16List c);
  E m94(E a, List<Log>? b, Uint16List c);
  Log m95(Log a, List<NonNull>? b, Uint16List c);
  NonNull? m96(NonNull a, List<Nullable>? b, Uint16List c);
  Nullable m97(Nullable a, List<BasicMessageChannel>? b, Uint16List c);
  BasicMessageChannel m98(BasicMessageChannel a, List<BinaryMessenger>? b, Uint16List c);
  BinaryMessenger? m99(BinaryMessenger a, List<EventChannel>? b, Uint16List c);
  EventChannel m100(EventChannel a, List<MessageCodec>? b, Uint16List c);
  MessageCodec m101(MessageCodec a, List<StandardMessageCodec>? b, Uint16List c);
  StandardMessageCodec? m102(StandardMessageCodec a, List<StandardMethodCodec>? b, Uint16List c);
  StandardMethodCodec m103(StandardMethodCodec a, List<ByteArrayOutputStream>? b, Uint16List c);
  ByteArrayOutputStream m104(ByteArrayOutputStream a, List<Boolean>? b, Uint16List c);
  Boolean? m105(Boolean a, List<Double>? b, Uint16List c);
  Double m106(Double a, List<Float>? b, Uint16List c);
  Float m107(Float a, List<IllegalArgumentException>? b, Uint16List c);
  IllegalArgumentException? m108(IllegalArgumentException a, List<IllegalStateException>? b, Uint16List c);
  IllegalStateException m109(IllegalStateException a, List<Long>? b, Uint16List c);
  Long m110(Long a, List<Math>? b, Uint16List c);
  Math? m111(Math a, List<Number>? b, Uint16List c);
  Number m112(Number a, List<Override>? b, Uint16List c);
  Override m113(Override a, List<RuntimeException>? b, Uint16List c);
  RuntimeException? m114(RuntimeException a, List<SuppressWarnings>? b, Uint16List c);
  SuppressWarnings m115(SuppressWarnings a, List<Throwable>? b, Uint16List c);
  Throwable m116(Throwable a, List<Void>? b, Uint16List c);
  Void? m117(Void a, List<ElementType>? b, Uint16List c);
  ElementType m118(ElementType a, List<Retention>? b, Uint16List c);
  Retention m119(Retention a, List<RetentionPolicy>? b, Uint16List c);
  RetentionPolicy? m120(RetentionPolicy a, List<Target>? b, Uint16List c);
  Target m121(Target a, List<BigInteger>? b, Uint16List c);
  BigInteger m122(BigInteger a, List<URI>? b, Uint16List c);
  URI? m123(URI a, List<ByteBuffer>? b, Uint16List c);
  ByteBuffer m124(ByteBuffer a, List<ByteOrder>? b, Uint16List c);
  ByteOrder m125(ByteOrder a, List<Duration>? b, Uint16List c);
  Duration? m126(Duration a, List<Instant>? b, Uint16List c);
  Instant m127(Instant a, List<ArrayList>? b, Uint16List c);
  ArrayList m128(ArrayList a, List<Arrays>? b, Uint16List c);
  Arrays? m129(Arrays a, List<Collections>? b, Uint16List c);
  Collections m130(Collections a, List<LinkedHashMap>? b, Uint16List c);
  LinkedHashMap m131(LinkedHashMap a, List<LinkedHashSet>? b, Uint16List c);
  LinkedHashSet? m132(LinkedHashSet a, List<Objects>? b, Uint16List c);
  Objects m133(Objects a, List<Set>? b, Uint16List c);
  Set m134(Set a, List<CompletableFuture>? b, Uint16List c);
  CompletableFuture? m135(CompletableFuture a, List<CompletionException>? b, Uint16List c);
  CompletionException m136(CompletionException a, List<AtomicBoolean>? b, Uint16List c);
  AtomicBoolean m137(AtomicBoolean a, List<Builder>? b, Uint16List c);
  Builder? m138(Builder a, List<WithFutures>? b, Uint16List c);
  WithFutures m139(WithFutures a, List<Class>? b, Uint16List c);
  Class m140(Class a, List<T>? b, Uint16List c);
  T? m141(T a, List<Entry>? b, Uint16List c);
  Entry m142(Entry a, List<Reply>? b, Uint16List c);
  Reply m143(Reply a, List<TaskQueue>? b, Uint16List c);
  TaskQueue? m144(TaskQueue a, List<EventSink>? b, Uint16List c);
  EventSink m145(EventSink a, List<StreamHandler>? b, Uint16List c);
  StreamHandler m146(StreamHandler a, List<Iterable>? b, Uint16List c);
  Iterable? m147(Iterable a, List<Comparable>? b, Uint16List c);
  Comparable m148(Comparable a, List<Enum>? b, Uint16List c);
  Enum m149(Enum a, List<Record>? b, Uint16List c);
  Record? m150(Record a, List<Exception>? b, Uint16List c);
  Exception m151(Exception a, List<Integer>? b, Uint16List c);
  Integer m152(Integer a, List<boolean>? b, Uint16List c);
}

@EventChannelApi()
abstract class TypesEvents {
  boolean m0();
  goto m4();
  package m8();
  short m12();
  transient m16();
  permits m20();
  open m24();
  to m28();
  error m32();
  args m36();
  suffix m40();
  read m44();
  setterArg m48();
  channelReply m52();
  sink m56();
  arguments m60();
  valueOf m64();
  build m68();
  createConnectionError m72();
  list m76();
  dev m80();
  success m84();
  onCancel m88();
  a$b m92();
  NonNull m96();
  EventChannel m100();
  ByteArrayOutputStream m104();
  IllegalArgumentException m108();
  Number m112();
  Throwable m116();
  RetentionPolicy m120();
  ByteBuffer m124();
  ArrayList m128();
  LinkedHashSet m132();
  CompletionException m136();
  Class m140();
  TaskQueue m144();
  Comparable m148();
  Integer m152();
}
