/// Names that are words of Kotlin, or that generated Kotlin needs itself, in every role but that of types.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens.in',
  kotlinOut: 'tests/goldens/kotlin/words/Words.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.fun.words'),
))

const int fun = 1;
const int object = 1;
const int package = 1;
const int typealias = 1;
const int typeof = 1;
const int val = 1;
const int when = 1;
const int by = 1;
const int constructor = 1;
const int delegate = 1;
const int field = 1;
const int file = 1;
const int init = 1;
const int param = 1;
const int property = 1;
const int receiver = 1;
const int setparam = 1;
const int value = 1;
const int where = 1;
const int actual = 1;
const int annotation = 1;
const int companion = 1;
const int crossinline = 1;
const int data = 1;
const int expect = 1;
const int infix = 1;
const int inline = 1;
const int inner = 1;
const int internal = 1;
const int lateinit = 1;
const int noinline = 1;
const int open = 1;
const int out = 1;
const int override = 1;
const int private = 1;
const int protected = 1;
const int public = 1;
const int reified = 1;
const int sealed = 1;
const int suspend = 1;
const int tailrec = 1;
const int vararg = 1;
const int yield = 1;
const int async = 1;
const int await = 1;
const int it = 1;
const int context = 1;
const int args = 1;
const int reply = 1;
const int message = 1;
const int callback = 1;
const int channel = 1;
const int channelName = 1;
const int api = 1;
const int codec = 1;
const int hostCodec = 1;
const int taskQueue = 1;
const int binaryMessenger = 1;
const int messageChannelSuffix = 1;
const int separatedMessageChannelSuffix = 1;
const int wrapped = 1;
const int error = 1;
const int answer = 1;
const int result = 1;
const int output = 1;
const int continuation = 1;
const int refusal = 1;
const int that = 1;
const int other = 1;
const int equals = 1;
const int hashCode = 1;
const int toString = 1;
const int toList = 1;
const int fromList = 1;
const int copy = 1;
const int component1 = 1;
const int raw = 1;
const int ofRaw = 1;
const int values = 1;
const int valueOf = 1;
const int entries = 1;
const int name = 1;
const int ordinal = 1;
const int javaClass = 1;
const int stream = 1;
const int type = 1;
const int buffer = 1;
const int sink = 1;
const int event = 1;
const int p0 = 1;
const int instanceName = 1;
const int messenger = 1;
const int streamHandler = 1;
const int handler = 1;
const int register = 1;
const int setUp = 1;
const int run = 1;
const int listOf = 1;
const int launch = 1;
const int lazy = 1;
const int suspendCancellableCoroutine = 1;
const int kotlin = 1;
const int java = 1;
const int io = 1;
const int android = 1;
const int key = 1;
const int $ = 1;
const int a$b = 1;
const int $0 = 1;
const int i = 1;

enum Words {
  fun, interface, object, package, typealias, typeof, val, when, by,
  constructor, delegate, dynamic, field, file, get, import, init, param,
  property, receiver, set, setparam, value, where, abstract, actual, annotation,
  companion, crossinline, data, expect, external, infix, inline, inner, internal,
  lateinit, noinline, open, operator, out, override, private, protected, public,
  reified, sealed, suspend, tailrec, vararg, yield, async, await, it,
  context, args, reply, message, callback, channel, channelName, api, codec,
  hostCodec, taskQueue, binaryMessenger, messageChannelSuffix, separatedMessageChannelSuffix, wrapped, error, answer, result,
  output, continuation, refusal, that, other, equals, toList, fromList, copy,
  component1, raw, ofRaw, valueOf, entries, name, ordinal, javaClass, stream,
  type, buffer, sink, event, p0, instanceName, messenger, streamHandler, handler,
  register, setUp, run, listOf, launch, lazy, suspendCancellableCoroutine, kotlin, java,
  io, android, key, $, a$b, $0, i,
}

/// Names that have the same getter in a JVM.
class Letters {
  late int x;
  late int X;
}

/// Every word is a field.
class Fields {
  int? fun;
  int? object;
  int? package;
  int? typealias;
  int? typeof;
  int? val;
  int? when;
  int? by;
  int? constructor;
  int? delegate;
  int? field;
  int? file;
  int? init;
  int? param;
  int? property;
  int? receiver;
  int? setparam;
  int? value;
  int? where;
  int? actual;
  int? annotation;
  int? companion;
  int? crossinline;
  int? data;
  int? expect;
  int? infix;
  int? inline;
  int? inner;
  int? internal;
  int? lateinit;
  int? noinline;
  int? open;
  int? out;
  int? override;
  int? private;
  int? protected;
  int? public;
  int? reified;
  int? sealed;
  int? suspend;
  int? tailrec;
  int? vararg;
  int? yield;
  int? async;
  int? await;
  int? it;
  int? context;
  int? args;
  int? reply;
  int? message;
  int? callback;
  int? channel;
  int? channelName;
  int? api;
  int? codec;
  int? hostCodec;
  int? taskQueue;
  int? binaryMessenger;
  int? messageChannelSuffix;
  int? separatedMessageChannelSuffix;
  int? wrapped;
  int? error;
  int? answer;
  int? result;
  int? output;
  int? continuation;
  int? refusal;
  int? that;
  int? other;
  int? equals;
  int? toList;
  int? fromList;
  int? copy;
  int? component1;
  int? raw;
  int? ofRaw;
  int? valueOf;
  int? entries;
  int? name;
  int? ordinal;
  int? javaClass;
  int? stream;
  int? type;
  int? buffer;
  int? sink;
  int? event;
  int? p0;
  int? instanceName;
  int? messenger;
  int? streamHandler;
  int? handler;
  int? register;
  int? setUp;
  int? run;
  int? listOf;
  int? launch;
  int? lazy;
  int? suspendCancellableCoroutine;
  int? kotlin;
  int? java;
  int? io;
  int? android;
  int? key;
  int? $;
  int? a$b;
  int? $0;
  int? i;
}

@HostApi()
abstract class Host {
  int fun(int fun);
  @async
  void interface(int interface);
  @asyncCallback
  String? object(int object);
  int package(int package);
  @async
  void typealias(int typealias);
  @asyncCallback
  String? typeof(int typeof);
  int val(int val);
  @async
  void when(int when);
  @asyncCallback
  String? by(int by);
  int constructor(int constructor);
  @async
  void delegate(int delegate);
  @asyncCallback
  String? dynamic(int dynamic);
  int field(int field);
  @async
  void file(int file);
  @asyncCallback
  String? get(int get);
  int import(int import);
  @async
  void init(int init);
  @asyncCallback
  String? param(int param);
  int property(int property);
  @async
  void receiver(int receiver);
  @asyncCallback
  String? set(int set);
  int setparam(int setparam);
  @async
  void value(int value);
  @asyncCallback
  String? where(int where);
  int abstract(int abstract);
  @async
  void actual(int actual);
  @asyncCallback
  String? annotation(int annotation);
  int companion(int companion);
  @async
  void crossinline(int crossinline);
  @asyncCallback
  String? data(int data);
  int expect(int expect);
  @async
  void external(int external);
  @asyncCallback
  String? infix(int infix);
  int inline(int inline);
  @async
  void inner(int inner);
  @asyncCallback
  String? internal(int internal);
  int lateinit(int lateinit);
  @async
  void noinline(int noinline);
  @asyncCallback
  String? open(int open);
  int operator(int operator);
  @async
  void out(int out);
  @asyncCallback
  String? override(int override);
  int private(int private);
  @async
  void protected(int protected);
  @asyncCallback
  String? public(int public);
  int reified(int reified);
  @async
  void sealed(int sealed);
  @asyncCallback
  String? suspend(int suspend);
  int tailrec(int tailrec);
  @async
  void vararg(int vararg);
  @asyncCallback
  String? yield(int yield);
  int async(int async);
  @async
  void await(int await);
  @asyncCallback
  String? it(int it);
  int context(int context);
  @async
  void args(int args);
  @asyncCallback
  String? reply(int reply);
  int message(int message);
  @async
  void callback(int callback);
  @asyncCallback
  String? channel(int channel);
  int channelName(int channelName);
  @async
  void api(int api);
  @asyncCallback
  String? codec(int codec);
  int hostCodec(int hostCodec);
  @async
  void taskQueue(int taskQueue);
  @asyncCallback
  String? binaryMessenger(int binaryMessenger);
  int messageChannelSuffix(int messageChannelSuffix);
  @async
  void separatedMessageChannelSuffix(int separatedMessageChannelSuffix);
  @asyncCallback
  String? wrapped(int wrapped);
  int error(int error);
  @async
  void answer(int answer);
  @asyncCallback
  String? result(int result);
  int output(int output);
  @async
  void continuation(int continuation);
  @asyncCallback
  String? refusal(int refusal);
  int that(int that);
  @async
  void other(int other);
  @asyncCallback
  String? toList(int toList);
  int fromList(int fromList);
  @async
  void copy(int copy);
  @asyncCallback
  String? component1(int component1);
  int raw(int raw);
  @async
  void ofRaw(int ofRaw);
  @asyncCallback
  String? values(int values);
  int valueOf(int valueOf);
  @async
  void entries(int entries);
  @asyncCallback
  String? name(int name);
  int ordinal(int ordinal);
  @async
  void javaClass(int javaClass);
  @asyncCallback
  String? stream(int stream);
  int type(int type);
  @async
  void buffer(int buffer);
  @asyncCallback
  String? sink(int sink);
  int event(int event);
  @async
  void p0(int p0);
  @asyncCallback
  String? instanceName(int instanceName);
  int messenger(int messenger);
  @async
  void streamHandler(int streamHandler);
  @asyncCallback
  String? handler(int handler);
  int register(int register);
  @async
  void setUp(int setUp);
  @asyncCallback
  String? run(int run);
  int listOf(int listOf);
  @async
  void launch(int launch);
  @asyncCallback
  String? lazy(int lazy);
  int suspendCancellableCoroutine(int suspendCancellableCoroutine);
  @async
  void kotlin(int kotlin);
  @asyncCallback
  String? java(int java);
  int io(int io);
  @async
  void android(int android);
  @asyncCallback
  String? key(int key);
  int $(int $);
  @async
  void a$b(int a$b);
  @asyncCallback
  String? $0(int $0);
  int i(int i);
  int all(
  int fun, int interface, int object, int package, int typealias, int typeof, int val, int when,
  int by, int constructor, int delegate, int dynamic, int field, int file, int get, int import,
  int init, int param, int property, int receiver, int set, int setparam, int value, int where,
  int abstract, int actual, int annotation, int companion, int crossinline, int data, int expect, int external,
  int infix, int inline, int inner, int internal, int lateinit, int noinline, int open, int operator,
  int out, int override, int private, int protected, int public, int reified, int sealed, int suspend,
  int tailrec, int vararg, int yield, int async, int await, int it, int context, int args,
  int reply, int message, int callback, int channel, int channelName, int api, int codec, int hostCodec,
  int taskQueue, int binaryMessenger, int messageChannelSuffix, int separatedMessageChannelSuffix, int wrapped, int error, int answer, int result,
  int output, int continuation, int refusal, int that, int other, int equals, int hashCode, int toString,
  int toList, int fromList, int copy, int component1, int raw, int ofRaw, int values, int valueOf,
  int entries, int name, int ordinal, int javaClass, int stream, int type, int buffer, int sink,
  int event, int p0, int instanceName, int messenger, int streamHandler, int handler, int register, int setUp,
  int run, int listOf, int launch, int lazy, int suspendCancellableCoroutine, int kotlin, int java, int io,
  int android, int key, int $, int a$b, int $0, int i
  );
  @asyncCallback
  Fields later(
  Fields? fun, Fields? interface, Fields? object, Fields? package, Fields? typealias, Fields? typeof,
  Fields? val, Fields? when, Fields? by, Fields? constructor, Fields? delegate, Fields? dynamic,
  Fields? field, Fields? file, Fields? get, Fields? import, Fields? init, Fields? param,
  Fields? property, Fields? receiver, Fields? set, Fields? setparam, Fields? value, Fields? where,
  Fields? abstract, Fields? actual, Fields? annotation, Fields? companion, Fields? crossinline, Fields? data,
  Fields? expect, Fields? external, Fields? infix, Fields? inline, Fields? inner, Fields? internal,
  Fields? lateinit, Fields? noinline, Fields? open, Fields? operator, Fields? out, Fields? override,
  Fields? private, Fields? protected, Fields? public, Fields? reified, Fields? sealed, Fields? suspend,
  Fields? tailrec, Fields? vararg, Fields? yield, Fields? async, Fields? await, Fields? it,
  Fields? context, Fields? args, Fields? reply, Fields? message, Fields? callback, Fields? channel,
  Fields? channelName, Fields? api, Fields? codec, Fields? hostCodec, Fields? taskQueue, Fields? binaryMessenger,
  Fields? messageChannelSuffix, Fields? separatedMessageChannelSuffix, Fields? wrapped, Fields? error, Fields? answer, Fields? result,
  Fields? output, Fields? continuation, Fields? refusal, Fields? that, Fields? other, Fields? equals,
  Fields? hashCode, Fields? toString, Fields? toList, Fields? fromList, Fields? copy, Fields? component1,
  Fields? raw, Fields? ofRaw, Fields? values, Fields? valueOf, Fields? entries, Fields? name,
  Fields? ordinal, Fields? javaClass, Fields? stream, Fields? type, Fields? buffer, Fields? sink,
  Fields? event, Fields? p0, Fields? instanceName, Fields? messenger, Fields? streamHandler, Fields? handler,
  Fields? register, Fields? setUp, Fields? run, Fields? listOf, Fields? launch, Fields? lazy,
  Fields? suspendCancellableCoroutine, Fields? kotlin, Fields? java, Fields? io, Fields? android, Fields? key,
  Fields? $, Fields? a$b, Fields? $0, Fields? i
  );
  @async
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  Words wait(Words fun, Words value);
}

@FlutterApi()
abstract class Flutter {
  int fun(int fun);
  @async
  void interface(int interface);
  @asyncCallback
  String? object(int object);
  int package(int package);
  @async
  void typealias(int typealias);
  @asyncCallback
  String? typeof(int typeof);
  int val(int val);
  @async
  void when(int when);
  @asyncCallback
  String? by(int by);
  int constructor(int constructor);
  @async
  void delegate(int delegate);
  @asyncCallback
  String? dynamic(int dynamic);
  int field(int field);
  @async
  void file(int file);
  @asyncCallback
  String? get(int get);
  int import(int import);
  @async
  void init(int init);
  @asyncCallback
  String? param(int param);
  int property(int property);
  @async
  void receiver(int receiver);
  @asyncCallback
  String? set(int set);
  int setparam(int setparam);
  @async
  void value(int value);
  @asyncCallback
  String? where(int where);
  int abstract(int abstract);
  @async
  void actual(int actual);
  @asyncCallback
  String? annotation(int annotation);
  int companion(int companion);
  @async
  void crossinline(int crossinline);
  @asyncCallback
  String? data(int data);
  int expect(int expect);
  @async
  void external(int external);
  @asyncCallback
  String? infix(int infix);
  int inline(int inline);
  @async
  void inner(int inner);
  @asyncCallback
  String? internal(int internal);
  int lateinit(int lateinit);
  @async
  void noinline(int noinline);
  @asyncCallback
  String? open(int open);
  int operator(int operator);
  @async
  void out(int out);
  @asyncCallback
  String? override(int override);
  int private(int private);
  @async
  void protected(int protected);
  @asyncCallback
  String? public(int public);
  int reified(int reified);
  @async
  void sealed(int sealed);
  @asyncCallback
  String? suspend(int suspend);
  int tailrec(int tailrec);
  @async
  void vararg(int vararg);
  @asyncCallback
  String? yield(int yield);
  int async(int async);
  @async
  void await(int await);
  @asyncCallback
  String? it(int it);
  int context(int context);
  @async
  void args(int args);
  @asyncCallback
  String? reply(int reply);
  int message(int message);
  @async
  void callback(int callback);
  @asyncCallback
  String? channel(int channel);
  int channelName(int channelName);
  @async
  void api(int api);
  @asyncCallback
  String? codec(int codec);
  int hostCodec(int hostCodec);
  @async
  void taskQueue(int taskQueue);
  @asyncCallback
  String? binaryMessenger(int binaryMessenger);
  int messageChannelSuffix(int messageChannelSuffix);
  @async
  void separatedMessageChannelSuffix(int separatedMessageChannelSuffix);
  @asyncCallback
  String? wrapped(int wrapped);
  int error(int error);
  @async
  void answer(int answer);
  @asyncCallback
  String? result(int result);
  int output(int output);
  @async
  void continuation(int continuation);
  @asyncCallback
  String? refusal(int refusal);
  int that(int that);
  @async
  void other(int other);
  @asyncCallback
  String? toList(int toList);
  int fromList(int fromList);
  @async
  void copy(int copy);
  @asyncCallback
  String? component1(int component1);
  int raw(int raw);
  @async
  void ofRaw(int ofRaw);
  @asyncCallback
  String? values(int values);
  int valueOf(int valueOf);
  @async
  void entries(int entries);
  @asyncCallback
  String? name(int name);
  int ordinal(int ordinal);
  @async
  void javaClass(int javaClass);
  @asyncCallback
  String? stream(int stream);
  int type(int type);
  @async
  void buffer(int buffer);
  @asyncCallback
  String? sink(int sink);
  int event(int event);
  @async
  void p0(int p0);
  @asyncCallback
  String? instanceName(int instanceName);
  int messenger(int messenger);
  @async
  void streamHandler(int streamHandler);
  @asyncCallback
  String? handler(int handler);
  int register(int register);
  @async
  void setUp(int setUp);
  @asyncCallback
  String? run(int run);
  int listOf(int listOf);
  @async
  void launch(int launch);
  @asyncCallback
  String? lazy(int lazy);
  int suspendCancellableCoroutine(int suspendCancellableCoroutine);
  @async
  void kotlin(int kotlin);
  @asyncCallback
  String? java(int java);
  int io(int io);
  @async
  void android(int android);
  @asyncCallback
  String? key(int key);
  int $(int $);
  @async
  void a$b(int a$b);
  @asyncCallback
  String? $0(int $0);
  int i(int i);
  int all(
  int fun, int interface, int object, int package, int typealias, int typeof, int val, int when,
  int by, int constructor, int delegate, int dynamic, int field, int file, int get, int import,
  int init, int param, int property, int receiver, int set, int setparam, int value, int where,
  int abstract, int actual, int annotation, int companion, int crossinline, int data, int expect, int external,
  int infix, int inline, int inner, int internal, int lateinit, int noinline, int open, int operator,
  int out, int override, int private, int protected, int public, int reified, int sealed, int suspend,
  int tailrec, int vararg, int yield, int async, int await, int it, int context, int args,
  int reply, int message, int callback, int channel, int channelName, int api, int codec, int hostCodec,
  int taskQueue, int binaryMessenger, int messageChannelSuffix, int separatedMessageChannelSuffix, int wrapped, int error, int answer, int result,
  int output, int continuation, int refusal, int that, int other, int equals, int hashCode, int toString,
  int toList, int fromList, int copy, int component1, int raw, int ofRaw, int values, int valueOf,
  int entries, int name, int ordinal, int javaClass, int stream, int type, int buffer, int sink,
  int event, int p0, int instanceName, int messenger, int streamHandler, int handler, int register, int setUp,
  int run, int listOf, int launch, int lazy, int suspendCancellableCoroutine, int kotlin, int java, int io,
  int android, int key, int $, int a$b, int $0, int i
  );
  @asyncCallback
  Fields later(
  Fields? fun, Fields? interface, Fields? object, Fields? package, Fields? typealias, Fields? typeof,
  Fields? val, Fields? when, Fields? by, Fields? constructor, Fields? delegate, Fields? dynamic,
  Fields? field, Fields? file, Fields? get, Fields? import, Fields? init, Fields? param,
  Fields? property, Fields? receiver, Fields? set, Fields? setparam, Fields? value, Fields? where,
  Fields? abstract, Fields? actual, Fields? annotation, Fields? companion, Fields? crossinline, Fields? data,
  Fields? expect, Fields? external, Fields? infix, Fields? inline, Fields? inner, Fields? internal,
  Fields? lateinit, Fields? noinline, Fields? open, Fields? operator, Fields? out, Fields? override,
  Fields? private, Fields? protected, Fields? public, Fields? reified, Fields? sealed, Fields? suspend,
  Fields? tailrec, Fields? vararg, Fields? yield, Fields? async, Fields? await, Fields? it,
  Fields? context, Fields? args, Fields? reply, Fields? message, Fields? callback, Fields? channel,
  Fields? channelName, Fields? api, Fields? codec, Fields? hostCodec, Fields? taskQueue, Fields? binaryMessenger,
  Fields? messageChannelSuffix, Fields? separatedMessageChannelSuffix, Fields? wrapped, Fields? error, Fields? answer, Fields? result,
  Fields? output, Fields? continuation, Fields? refusal, Fields? that, Fields? other, Fields? equals,
  Fields? hashCode, Fields? toString, Fields? toList, Fields? fromList, Fields? copy, Fields? component1,
  Fields? raw, Fields? ofRaw, Fields? values, Fields? valueOf, Fields? entries, Fields? name,
  Fields? ordinal, Fields? javaClass, Fields? stream, Fields? type, Fields? buffer, Fields? sink,
  Fields? event, Fields? p0, Fields? instanceName, Fields? messenger, Fields? streamHandler, Fields? handler,
  Fields? register, Fields? setUp, Fields? run, Fields? listOf, Fields? launch, Fields? lazy,
  Fields? suspendCancellableCoroutine, Fields? kotlin, Fields? java, Fields? io, Fields? android, Fields? key,
  Fields? $, Fields? a$b, Fields? $0, Fields? i
  );
}

@EventChannelApi()
abstract class Events {
  Fields interface();
  int package();
  Words typeof();
  Fields when();
  int constructor();
  Words dynamic();
  Fields file();
  int import();
  Words param();
  Fields receiver();
  int setparam();
  Words where();
  Fields actual();
  int companion();
  Words data();
  Fields external();
  int inline();
  Words internal();
  Fields noinline();
  int operator();
  Words override();
  Fields protected();
  int reified();
  Words suspend();
  Fields vararg();
  int async();
  Words it();
  Fields args();
  int message();
  Words channel();
  Fields api();
  int hostCodec();
  Words binaryMessenger();
  Fields separatedMessageChannelSuffix();
  int error();
  Words result();
  Fields continuation();
  int that();
  Words equals();
  int fromList();
  Words component1();
  Fields ofRaw();
  int valueOf();
  Words name();
  Fields javaClass();
  int type();
  Words sink();
  Fields p0();
  int messenger();
  Words handler();
  Fields setUp();
  int listOf();
  Words lazy();
  Fields kotlin();
  int io();
  Words key();
  Fields a$b();
  int i();
}
