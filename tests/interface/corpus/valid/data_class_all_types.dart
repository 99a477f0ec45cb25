import 'package:columba/interface.dart';

class Everything {
  late String a;
  late bool b;
  late int c;
  late double d;
  late Uint8List e;
  late Int32List f;
  late Int64List g;
  late Float64List h;
  late List i;
  late Map j;
  late Object k;
  String? aa;
  bool? bb;
  int? cc;
  double? dd;
  Uint8List? ee;
  Int32List? ff;
  Int64List? gg;
  Float64List? hh;
  List? ii;
  Map? jj;
  Object? kk;
}
