export const jurisdiction = {
  commands: {
    'open-jurisdiction': '开通行政区',
    'register-body': '登记机构',
    'close-body': '撤销机构',
    'announce-calendar': '录入工作日安排',
    'rescind-registry-act': '撤回登记事项',
  },
  events: {
    JurisdictionOpened: '行政区已开通',
    BodyRegistered: '机构已登记',
    BodyClosed: '机构已撤销',
    CalendarAnnounced: '工作日安排已录入',
  },
  views: { bodies: '机构' },
  refusals: {
    'jurisdiction-already-open': '{jurisdiction}的登记簿已经开通。如需席位，请联系安全管理员。',
    'jurisdiction-unlike-stream': '登记簿{stream}不属于{jurisdiction}。请在该行政区自己的登记簿中开通。',
    'administrators-must-differ': '三名管理员必须是证件号码各不相同的三个人。请另选一人。',
    'body-id-taken': '机构编号{body}已被使用。请换一个编号。',
    'body-closed': '机构{body}已撤销。请选择仍在运行的机构。',
    'administration-exists': '每类管理机构只设一个，现为{body}。请直接任命其成员。',
    'cannot-be-member-unit': '此类机构（{kind}）不能作为委员会成员单位。请取消该标记后再登记。',
    'administration-stays-open': '{body}是三个管理机构之一，不能撤销。请改为调整其成员。',
    'body-still-above': '{body}仍是下列机构的上级：{bodies}。请先撤销这些机构。',
    'schedule-announced-twice':
      '{announcedOn}公布的{year, number, ::group-off}年工作日安排已经录入。请去掉重复的年份。',
    'days-reversed': '截止日{to}早于起始日{from}。请更正日期。',
    'not-yet-happened': '{day}晚于今天（{today}）。请在事项发生后再录入。',
    'not-yours-to-rescind': '撤回此事项属于{role}角色的职权。请由该角色的两名人员办理。',
    'still-in-use': '{what}仍被下列事项引用：{by}。请先撤回这些事项。',
  },
};
