extension type E(int a) extends int {}
