# SPDX-License-Identifier: MIT
"""What the demo dossier's client agreed to: what may be in his plan, who may know what, and who does what about it."""

from naastbetrokken.model.builder import Builder


def add(b: Builder) -> None:
    """Add answers, then who is involved, then tasks."""
    _plan(b)
    _naasten(b)
    _tasks(b)


def _plan(b: Builder) -> None:
    """Everything may be in the plan but the life line: that one is his."""
    b.consent("p-client", "plan", date="2026-09-24", how="mondeling", capacity="capable", id="c-plan")
    b.consent(
        "p-client",
        "plan",
        state="refused",
        date="2026-09-24",
        how="mondeling",
        capacity="capable",
        instruments=("lifeline", "lifeline-table"),
        note="‘Die is van mij. Die ligt in mijn la.’",
        id="c-plan-lifeline",
    )


def _naasten(b: Builder) -> None:
    """The client's answer about somebody and that person's own are two answers."""
    b.consent("p-client", "involve", recipient="p-sister", date="2024-02", how="formulier", id="c-sister")
    b.consent("p-client", "involve", recipient="p-partner", date="2026-06-18", how="mondeling", id="c-partner")
    b.consent(
        "p-client", "inform", recipient="p-mother", state="refused", date="2025-04-03", how="mondeling", id="c-mother"
    )
    b.consent(
        "p-client", "contact", recipient="p-friend", state="asked", date="2026-09-24", how="mondeling", id="c-friend"
    )
    b.consent("p-sister", "contact", date="2026-05-21", how="mondeling", id="c-sister-own")
    b.consent("p-partner", "contact", date="2026-06-18", how="mondeling", id="c-partner-own")
    b.involve("p-sister", "involve", period="2024-02/..")
    b.involve("p-partner", "involve", period="2026-06-18/..")


def _tasks(b: Builder) -> None:
    b.task(
        "met Marleen de brief aan Lotte lezen",
        "p-client",
        due="2026-11",
        about=(
            "p-sister",
            "p-daughter",
        ),
    )
    b.task("uitzoeken of er een groep is voor jongeren van 14", "p-clinician", state="doing", about=("p-son",))
    b.task("een avond kiezen om samen te eten met Ferry", "p-client", due="2026-10-31", about=("p-friend",))
    b.task("bellen met de gemeente over een grotere flat")
