//! The entries of a map: [`ValueTupleList`].

use std::{
    cmp::Ordering,
    collections::HashMap,
    fmt::{self, Debug, Formatter},
    hash::{DefaultHasher, Hash, Hasher},
    ops::{Deref, DerefMut},
};

use super::{NoHandle, Value};

/// The entries of a [`Value::Map`], in the sender's order.
///
/// Two lists are equal when they have the same entries, in whatever order. A key that occurs twice counts twice.
///
/// ```
/// use columba_wire::{Value, ValueTupleList};
///
/// let ab: ValueTupleList = [("a", 1), ("b", 2)].into_iter().collect();
/// let ba: ValueTupleList = [("b", 2), ("a", 1)].into_iter().collect();
/// assert_eq!(ab, ba);
/// assert_eq!(ab[0].0, Value::from("a"));
/// ```
pub struct ValueTupleList<H = NoHandle>(Vec<(Value<H>, Value<H>)>);

impl<H> ValueTupleList<H> {
    /// Makes a map of these entries and keeps their order.
    #[must_use]
    pub fn new(entries: Vec<(Value<H>, Value<H>)>) -> Self {
        Self(entries)
    }
}

impl<H> Deref for ValueTupleList<H> {
    type Target = Vec<(Value<H>, Value<H>)>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<H> DerefMut for ValueTupleList<H> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<H> PartialEq for ValueTupleList<H> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && same_entries(by_key_hash(self), by_key_hash(other))
    }
}

impl<H> Eq for ValueTupleList<H> {}

impl<H> PartialOrd for ValueTupleList<H> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Compares the entries as if both lists were sorted.
impl<H> Ord for ValueTupleList<H> {
    fn cmp(&self, other: &Self) -> Ordering {
        sorted(self).cmp(&sorted(other))
    }
}

impl<H> Hash for ValueTupleList<H> {
    fn hash<S: Hasher>(&self, state: &mut S) {
        // A sum does not depend on the order of its terms.
        state.write_u64(self.iter().map(hash_one).fold(0, u64::wrapping_add));
        state.write_usize(self.len());
    }
}

type Entry<H> = (Value<H>, Value<H>);
type Hashed<'a, H> = Vec<(u64, &'a Entry<H>)>;

/// Whether two lists of entries, each sorted by the hash of its keys, have the same entries.
///
/// Each pair of values is compared once: comparing again after a first try had failed would take time exponential in
/// the depth of the value.
fn same_entries<H>(left: Hashed<'_, H>, right: Hashed<'_, H>) -> bool {
    let hashes_agree = left.iter().map(|e| e.0).eq(right.iter().map(|e| e.0));
    hashes_agree
        && runs(&left).zip(runs(&right)).all(|(left, right)| match (left, right) {
            ([(_, left)], [(_, right)]) => left == right,
            _ => same_run(by_entry_hash(left), by_entry_hash(right)),
        })
}

/// Like [`same_entries`], for entries whose keys have the same hash (mostly since they are the same key) and that are
/// sorted by the hash of the entry.
fn same_run<H>(left: Hashed<'_, H>, right: Hashed<'_, H>) -> bool {
    let hashes_agree = left.iter().map(|e| e.0).eq(right.iter().map(|e| e.0));
    hashes_agree && runs(&left).zip(runs(&right)).all(|(left, right)| is_permutation(left, right))
}

/// Entries whose hashes are equal are equal themselves but for chance, so the first candidate nearly always fits.
fn is_permutation<H>(left: &[(u64, &Entry<H>)], right: &[(u64, &Entry<H>)]) -> bool {
    let mut candidates: Vec<&Entry<H>> = right.iter().rev().map(|e| e.1).collect();
    left.iter().all(|(_, entry)| {
        let found = candidates.iter().rposition(|candidate| candidate == entry);
        found.map(|at| candidates.remove(at)).is_some()
    })
}

fn runs<'a, 'e, H>(entries: &'a [(u64, &'e Entry<H>)]) -> impl Iterator<Item = &'a [(u64, &'e Entry<H>)]> {
    entries.chunk_by(|a, b| a.0 == b.0)
}

fn by_key_hash<H>(entries: &[Entry<H>]) -> Hashed<'_, H> {
    let mut hashed: Hashed<'_, H> = entries.iter().map(|e| (hash_one(&e.0), e)).collect();
    hashed.sort_by_key(|e| e.0);
    hashed
}

fn by_entry_hash<'a, H>(entries: &[(u64, &'a Entry<H>)]) -> Hashed<'a, H> {
    let mut hashed: Hashed<'a, H> = entries.iter().map(|(_, e)| (hash_one(e), *e)).collect();
    hashed.sort_by_key(|e| e.0);
    hashed
}

/// A hash that is the same for equal things wherever it is computed, as a sum of hashes needs.
fn hash_one<T: Hash>(it: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    it.hash(&mut hasher);
    hasher.finish()
}

fn sorted<H>(entries: &[Entry<H>]) -> Vec<&Entry<H>> {
    let mut entries: Vec<_> = entries.iter().collect();
    entries.sort();
    entries
}

// These four by hand, since the derived ones would ask for the same trait of `H`.
impl<H> Clone for ValueTupleList<H> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<H> Default for ValueTupleList<H> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<H: Debug> Debug for ValueTupleList<H> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(key, value)| (key, value))).finish()
    }
}

impl<H> IntoIterator for ValueTupleList<H> {
    type Item = Entry<H>;
    type IntoIter = std::vec::IntoIter<Entry<H>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, H> IntoIterator for &'a ValueTupleList<H> {
    type Item = &'a Entry<H>;
    type IntoIter = std::slice::Iter<'a, Entry<H>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<H, K: Into<Value<H>>, V: Into<Value<H>>> FromIterator<(K, V)> for ValueTupleList<H> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl<H> From<Vec<Entry<H>>> for ValueTupleList<H> {
    fn from(entries: Vec<Entry<H>>) -> Self {
        Self(entries)
    }
}

impl<H> From<ValueTupleList<H>> for Vec<Entry<H>> {
    fn from(list: ValueTupleList<H>) -> Self {
        list.0
    }
}

/// The entries are sorted by key, so that the same map gives the same list in every run.
impl<H, K: Into<Value<H>>, V: Into<Value<H>>> From<HashMap<K, V>> for ValueTupleList<H> {
    fn from(map: HashMap<K, V>) -> Self {
        let mut list: Self = map.into_iter().collect();
        list.sort_by(|a, b| a.0.cmp(&b.0));
        list
    }
}

/// Of entries with the same key the last one counts, as in Dart.
impl<H> From<ValueTupleList<H>> for HashMap<Value<H>, Value<H>> {
    fn from(list: ValueTupleList<H>) -> Self {
        list.into_iter().collect()
    }
}
