class get {}
