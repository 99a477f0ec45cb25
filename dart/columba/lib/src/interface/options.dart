/// What to generate from a file, and how. Paths are relative to where the
/// command runs.
class PigeonOptions {
  /// Makes options.
  const PigeonOptions({
    this.input,
    this.dartOut,
    this.dartTestOut,
    this.dartFfiOut,
    this.dartOptions,
    this.rustOut,
    this.objcHeaderOut,
    this.objcSourceOut,
    this.objcOptions,
    this.javaOut,
    this.javaOptions,
    this.swiftOut,
    this.swiftOptions,
    this.kotlinOut,
    this.kotlinOptions,
    this.cppHeaderOut,
    this.cppSourceOut,
    this.cppOptions,
    this.gobjectHeaderOut,
    this.gobjectSourceOut,
    this.gobjectOptions,
    this.astOut,
    this.copyrightHeader,
    this.basePath,
    this.dartPackageName,
    this.debugGenerators = false,
    this.ignoreLints = true,
  });

  /// The interface file to read.
  final String? input;

  /// The Dart file to write.
  final String? dartOut;

  /// The Dart file with interfaces for tests to write. Deprecated: mock the
  /// generated classes instead.
  final String? dartTestOut;

  /// The Dart file to write for Rust in the same process.
  final String? dartFfiOut;

  /// Options of the Dart code.
  final DartOptions? dartOptions;

  /// The Rust file to write.
  final String? rustOut;

  /// The Objective-C header to write; needs `objcSourceOut` too.
  final String? objcHeaderOut;

  /// The Objective-C source to write; needs `objcHeaderOut` too.
  final String? objcSourceOut;

  /// Options of the Objective-C code.
  final ObjcOptions? objcOptions;

  /// The Java file to write.
  final String? javaOut;

  /// Options of the Java code.
  final JavaOptions? javaOptions;

  /// The Swift file to write.
  final String? swiftOut;

  /// Options of the Swift code.
  final SwiftOptions? swiftOptions;

  /// The Kotlin file to write.
  final String? kotlinOut;

  /// Options of the Kotlin code.
  final KotlinOptions? kotlinOptions;

  /// The C++ header to write; needs `cppSourceOut` too.
  final String? cppHeaderOut;

  /// The C++ source to write; needs `cppHeaderOut` too.
  final String? cppSourceOut;

  /// Options of the C++ code.
  final CppOptions? cppOptions;

  /// The GObject header to write; needs `gobjectSourceOut` too.
  final String? gobjectHeaderOut;

  /// The GObject source to write; needs `gobjectHeaderOut` too.
  final String? gobjectSourceOut;

  /// Options of the GObject C code.
  final GObjectOptions? gobjectOptions;

  /// The file to write the syntax tree to.
  final String? astOut;

  /// A file whose lines start each generated file as a comment.
  final String? copyrightHeader;

  /// The folder to which all outputs and `copyrightHeader` are relative.
  final String? basePath;

  /// The package that is part of the channels' names.
  final String? dartPackageName;

  /// Whether generated code says which generator's code wrote each line.
  final bool debugGenerators;

  /// Whether the generated Dart code tells the analyzer to ignore lints.
  final bool ignoreLints;
}

/// How Dart code is generated.
class DartOptions {
  /// Makes options.
  const DartOptions({
    this.copyrightHeader,
    this.sourceOutPath,
    this.testOutPath,
    this.ignoreLints = true,
  });

  /// Lines that start the Dart file as a comment, unless `copyrightHeader`
  /// names a file.
  final Iterable<String>? copyrightHeader;

  /// The Dart file to write, if `dartOut` is not given.
  final String? sourceOutPath;

  /// The Dart file for tests to write, if `dartTestOut` is not given.
  final String? testOutPath;

  /// Whether the generated Dart code tells the analyzer to ignore lints;
  /// before `ignoreLints`.
  final bool ignoreLints;
}

/// How Objective-C code is generated.
class ObjcOptions {
  /// Makes options.
  const ObjcOptions({
    this.headerIncludePath,
    this.prefix,
    this.copyrightHeader,
    this.fileSpecificClassNameComponent,
  });

  /// How the source includes its header.
  final String? headerIncludePath;

  /// What the names of all classes start with.
  final String? prefix;

  /// Lines that start the files as a comment.
  final Iterable<String>? copyrightHeader;

  /// What the names of helpers hold, so that several files do not clash.
  final String? fileSpecificClassNameComponent;
}

/// How Java code is generated.
class JavaOptions {
  /// Makes options.
  const JavaOptions({
    this.className,
    this.package,
    this.copyrightHeader,
    this.useGeneratedAnnotation = false,
    this.useFutures = false,
  });

  /// The class that holds all others.
  final String? className;

  /// The package.
  final String? package;

  /// Lines that start the file as a comment.
  final Iterable<String>? copyrightHeader;

  /// Whether to add `javax.annotation.Generated`.
  final bool useGeneratedAnnotation;

  /// Whether there are forms with futures beside those with callbacks. They want Android 7. Beyond Pigeon.
  final bool useFutures;
}

/// How Swift code is generated.
class SwiftOptions {
  /// Makes options.
  const SwiftOptions({
    this.copyrightHeader,
    this.fileSpecificClassNameComponent,
    this.errorClassName = 'PigeonError',
    this.includeErrorClass = true,
  });

  /// Lines that start the file as a comment.
  final Iterable<String>? copyrightHeader;

  /// What the names of helpers hold, so that several files do not clash.
  final String? fileSpecificClassNameComponent;

  /// The name of the error class.
  final String? errorClassName;

  /// Whether the file declares the error class.
  final bool includeErrorClass;
}

/// How Kotlin code is generated.
class KotlinOptions {
  /// Makes options.
  const KotlinOptions({
    this.package,
    this.copyrightHeader,
    this.errorClassName = 'FlutterError',
    this.includeErrorClass = true,
    this.fileSpecificClassNameComponent,
    this.useGeneratedAnnotation = false,
  });

  /// The package.
  final String? package;

  /// Lines that start the file as a comment.
  final Iterable<String>? copyrightHeader;

  /// The name of the error class.
  final String? errorClassName;

  /// Whether the file declares the error class.
  final bool includeErrorClass;

  /// What the names of helpers hold, so that several files do not clash.
  final String? fileSpecificClassNameComponent;

  /// Whether to add `javax.annotation.Generated`.
  final bool useGeneratedAnnotation;
}

/// How C++ code is generated.
class CppOptions {
  /// Makes options.
  const CppOptions({
    this.headerIncludePath,
    this.namespace,
    this.copyrightHeader,
    this.headerOutPath,
  });

  /// How the source includes its header.
  final String? headerIncludePath;

  /// The namespace.
  final String? namespace;

  /// Lines that start the files as a comment.
  final Iterable<String>? copyrightHeader;

  /// Has no effect: `cppHeaderOut` says where the header is.
  final String? headerOutPath;
}

/// How C code for GObject is generated.
class GObjectOptions {
  /// Makes options.
  const GObjectOptions({
    this.headerIncludePath,
    this.module,
    this.copyrightHeader,
    this.headerOutPath,
  });

  /// How the source includes its header.
  final String? headerIncludePath;

  /// What the names of all types start with.
  final String? module;

  /// Lines that start the files as a comment.
  final Iterable<String>? copyrightHeader;

  /// Has no effect: `gobjectHeaderOut` says where the header is.
  final String? headerOutPath;
}
