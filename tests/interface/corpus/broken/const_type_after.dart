const a: int = 1;
