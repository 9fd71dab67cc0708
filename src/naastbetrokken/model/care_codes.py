# SPDX-License-Identifier: MIT
"""Code lists of working together: sides, moments, factors, coping, needs, roles and kinds of help.

Like those of `codes`: closed sets with stable wire values, whose words stand in the catalogues.
"""

from enum import StrEnum


class Side(StrEnum):
    """The three sides of the triad, in the order of the lanes."""

    CLIENT = "client"
    NAASTE = "naaste"
    PROFESSIONAL = "professional"


class PresenceState(StrEnum):
    """Whether somebody was at a key moment."""

    PRESENT = "present"
    INVITED = "invited"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class Shared(StrEnum):
    """Whether a decision was taken together."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


class TaskState(StrEnum):
    """How a task stands."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


class FactorDirection(StrEnum):
    """Whether a factor helps or hinders; something may do both."""

    HELPS = "helps"
    HINDERS = "hinders"
    BOTH = "both"
    UNKNOWN = "unknown"


class FactorPhase(StrEnum):
    """What part a factor plays."""

    PREDISPOSING = "predisposing"
    PRECIPITATING = "precipitating"
    PERPETUATING = "perpetuating"
    PROTECTIVE = "protective"
    UNKNOWN = "unknown"


class CopingWay(StrEnum):
    """Ways of coping of naasten (Orford): putting up, standing up, withdrawing or choosing for oneself."""

    TOLERANT = "tolerant"
    ENGAGED = "engaged"
    WITHDRAWAL = "withdrawal"


class Formality(StrEnum):
    """Whether support comes from people around or from an organisation."""

    INFORMAL = "informal"
    FORMAL = "formal"


class SupportKind(StrEnum):
    """Whether support is emotional or practical (instrumental)."""

    EMOTIONAL = "emotional"
    INSTRUMENTAL = "instrumental"


class Helpful(StrEnum):
    """Whether the one who got it found it helpful."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


class NeedKind(StrEnum):
    """What a naaste may need."""

    INFORMATION = "information"
    BEING_HEARD = "being_heard"
    COPING = "coping"
    PEERS = "peers"
    PRACTICAL = "practical"
    RESPITE = "respite"
    SAFETY = "safety"
    CHILDREN = "children"
    RELATION = "relation"
    OWN_CARE = "own_care"
    MEDIATION = "mediation"
    MONEY = "money"


class ForWhom(StrEnum):
    """Which naasten a kind of help is for, by what they are to the client."""

    PARTNER = "partner"
    EX_PARTNER = "ex_partner"
    PARENT = "parent"
    ADULT_CHILD = "adult_child"
    MINOR_CHILD = "minor_child"
    SIBLING = "sibling"
    OTHER_FAMILY = "other_family"
    FRIEND = "friend"
    OTHER = "other"


class OfferForm(StrEnum):
    """In which form help is given."""

    GROUP = "group"
    INDIVIDUAL = "individual"
    FAMILY = "family"
    ONLINE = "online"
    PHONE = "phone"


class NaasteRoleKind(StrEnum):
    """Roles of naasten in the care."""

    ORIGINAL = "original"
    CARER = "carer"
    SOURCE = "source"
    PARTNER_IN_CARE = "partner_in_care"
    REPRESENTATIVE = "representative"
    SEEKS_HELP = "seeks_help"


class Sofa(StrEnum):
    """How the care relates to a naaste (SOFA; organisations explain the letters in their own way)."""

    SAMENWERKEN = "S"
    ONDERSTEUNEN = "O"
    FACILITEREN = "F"
    AFSTEMMEN = "A"


class ContactForm(StrEnum):
    """The three forms of working with naasten."""

    TRIADIC = "triadic"
    NETWORK_TALK = "network_talk"
    HELP_TO_NAASTE = "help_to_naaste"
