"""Clock times that lag behind what they stand for: a call to the police tells when the shot fell at the latest."""

from dataclasses import replace

from checker.values.clock import clock_of
from checker.values.period import Grain, Period


def leading(moment: Period, lag: int) -> Period | None:
    """The times at which what a clock time lags behind may have been.

    Args:
        moment: a clock time. lag: minutes that it may be later.

    Returns:
        None for what is no clock time, and for one so soon after midnight that the day before may be meant.
    """
    hour = clock_of(moment) if moment.grain is Grain.MINUTE and moment.minutes is not None else None
    if hour is None:
        return None
    lower, upper = hour.minutes.lower - hour.soft - lag, hour.minutes.upper + hour.soft
    return replace(moment, minutes=(round(lower), round(upper))) if lower >= 0 else None
