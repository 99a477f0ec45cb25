/// A set that keeps the order of its elements, as Dart's do, and asks nothing of them but that they can be compared.
///
/// An element is found by looking at one after the other. Collect the elements into a `HashSet` to look up many.
///
/// ```
/// use columba_wire::typed::OrderedSet;
///
/// let mut set = OrderedSet::new();
/// assert!(set.insert("b") && set.insert("a") && !set.insert("b"));
/// assert_eq!(set.into_iter().collect::<Vec<_>>(), ["b", "a"]);
/// ```
#[derive(Debug, Clone)]
pub struct OrderedSet<T> {
    elements: Vec<T>,
}

impl<T> OrderedSet<T> {
    /// An empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self { elements: Vec::new() }
    }

    /// The set of `elements`, in their order. No two must be equal.
    #[must_use]
    pub const fn from_distinct(elements: Vec<T>) -> Self {
        Self { elements }
    }

    /// The number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        self.elements.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// The elements, in their order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &T> {
        self.elements.iter()
    }
}

impl<T: PartialEq> OrderedSet<T> {
    /// Whether `element` is in it.
    #[must_use]
    pub fn contains(&self, element: &T) -> bool {
        self.elements.contains(element)
    }

    /// Adds `element` at the end; `false` when it was there already.
    pub fn insert(&mut self, element: T) -> bool {
        let is_new = !self.contains(&element);
        if is_new {
            self.elements.push(element);
        }
        is_new
    }

    /// Takes `element` out; `false` when it was not there. The others keep their order.
    pub fn remove(&mut self, element: &T) -> bool {
        let index = self.elements.iter().position(|known| known == element);
        index.map(|index| self.elements.remove(index)).is_some()
    }
}

impl<T> Default for OrderedSet<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// Sets are equal when they have the same elements, in whatever order.
impl<T: PartialEq> PartialEq for OrderedSet<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && (self.elements == other.elements || self.iter().all(|element| other.contains(element)))
    }
}

impl<T: PartialEq> FromIterator<T> for OrderedSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        let mut set = Self::new();
        set.extend(elements);
        set
    }
}

impl<T: PartialEq> Extend<T> for OrderedSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, elements: I) {
        for element in elements {
            self.insert(element);
        }
    }
}

impl<T: PartialEq, const N: usize> From<[T; N]> for OrderedSet<T> {
    fn from(elements: [T; N]) -> Self {
        elements.into_iter().collect()
    }
}

impl<T> IntoIterator for OrderedSet<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.elements.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_keep_their_order_and_equality_does_not_see_it() {
        let mut set = OrderedSet::from([2, 1, 2]);
        assert_eq!(set, OrderedSet::from([1, 2]));
        assert!(set.remove(&2) && !set.remove(&2));
        assert_ne!(set, OrderedSet::from([1, 2]));
        assert!(set.insert(2));
        assert_eq!(set.iter().collect::<Vec<_>>(), [&1, &2]);
    }
}
