"""All that a host or an editor of a guide decides, under `extra: guide:` in mkdocs.yml: one place.

`model` says what the settings are and what each is without a line in mkdocs.yml; the defaults ask
little, since what this guide's editors ask of a chapter is theirs to say. `table` says for each line
what may stand there and what it is for, and tells at its line what can't be read; then the default
holds. What else of mkdocs.yml would be dropped in silence `guidekit/host.py` tells.
"""

from guidekit.settings.model import Parts, Settings
from guidekit.settings.table import SETTINGS, read

__all__ = ["SETTINGS", "Parts", "Settings", "read"]
