export const consultation = {
  commands: {
    'send-consultation': '发出征求意见',
    'answer-consultation': '反馈单位意见',
  },
  events: {
    ConsultationSent: '候选名单已征求意见',
    ConsultationAnswered: '单位意见已反馈',
  },
  views: {
    consultation: '成员单位意见',
  },
  refusals: {
    'consultation-already-sent': '名单已发出征求意见。如需重发，请先撤回原操作。',
    'not-a-member-unit': '{unit}不是可征求意见的成员单位，或已撤销。请选择委员会的成员单位。',
    'nothing-to-consult-on': '没有拟列入候选的申报，无须征求意见。请先提出候选名单，或直接结束本环节。',
    'unit-not-asked': '未向{unit}征求意见。如应征求，请联系办公室。',
    'already-answered': '{unit}已反馈意见。如需更改，请先撤回原意见。',
    'not-under-consultation': '以下申报不在征求意见名单内：{cases}。请删除相应意见。',
    'consultation-not-sent': '名单尚未征求成员单位意见。请先发出。',
    'units-pending': '以下单位尚未反馈意见：{units}。请等待或催办。',
  },
};
