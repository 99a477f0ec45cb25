/// A map that keeps the order of its entries, as Dart's do, and asks nothing of its keys but that they can be compared.
///
/// A key is found by looking at one after the other. Collect the entries into a `HashMap` to look up many.
///
/// ```
/// use columba_wire::typed::OrderedMap;
///
/// let mut map = OrderedMap::new();
/// map.insert("b", 1);
/// map.insert("a", 2);
/// assert_eq!(map.insert("b", 3), Some(1));
/// assert_eq!(map.get(&"a"), Some(&2));
/// assert_eq!(map.keys().collect::<Vec<_>>(), [&"b", &"a"]);
/// ```
#[derive(Debug, Clone)]
pub struct OrderedMap<K, V> {
    entries: Vec<(K, V)>,
}

impl<K, V> OrderedMap<K, V> {
    /// An empty map.
    #[must_use]
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// The map of `entries`, in their order. No two must have the same key: the later of two would not be found.
    #[must_use]
    pub const fn from_distinct(entries: Vec<(K, V)>) -> Self {
        Self { entries }
    }

    /// The number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries, in their order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&K, &V)> {
        self.entries.iter().map(|(key, value)| (key, value))
    }

    /// The keys, in the order of the entries.
    #[must_use]
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &K> {
        self.entries.iter().map(|(key, _)| key)
    }

    /// The values, in the order of the entries.
    #[must_use]
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> {
        self.entries.iter().map(|(_, value)| value)
    }
}

impl<K: PartialEq, V> OrderedMap<K, V> {
    /// The value under `key`.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.iter().find_map(|(known, value)| (known == key).then_some(value))
    }

    /// The value under `key`, to change it.
    #[must_use]
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.entries.iter_mut().find_map(|(known, value)| (known == key).then_some(value))
    }

    /// Whether there is a value under `key`.
    #[must_use]
    pub fn contains_key(&self, key: &K) -> bool {
        self.get(key).is_some()
    }

    /// Puts `value` under `key`; the value that was there. A new key stands at the end.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        if let Some(known) = self.get_mut(&key) {
            return Some(std::mem::replace(known, value));
        }
        self.entries.push((key, value));
        None
    }

    /// Takes the value under `key` out. The others keep their order.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        let index = self.entries.iter().position(|(known, _)| known == key)?;
        Some(self.entries.remove(index).1)
    }
}

impl<K, V> Default for OrderedMap<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

/// Maps are equal when they have the same entries, in whatever order.
impl<K: PartialEq, V: PartialEq> PartialEq for OrderedMap<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && (self.entries == other.entries || self.iter().all(|(key, value)| other.get(key) == Some(value)))
    }
}

impl<K: PartialEq, V> FromIterator<(K, V)> for OrderedMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: PartialEq, V> Extend<(K, V)> for OrderedMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: PartialEq, V, const N: usize> From<[(K, V); N]> for OrderedMap<K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K, V> IntoIterator for OrderedMap<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_keep_their_order_and_equality_does_not_see_it() {
        let one = OrderedMap::from([(1, "a"), (2, "b")]);
        let mut other = OrderedMap::from([(2, "b"), (1, "x")]);
        assert_ne!(one, other);
        other.insert(1, "a");
        assert_eq!(one, other);
        assert_eq!(other.into_iter().collect::<Vec<_>>(), [(2, "b"), (1, "a")]);
    }

    #[test]
    fn removing_keeps_the_order_of_the_others() {
        let mut map = OrderedMap::from([(1, 1), (2, 2), (3, 3)]);
        assert_eq!((map.remove(&1), map.remove(&1)), (Some(1), None));
        assert_eq!(map.keys().collect::<Vec<_>>(), [&2, &3]);
    }
}
