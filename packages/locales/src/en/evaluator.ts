export const evaluator = {
  commands: {
    'choose-evaluator': 'Choose the third-party evaluator',
    'file-evaluation-plan': 'File the evaluation plan',
    'file-evaluation-report': 'File an evaluation report',
  },
  events: {
    EvaluatorChosen: 'Third-party evaluator chosen',
    EvaluationPlanFiled: 'Evaluation plan filed',
    EvaluationReportFiled: 'Evaluation report filed',
  },
  views: { evaluation: 'Evaluation by the third party' },
  refusals: {
    'review-not-commissioned':
      'Under this scheme no third party runs the review. There is nothing to do here.',
    'not-an-evaluator': '{body} is no third-party evaluator. Choose a registered one.',
    'evaluator-barred-from-work': '{body} is barred from evaluation work. Choose another body.',
    'evaluator-already-chosen':
      '{body} is chosen for this round. If that was a mistake, take the earlier act back first.',
    'evaluator-not-chosen':
      'No third-party evaluator that may work is approved by the committee. Choose one and have it approved.',
    'not-the-chosen-evaluator': '{body} is not the evaluator chosen for this round and cannot act in it.',
    'evaluation-plan-on-file':
      'The evaluation plan is on file. To replace it, take the earlier act back first.',
    'evaluation-plan-missing': 'The evaluator has not filed its plan yet. Have it filed.',
    'report-not-asked': 'No report is asked for on the stage {stage}. Reports are due on: {stages}.',
    'report-stage-not-reached': 'The stage {stage} has not opened. Report once it has.',
    'evaluation-report-on-file':
      'The report on the stage {stage} is on file. To replace it, take the earlier act back first.',
    'evaluation-report-missing': 'The evaluator has not reported on the stage {stage} yet. Have it filed.',
    'recommended-missing':
      'The report on the stage {stage} names the cases it recommends. Add the list, empty if there are none.',
    'recommended-too-early':
      'Recommended cases come with the report on the stage {last}. Take them out of the report on {stage}.',
  },
};
