export const evaluator = {
  commands: {
    'choose-evaluator': '选定第三方评审机构',
    'file-evaluation-plan': '提交评审工作计划',
    'file-evaluation-report': '提交评审报告',
  },
  events: {
    EvaluatorChosen: '第三方评审机构已选定',
    EvaluationPlanFiled: '评审工作计划已提交',
    EvaluationReportFiled: '评审报告已提交',
  },
  views: { evaluation: '第三方评审情况' },
  refusals: {
    'review-not-commissioned': '本办法不委托第三方机构评审，此项无须办理。',
    'not-an-evaluator': '{body}不是第三方评审机构。请选择已登记的第三方评审机构。',
    'evaluator-barred-from-work': '{body}已被取消评审工作资格。请另选机构。',
    'evaluator-already-chosen': '本次评选已选定{body}。如选定有误，请先更正原操作。',
    'evaluator-not-chosen': '尚无经委员会审定、可承担评审的第三方机构。请先选定并报委员会审定。',
    'not-the-chosen-evaluator': '{body}不是本次评选选定的第三方评审机构，不能办理。',
    'evaluation-plan-on-file': '评审工作计划已提交。如需更换，请先更正原操作。',
    'evaluation-plan-missing': '第三方评审机构尚未提交评审工作计划。请督促提交。',
    'report-not-asked': '{stage}环节不需要评审报告。需要报告的环节：{stages}。',
    'report-stage-not-reached': '{stage}环节尚未开启。请在开启后提交报告。',
    'evaluation-report-on-file': '{stage}环节的评审报告已提交。如需更换，请先更正原操作。',
    'evaluation-report-missing': '第三方评审机构尚未提交{stage}环节的评审报告。请督促提交。',
    'recommended-missing': '{stage}环节的报告须附建议获奖名单；没有建议对象的，请附空名单。',
    'recommended-too-early': '建议获奖名单随{last}环节的报告提出。请从{stage}环节的报告中删去。',
  },
};
