if (true) {}
