export const approval = {
  commands: {
    'submit-list': '报请审定',
    'approve-list': '审定名单',
    'end-round': '结束本次评选',
  },
  events: {
    ListSubmitted: '名单已报请审定',
    ListDecided: '名单已审定',
    RoundEnded: '本次评选已结束',
  },
  views: {
    result: '评选结果',
  },
  refusals: {
    'approval-form-missing':
      '请写明审定方式：政府常务会议研究（executive-meeting）或市长签署（mayor-signature）。本办法允许：{forms}。',
    'approval-form-not-allowed':
      '本办法未规定以{form, select, executive-meeting {政府常务会议研究} other {市长签署}}方式审定。请按规定的方式填写；未规定方式的不填。',
    'batch-already-submitted': '批次{batch}已报请。请另取编号。',
    'batch-already-decided': '批次{batch}已审定，不能重复审定。',
    'notice-not-closed': '以下申报的公示尚未结束：{cases}。请先结束公示。',
    'case-held': '申报{case}因异议{objections}暂缓。请先处理异议，该申报可在下一批报请。',
    'cases-already-submitted': '以下申报已报请：{cases}。请删除。',
    'batch-not-covered':
      '批次中每个申报须有且仅有一个决定。未决定：{missing}；不属本批次或重复：{surplus}。请更正。',
    'differs-from-notice': '以下申报的名称或奖级与公示不一致：{cases}。请按公示内容审定。',
    'decided-on-other-day':
      '决定日为{decidedOn}，而操作自{day}起算。请更正日期；更早的纸质决定请附扫描件补录。',
    'no-places-left': '本届{track}{grade}名额尚余{left}个，而拟占用{wanted}个。请减少审定数量。',
    'outcomes-untold': '以下异议的处理结果尚未告知有关方：{objections}。请先告知，再结束评选。',
    'winners-undecided': '以下申报尚未审定：{cases}。请先报请审定，或处理使其暂缓的异议，再结束评选。',
  },
};
