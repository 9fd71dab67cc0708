# SPDX-License-Identifier: MIT
"""The relatives of the demo dossier: who they are, who were couples, who raised whom."""

from naastbetrokken.demo._voices import told_by
from naastbetrokken.model import (
    Certainty,
    Condition,
    ConditionKind,
    ConditionStatus,
    Name,
    PartialDate,
    Visibility,
)
from naastbetrokken.model.builder import Builder


def add(b: Builder) -> None:
    """Add all relatives, oldest first."""
    _ancestors(b)
    _mothers_parents(b)
    _parents_and_their_partners(b)
    _client_and_siblings(b)
    _foster_family(b)
    _partners_and_children(b)
    _sisters_and_brothers_families(b)


def _ancestors(b: Builder) -> None:
    """Father's side, up to the man from whom both great-grandparents descend: they were cousins."""
    ancestor = b.person(
        Name(given="Oene", family="Terpstra"), gender="man", born="1841~", died="../1910", id="p-ancestor"
    )
    uncle = b.person(
        Name(given="Sjoerd", family="Terpstra"), gender="man", born="1868", died="1941", id="p-elder-brother"
    )
    aunt = b.person(
        Name(given="Antje", family="Terpstra"),
        gender="woman",
        born="1871~",
        died="[1949..1951]",
        id="p-elder-sister",
    )
    b.union(ancestor, unknown_partner=True, children=[uncle, aunt], id="u-ancestor")

    great_grandfather = b.person(
        Name(given="Hendrik", family="Terpstra"),
        gender="man",
        born="1895",
        died="1967",
        occupation="beurtschipper",
        id="p-great-grandfather",
    )
    great_grandmother = b.person(
        Name(given="Grietje", family="Bouma"),
        gender="woman",
        born="1899~",
        died="1978",
        note="Tante Riek weet dat haar grootouders neef en nicht waren. Thuis zei niemand dat hardop.",
        source=told_by("p-aunt", certainty=Certainty.PROBABLE),
        id="p-great-grandmother",
    )
    b.child(great_grandfather, parents=[uncle])
    b.child(great_grandmother, parents=[aunt])

    grandfather = b.person(
        Name(given="Jelle", family="Terpstra", role="opa Jelle"),
        gender="man",
        born="1924-01-30",
        died="1989-12-02",
        occupation="visser",
        conditions=[
            Condition(
                kind=ConditionKind.SUBSTANCE,
                name="alcohol",
                status=ConditionStatus.SUSPECTED,
                source=told_by("p-aunt", certainty=Certainty.PRESUMED),
                visibility=Visibility.TEAM,
                note="‘Als hij van zee kwam, dronk hij. Wij kinderen bleven dan buiten.’",
            )
        ],
        id="p-fathers-father",
    )
    b.union(
        great_grandfather,
        great_grandmother,
        ("marriage", "1921"),
        ("widowhood", "1967"),
        children=[grandfather],
        id="u-great-grandparents",
    )
    grandmother = b.person(
        Name(given="Trijntje", use="Trien", prefix="de", family="Vries", role="oma Trien"),
        gender="woman",
        born="1927",
        died="2011-03",
        conditions=[
            Condition(
                kind=ConditionKind.PHYSICAL,
                name="dementie",
                status=ConditionStatus.ACTIVE,
                since=PartialDate.parse("2005~"),
                source=told_by("p-aunt"),
            )
        ],
        id="p-fathers-mother",
    )
    father = b.person(
        Name(given="Klaas", family="Terpstra", role="pa"),
        gender="man",
        born="1952-05-08",
        died="2021-02-19",
        occupation="machinist op de veerboot",
        conditions=[
            Condition(
                kind=ConditionKind.SUBSTANCE,
                name="alcohol",
                status=ConditionStatus.PAST,
                since=PartialDate.parse("197X"),
                until=PartialDate.parse("2009~"),
                source=told_by("p-client", "2025-02-06"),
                note="Gestopt zonder hulp, na een nacht op de eerste hulp. Trots op elk jaar erna.",
            )
        ],
        id="p-father",
    )
    aunt_riek = b.person(
        Name(given="Hendrika", use="Riek", family="Terpstra", role="tante Riek"),
        gender="woman",
        born="1949-09-14",
        occupation="wijkverpleegkundige, met pensioen",
        residence="Harlingen",
        conditions=[
            Condition(
                kind=ConditionKind.PHYSICAL,
                name="hoort slecht",
                status=ConditionStatus.ACTIVE,
                source=told_by("p-aunt"),
                visibility=Visibility.SHARED,
            )
        ],
        id="p-aunt",
    )
    b.union(
        grandfather,
        grandmother,
        ("marriage", "1948-10"),
        ("widowhood", "1989-12-02"),
        children=[aunt_riek, father],
        id="u-fathers-parents",
    )


def _mothers_parents(b: Builder) -> None:
    b.person(
        Name(given="Anton", family="Hermsen", role="opa Anton"),
        gender="man",
        born="1928-11-11",
        died="2003-07-21",
        occupation="bakker",
        id="p-mothers-father",
    )
    b.person(
        Name(given="Elisabeth", use="Bep", family="Hermsen", birth="Willemse", role="oma Bep"),
        gender="woman",
        born="1931-04-02",
        died="2016-12-27",
        note="Bij oma Bep rook het naar brood en was het altijd rustig.",
        source=told_by("p-client"),
        id="p-mothers-mother",
    )
    b.person(
        Name(given="Maria", use="Ria", family="Hermsen", role="ma"),
        gender="woman",
        born="1955-08-23",
        residence="Heerenveen",
        conditions=[
            Condition(
                kind=ConditionKind.MENTAL,
                name="lang somber na de scheiding",
                status=ConditionStatus.PAST,
                since=PartialDate.parse("1990"),
                until=PartialDate.parse("1993~"),
                source=told_by("p-mother", "2026-03-12"),
                visibility=Visibility.TEAM,
            )
        ],
        id="p-mother",
    )
    b.union(
        "p-mothers-father",
        "p-mothers-mother",
        ("marriage", "1953"),
        ("widowhood", "2003-07-21"),
        children=["p-mother"],
        id="u-mothers-parents",
    )


def _parents_and_their_partners(b: Builder) -> None:
    """Both parents married again: father with Carla, mother with Gerard, who was a widower."""
    b.person(
        Name(given="Carla", family="Smit"),
        gender="woman",
        born="1958~",
        residence="Harlingen",
        id="p-stepmother",
    )
    b.person(
        Name(given="Gerard", family="Post"),
        gender="man",
        born="1950-02-17",
        occupation="aannemer, met pensioen",
        residence="Heerenveen",
        id="p-stepfather",
    )
    b.person(
        Name(given="Lies", family="Kuiper"),
        gender="woman",
        born="1953",
        died="1989-10",
        id="p-stepfathers-first-wife",
    )
    b.person(
        Name(given="Esther", family="Post"),
        gender="woman",
        born="1982-06",
        id="p-stepsister",
        residence="Assen",
    )
    b.union(
        "p-stepfather",
        "p-stepfathers-first-wife",
        ("marriage", "1977"),
        ("widowhood", "1989-10"),
        children=["p-stepsister"],
        id="u-stepfather-first",
    )


def _client_and_siblings(b: Builder) -> None:
    b.person(
        Name(given="Marleen", family="Terpstra"),
        gender="woman",
        born="1977-11-02",
        occupation="juf in groep 6",
        residence="Zwolle",
        id="p-sister",
    )
    b.person(
        Name(given="Johannes", use="Joost", family="Terpstra"),
        gender="man",
        born="1980-03-12",
        client=True,
        occupation="fietsenmaker, drie dagen in de week",
        residence="Zwolle",
        conditions=[
            Condition(
                kind=ConditionKind.SUBSTANCE,
                name="alcohol",
                status=ConditionStatus.RECOVERY,
                since=PartialDate.parse("2024~"),
                source=told_by("p-client", "2025-02-06"),
                note="‘Ik tel geen dagen meer, ik tel zondagen met Finn.’",
            ),
            Condition(
                kind=ConditionKind.PHYSICAL,
                name="rugklachten",
                status=ConditionStatus.ACTIVE,
                since=PartialDate.parse("2013"),
                source=told_by("p-client", "2025-02-06"),
            ),
        ],
        id="p-client",
    )
    b.person(
        Name(given="Pieter", family="Terpstra"),
        gender="man",
        born="1983-06-17",
        died="1983-06-17",
        pregnancy="stillbirth",
        note="Ma heeft zijn naam pas jaren later hardop gezegd. Er staat nu een steen.",
        source=told_by("p-mother", "2026-03-12"),
        id="p-stillborn-brother",
    )
    b.person(
        Name(given="Daan", family="Terpstra"),
        gender="man",
        born="1994-05-30",
        occupation="verpleegkundige",
        residence="Groningen",
        id="p-half-brother",
    )
    b.union(
        "p-father",
        "p-mother",
        ("met", "1974"),
        ("marriage", "1976-05-14"),
        ("separation", "1988"),
        ("divorce", "1990-03"),
        children=["p-sister", "p-client", "p-stillborn-brother"],
        id="u-parents",
    )
    b.union(
        "p-father",
        "p-stepmother",
        ("cohabitation", "1991~"),
        ("marriage", "1993-09-10"),
        ("widowhood", "2021-02-19"),
        children=["p-half-brother"],
        id="u-father-second",
    )
    b.union("p-mother", "p-stepfather", ("met", "1994"), ("marriage", "1996-08-30"), id="u-mother-second")


def _foster_family(b: Builder) -> None:
    b.person(Name(given="Henk", family="Verbeek"), gender="man", born="1944", died="2015/..", id="p-foster-father")
    b.person(
        Name(given="Toos", family="Verbeek", birth="Aalbers"),
        gender="woman",
        born="1946~",
        residence="Dokkum",
        id="p-foster-mother",
    )
    b.union("p-foster-father", "p-foster-mother", ("marriage", "1969~"), id="u-foster-parents")
    b.child(
        "p-client",
        "u-foster-parents",
        kind="foster",
        period="1991-09/1992-08",
        source=told_by("p-client", "2025-03-20"),
    )


def _partners_and_children(b: Builder) -> None:
    b.person(
        Name(given="Sandra", prefix="de", family="Groot"),
        gender="woman",
        born="1982-01-19",
        residence="Zwolle",
        id="p-ex",
    )
    b.person(
        Name(given="Lotte", family="Terpstra"),
        gender="woman",
        born="2008-02-11",
        occupation="opleiding onderwijsassistent",
        id="p-daughter",
    )
    b.person(Name(), pregnancy="miscarriage", born="2010-05~", id="p-miscarriage")
    b.person(Name(given="Finn", family="Terpstra"), gender="man", born="2012-07-05", id="p-son")
    b.union(
        "p-client",
        "p-ex",
        ("met", "2003"),
        ("cohabitation", "2004-08"),
        ("marriage", "2007-06-22"),
        ("separation", "2015-11"),
        ("divorce", "2017-04"),
        children=["p-daughter", "p-miscarriage", "p-son"],
        id="u-ex",
    )
    b.person(Name(given="Bram", family="Veenstra"), gender="man", born="1979~", id="p-ex-partner")
    b.union("p-ex", "p-ex-partner", ("relationship", "2018~"), ("cohabitation", "2019"), id="u-ex-second")
    b.person(
        Name(given="Mirjam", family="Pinas"),
        gender="woman",
        born="1983-10-03",
        occupation="kapster met een eigen zaak",
        residence="Kampen",
        id="p-partner",
    )
    b.union("p-client", "p-partner", ("met", "2023"), ("lat", "2024-05"), id="u-partner")
    b.person("Bobbie", kind="pet", born="2019~", note="Teckel, uit het asiel. Slaapt op de deurmat.", id="p-dog")


def _sisters_and_brothers_families(b: Builder) -> None:
    b.person(
        Name(given="Youssef", prefix="el", family="Amrani"),
        gender="man",
        born="1975-12",
        id="p-sisters-husband",
    )
    b.person(Name(given="Noor", prefix="el", family="Amrani"), gender="woman", born="2007-09-14", id="p-niece-1")
    b.person(Name(given="Salma", prefix="el", family="Amrani"), gender="woman", born="2007-09-14", id="p-niece-2")
    b.union(
        "p-sister",
        "p-sisters-husband",
        ("cohabitation", "2002"),
        ("marriage", "2004-07-03"),
        children=["p-niece-1", "p-niece-2"],
        id="u-sister",
    )
    b.twins("p-niece-1", "p-niece-2", zygosity="identical")
    b.person(Name(given="Milan", family="Ramdin"), gender="man", born="1992", id="p-half-brothers-husband")
    b.union(
        "p-half-brother",
        "p-half-brothers-husband",
        ("relationship", "2018"),
        ("registered_partnership", "2022-05-20"),
        id="u-half-brother",
    )
