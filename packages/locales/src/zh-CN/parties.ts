export const parties = {
  commands: {
    'register-party': '登记单位或个人',
    'authorise-agent': '授权经办人',
    'record-tie': '登记利害关系',
  },
  events: {
    PartyRegistered: '单位或个人已登记',
    TieRecorded: '利害关系已登记',
    AgentAuthorised: '经办人已授权',
  },
  views: { 'parties-list': '单位和个人' },
  refusals: {
    'already-registered': '该证件号码已经登记。请查找已有记录，不要重复登记。',
    'party-id-taken': '编号{party}已被使用。请换一个编号。',
    'organisation-needs-name': '登记单位须填写名称。请补充单位名称。',
    'person-name-not-sealed': '个人姓名须加密保存。请填入档案资料，不要填在名称栏。',
    'code-kind-does-not-fit': '证件类型（{codeKind}）与主体类型（{track}）不符。请核对。',
    'not-a-person': '{party}是单位。请填写个人。',
    'not-an-organisation': '{party}是个人。请填写单位。',
    'already-agent': '{person}在此期间已是{organisation}的经办人。请另选日期。',
    'tie-known': '{person}与{organisation}在此期间的利害关系（{kind}）已经登记，无需重复。',
  },
};
