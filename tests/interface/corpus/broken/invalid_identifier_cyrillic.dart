class А {}
