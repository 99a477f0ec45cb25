//! What all proxy APIs of a file share.

use super::overrides::write_overrides;
use super::{ARGUMENTS, CALL, HANDLE, MANAGER, type_of};
use crate::backends::dart::file::WRAP_RESPONSE;
use crate::backends::dart::flutter_api::REPLY_CODEC;
use crate::backends::dart::host_api::channel_literal;
use crate::backends::dart_common::DartNames;
use crate::view::{ApiView, FileView, ProxyApiView};
use crate::writer::Writer;

const HELPER: &str = include_str!("../helpers/proxy_base.dart");

/// Writes the base class, the instance manager, the codec and the overrides for tests.
pub(in crate::backends::dart) fn write_base(w: &mut Writer, dart: &DartNames<'_>, view: &FileView<'_>) {
    let apis: Vec<&ProxyApiView<'_>> = view.apis.iter().filter_map(proxy).collect();
    write_overrides(w, dart, &apis);
    w.blank();
    dart.helper(w, HELPER, &[WRAP_RESPONSE, CALL, HANDLE, ARGUMENTS, REPLY_CODEC]);
    if let Some(channels) = view.instance_manager {
        let text = dart.library("String");
        w.blank();
        let remove = channel_literal(&channels.remove_strong_reference);
        w.line(format_args!("const {text} _removeStrongReferenceChannel = {remove};"));
        w.line(format_args!("const {text} _clearChannel = {};", channel_literal(&channels.clear)));
    }
    w.blank();
    w.block(format_args!("void _setUpProxyApis({MANAGER} instanceManager) {{"), "}", |w| {
        for api in &apis {
            let class = type_of(dart, api.proxy.id);
            w.line(format_args!("{class}.pigeon_setUpMessageHandlers(pigeon_instanceManager: instanceManager);"));
        }
    });
}

fn proxy<'v, 'a>(api: &'v ApiView<'a>) -> Option<&'v ProxyApiView<'a>> {
    match api {
        ApiView::Proxy(api) => Some(api),
        _ => None,
    }
}
