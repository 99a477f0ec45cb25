import 'package:columba/interface.dart';class A{A({this.x=1});int x;}enum E{a,b}@HostApi()abstract class B{A f(E e);void g();}const int z=1;
