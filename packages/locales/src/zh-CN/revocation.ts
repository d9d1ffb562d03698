export const revocation = {
  commands: {
    'report-incident': '反映获奖者问题',
    'verify-incident': '核实事件',
    'propose-revocation': '提请撤销称号',
    'decide-revocation': '决定是否撤销',
    'record-recovery': '登记追回',
  },
  events: {
    IncidentReported: '反映问题',
    IncidentVerified: '核实事件',
    RevocationProposed: '提请撤销',
    RevocationDecided: '撤销称号',
    RevocationDeclined: '不予撤销',
    ItemRecovered: '追回物品',
  },
  views: { revocations: '撤销情况' },
  refusals: {
    'incident-id-used': '编号{incident}已用于另一事件，请更换编号。',
    'ground-unknown': '本办法对{track}没有这一撤销事由（{ground}），请选择规定的事由。',
    'incident-already-verified': '事件{incident}已核实；如需更正，请先撤回原结论。',
    'revocation-id-used': '编号{revocation}已用于另一提请，请更换编号。',
    'revocation-pending': '该称号的提请{revocation}尚待政府决定，请等候结果。',
    'asked-by-other-body':
      '按本办法，由{by, select, committee {委员会提请（办公室负责人或委员会经办人准备，委员会负责人签署）} other {办公室提请（经办人准备，负责人签署）}}，请转其办理。',
    'trigger-missing':
      '事由{ground}须以{needs, select, incident {已核实的事件} other {限期整改通知}}为依据，请写明。',
    'incident-of-other-ground': '事件{incident}不是以{ground}为由登记的，请选择登记时的事由。',
    'incident-not-verified': '事件{incident}尚未核实，请先核实。',
    'incident-does-not-hold': '事件{incident}经核实不成立，不能据此撤销称号。',
    'incident-outside-window': '事件发生于{happenedOn}，不在{from}至{to}之内，不能据此撤销称号。',
    'ground-after-end': '事由发生于{arose}，而称号的有效期已于{lastDay}届满，不能据此撤销。',
    'no-major-social-effect': '未认定事件{incident}造成重大不良社会影响，不能以此事由撤销称号。',
    'rectification-not-failed': '整改{order}未认定为不达标或逾期，请先认定结果。',
    'ground-term-not-set':
      '事由{ground}的{term, select, ban {禁报年限} other {适用期限}}尚待确定，请提请委员会在办法中确定。',
    'revocation-already-decided': '提请{revocation}已有决定；确有需要的，请另行提请。',
    'title-not-withdrawn': '提请{revocation}未导致撤销，无须追回。',
    'item-not-taken-back': '撤销决定不追回{item}，请选择决定列明的物品。',
    'item-already-recovered': '{item}已于{on}追回，无需再办理。',
  },
};
