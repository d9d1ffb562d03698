export const pools = {
  commands: {
    'enrol-examiner': '专家入库',
    'remove-examiner': '专家出库',
    'add-to-cultivation-pool': '列入培育库',
    'remove-from-cultivation-pool': '移出培育库',
  },
  events: {
    ExaminerEnrolled: '专家已入库',
    ExaminerRemoved: '专家已出库',
    CultivationMemberAdded: '已列入培育库',
    CultivationMemberRemoved: '已移出培育库',
  },
  views: { 'examiner-pool': '专家库', 'cultivation-pool': '培育库' },
  refusals: {
    'examiner-barred': '{person}已被禁止参与评审工作。请选择其他人员。',
    'already-in-examiner-pool': '{person}已在专家库中，有效期至{to}。请在有效期满后重新入库。',
    'not-in-examiner-pool': '{person}在{day}不在专家库中。请核对人员和日期。',
    'trained-after-start': '培训日{trainedOn}晚于入库日{from}。请从培训当日或之后入库。',
    'scheme-has-no-pool': '奖项{programme}的办法没有培育库，无需建立。',
    'not-a-pool-keeper': '{body}属于{kind}，培育库由下列机构建立：{keptBy}。请向其申请。',
    'already-in-pool': '{party}已在{body}的培育库中，无需重复。',
    'not-in-pool': '{party}在{day}不在{body}的培育库中。请核对主体和日期。',
  },
};
