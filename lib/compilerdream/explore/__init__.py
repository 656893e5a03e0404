"""Looking at one program closely: replayed episodes, the model's imagination, the explorer."""
