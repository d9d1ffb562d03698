export const panel = {
  commands: {
    'form-panel': 'Form a panel',
    'declare-conflicts': 'Declare conflicts',
    'replace-examiner': 'Replace an examiner',
  },
  events: {
    PanelFormed: 'Panel formed',
    ConflictsDeclared: 'Conflicts declared',
    ExaminerReplaced: 'Examiner replaced',
  },
  views: { panel: 'Panel', 'my-panels': 'My panels', 'pool-for-case': 'Examiner pool before a case' },
  refusals: {
    'panel-id-used': 'There is already a panel {panel}. Give this one another id.',
    'panel-entry-twice': 'These stand twice: {entries}. Keep each once.',
    'stage-needs-no-panel':
      'The stage {stage} needs no panel for {track, select, organisation {organisations} other {individuals}}. Take it out.',
    'panel-too-small': 'A panel needs at least {size} members; this one has {members}. Add examiners.',
    'leader-not-a-member': 'The leader {leader} is not a member of the panel. Name a member.',
    'examiner-not-available':
      '{person} cannot sit on a panel: {because, select, not-enrolled {not in the examiner pool} not-yet {the enrolment has not begun} expired {the enrolment has expired} barred {barred from evaluation} supervises {a member of the supervision group} other {applies in this round}}. Choose another examiner.',
    'case-not-accepted': 'The case {case} is not accepted. Take it out or decide on it first.',
    'case-of-other-track':
      'The case {case} is none of {track, select, organisation {organisations} other {individuals}}. Put it into a panel of its track.',
    'case-has-panel':
      'For the stage {stage} the case {case} is already with panel {panel}. Take it out here.',
    'examiner-in-conflict':
      '{person} has a conflict with the case {case}: {ground, select, employment {employment} former-employment {earlier employment} consultancy {consultancy} training {training} shared-project {a shared project} shareholding {shareholding} kinship {kinship} agency {acting for the applicant} shared-panel {an earlier panel} other {recused}}. Choose another examiner.',
    'examiner-conflict-open':
      'Whether {person} has a conflict with the case {case} is not found yet. Confirm or dismiss it first, or choose another examiner.',
    'conflicts-unrecorded':
      'In panel {panel}, certain conflicts of {persons} with {cases} are not on record. Record the certain conflicts first.',
    'case-not-of-panel': 'The case {case} is not with panel {panel}. Declare only on the cases of the panel.',
    'conflicts-already-declared':
      'You have declared for panel {panel} already. Declare again only for a new conflict.',
    'not-a-panel-member': '{person} is not a member of panel {panel}. Name a member to be replaced.',
    'cases-without-panel': 'Without a panel for the stage {stage}: {cases}. Form one.',
    'undertakings-missing': 'The undertaking is not signed by: {persons}. Have them sign.',
    'declarations-missing': 'In panel {panel}, conflicts are not declared by: {persons}. Have them declare.',
    'panel-short-for-case':
      'For the case {case}, panel {panel} has {left} members left and needs {size}. Replace who is recused.',
    'sector-expert-missing':
      'The cases {cases} are of the sector {sector}, and no member who takes part is an expert of it. Add or bring in one.',
    'panel-of-many-sectors':
      'The organisations of this panel are of several sectors: {sectors}. Form a panel for each sector.',
    'leader-recused':
      'The leader of panel {panel} takes no part in the case {case}. Replace the leader by somebody who does.',
  },
};
