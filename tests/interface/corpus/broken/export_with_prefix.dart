export 'dart:core' as c;
