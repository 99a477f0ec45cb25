library harbour.front;

import 'dart:core';
import "dart:async" as async;
import 'dart:collection' show HashMap, Queue hide HashSet;
import 'dart:convert' deferred as convert;
import 'dart:math' if (dart.library.html) 'dart:html' if (dart.library.io == 'true') 'dart:io' as math show max;
import 'dart:typed_data' hide ByteData;
export 'dart:math' show min hide max;
export 'dart:typed_data' if (a.b.c == 'x') 'dart:html';

async.Future<int>? x;
