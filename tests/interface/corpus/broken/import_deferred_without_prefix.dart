import 'dart:math' deferred;
