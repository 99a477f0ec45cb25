enum null { a }
