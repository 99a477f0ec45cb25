/// What code looks like that was generated from another file.
library;

import 'package:columba/typed.dart';

/// Offers a listener of another interface.
void offerAnother(MessageChannelContext context) => FlutterApi.setUp(
    const ApiDescription(
        'dev.flutter.pigeon.typed_tests.CourierListener', 'another'),
    '',
    context,
    []);
