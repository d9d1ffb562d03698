export const supervision = {
  commands: {
    'file-supervision-report': '提交监督报告',
    'file-supervision-opinion': '提交监督意见',
  },
  events: {
    SupervisionReported: '监督报告已提交',
    SupervisionOpinionFiled: '监督意见已提交',
  },
  views: { supervision: '监督情况' },
  refusals: {
    'report-id-used': '报告编号 {report} 已被使用。请换一个编号。',
    'stage-not-reached': '{stage}环节尚未开启。请在开启后提交报告。',
    'not-supervised':
      '监督小组的职责不包括{about, select, recommendation {推荐} review {评审} objections {异议处理} complaints {投诉举报} other {改进建议}}。请改写事项或不写。',
    'supervision-group-missing': '本届评审监督小组尚未成立。请先提名并报委员会审定。',
    'not-of-supervision-group': '{body}不是监督本次评选的小组，不能办理。',
    'opinion-not-asked': '本办法没有监督小组，也不要求监督意见，此项无须办理。',
    'opinion-on-unknown-cases': '没有这些申报：{cases}。请核对编号。',
  },
};
