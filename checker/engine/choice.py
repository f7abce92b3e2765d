"""Which engine a run gets."""

from checker.engine.local import Local
from checker.engine.protocol import Engine
from checker.errors import ConfigError

# Articles below which starting processes costs more than it saves (about 0.1 s against 25 ms an article).
FEW = 24
ENGINES = ("local", "ray")


def engine_for(name: str, *, jobs: int = 0, address: str = "", articles: int = FEW) -> Engine:
    """The engine of that name.

    Args:
        name: "local" or "ray". jobs: processes; 0 for one a core. address: of a Ray cluster; "" starts Ray on this machine.
        articles: how many there are to do; locally, few are done in this process.

    Raises:
        ConfigError: no such engine, it is not installed, or the cluster cannot be reached.
    """
    if name == "local":
        return Local(1 if articles < FEW else jobs)
    if name == "ray":
        from checker.engine.cluster import Cluster

        return Cluster(address, jobs)
    raise ConfigError(f"unknown engine {name!r}", instead=" or ".join(ENGINES))
