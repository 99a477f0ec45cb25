extension E {}
