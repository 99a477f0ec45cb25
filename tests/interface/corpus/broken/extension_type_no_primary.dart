extension type E {}
