class Café {}
