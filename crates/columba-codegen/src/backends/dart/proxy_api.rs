//! Proxy APIs.

use crate::backends::dart_common::DartNames;
use crate::view::ProxyApiView;
use crate::writer::Writer;

/// Writes the class.
pub(super) fn write_proxy_api(_: &mut Writer, _: &DartNames<'_>, _: &ProxyApiView<'_>) {}
