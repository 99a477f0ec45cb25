type A = { x: number };
