import 'package:columba/interface.dart';

sealed class Shape {}

class Square exteds Shape {
  Square({requried this.side});
  finl int side;
}

abstact class Hidden {
  void show();
}

enm Unit { volt }

clas Meter {}

@HostApi()
abstract class MeterApi {
  public int read();
  override void clear();
  async int wait();
  int late() async;
}
