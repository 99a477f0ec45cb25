enum late { a }
