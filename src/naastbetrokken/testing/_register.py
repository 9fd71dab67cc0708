# SPDX-License-Identifier: MIT
"""What Hypothesis runs when it is imported: our strategies for `st.from_type` and for inferred arguments.

A mistake here would break `import hypothesis` in every test suite of an environment, so this file imports
nothing at the top, and `register` imports only the model; each strategy is imported when it is first asked for.
"""


def register() -> None:
    """Register a strategy for each class of the model that cannot be built from its annotations alone."""
    from collections.abc import Callable

    from hypothesis import strategies as st

    from naastbetrokken import model
    from naastbetrokken.model.dates import Stamp

    def on_demand(name: str) -> Callable[[type[object]], st.SearchStrategy[object]]:
        def strategy(_: type[object]) -> st.SearchStrategy[object]:
            from naastbetrokken.testing import strategies

            made: st.SearchStrategy[object] = getattr(strategies, name)()
            return made

        return strategy

    for cls, name in (
        (Stamp, "stamps"),
        (model.Acknowledgement, "acknowledgements"),
        (model.Bond, "bonds"),
        (model.CareContact, "care_contacts"),
        (model.Catalogue, "catalogues"),
        (model.Choice, "choices"),
        (model.Condition, "conditions"),
        (model.Consent, "consents"),
        (model.Contact, "contacts"),
        (model.Coping, "copings"),
        (model.Dossier, "dossiers"),
        (model.Extensions, "extensions"),
        (model.Factor, "factors"),
        (model.Hearing, "hearings"),
        (model.Household, "households"),
        (model.Involvement, "involvements"),
        (model.LifeEvent, "events"),
        (model.Membership, "memberships"),
        (model.Moment, "moments"),
        (model.NaasteRole, "roles"),
        (model.Name, "names"),
        (model.Need, "needs"),
        (model.NeedThen, "needs_then"),
        (model.Offer, "offers"),
        (model.Parentage, "parentages"),
        (model.PartialDate, "partial_dates"),
        (model.Period, "periods"),
        (model.Person, "persons"),
        (model.Perspective, "perspectives"),
        (model.Presence, "presences"),
        (model.Questionnaire, "questionnaires"),
        (model.Representation, "representations"),
        (model.Residence, "residences"),
        (model.SharedView, "shared_views"),
        (model.Source, "sources"),
        (model.Statement, "statements"),
        (model.StrainSheet, "strain_sheets"),
        (model.SupportGiven, "supports"),
        (model.Task, "tasks"),
        (model.Tie, "ties"),
        (model.Twins, "twins"),
        (model.Union, "unions"),
        (model.UnionState, "union_states"),
        (model.When, "whens"),
        (model.Wish, "wishes"),
    ):
        st.register_type_strategy(cls, on_demand(name))
