//! columba
