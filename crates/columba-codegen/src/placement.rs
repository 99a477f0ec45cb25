//! Which file holds which declarations.
//!
//! What an interface file declares is generated once per target: into the file's own output; of an imported file without
//! one, into that of the first file that imports it, directly or not. All others import it from there.

use columba_interface::Analysis;
use columba_interface::model::LibraryId;
use columba_interface::options::Target;
use columba_interface::plan::Plan;

/// Where the declarations of each library go, for one target.
#[derive(Clone, Debug)]
pub struct Placement {
    /// Of library `i`: the library into whose output its types go; `None` if no output of this target holds them.
    homes: Vec<Option<LibraryId>>,
}

impl Placement {
    /// The placement for `target`. Without a plan nothing is placed.
    #[must_use]
    pub fn new(analysis: &Analysis, target: Target) -> Self {
        let mut homes = vec![None; analysis.options.len()];
        let ids = || analysis.model.libraries.ids().filter(|id| has_output(analysis, *id, target));
        ids().for_each(|id| set_home(&mut homes, id, id));
        for (user, plan) in ids().filter_map(|id| Some((id, analysis.plan.as_ref()?.libraries.get(id.index())?))) {
            plan.visible.iter().for_each(|library| set_home(&mut homes, *library, user));
        }
        Self { homes }
    }

    /// The library into whose output the types of `library` go.
    #[must_use]
    pub fn home(&self, library: LibraryId) -> Option<LibraryId> {
        self.homes.get(library.index()).copied().flatten()
    }

    /// The libraries whose types go into the output of `library`: each after those that it imports, itself last.
    #[must_use]
    pub fn residents(&self, plan: &Plan, library: LibraryId) -> Vec<LibraryId> {
        visible(plan, library).iter().copied().filter(|resident| self.home(*resident) == Some(library)).collect()
    }

    /// The other libraries whose outputs hold types that `library` sees, in the order of imports.
    #[must_use]
    pub fn imports(&self, plan: &Plan, library: LibraryId) -> Vec<LibraryId> {
        let mut imports = Vec::new();
        for home in visible(plan, library).iter().filter_map(|seen| self.home(*seen)) {
            if home != library && !imports.contains(&home) {
                imports.push(home);
            }
        }
        imports
    }
}

fn has_output(analysis: &Analysis, library: LibraryId, target: Target) -> bool {
    analysis.options.get(library.index()).is_some_and(|options| options.output(target).is_some())
}

/// Says where `library` is at home, unless that is known.
fn set_home(homes: &mut [Option<LibraryId>], library: LibraryId, home: LibraryId) {
    if let Some(unknown @ None) = homes.get_mut(library.index()) {
        *unknown = Some(home);
    }
}

fn visible(plan: &Plan, library: LibraryId) -> &[LibraryId] {
    plan.libraries.get(library.index()).map_or(&[], |library| &library.visible)
}
