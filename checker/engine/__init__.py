"""Where the work is done: in this process, in several on this machine, or on a Ray cluster; what is done is the same."""
