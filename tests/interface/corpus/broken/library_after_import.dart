import 'dart:core';
library a;
