import columba;
