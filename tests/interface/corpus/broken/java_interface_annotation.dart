@interface A {}
