//! dart-ffi
