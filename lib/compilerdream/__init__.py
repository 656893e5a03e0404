"""CompilerDream Lab: world models that learn to order compiler passes."""
