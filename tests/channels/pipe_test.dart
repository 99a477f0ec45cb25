/// The pipe to a host process: calls both ways, and no call that hangs.
library;

import 'dart:convert';
import 'dart:io';
import 'dart:typed_data';

import 'package:flutter/services.dart';
import 'package:messengers/messengers.dart';

import 'support/harness.dart';

const codec = StandardMessageCodec();
const starting = Duration(seconds: 20);

/// The host, compiled once: a kernel file starts in no time.
final Future<String> compiledHost = () async {
  final folder = await Directory.systemTemp.createTemp('columba-pipe');
  final kernel = '${folder.path}/host.dill';
  final compiled = await Process.run(Platform.executable, [
    '--packages=${Platform.packageConfig}',
    '--snapshot-kind=kernel',
    '--snapshot=$kernel',
    Platform.script.resolve('support/host.dart').toFilePath(),
  ]);
  check(compiled.exitCode == 0, 'the host: ${compiled.stderr}');
  return kernel;
}();

Future<HostProcess> startHost() async =>
    HostProcess.start(Platform.executable, [await compiledHost]);

Future<Never> main() {
  callTests();
  endTests();
  frameTests();
  return runTests(
    after: () async =>
        File(await compiledHost).parent.delete(recursive: true),
  );
}

void callTests() {
  test('calls go both ways, of every size, and nobody is an empty answer',
      within: starting, () async {
    final host = await startHost();
    host.setMessageHandler('from host', (message) async => message);
    for (final channel in ['echo', 'back']) {
      final calls = BasicMessageChannel(channel, codec, binaryMessenger: host);
      for (final size in [0, 1, 70000, 3000000]) {
        checkEqual(await calls.send(Uint8List(size)), Uint8List(size));
      }
      checkEqual(await calls.send(null), null);
      final many = [for (var i = 0; i < 500; i++) calls.send(i)];
      checkEqual(await Future.wait(many), List.generate(500, (i) => i));
    }
    checkEqual(await host.send('nobody', null), null);
    checkEqual(await host.close(), 0, 'status');
    await checkFails<PipeClosedException>(host.send('echo', null),
        contains: ['closed the pipe']);
  });
}

/// A call is under way while its host ends in some way.
void endTests() {
  void ends(String name, Future<void> Function(HostProcess host) end,
          {required List<String> contains}) =>
      test(name, within: starting, () async {
        final host = await startHost();
        await host.send('echo', null);
        final waiting = [host.send('never', null), host.send('never', null)];
        final failures = [
          for (final call in waiting)
            checkFails<PipeClosedException>(call,
                contains: contains, within: starting),
        ];
        await end(host);
        await Future.wait(failures);
        await checkFails<PipeClosedException>(host.send('echo', null));
        await host.exitCode;
      });

  ends('calls fail when the host exits, with what it said',
      (host) async => host.send('exit', null).ignore(),
      contains: ['status 7', 'leaving']);
  ends('calls fail when the host is killed',
      (host) async => host.kill(ProcessSignal.sigkill),
      contains: ['status -9']);
  ends('calls fail when their side closes the pipe', (host) => host.close(),
      contains: ['status 0']);
  ends('calls fail when the host closes its output',
      (host) async => host.send('close output', null).ignore(),
      contains: ['status']);
  ends('calls fail when the host sends what is no frame',
      (host) async => host.send('garbage', null).ignore(),
      contains: ['no frame']);
  test('a program that is not there is an error', () async {
    await checkFails<ProcessException>(HostProcess.start('no-such-host', []));
  });
}

void frameTests() {
  final frames = [
    MessageFrame(1, 'dev.é', ByteData.sublistView(utf8.encode('data'))),
    const MessageFrame(0xffffffff, '', null),
    MessageFrame(3, 'c' * 300, ByteData(0)),
    ReplyFrame(1, ByteData(3)),
    const ReplyFrame(2, null),
  ];
  String shown(Frame frame) => switch (frame) {
        MessageFrame(:final call, :final channel, :final data) =>
          'message $call $channel ${data == null ? null : hexOf(data)}',
        ReplyFrame(:final call, :final data) =>
          'reply $call ${data == null ? null : hexOf(data)}',
      };
  test('a frame has the bytes of the protocol', () {
    final message = MessageFrame(258, 'ab', bytesOf('07'));
    checkEqual(hexOf(ByteData.sublistView(message.encode())),
        '0b000000' '00' '02010000' '0200' '6162' '01' '07');
    checkEqual(hexOf(ByteData.sublistView(const ReplyFrame(1, null).encode())),
        '06000000' '01' '01000000' '00');
  });
  test('frames are found however their bytes are cut', () {
    final bytes = [for (final frame in frames) ...frame.encode()];
    for (final size in [1, 2, 3, 7, 100, 10000]) {
      final reader = FrameReader();
      final found = <String>[];
      for (var i = 0; i < bytes.length; i += size) {
        final end = i + size < bytes.length ? i + size : bytes.length;
        found.addAll(reader.add(bytes.sublist(i, end)).map(shown));
      }
      checkEqual(found, frames.map(shown).toList(), 'in pieces of $size');
      check(!reader.isWithinFrame, 'bytes are left');
    }
  });
  test('what is no frame is refused', () {
    for (final digits in [
      '00000000', // no kind
      '05000000' '01' '01000000', // no has_data
      'ffffffff', // too long
      '06000000' '02' '01000000' '00', // no such kind
      '08000000' '00' '01000000' 'ff00' '00', // the channel is longer
    ]) {
      checkThrows<FormatException>(() => FrameReader()
          .add(Uint8List.sublistView(bytesOf(digits)))
          .toList());
    }
  });
}
