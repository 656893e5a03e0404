"""What plays: returns, actor and critic, the agent and its update, and policies in general."""
