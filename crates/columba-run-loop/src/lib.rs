//! run-loop
