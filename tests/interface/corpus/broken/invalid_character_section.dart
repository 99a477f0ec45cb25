class § {}
