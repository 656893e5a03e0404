"""What the processes that play PPO's episodes have imported when they begin.

The fork server of `multiprocessing` imports this once, and they all come out of it.
"""

from compilerdream.baselines.ppo import library

library()
