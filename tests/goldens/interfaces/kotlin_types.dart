/// Types with the names of words of Kotlin, and of what generated Kotlin needs itself.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens.in',
  kotlinOut: 'tests/goldens/kotlin/types/Types.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.fun.types'),
))

class fun {
  fun? it;
}

class object {
  object? it;
}

class package {
  package? it;
}

class typealias {
  typealias? it;
}

class typeof {
  typeof? it;
}

class val {
  val? it;
}

class when {
  when? it;
}

class by {
  by? it;
}

class constructor {
  constructor? it;
}

class delegate {
  delegate? it;
}

class field {
  field? it;
}

class file {
  file? it;
}

class init {
  init? it;
}

class param {
  param? it;
}

class property {
  property? it;
}

class receiver {
  receiver? it;
}

class setparam {
  setparam? it;
}

class value {
  value? it;
}

class where {
  where? it;
}

class actual {
  actual? it;
}

class annotation {
  annotation? it;
}

class companion {
  companion? it;
}

class crossinline {
  crossinline? it;
}

class data {
  data? it;
}

class expect {
  expect? it;
}

class infix {
  infix? it;
}

class inline {
  inline? it;
}

class inner {
  inner? it;
}

class internal {
  internal? it;
}

class lateinit {
  lateinit? it;
}

class noinline {
  noinline? it;
}

class open {
  open? it;
}

class out {
  out? it;
}

class override {
  override? it;
}

class private {
  private? it;
}

class protected {
  protected? it;
}

class public {
  public? it;
}

class reified {
  reified? it;
}

class sealed {
  sealed? it;
}

class suspend {
  suspend? it;
}

class tailrec {
  tailrec? it;
}

class vararg {
  vararg? it;
}

class async {
  async? it;
}

class it {
  it? that;
}

class context {
  context? it;
}

class args {
  args? it;
}

class reply {
  reply? it;
}

class message {
  message? it;
}

class callback {
  callback? it;
}

class channel {
  channel? it;
}

class channelName {
  channelName? it;
}

class api {
  api? it;
}

class codec {
  codec? it;
}

class hostCodec {
  hostCodec? it;
}

class taskQueue {
  taskQueue? it;
}

class binaryMessenger {
  binaryMessenger? it;
}

class messageChannelSuffix {
  messageChannelSuffix? it;
}

class separatedMessageChannelSuffix {
  separatedMessageChannelSuffix? it;
}

class wrapped {
  wrapped? it;
}

class error {
  error? it;
}

class answer {
  answer? it;
}

class result {
  result? it;
}

class output {
  output? it;
}

class continuation {
  continuation? it;
}

class refusal {
  refusal? it;
}

class that {
  that? it;
}

class other {
  other? it;
}

class toList {
  toList? it;
}

class copy {
  copy? it;
}

class component1 {
  component1? it;
}

class raw {
  raw? it;
}

class ofRaw {
  ofRaw? it;
}

class values {
  values? it;
}

class valueOf {
  valueOf? it;
}

class entries {
  entries? it;
}

class name {
  name? it;
}

class ordinal {
  ordinal? it;
}

class stream {
  stream? it;
}

class type {
  type? it;
}

class buffer {
  buffer? it;
}

class sink {
  sink? it;
}

class event {
  event? it;
}

class p0 {
  p0? it;
}

class instanceName {
  instanceName? it;
}

class messenger {
  messenger? it;
}

class streamHandler {
  streamHandler? it;
}

class handler {
  handler? it;
}

class register {
  register? it;
}

class setUp {
  setUp? it;
}

class kotlin {
  kotlin? it;
}

class java {
  java? it;
}

class io {
  io? it;
}

class android {
  android? it;
}

class key {
  key? it;
}

class $ {
  $? it;
}

class a$b {
  a$b? it;
}

class $0 {
  $0? it;
}

class i {
  i? it;
}

/// Types with the names of the library's.
class Array {
  Array? it;
  List<Array?>? all;
}

class Byte {
  Byte? it;
  List<Byte?>? all;
}

class Short {
  Short? it;
  List<Short?>? all;
}

class Char {
  Char? it;
  List<Char?>? all;
}

class Float {
  Float? it;
  List<Float?>? all;
}

class FloatArray {
  FloatArray? it;
  List<FloatArray?>? all;
}

class ShortArray {
  ShortArray? it;
  List<ShortArray?>? all;
}

class JvmOverloads {
  JvmOverloads? it;
  List<JvmOverloads?>? all;
}

class Suppress {
  Suppress? it;
  List<Suppress?>? all;
}

class Math {
  Math? it;
  List<Math?>? all;
}

class Set {
  Set? it;
  List<Set?>? all;
}

class LinkedHashSet {
  LinkedHashSet? it;
  List<LinkedHashSet?>? all;
}

class Instant {
  Instant? it;
  List<Instant?>? all;
}

class Duration {
  Duration? it;
  List<Duration?>? all;
}

class URI {
  URI? it;
  List<URI?>? all;
}

class BigInteger {
  BigInteger? it;
  List<BigInteger?>? all;
}

class RuntimeException {
  RuntimeException? it;
  List<RuntimeException?>? all;
}

class ClassCastException {
  ClassCastException? it;
  List<ClassCastException?>? all;
}

class Exception {
  Exception? it;
  List<Exception?>? all;
}

class Pair {
  Pair? it;
  List<Pair?>? all;
}

class Number {
  Number? it;
  List<Number?>? all;
}

class Collection {
  Collection? it;
  List<Collection?>? all;
}

class Comparable {
  Comparable? it;
  List<Comparable?>? all;
}

class Enum {
  Enum? it;
  List<Enum?>? all;
}

class Nothing {
  Nothing? it;
  List<Nothing?>? all;
}

class CharSequence {
  CharSequence? it;
  List<CharSequence?>? all;
}

class Sequence {
  Sequence? it;
  List<Sequence?>? all;
}

class Uri {
  Uri? it;
  List<Uri?>? all;
}

class DateTime {
  DateTime? it;
  List<DateTime?>? all;
}

class Beyond {
  Float32List? floats;
  BigInt? number;
  Int16List? shorts;
  Int8List? bytes;
  Uint16List? unsigned;
}

@HostApi()
abstract class Host {
  typealias m3(typealias typealias, typealias? second);
  @async
  typeof? m4(typeof typeof, typeof? second);
  @asyncCallback
  val m5(val val, val? second);
  delegate m9(delegate delegate, delegate? second);
  @async
  field? m10(field field, field? second);
  @asyncCallback
  file m11(file file, file? second);
  receiver m15(receiver receiver, receiver? second);
  @async
  setparam? m16(setparam setparam, setparam? second);
  @asyncCallback
  value m17(value value, value? second);
  companion m21(companion companion, companion? second);
  @async
  crossinline? m22(crossinline crossinline, crossinline? second);
  @asyncCallback
  data m23(data data, data? second);
  inner m27(inner inner, inner? second);
  @async
  internal? m28(internal internal, internal? second);
  @asyncCallback
  lateinit m29(lateinit lateinit, lateinit? second);
  override m33(override override, override? second);
  @async
  private? m34(private private, private? second);
  @asyncCallback
  protected m35(protected protected, protected? second);
  suspend m39(suspend suspend, suspend? second);
  @async
  tailrec? m40(tailrec tailrec, tailrec? second);
  @asyncCallback
  vararg m41(vararg vararg, vararg? second);
  args m45(args args, args? second);
  @async
  reply? m46(reply reply, reply? second);
  @asyncCallback
  message m47(message message, message? second);
  api m51(api api, api? second);
  @async
  codec? m52(codec codec, codec? second);
  @asyncCallback
  hostCodec m53(hostCodec hostcodec, hostCodec? second);
  separatedMessageChannelSuffix m57(separatedMessageChannelSuffix separatedmessagechannelsuffix, separatedMessageChannelSuffix? second);
  @async
  wrapped? m58(wrapped wrapped, wrapped? second);
  @asyncCallback
  error m59(error error, error? second);
  continuation m63(continuation continuation, continuation? second);
  @async
  refusal? m64(refusal refusal, refusal? second);
  @asyncCallback
  that m65(that that, that? second);
  component1 m69(component1 component1, component1? second);
  @async
  raw? m70(raw raw, raw? second);
  @asyncCallback
  ofRaw m71(ofRaw ofraw, ofRaw? second);
  name m75(name name, name? second);
  @async
  ordinal? m76(ordinal ordinal, ordinal? second);
  @asyncCallback
  stream m77(stream stream, stream? second);
  event m81(event event, event? second);
  @async
  p0? m82(p0 p0, p0? second);
  @asyncCallback
  instanceName m83(instanceName instancename, instanceName? second);
  register m87(register register, register? second);
  @async
  setUp? m88(setUp setup, setUp? second);
  @asyncCallback
  kotlin m89(kotlin kotlin, kotlin? second);
  key m93(key key, key? second);
  @async
  $? m94($ $, $? second);
  @asyncCallback
  a$b m95(a$b a$b, a$b? second);
  Byte m99(Byte byte, Byte? second);
  @async
  Short? m100(Short short, Short? second);
  @asyncCallback
  Char m101(Char char, Char? second);
  JvmOverloads m105(JvmOverloads jvmoverloads, JvmOverloads? second);
  @async
  Suppress? m106(Suppress suppress, Suppress? second);
  @asyncCallback
  Math m107(Math math, Math? second);
  Duration m111(Duration duration, Duration? second);
  @async
  URI? m112(URI uri, URI? second);
  @asyncCallback
  BigInteger m113(BigInteger biginteger, BigInteger? second);
  Pair m117(Pair pair, Pair? second);
  @async
  Number? m118(Number number, Number? second);
  @asyncCallback
  Collection m119(Collection collection, Collection? second);
  CharSequence m123(CharSequence charsequence, CharSequence? second);
  @async
  Sequence? m124(Sequence sequence, Sequence? second);
  @asyncCallback
  Uri m125(Uri uri, Uri? second);
}

@FlutterApi()
abstract class Flutter {
  fun? m0(fun fun, fun? second);
  @async
  object m1(object object, object? second);
  @asyncCallback
  package? m2(package package, package? second);
  when? m6(when when, when? second);
  @async
  by m7(by by, by? second);
  @asyncCallback
  constructor? m8(constructor constructor, constructor? second);
  init? m12(init init, init? second);
  @async
  param m13(param param, param? second);
  @asyncCallback
  property? m14(property property, property? second);
  where? m18(where where, where? second);
  @async
  actual m19(actual actual, actual? second);
  @asyncCallback
  annotation? m20(annotation annotation, annotation? second);
  expect? m24(expect expect, expect? second);
  @async
  infix m25(infix infix, infix? second);
  @asyncCallback
  inline? m26(inline inline, inline? second);
  noinline? m30(noinline noinline, noinline? second);
  @async
  open m31(open open, open? second);
  @asyncCallback
  out? m32(out out, out? second);
  public? m36(public public, public? second);
  @async
  reified m37(reified reified, reified? second);
  @asyncCallback
  sealed? m38(sealed sealed, sealed? second);
  async? m42(async async, async? second);
  @async
  it m43(it it, it? second);
  @asyncCallback
  context? m44(context context, context? second);
  callback? m48(callback callback, callback? second);
  @async
  channel m49(channel channel, channel? second);
  @asyncCallback
  channelName? m50(channelName channelname, channelName? second);
  taskQueue? m54(taskQueue taskqueue, taskQueue? second);
  @async
  binaryMessenger m55(binaryMessenger binarymessenger, binaryMessenger? second);
  @asyncCallback
  messageChannelSuffix? m56(messageChannelSuffix messagechannelsuffix, messageChannelSuffix? second);
  answer? m60(answer answer, answer? second);
  @async
  result m61(result result, result? second);
  @asyncCallback
  output? m62(output output, output? second);
  other? m66(other other, other? second);
  @async
  toList m67(toList tolist, toList? second);
  @asyncCallback
  copy? m68(copy copy, copy? second);
  values? m72(values values, values? second);
  @async
  valueOf m73(valueOf valueof, valueOf? second);
  @asyncCallback
  entries? m74(entries entries, entries? second);
  type? m78(type type, type? second);
  @async
  buffer m79(buffer buffer, buffer? second);
  @asyncCallback
  sink? m80(sink sink, sink? second);
  messenger? m84(messenger messenger, messenger? second);
  @async
  streamHandler m85(streamHandler streamhandler, streamHandler? second);
  @asyncCallback
  handler? m86(handler handler, handler? second);
  java? m90(java java, java? second);
  @async
  io m91(io io, io? second);
  @asyncCallback
  android? m92(android android, android? second);
  $0? m96($0 $0, $0? second);
  @async
  i m97(i i, i? second);
  @asyncCallback
  Array? m98(Array array, Array? second);
  Float? m102(Float float, Float? second);
  @async
  FloatArray m103(FloatArray floatarray, FloatArray? second);
  @asyncCallback
  ShortArray? m104(ShortArray shortarray, ShortArray? second);
  Set? m108(Set set, Set? second);
  @async
  LinkedHashSet m109(LinkedHashSet linkedhashset, LinkedHashSet? second);
  @asyncCallback
  Instant? m110(Instant instant, Instant? second);
  RuntimeException? m114(RuntimeException runtimeexception, RuntimeException? second);
  @async
  ClassCastException m115(ClassCastException classcastexception, ClassCastException? second);
  @asyncCallback
  Exception? m116(Exception exception, Exception? second);
  Comparable? m120(Comparable comparable, Comparable? second);
  @async
  Enum m121(Enum x, Enum? second);
  @asyncCallback
  Nothing? m122(Nothing nothing, Nothing? second);
  DateTime? m126(DateTime datetime, DateTime? second);
}

@EventChannelApi()
abstract class Events {
  fun? m0();
  typeof m4();
  constructor m8();
  init m12();
  setparam m16();
  annotation m20();
  expect m24();
  internal m28();
  out m32();
  public m36();
  tailrec m40();
  context m44();
  callback m48();
  codec m52();
  messageChannelSuffix m56();
  answer m60();
  refusal m64();
  copy m68();
  values m72();
  ordinal m76();
  sink m80();
  messenger m84();
  setUp m88();
  android m92();
  $0 m96();
  Short m100();
  ShortArray m104();
  Set m108();
  URI m112();
  Exception m116();
  Comparable m120();
  Sequence m124();
}
