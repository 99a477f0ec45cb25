import 'package:columba/interface.dart';

@FlutterApi()
abstract class Screen {
  /// Shows it.
  void show(String text);
  @async
  bool ask(String question);
  @ObjCSelector('none')
  @SwiftFunction('none()')
  List<Object?> none();
}
