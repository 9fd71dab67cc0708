# SPDX-License-Identifier: MIT
"""English of `document`: offer. Keys begin with "offer."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Title
        "offer.title": "Help that may fit the naasten of {client}",
        "offer.title.one": "Help that may fit {name}",
        "offer.title.nobody": "Help for naasten",
        "offer.date": "As of {date}",
        "offer.about": (
            "For each naaste this page shows which help fits what they need. The order is that of the list and "
            "says nothing about what is better. The naaste chooses."
        ),
        "offer.from": "From: {name}.",
        "offer.from.dated": "From: {name}, looked through {date}.",
        "offer.from.only_dated": "The list was looked through {date}.",
        "offer.limits": "Only looked at: {what}.",
        "offer.limits.region": "region {region}",
        # Per naaste
        "offer.wants": "Needed",
        "offer.wants.one": "{kind}: ‘{text}’",
        "offer.wants.since": "since {date}",
        "offer.met": "found by now",
        "offer.fits": "What may fit",
        "offer.nothing": "For {kind} the list holds nothing that fits {name}. Who knows something?",
        "offer.age": (
            "The age of {name} is not certain. Some help is only for children under 18, other help only for "
            "grown-up children. How old is {name}?"
        ),
        "offer.head.name": "Help",
        "offer.head.what": "What it is",
        "offer.head.why": "Why it fits",
        "offer.head.how": "How and where",
        "offer.why": "{need}; {whom}",
        "offer.why.need": "{needs}",
        "offer.why.whom": "for {whom}",
        "offer.why.everybody": "for all naasten",
        "offer.how.forms": "{forms}",
        "offer.how.region": "region: {region}",
        "offer.how.provider": "by: {provider}",
        "offer.how.link": "more: {link}",
        "offer.how.recognised": "recognised approach",
        "offer.how.until": "runs out {date}",
        "offer.ask_others": "It has not been written down yet what {names} need themselves. Have they been asked?",
        "offer.ask_other": "It has not been written down yet what {names} needs. Has anybody asked?",
        "offer.nobody": "It does not say yet what naasten need themselves.",
        "offer.nobody.ask": "Which naaste can be asked: how are you?",
        "offer.check": "To be checked in the list",
        "offer.check.about": "What has run out is not named above.",
        # Needs
        "offer.need.information": "information",
        "offer.need.being_heard": "being heard",
        "offer.need.coping": "learning to cope",
        "offer.need.peers": "contact with peers",
        "offer.need.practical": "practical help",
        "offer.need.respite": "time off from caring",
        "offer.need.safety": "safety",
        "offer.need.children": "support around the children",
        "offer.need.relation": "the bond with each other",
        "offer.need.own_care": "care for oneself",
        "offer.need.mediation": "somebody who mediates",
        "offer.need.money": "help with money",
        # For whom
        "offer.whom.partner": "partners",
        "offer.whom.ex_partner": "former partners",
        "offer.whom.parent": "parents",
        "offer.whom.adult_child": "grown-up children",
        "offer.whom.minor_child": "children under 18",
        "offer.whom.sibling": "brothers and sisters",
        "offer.whom.other_family": "other family",
        "offer.whom.friend": "friends",
        "offer.whom.other": "others",
        # In which form
        "offer.form.group": "group",
        "offer.form.individual": "one to one",
        "offer.form.family": "together with family or the people around",
        "offer.form.online": "online",
        "offer.form.phone": "telephone",
        # The list that comes with the library
        "offer.bundled": "general list of kinds of help; it does not say what there is nearby",
        "offer.bundled.advice_talk.name": "Advice talk",
        "offer.bundled.advice_talk.kind": "talk",
        "offer.bundled.advice_talk.text": (
            "One or more talks with somebody from addiction care about one’s own worries: what is going on, "
            "what can a naaste do and what not. The other need not come along."
        ),
        "offer.bundled.information_meeting.name": "Information meeting",
        "offer.bundled.information_meeting.kind": "meeting",
        "offer.bundled.information_meeting.text": (
            "Explains addiction or mental illness, the care, and what care can and cannot do. With room for questions."
        ),
        "offer.bundled.talk_together.name": "Talk together",
        "offer.bundled.talk_together.kind": "talk",
        "offer.bundled.talk_together.text": (
            "A talk with naaste, client and professional: what goes well, what is needed, and which agreements help."
        ),
        "offer.bundled.five_steps.name": "Five-step method",
        "offer.bundled.five_steps.kind": "talks or group",
        "offer.bundled.five_steps.text": (
            "A short series in five steps: listening, information, coping, finding support, and looking at "
            "what else is needed."
        ),
        "offer.bundled.craft.name": "Training based on CRAFT",
        "offer.bundled.craft.kind": "training",
        "offer.bundled.craft.text": (
            "Practising how to talk, set limits and reward what goes well, so that the bond improves and "
            "seeking help gets easier. And looking after oneself."
        ),
        "offer.bundled.parents_course.name": "Course for parents",
        "offer.bundled.parents_course.kind": "course",
        "offer.bundled.parents_course.text": (
            "A group of parents learns together about use, about talking without a fight and about limits. For "
            "parents of grown-up children too."
        ),
        "offer.bundled.own_programme.name": "Programme of one’s own with a part for naasten",
        "offer.bundled.own_programme.kind": "talks",
        "offer.bundled.own_programme.text": (
            "A short programme for the naaste, about tension, limits and a life of one’s own."
        ),
        "offer.bundled.online_programme.name": "Online programme for naasten",
        "offer.bundled.online_programme.kind": "online",
        "offer.bundled.online_programme.text": (
            "Reading and practising at home and at one’s own pace, sometimes with a coach who reads along."
        ),
        "offer.bundled.line.name": "Helpline or chat",
        "offer.bundled.line.kind": "phone or chat",
        "offer.bundled.line.text": "Asking a question or getting something off one’s chest, without giving a name.",
        "offer.bundled.self_help.name": "Self-help group for naasten",
        "offer.bundled.self_help.kind": "self-help",
        "offer.bundled.self_help.text": (
            "People who live through the same share experience and support each other. No professional takes part."
        ),
        "offer.bundled.peer_worker.name": "Talk with a peer worker",
        "offer.bundled.peer_worker.kind": "talk",
        "offer.bundled.peer_worker.text": "A talk with somebody who was a naaste and was trained for it.",
        "offer.bundled.family_day.name": "Family day",
        "offer.bundled.family_day.kind": "meeting",
        "offer.bundled.family_day.text": "A day on which naasten get to know the care and meet each other.",
        "offer.bundled.children_group.name": "Group for children (KOPP/KOV)",
        "offer.bundled.children_group.kind": "group",
        "offer.bundled.children_group.text": (
            "Children and young people with a parent who is addicted or mentally ill do things and talk "
            "together. They hear that they could not help it."
        ),
        "offer.bundled.young_online.name": "Online support for young people",
        "offer.bundled.young_online.kind": "online",
        "offer.bundled.young_online.text": (
            "Chat and information for young people with a parent who is addicted or mentally ill."
        ),
        "offer.bundled.children_talk.name": "Talk about the children",
        "offer.bundled.children_talk.kind": "talk",
        "offer.bundled.children_talk.text": (
            "The child check, or a talk with the officer for children: how are the children, who cares for "
            "them, and what do they need?"
        ),
        "offer.bundled.parenting.name": "Help with parenting",
        "offer.bundled.parenting.kind": "talks",
        "offer.bundled.parenting.text": (
            "Thinking along about parenting and about what children may know, at home or with the local team."
        ),
        "offer.bundled.couple_therapy.name": "Relationship therapy",
        "offer.bundled.couple_therapy.kind": "therapy",
        "offer.bundled.couple_therapy.text": (
            "Partners talk with a therapist about their bond, and about what the use or the illness did to it."
        ),
        "offer.bundled.family_therapy.name": "Family therapy",
        "offer.bundled.family_therapy.kind": "therapy",
        "offer.bundled.family_therapy.text": "The family talks with a therapist about how they get along.",
        "offer.bundled.network_meeting.name": "Network meeting (family group conference)",
        "offer.bundled.network_meeting.kind": "meeting",
        "offer.bundled.network_meeting.text": (
            "The people around the client make a plan together. Somebody from outside invites and prepares."
        ),
        "offer.bundled.divorce_mediation.name": "Mediation on divorce and contact",
        "offer.bundled.divorce_mediation.kind": "talks",
        "offer.bundled.divorce_mediation.text": "A mediator helps parents or former partners to reach agreements.",
        "offer.bundled.family_confidant.name": "Family confidant (familievertrouwenspersoon)",
        "offer.bundled.family_confidant.kind": "talk",
        "offer.bundled.family_confidant.text": (
            "Somebody apart from the care who listens, explains and supports in talks."
        ),
        "offer.bundled.carer_point.name": "Informal care support point",
        "offer.bundled.carer_point.kind": "advice",
        "offer.bundled.carer_point.text": (
            "Advice, a listening ear and practical help for whoever cares for somebody. For young carers too."
        ),
        "offer.bundled.respite.name": "Respite care",
        "offer.bundled.respite.kind": "temporary care",
        "offer.bundled.respite.text": (
            "Somebody takes over the care for half a day, a weekend or a week, so that the naaste can rest."
        ),
        "offer.bundled.home_help.name": "Help at home through the municipality",
        "offer.bundled.home_help.kind": "practical help",
        "offer.bundled.home_help.text": "Help in the house or with arranging things, to be asked of the local team.",
        "offer.bundled.volunteer.name": "Buddy or volunteer",
        "offer.bundled.volunteer.kind": "practical help",
        "offer.bundled.volunteer.text": "A volunteer who comes along, does a job or keeps company.",
        "offer.bundled.doctor.name": "Family doctor or practice nurse",
        "offer.bundled.doctor.kind": "talk",
        "offer.bundled.doctor.text": "About one’s own health, such as lying awake, tension, low mood or one’s own use.",
        "offer.bundled.own_treatment.name": "Treatment of one’s own",
        "offer.bundled.own_treatment.kind": "treatment",
        "offer.bundled.own_treatment.text": (
            "Treatment for the naaste, for example after hard experiences or for complaints of their own. The "
            "family doctor refers."
        ),
        "offer.bundled.safety_advice.name": "Advice on safety at home",
        "offer.bundled.safety_advice.kind": "advice",
        "offer.bundled.safety_advice.text": (
            "Talking about quarrels, threats or violence at home, and looking together at what is safe. Also "
            "without giving a name, at Veilig Thuis."
        ),
        "offer.bundled.debt_advice.name": "Help with money and debts",
        "offer.bundled.debt_advice.kind": "advice",
        "offer.bundled.debt_advice.text": (
            "An overview of money, help with letters and debts, and finding out which debts are the naaste’s "
            "and which are not."
        ),
        "offer.bundled.legal_advice.name": "Legal advice",
        "offer.bundled.legal_advice.kind": "advice",
        "offer.bundled.legal_advice.text": (
            "Questions about money, rent, who decides about a child, or who decides for somebody."
        ),
    }
)
