class a.B {}
