//! Strongly connected components, in an order that follows the source.

/// The components of a graph with nodes `0..count`: each after those that its nodes point to, otherwise in the order of
/// the nodes; nodes within one in ascending order.
///
/// Tarjan's algorithm with a stack of its own, so that no chain of declarations is too long.
pub(crate) fn components(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search = Search {
        edges,
        order: vec![None; edges.len()],
        low: vec![0; edges.len()],
        is_open: vec![false; edges.len()],
        open: Vec::new(),
        visited: 0,
        found: Vec::new(),
    };
    for node in 0..edges.len() {
        if search.order(node).is_none() {
            search.visit(node);
        }
    }
    search.found
}

/// Whether a component is a cycle: of several nodes, or of one that points to itself.
pub(crate) fn is_cycle(edges: &[Vec<usize>], component: &[usize]) -> bool {
    match component {
        [node] => edges.get(*node).is_some_and(|targets| targets.contains(node)),
        nodes => nodes.len() > 1,
    }
}

struct Search<'a> {
    edges: &'a [Vec<usize>],
    /// When a node was seen first.
    order: Vec<Option<usize>>,
    /// The earliest open node that is known to be reachable.
    low: Vec<usize>,
    is_open: Vec<bool>,
    open: Vec<usize>,
    visited: usize,
    found: Vec<Vec<usize>>,
}

#[expect(clippy::indexing_slicing, reason = "nodes are positions of the edges, and all tables are as long")]
impl Search<'_> {
    fn order(&self, node: usize) -> Option<usize> {
        self.order[node]
    }

    /// Walks from `root`; each frame is a node and how many of its edges were followed.
    fn visit(&mut self, root: usize) {
        let mut frames = vec![(root, 0)];
        self.enter(root);
        while let Some((node, followed)) = frames.pop() {
            let Some(&target) = self.edges[node].get(followed) else {
                self.leave(node, frames.last().map(|frame| frame.0));
                continue;
            };
            frames.push((node, followed + 1));
            match self.order[target] {
                None => {
                    self.enter(target);
                    frames.push((target, 0));
                }
                Some(order) if self.is_open[target] => self.low[node] = self.low[node].min(order),
                Some(_) => {}
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.order[node] = Some(self.visited);
        self.low[node] = self.visited;
        self.visited += 1;
        self.open.push(node);
        self.is_open[node] = true;
    }

    fn leave(&mut self, node: usize, parent: Option<usize>) {
        if self.order[node] == Some(self.low[node]) {
            let start = self.open.iter().rposition(|open| *open == node).unwrap_or(0);
            let mut component = self.open.split_off(start);
            for member in &component {
                self.is_open[*member] = false;
            }
            component.sort_unstable();
            self.found.push(component);
        }
        if let Some(parent) = parent {
            self.low[parent] = self.low[parent].min(self.low[node]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_comes_after_what_it_points_to() {
        assert_eq!(components(&[vec![2], vec![0], vec![]]), [[2], [0], [1]]);
    }

    #[test]
    fn unrelated_nodes_keep_their_order() {
        assert_eq!(components(&[vec![], vec![], vec![]]), [[0], [1], [2]]);
    }

    #[test]
    fn cycles_are_one_component() {
        let edges = [vec![1], vec![2], vec![0], vec![3, 0], vec![]];
        let found = components(&edges);
        assert_eq!(found, [vec![0, 1, 2], vec![3], vec![4]]);
        assert_eq!(found.iter().map(|component| is_cycle(&edges, component)).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let edges: Vec<Vec<usize>> =
            (1..=200_000).map(|next| if next < 200_000 { vec![next] } else { vec![] }).collect();
        let found = components(&edges);
        assert_eq!((found.len(), found[0][0]), (200_000, 199_999));
    }
}
