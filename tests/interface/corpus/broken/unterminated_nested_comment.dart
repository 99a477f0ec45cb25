/* /* one ended */
class A {}
