import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(
  PigeonOptions(
    dartPackageName: 'tour',
    dartOut: '',
    objcOptions: ObjcOptions(prefix: 'T-'),
    kotlinOut: 'android/Messages.kt',
    kotlinOptions: KotlinOptions(package: 'dev.tour.`in`.my-app', errorClassName: 'Tour Error'),
    swiftOptions: SwiftOptions(includeErrorClass: false, errorClassName: 'Shared.TourError'),
    cppOptions: CppOptions(namespace: 'tour::1', headerIncludePath: 'a\\b.h'),
  ),
)
@HostApi(dartHostTestHandler: 'Test Diary')
abstract class Diary {
  void write(String text);
}
