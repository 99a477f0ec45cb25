//! Small files that Dart's own front end accepts or rejects as syntax.

pub(super) mod accepted;
pub(super) mod rejected;
