import 'package:columba/interface.dart';

class Tree {
  Tree? left;
  Tree? right;
  late List<Tree?> others;
  Forest? forest;
}

@SwiftClass()
class Forest {
  late List<Tree> trees;
  Map<String, Forest>? forests;
}
