export const composite = {
  commands: {
    'draw-up-ranking': 'Draw up the ranking',
    'override-threshold': 'Override a threshold',
    'propose-candidates': 'Propose the candidates',
  },
  events: {
    RankingDrawnUp: 'Ranking drawn up',
    ThresholdOverridden: 'Threshold overridden',
    CandidatesProposed: 'Candidates proposed',
  },
  views: { ranking: 'Ranking' },
  refusals: {
    'no-composite-for-track': 'The scheme combines no scores for the track {track}, so it has no ranking.',
    'weights-not-set': 'A weight of the track {track} is still to be set. Set it in the plan of the round.',
    'candidates-already-resolved':
      'The candidates of the track {track} are resolved. To change anything here, the resolution must be rescinded first.',
    'ranking-unchanged':
      'Nothing has changed since the ranking of the track {track} was drawn up. It still stands.',
    'ranking-not-drawn-up': 'The ranking of the track {track} is not drawn up. Draw it up first.',
    'ranking-outdated': 'What the ranking of the track {track} rests on has changed since. Draw it up again.',
    'candidates-unchanged':
      'Nothing has changed since the candidates of the track {track} were proposed. They still stand.',
    'candidates-not-proposed': 'The candidates of the track {track} are not proposed. Propose them first.',
    'candidates-outdated':
      'The ranking or an override of the track {track} has changed since the candidates were proposed. Propose them again.',
    'places-not-planned':
      'The plan of the round has no places of the track {track} for: {grades}. Correct the plan first.',
    'passing-over-needs-reason':
      'Members of the cultivation pool are passed over: {passedOver}. Give the reason.',
    'supervision-opinion-missing':
      'The opinion of the supervision group is not on file. Propose the candidates once it is filed.',
    'case-not-ranked': 'Case {case} has no rank. Only a ranked case can stand below a threshold.',
    'grade-has-no-threshold':
      'The grade {grade} has no threshold for the track {track}. Nothing to override.',
    'threshold-is-hard': 'The threshold of the grade {grade} is strict. Nobody can override it.',
    'threshold-is-met': 'Case {case} meets the threshold of the grade {grade}. Nothing to override.',
    'threshold-already-overridden':
      'The threshold of the grade {grade} is overridden for case {case} already. Propose the candidates again.',
  },
};
