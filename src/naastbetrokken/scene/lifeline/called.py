# SPDX-License-Identifier: MIT
"""What people of a life line are called, in the drawing and in its table alike."""

from naastbetrokken.layout.text import clean
from naastbetrokken.scene.people import People


def called(people: People, identifier: str) -> str:
    """What somebody is called; a pregnancy without a name of its own with an article, as it is said in Dutch."""
    name, person = people.name(identifier), people.dossier.by_id[identifier]
    if person.pregnancy is None or clean(person.name.display):
        return name
    return people.words(f"lifeline.says.{person.pregnancy.value}", what=name)
