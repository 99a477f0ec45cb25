class A {}
}
