interface base class A {}
