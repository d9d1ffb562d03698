export const complaints = {
  commands: {
    'file-complaint': '投诉举报',
    'report-forgery': '举报伪造冒用',
    'assign-complaint': '交办投诉',
    'conclude-complaint': '办结投诉',
  },
  events: {
    ComplaintFiled: '收到投诉',
    ForgeryReported: '收到伪造冒用举报',
    ComplaintAssigned: '交办投诉',
    ComplaintConcluded: '办结投诉',
  },
  views: { complaints: '投诉举报' },
  refusals: {
    'complaint-id-used': '编号{complaint}已用于另一件投诉，请更换编号。',
    'complainant-missing': '实名投诉须写明投诉人；不愿具名的，请匿名提交。',
    'anonymous-with-complainant': '匿名投诉不应带投诉人信息；请删去姓名，或实名提交。',
    'body-cannot-inquire': '{body}不办理此件，请交监督小组或办公室（伪造冒用由办公室办理），且机构未撤销。',
    'complaint-already-assigned': '投诉{complaint}已由{to}办理，请选择其他机构。',
    'complaint-not-assigned': '投诉{complaint}尚未交办，请先交办。',
    'complaint-with-other-body': '投诉{complaint}由{body}办理，请由该机构办结。',
    'complaint-already-concluded': '投诉{complaint}已办结；如需更正，请先撤回结果。',
  },
};
