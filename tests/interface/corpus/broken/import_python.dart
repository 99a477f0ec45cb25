from 'dart:core' import int;
