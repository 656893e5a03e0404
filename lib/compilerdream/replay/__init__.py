"""Episodes, and the store that batches are drawn from."""
