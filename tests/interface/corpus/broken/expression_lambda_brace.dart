final a = { x -> x };
