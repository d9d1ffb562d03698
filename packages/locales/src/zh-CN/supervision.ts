export const supervision = {
  commands: { 'file-supervision-report': '提交监督报告' },
  events: { SupervisionReported: '监督报告已提交' },
  views: {},
  refusals: {
    'report-id-used': '报告编号 {report} 已被使用。请换一个编号。',
    'stage-not-reached': '{stage}环节尚未开启。请在开启后提交报告。',
  },
};
