"""From policies and programs to rows that can be replayed, and from rows to numbers."""
