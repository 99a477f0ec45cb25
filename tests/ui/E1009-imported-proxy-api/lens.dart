import 'package:columba/interface.dart';

@ConfigurePigeon(
  PigeonOptions(
    dartPackageName: 'tour',
    dartOut: 'lib/lens.g.dart',
    rustOut: 'rust/lens.rs',
  ),
)
@ProxyApi()
abstract class Lens {
  double zoom();
}
