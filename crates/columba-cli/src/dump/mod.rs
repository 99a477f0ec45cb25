//! What the layers made, as documents for tools and as outlines for people.
//!
//! A document says its schema and which files its places are in, then its content. The number of a schema grows when a
//! reader of the old one could misread the new one; new fields do not count. `docs/schema` holds the JSON Schemas.

mod options;
mod outline;
#[cfg(test)]
mod schema;
mod tokens;

pub(crate) use options::write_options;
pub(crate) use outline::write_outline;
pub(crate) use tokens::write_tokens;

use columba_interface::Analysis;
use columba_interface::ast::Unit;
use columba_interface::files::InterfaceFile;
use columba_interface::lexer::TokenView;
use columba_interface::model::Model;
use columba_interface::options::OptionsDump;
use columba_interface::plan::Plan;
use serde::Serialize;

/// A document of any stage.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Document<'a> {
    Tokens(TokensDocument<'a>),
    Ast(AstDocument<'a>),
    Model(ModelDocument<'a>),
    Plan(PlanDocument<'a>),
    Options(OptionsDocument),
}

/// The tokens and comments of each file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct TokensDocument<'a> {
    /// `columba.tokens/1`.
    schema: &'static str,
    /// The files; places name them by their position here.
    files: Vec<FileHead<'a>>,
    /// The tokens and comments of each file, in source order.
    tokens: Vec<Vec<TokenView>>,
}

/// The syntax of each file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct AstDocument<'a> {
    /// `columba.ast/1`.
    schema: &'static str,
    /// The files; places name them by their position here.
    files: Vec<FileHead<'a>>,
    /// The interface files: each after those that it imports.
    units: Vec<&'a Unit>,
}

/// What the files declare, names resolved.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ModelDocument<'a> {
    /// `columba.model/1`.
    schema: &'static str,
    /// The files; places name them by their position here.
    files: Vec<FileHead<'a>>,
    /// Whether something was reported as an error. Then declarations are missing, and parts of them.
    is_incomplete: bool,
    /// The model. Things name each other by their positions in its lists.
    model: &'a Model,
}

/// What code in all languages is written from.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct PlanDocument<'a> {
    /// `columba.plan/1`.
    schema: &'static str,
    /// The files; places name them by their position here.
    files: Vec<FileHead<'a>>,
    /// The model, to which the plan refers by positions.
    model: &'a Model,
    /// The plan.
    plan: &'a Plan,
}

/// The options of each interface file, and who said what.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct OptionsDocument {
    /// `columba.options/1`.
    schema: &'static str,
    /// The interface files: each after those that it imports.
    files: Vec<OptionsDump>,
}

/// A file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct FileHead<'a> {
    /// The path, as it was given or as it was resolved.
    path: &'a str,
    /// The length in bytes of UTF-8.
    length: usize,
}

fn files(analysis: &Analysis) -> Vec<FileHead<'_>> {
    let files = analysis.sources.files();
    files.map(|(_, file)| FileHead { path: file.path(), length: file.text().len() }).collect()
}

pub(crate) fn tokens(analysis: &Analysis) -> Document<'_> {
    let tokens = analysis.sources.files().map(|(file, _)| columba_interface::lexer::tokens(&analysis.sources, file));
    Document::Tokens(TokensDocument { schema: "columba.tokens/1", files: files(analysis), tokens: tokens.collect() })
}

pub(crate) fn ast(analysis: &Analysis) -> Document<'_> {
    let units = analysis.files.iter().map(|file| &file.unit).collect();
    Document::Ast(AstDocument { schema: "columba.ast/1", files: files(analysis), units })
}

/// The syntax of one file.
pub(crate) fn ast_of<'a>(analysis: &'a Analysis, file: &'a InterfaceFile) -> Document<'a> {
    Document::Ast(AstDocument { schema: "columba.ast/1", files: files(analysis), units: vec![&file.unit] })
}

pub(crate) fn model(analysis: &Analysis) -> Document<'_> {
    Document::Model(ModelDocument {
        schema: "columba.model/1",
        files: files(analysis),
        is_incomplete: analysis.has_errors(),
        model: &analysis.model,
    })
}

/// `None` if an error is in the way of a plan.
pub(crate) fn plan(analysis: &Analysis) -> Option<Document<'_>> {
    let plan = analysis.plan.as_ref()?;
    let (files, model) = (files(analysis), &analysis.model);
    Some(Document::Plan(PlanDocument { schema: "columba.plan/1", files, model, plan }))
}

pub(crate) fn options(analysis: &Analysis) -> Document<'_> {
    let files = analysis.options.iter().map(|options| options.dump(&analysis.sources)).collect();
    Document::Options(OptionsDocument { schema: "columba.options/1", files })
}
