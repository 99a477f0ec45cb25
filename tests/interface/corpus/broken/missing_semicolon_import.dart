import 'package:columba/interface.dart'

class A {}
