class abstract A {}
