typedef required = int;
