/// A double of Flutter's library of the same name: its binding alone.
library;

import 'services.dart' show ServicesBinding;

/// The binding of an app.
class WidgetsFlutterBinding extends ServicesBinding {
  WidgetsFlutterBinding._();

  /// Makes the binding if there is none.
  static ServicesBinding ensureInitialized() => ServicesBinding.isInitialized
      ? ServicesBinding.instance
      : WidgetsFlutterBinding._();
}
