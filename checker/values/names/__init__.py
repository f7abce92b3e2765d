"""Names of persons and bodies: compared, keyed and told apart.

``compare_names`` says whether two names can have one bearer, ``name_key`` finds what is worth comparing, ``slip`` names the one
small difference between two words.
"""

from checker.values.names.compare import compare_names
from checker.values.names.keys import name_key
from checker.values.names.match import NameMatch
from checker.values.names.slips import slip
from checker.values.names.spelling import spelling_difference

__all__ = ["NameMatch", "compare_names", "name_key", "slip", "spelling_difference"]
