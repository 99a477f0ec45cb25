/// Types that are generated into the file that imports them: nobody asks for a file of their own.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(dartPackageName: 'goldens'))
class Inner {
  Inner? inner;
  List<Inner>? more;
}
