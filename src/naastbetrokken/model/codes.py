# SPDX-License-Identifier: MIT
"""Code lists of the model: closed sets with stable wire values.

The members' values are what stands in dossier JSON; they never change meaning between versions. Words for people
to read (Dutch, English) stand in the catalogues of `scene`, never here.
"""

from enum import StrEnum


class Gender(StrEnum):
    """How somebody lives; it alone drives the symbol and is never guessed from a name."""

    MAN = "man"
    WOMAN = "woman"
    NONBINARY = "nonbinary"
    UNKNOWN = "unknown"


class SexAssigned(StrEnum):
    """Sex recorded at birth; optional, sensitive, and not drawn by default (Bennett et al. 2022)."""

    MALE = "male"
    FEMALE = "female"
    INTERSEX = "intersex"
    UNKNOWN = "unknown"


class PersonKind(StrEnum):
    """What kind of party a person record stands for."""

    HUMAN = "human"
    PET = "pet"
    INSTITUTION = "institution"


class Pregnancy(StrEnum):
    """How a pregnancy stands or ended; absent for everybody who was born alive."""

    EXPECTED = "expected"
    MISCARRIAGE = "miscarriage"
    ECTOPIC = "ectopic"
    ABORTION = "abortion"
    STILLBIRTH = "stillbirth"


class ConditionKind(StrEnum):
    """The two marks of a genogram, with illness split as the care for children of clients asks."""

    SUBSTANCE = "substance"
    MENTAL = "mental"
    PHYSICAL = "physical"


class ConditionStatus(StrEnum):
    """How a substance problem or illness stands."""

    SUSPECTED = "suspected"
    ACTIVE = "active"
    RECOVERY = "recovery"
    PAST = "past"


class UnionKind(StrEnum):
    """A state that a union entered on some date; the history of a couple is a list of these."""

    MET = "met"
    RELATIONSHIP = "relationship"
    CASUAL = "casual"
    LAT = "lat"
    ENGAGEMENT = "engagement"
    COHABITATION = "cohabitation"
    REGISTERED_PARTNERSHIP = "registered_partnership"
    MARRIAGE = "marriage"
    AFFAIR = "affair"
    HOUSEMATES = "housemates"
    SEPARATION = "separation"
    LEGAL_SEPARATION = "legal_separation"
    DIVORCE = "divorce"
    ANNULMENT = "annulment"
    WIDOWHOOD = "widowhood"
    ENDED = "ended"
    OTHER = "other"


class ParentageKind(StrEnum):
    """In which sense somebody is a child of these parents; several may hold for one child."""

    BIOLOGICAL = "biological"
    LEGAL = "legal"
    ADOPTIVE = "adoptive"
    FOSTER = "foster"
    STEP = "step"
    DONOR = "donor"
    SURROGATE = "surrogate"
    UNKNOWN = "unknown"


class Zygosity(StrEnum):
    """Whether twins came from one egg."""

    IDENTICAL = "identical"
    FRATERNAL = "fraternal"
    UNKNOWN = "unknown"


class BondKind(StrEnum):
    """Emotional relation between two people as somebody sees it (McGoldrick's list, widened by Dutch practice)."""

    CONNECTED = "connected"
    CLOSE = "close"
    FUSED = "fused"
    DISTANT = "distant"
    HOSTILE = "hostile"
    CLOSE_HOSTILE = "close_hostile"
    FUSED_HOSTILE = "fused_hostile"
    DISTANT_HOSTILE = "distant_hostile"
    CUTOFF = "cutoff"
    CUTOFF_REPAIRED = "cutoff_repaired"
    NEVER_MET = "never_met"
    HARMONY = "harmony"
    FRIENDSHIP = "friendship"
    BEST_FRIENDS = "best_friends"
    LOVE = "love"
    IN_LOVE = "in_love"
    LIMERENCE = "limerence"
    SPIRITUAL = "spiritual"
    DISCORD = "discord"
    DISTRUST = "distrust"
    HATE = "hate"
    INDIFFERENT = "indifferent"
    FOCUSED_ON = "focused_on"
    FOCUSED_ON_NEGATIVELY = "focused_on_negatively"
    CARETAKER = "caretaker"
    ADMIRATION = "admiration"
    CONTROLLING = "controlling"
    MANIPULATIVE = "manipulative"
    JEALOUS = "jealous"
    NEGLECT = "neglect"
    EMOTIONAL_ABUSE = "emotional_abuse"
    PHYSICAL_ABUSE = "physical_abuse"
    SEXUAL_ABUSE = "sexual_abuse"
    OTHER = "other"


DIRECTED_BONDS = (
    BondKind.FOCUSED_ON,
    BondKind.FOCUSED_ON_NEGATIVELY,
    BondKind.CARETAKER,
    BondKind.ADMIRATION,
    BondKind.LIMERENCE,
    BondKind.CONTROLLING,
    BondKind.MANIPULATIVE,
    BondKind.JEALOUS,
    BondKind.NEGLECT,
    BondKind.EMOTIONAL_ABUSE,
    BondKind.PHYSICAL_ABUSE,
    BondKind.SEXUAL_ABUSE,
)
"""Bonds that go from one person to the other; all others are the same read either way."""


class Ring(StrEnum):
    """Ring of the circle diagram, as the client placed somebody; never derived."""

    INNER = "inner"
    MIDDLE = "middle"
    OUTER = "outer"
    OUTSIDE = "outside"


class Stance(StrEnum):
    """What somebody means to the client's recovery, in the client's view."""

    SUPPORTIVE = "supportive"
    NEUTRAL = "neutral"
    HINDERING = "hindering"
    UNKNOWN = "unknown"


class Sector(StrEnum):
    """Area of life from which the client knows somebody."""

    HOUSEHOLD = "household"
    FAMILY = "family"
    FRIENDS = "friends"
    NEIGHBOURS = "neighbours"
    WORK = "work"
    COMMUNITY = "community"
    PEERS = "peers"
    FELLOW_USERS = "fellow_users"
    PROFESSIONALS = "professionals"
    OTHER = "other"


class Help(StrEnum):
    """Kinds of help of the circle diagram: solving problems, moral support, tasks, sharing the load."""

    PROBLEM_SOLVING = "problem_solving"
    MORAL = "moral"
    TASKS = "tasks"
    SHARING_LOAD = "sharing_load"
    COMPANY = "company"
    INFORMATION = "information"
    LINKING = "linking"


class Initiative(StrEnum):
    """Who usually makes contact."""

    CLIENT = "client"
    OTHER = "other"
    BOTH = "both"
    VARYING = "varying"


class ContactValue(StrEnum):
    """What the contact is worth to the client; several may hold."""

    VOLUNTARY = "voluntary"
    INVOLUNTARY = "involuntary"
    IMPORTANT = "important"
    UNIMPORTANT = "unimportant"
    HABIT = "habit"


class Direction(StrEnum):
    """Which way support goes between client and naaste."""

    RECEIVES = "receives"
    GIVES = "gives"
    MUTUAL = "mutual"
    NONE = "none"


class Domain(StrEnum):
    """Domain of life of an event, a factor or a lane of the life line."""

    FAMILY_OF_ORIGIN = "family_of_origin"
    DRASTIC_EVENTS = "drastic_events"
    SCHOOL_AND_WORK = "school_and_work"
    LEISURE = "leisure"
    SOCIAL = "social"
    FAMILY = "family"
    HEALTH = "health"
    USE = "use"
    CARE = "care"
    HOUSING = "housing"
    OTHER = "other"


class Landmark(StrEnum):
    """How something is dated against another event: "before the divorce"."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Certainty(StrEnum):
    """How sure the one who tells it is."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    PRESUMED = "presumed"
    UNKNOWN = "unknown"
    CONTRADICTED = "contradicted"


class Visibility(StrEnum):
    """For whom an item is meant; the narrowest circle that may read it, widest first."""

    SHARED = "shared"
    CLIENT = "client"
    TEAM = "team"
    RESTRICTED = "restricted"
    AUTHOR = "author"

    @property
    def narrowness(self) -> int:
        """How many circles are wider."""
        return tuple(Visibility).index(self)


class ConsentPurpose(StrEnum):
    """What a consent is about; the words of the question that was asked."""

    INVOLVE = "involve"
    INFORM = "inform"
    CONTACT = "contact"
    SHARE = "share"
    PLAN = "plan"


class ConsentState(StrEnum):
    """How a consent stands; only `given` allows anything."""

    UNKNOWN = "unknown"
    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class Capacity(StrEnum):
    """Whether somebody can weigh one decision; judged anew for each decision, never a trait."""

    CAPABLE = "capable"
    INCAPABLE = "incapable"
    UNKNOWN = "unknown"


class RepresentativeKind(StrEnum):
    """On which ground somebody may decide for the client (BW 7:465 and the court-appointed offices)."""

    CURATOR = "curator"
    MENTOR = "mentor"
    ADMINISTRATOR = "administrator"
    AUTHORISED = "authorised"
    PARTNER = "partner"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    GRANDPARENT = "grandparent"
    GRANDCHILD = "grandchild"
    GUARDIAN = "guardian"
