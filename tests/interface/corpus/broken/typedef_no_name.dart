typedef = int;
