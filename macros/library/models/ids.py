"""Texts that name another record or an entry of a closed list."""

from typing import Annotated

from macros.library.fields import Reference, Text

EVERYTHING = "alle"

ActionFieldId = Annotated[Text, Reference("action_fields")]
ActionFieldOrAll = Annotated[Text, Reference("action_fields", also=(EVERYTHING,))]
TargetGroupId = Annotated[Text, Reference("target_groups")]
InstrumentId = Annotated[Text, Reference("instruments")]
StatusId = Annotated[Text, Reference("statuses")]
StateId = Annotated[Text, Reference("states")]
MunicipalityTypeId = Annotated[Text, Reference("municipality_types")]
ParticipationLevelId = Annotated[Text, Reference("participation_levels")]
PhaseId = Annotated[Text, Reference("phases")]
PurposeId = Annotated[Text, Reference("question_purposes")]
AudienceOrAll = Annotated[Text, Reference("audiences", also=(EVERYTHING,))]
PracticeExampleId = Annotated[Text, Reference("practice_examples")]
AgendaModuleId = Annotated[Text, Reference("agenda_modules")]
QuestionId = Annotated[Text, Reference("questions")]
SharedReferenceId = Annotated[Text, Reference("references")]
