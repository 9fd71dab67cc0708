# SPDX-License-Identifier: MIT
"""Moments of the demo dossier that Joost, his naasten and his workers look back on; three of them worked out.

They do not remember the same things. That stays so: each account stands in the words of who gave it.
"""

from naastbetrokken.model import Perspective, Presence, Side, Task, TaskState
from naastbetrokken.model.builder import Builder
from naastbetrokken.model.dates import PartialDate


def add(b: Builder) -> None:
    """Add the moments in order of time."""
    b.moment("Na drie weken weg uit de kliniek", "2018~", present=["p-client"], id="m-first-admission")
    _intake(b)
    b.moment("Lotte wil geen contact meer", "2024~", absent=["p-daughter"], id="m-lotte")
    b.moment("Eerste avond in de zelfhulpgroep", "2024-09", present=["p-client", "p-peer"], id="m-group")
    _home(b)
    _weekend(b)


def _intake(b: Builder) -> None:
    b.moment(
        "Begin van de behandeling",
        "2024-02",
        key=True,
        present=["p-client", ("p-sister", "bracht hem"), ("p-clinician", "behandelaar")],
        invited=["p-mother"],
        absent=[("p-partner", "wist er nog niet van")],
        choices=[
            ("Toch gaan, na drie keer afzeggen", ["p-client", "p-sister"]),
            ("Marleen wacht in de wachtkamer", ["p-clinician"]),
            ("Beginnen met medicijnen tegen de trek", ["p-client", "p-clinician"]),
        ],
        shared={"client": "yes", "naaste": "no", "professional": "partly"},
        needs={"p-sister": "dat iemand vroeg hoe het met haar ging"},
        lesson="Wie meerijdt, kan ook mee aan tafel. Dat vragen we voortaan vooraf.",
        perspectives=(
            Perspective(
                side=Side.CLIENT,
                text="Ik had drie keer afgezegd. Marleen stond gewoon voor de deur, met de motor aan. "
                "Ik was boos en blij tegelijk.",
            ),
            Perspective(
                side=Side.NAASTE,
                person="p-sister",
                text="Ik zat anderhalf uur in die wachtkamer. Niemand kwam kijken. Toen hij naar buiten kwam, zei hij: "
                "het is geregeld. In de auto moest ik huilen, en ik weet nog steeds niet waarom.",
            ),
            Perspective(
                side=Side.PROFESSIONAL,
                person="p-clinician",
                text="Ik zag een man die het meende. Ik heb zijn zus gevraagd of ze erbij wilde. "
                "Dat meen ik tenminste. Zij zegt van niet.",
            ),
        ),
        tasks=[
            Task(text="Bij elke intake vragen wie er mee naar binnen wil", owner="p-clinician", state=TaskState.DONE),
            "Marleen bellen om te vragen hoe het met háár gaat",
        ],
        id="m-intake",
    )


def _home(b: Builder) -> None:
    b.moment(
        "De sleutel van zijn eigen huis",
        "2025-01",
        key=True,
        present=[
            "p-client",
            "p-sister",
            ("p-neighbour", "nieuwe buurvrouw"),
            Presence(person="p-peer-worker", role="ervaringsdeskundige", side=Side.PROFESSIONAL),
        ],
        absent=[("p-clinician", "ziek")],
        choices=[
            ("Ronnie mag wel langskomen, maar niet blijven slapen", ["p-client"]),
            ("De eerste maand komt er elke week iemand", ["p-client", "p-sister", "p-peer-worker"]),
            ("Een hond uit het asiel", ["p-sister", "p-client"]),
        ],
        shared={"client": "yes", "naaste": "yes", "professional": "yes"},
        needs={
            "p-sister": "kunnen loslaten, en toch weten wie ze mag bellen",
            "p-neighbour": "weten wat ze kan doen als het licht dagen uit blijft",
        },
        lesson="Een buurvrouw die er al is, hoort er ook bij.",
        perspectives=(
            Perspective(
                side=Side.CLIENT,
                text="Die sleutel. Ik heb de hele avond de deur op slot gedaan en weer open. Gewoon omdat het kon.",
            ),
            Perspective(
                side=Side.NAASTE,
                person="p-sister",
                text="Ik sliep die nacht beter dan in jaren. En daar schaamde ik me dan weer voor.",
            ),
            Perspective(
                side=Side.PROFESSIONAL,
                person="p-peer-worker",
                text="Wij vonden het vroeg, eerlijk gezegd. Hij zei: jullie kunnen toch komen kijken?",
            ),
        ),
        tasks=[
            Task(text="Reservesleutel bij buurvrouw Ans", owner="p-neighbour", state=TaskState.DONE),
            Task(
                text="Afspreken wie er belt als Joost niet opendoet",
                due=PartialDate.parse("2026-12-01"),
                about=("p-sister", "p-neighbour"),
            ),
        ],
        id="m-home",
    )


def _weekend(b: Builder) -> None:
    b.moment(
        "Finn komt weer logeren",
        "2025-03",
        key=True,
        present=["p-client", "p-son", ("p-ex", "moeder van Finn"), ("p-clinician", "leidde het gesprek")],
        invited=["p-partner"],
        absent=["p-daughter"],
        choices=[
            ("Geen drank in huis, ook niet voor bezoek", ["p-client"]),
            ("De eerste keer is Marleen erbij", ["p-ex", "p-clinician"]),
            ("Finn kiest zelf welke weekenden", ["p-son", "p-ex"]),
            "Finn hoort eerlijk waarom zijn vader weg was",
        ],
        shared={"client": "no", "naaste": "yes", "professional": "partly"},
        needs={
            "p-ex": "een afspraak voor als het misgaat, met een telefoonnummer",
            "p-son": "weten dat hij altijd naar huis mag bellen",
        },
        lesson="Eerst met Joost praten, dan pas met de anderen.",
        perspectives=(
            Perspective(
                side=Side.CLIENT,
                text="Alles was al besloten toen ik binnenkwam. Maar hij kwam wel, met zijn eigen hengel.",
            ),
            Perspective(
                side=Side.NAASTE,
                person="p-ex",
                text="Ik heb nee gezegd, en nog eens nee, en toen zag ik hoe Finn keek. Ik was streng. Dat moest.",
            ),
            Perspective(
                side=Side.NAASTE,
                person="p-son",
                text="Papa had pannenkoeken gebakken. Ze waren zwart. Ik mocht Bobbie uitlaten.",
            ),
            Perspective(
                side=Side.PROFESSIONAL,
                person="p-clinician",
                text="Ik had Joost vooraf apart moeten spreken. Het gesprek zelf ging goed, voor de anderen.",
            ),
        ),
        tasks=[
            Task(text="Elke maand bellen met Sandra", owner="p-clinician", state=TaskState.DOING, about=("p-ex",)),
            "Iemand zoeken die het Finn kan uitleggen, in woorden die bij hem passen",
        ],
        id="m-finn",
    )
