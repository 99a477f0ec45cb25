/// A host process for the tests of the pipe: what it does depends on the
/// channel.
library;

import 'dart:async';
import 'dart:io';

import 'package:flutter/services.dart';
import 'package:messengers/messengers.dart';

Future<void> main() async {
  final messenger = PipeMessenger(stdin, stdout, Receiver.host());
  messenger.setMessageHandler('echo', (message) async => message);
  messenger.setMessageHandler('back', (message) async {
    return messenger.send('from host', message);
  });
  messenger.setMessageHandler('never', (_) => Completer<ByteData?>().future);
  messenger.setMessageHandler('exit', (_) async {
    stderr.writeln('leaving');
    await stderr.flush();
    exit(7);
  });
  messenger.setMessageHandler('close output', (_) async {
    await stdout.close();
    await Completer<void>().future;
    return null;
  });
  messenger.setMessageHandler('garbage', (_) async {
    stdout.add([1, 0, 0, 0, 9]);
    await Completer<void>().future;
    return null;
  });
  await messenger.closed;
  await stdout.flush();
  exit(0);
}
