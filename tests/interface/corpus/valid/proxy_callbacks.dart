import 'package:columba/interface.dart';

@ProxyApi()
abstract class Listener {
  Listener({required this.named});
  final int named;
  late void Function()? a;
  late int? Function(Listener it, [int x])? b;
  late String Function(String, int)? required;
  @async
  late Future<int> Function(int x)? c;
  late List<Listener> Function(Map<String, Listener?> all) d;
  void Function(int)? e;
}
