export const staff = {
  commands: {
    'appoint-member': '任命成员',
    'end-membership': '终止任职',
    'appoint-deputy': '指定代理人',
    'bar-evaluator': '禁止参与评审',
  },
  events: {
    MemberAppointed: '成员已任命',
    MembershipEnded: '任职已终止',
    DeputyAppointed: '代理人已指定',
    EvaluatorBarred: '已禁止参与评审',
  },
  views: { members: '成员' },
  refusals: {
    'two-administrations': '{person}已在{holds}任职，三个管理机构不得兼任。请任命其他人员。',
    'already-seated': '{person}自{from}起已在{body}任职。请先终止该任职或另选日期。',
    'not-seated': '{person}在{day}不是{body}的成员。请核对人员、机构和日期。',
    'last-administrator': '这是{body}的最后一名负责人。请先任命接任者。',
    'no-body-above': '{body}没有上级机构，无法指定代理人。',
    'not-the-body-above': '{body}的代理人只能由{above}的负责人指定。请向其申请。',
    'deputy-for-oneself': '{person}不能代理自己。请指定其他人员。',
    'administrator-as-deputy': '{person}是管理员，不接触申报内容，不能代理。请指定其他人员。',
    'already-deputy': '{person}在此期间已是{body}的代理人，无需重复指定。',
    'person-barred': '{person}已被禁止参与评审工作。请指定其他人员。',
  },
};
