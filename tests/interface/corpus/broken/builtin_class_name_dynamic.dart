class dynamic {}
