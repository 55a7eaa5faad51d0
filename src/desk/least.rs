//! The first few of many in order: most are dismissed by one comparison. It must not decide the order.

/// The least of what was put in.
pub(super) struct Least<T> {
    most: usize,
    kept: Vec<T>,
    /// Nothing greater can still be among the least.
    bound: Option<T>,
    all: usize,
}

impl<T: Ord + Copy> Least<T> {
    /// At most so many are kept.
    pub(super) fn new(most: usize) -> Self {
        Self { most, kept: Vec::new(), bound: None, all: 0 }
    }

    /// Whether an item is dismissed by what it is greater than, before it is made whole. It is counted then.
    pub(super) fn dismissed(&mut self, greater: impl FnOnce(&T) -> bool) -> bool {
        let dismissed = self.bound.as_ref().is_some_and(greater);
        self.all += usize::from(dismissed);
        dismissed
    }

    pub(super) fn put(&mut self, item: T) {
        self.all += 1;
        if self.bound.is_some_and(|bound| bound < item) {
            return;
        }
        self.kept.push(item);
        if self.kept.len() >= self.most.saturating_mul(2).saturating_add(1) {
            self.prune();
        }
    }

    fn prune(&mut self) {
        if self.kept.len() > self.most && self.most > 0 {
            self.kept.select_nth_unstable(self.most - 1);
        }
        self.kept.truncate(self.most);
        self.bound = self.kept.last().copied();
    }

    /// The least, in order, and how many were put in.
    pub(super) fn sorted(mut self) -> (Vec<T>, usize) {
        self.prune();
        self.kept.sort_unstable();
        (self.kept, self.all)
    }
}
