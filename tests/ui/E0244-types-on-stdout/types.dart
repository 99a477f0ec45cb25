enum Mood { good, bad }
