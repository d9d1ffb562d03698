export const proceedings = {
  commands: {
    'close-stage': '结束环节',
    'declare-recusal': '申请回避',
    'recuse-person': '决定回避',
    'sign-undertaking': '签署保密承诺书',
    'veto-case': '按否决事项终止申报',
    'rescind-act': '更正撤回操作',
  },
  events: {
    StageOpened: '环节已开启',
    StageClosed: '环节已结束',
    PersonRecused: '已回避',
    UndertakingSigned: '保密承诺书已签署',
    CaseVetoed: '申报已被否决',
    SecretOpened: '商业秘密已查阅',
  },
  views: {
    'round-line': '评选进程',
    recusals: '回避情况',
    'recusal-count': '回避人次',
    undertakings: '保密承诺',
  },
  refusals: {
    'redo-first': '有已更正的工作待重办：请先重新办理“{command}”（申报：{cases}）。',
    'published-since':
      '公示 {notice} 已在此后发布，之前的决定只能以新的公开行为更正（更正公示、异议处理或除名）。',
    'stage-has-no-closing': '{stage}环节不能这样结束：申报通知发布即结束，审定在评选终结时结束。',
    'cases-pending': '{stage}环节还有申报未办结：{cases}，待办：{waitFor}。请办结后再结束。',
    'already-recused': '{person} 对 {case} 的回避已经登记，无须重复。',
    'no-such-veto': '办法对该类别没有否决事项 {veto}。请核对。',
    'veto-not-shown': '否决事项 {veto} 所依据的事实尚未核实：{facts}。请先核实并登记。',
    'case-is-out': '{case} 已不在本次评选中（{because}），不能再办理。',
    'sole-office-vacant': '{body} 的负责人均须回避（{recused}），环节不能结束。请上级机构指定代理人。',
    'undertaking-already-signed': '{person} 已签署保密承诺书，无须重复。',
  },
};
