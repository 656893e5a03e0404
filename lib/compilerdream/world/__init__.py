"""The world model: distributions, networks, the recurrent state-space model, and its loss."""
