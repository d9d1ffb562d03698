export const defence = {
  commands: { 'record-defence': '登记陈述答辩' },
  events: { DefenceRecorded: '陈述答辩已登记' },
  views: { defence: '陈述答辩情况' },
  refusals: {
    'defence-in-future': '答辩日{heldOn}尚未到。请在答辩之后登记。',
    'defence-too-early': '陈述答辩阶段于{openedOn}开始，答辩日{heldOn}早于该日。请填写阶段开始后的答辩日。',
    'wrong-speaker':
      '申报{case}须由{asks, select, main-head {单位主要负责人} other {申报者本人}}答辩，不能由{as, select, main-head {单位主要负责人} in-person {申报者本人} other {其他人}}代替。请按规定重新组织答辩。',
    'speaker-not-of-applicant':
      '答辩人{speaker}不是申报{case}的申报者本人，也不是当日有权代表该单位的人员。请核对答辩人；如确有授权，请先登记授权。',
    'defence-already-recorded': '申报{case}的陈述答辩已登记。如需修改，请先更正撤回。',
    'defence-not-recorded': '申报{case}的陈述答辩尚未登记，不能打分。请由评审办公室先行登记。',
  },
};
