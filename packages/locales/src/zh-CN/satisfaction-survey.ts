export const satisfactionSurvey = {
  commands: { 'file-survey-result': '提交满意度测评结果' },
  events: { SurveyResultFiled: '满意度测评结果已提交' },
  views: { 'survey-results': '满意度测评结果' },
  refusals: {
    'survey-not-yours': '办法规定满意度测评结果由{role}提交。请转请其提交。',
    'survey-result-already-filed': '申报{case}的满意度测评结果已提交。如需修改，请先撤回。',
    'survey-off-the-scale': '测评得分{result}超过满分{total}。请核对得分。',
    'too-few-respondents': '仅有{respondents}人答复，至少需要{atLeast}人，结果才有效。请补充调查。',
    'survey-ends-before-it-begins': '测评结束日{to}早于开始日{from}。请更正日期。',
    'survey-not-over': '测评结束日{to}尚未到。请在测评结束后提交。',
    'surveyed-too-early': '满意度测评环节于{openedOn}开始，测评开始日{from}早于该日。请更正日期。',
  },
};
