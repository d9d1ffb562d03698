export const conflicts = {
  commands: {
    'record-detected-conflicts': '记录已确定的利害关系',
    'confirm-conflict': '认定疑似利害关系',
    'dismiss-conflict': '排除疑似利害关系',
  },
  events: { ConflictConfirmed: '利害关系已认定', ConflictDismissed: '疑似利害关系已排除' },
  views: { conflicts: '利害关系' },
  refusals: {
    'no-such-conflict':
      '目前未发现{person}与申报 {case} 有这一利害关系。请重新查看清单，所依据的记录可能已有变化。',
    'conflict-certain': '{person}与申报 {case} 的利害关系已经确定，任何人不得排除。请予记录。',
    'conflict-dismissed-already': '{person}与申报 {case} 的这一疑似关系已经排除，无需重复。',
    'which-conflict': '{person}与申报 {case} 有 {count} 项疑似关系待认定。请从清单中选定一项。',
    'nothing-to-record': '没有尚未记录的确定利害关系，无需办理。',
  },
};
