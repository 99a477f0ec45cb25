static class A {}
