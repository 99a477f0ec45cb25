//! What every language's code has in common, computed once: channels, codec ids, order, features in use.
