final var a = 1;
