//! What to generate, and how: asked for on the command line, in the file, in `columba.yaml`; and which of them won.

mod target;

pub use target::Target;
