export const inspection = {
  commands: { 'file-inspection-opinion': '提交考察意见', 'keep-unconfirmed': '保留考察未确认者' },
  events: { InspectionOpinionFiled: '考察意见已提交', UnconfirmedKept: '考察未确认者已保留' },
  views: {},
  refusals: {
    'no-inspection-panel': '申报{case}没有考察组。请先组建。',
    'not-leading-inspection': '您不是评审组{panel}的组长。考察意见由组长提交。',
    'opinion-not-in-scheme': '办法没有{opinion}这一意见。请选择：{allowed}。',
    'inspected-in-future': '考察日{inspectedOn}尚未到。请在考察后提交意见。',
    'inspected-too-early':
      '考察阶段于{openedOn}开始，考察日{inspectedOn}早于该日。请填写阶段开始后的考察日。',
    'opinion-already-filed': '申报{case}的考察意见已提交。如需修改，请先撤回。',
    'not-unconfirmed': '考察意见未使申报{case}退出，无需保留。',
    'already-kept': '申报{case}已保留，无需重复。',
    'keeping-not-for-committee': '办法规定此事由{by}决定，不由委员会决定。请提请该方。',
    'kept-too-late': '{track}的候选名单已作决议，不能再保留。',
  },
};
