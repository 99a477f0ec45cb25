/// Messengers for tests: joined in memory, recording, or over a pipe to a host
/// process.
library;

export 'src/frames.dart';
export 'src/host_process.dart';
export 'src/memory.dart';
export 'src/pipe_messenger.dart';
export 'src/receiver.dart';
export 'src/recording.dart';
