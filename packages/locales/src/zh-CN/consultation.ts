export const consultation = {
  commands: {
    'send-consultation': '发出征求意见',
    'answer-consultation': '反馈单位意见',
    'record-sought-views': '登记征求社会意见情况',
  },
  events: {
    ConsultationSent: '候选名单已征求意见',
    ConsultationAnswered: '单位意见已反馈',
    ViewsSought: '征求社会意见情况已登记',
  },
  views: {
    consultation: '征求意见情况',
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
    'consultation-asks-others':
      '本办法征求的是{asks, select, member-units {成员单位的意见} other {行业和社会的意见}}。请改用相应操作。',
    'views-not-of-scheme':
      '本办法未要求征求{source, select, sector-bodies {行业部门和协会} technical-bodies {技术机构} social-groups {社会团体} intermediaries {中介机构} media {新闻媒体} other {群众}}的意见。请删去。',
    'views-not-sought':
      '尚未征求{source, select, sector-bodies {行业部门和协会} technical-bodies {技术机构} social-groups {社会团体} intermediaries {中介机构} media {新闻媒体} other {群众}}的意见。请先征求并登记。',
  },
};
