export const proceedings = {
  commands: {
    'close-stage': 'Close a stage',
    'declare-recusal': 'Declare a conflict of your own',
    'recuse-person': 'Recuse a person',
    'sign-undertaking': 'Sign the confidentiality undertaking',
    'veto-case': 'End a case by a veto',
    'rescind-act': 'Take an act back',
  },
  events: {
    StageOpened: 'Stage opened',
    StageClosed: 'Stage closed',
    PersonRecused: 'Person recused',
    UndertakingSigned: 'Undertaking signed',
    CaseVetoed: 'Case ended by a veto',
    SecretOpened: 'Trade secret opened',
  },
  views: {
    'round-line': 'Course of the round',
    recusals: 'Recusals',
    'recusal-count': 'Number of recusals',
    undertakings: 'Undertakings',
  },
  refusals: {
    'redo-first': 'Work was taken back and waits: do “{command}” again first (cases: {cases}).',
    'published-since':
      'Published since in notice {notice}: what was decided before can only be corrected by a new public act (a corrected notice, an objection, a name struck).',
    'stage-has-no-closing':
      'The stage {stage} is not closed this way: the call closes when it is published, the approval when the round ends.',
    'cases-pending': 'In the stage {stage} these cases wait for {waitFor}: {cases}. Finish them first.',
    'already-recused': '{person} is recused from {case} already; nothing is left to do.',
    'no-such-veto': 'The scheme has no veto {veto} for this track. Check its id.',
    'veto-not-shown': 'The facts of the veto {veto} are not verified: {facts}. Verify and record them first.',
    'case-is-out': '{case} is no longer in the round ({because}); it cannot be acted on.',
    'sole-office-vacant':
      'Every head of {body} is recused ({recused}), so no stage closes. Ask the body above to appoint a deputy.',
    'undertaking-already-signed': '{person} has signed the undertaking; nothing is left to do.',
  },
};
