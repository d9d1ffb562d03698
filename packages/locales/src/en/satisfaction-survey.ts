export const satisfactionSurvey = {
  commands: { 'file-survey-result': 'File a survey result' },
  events: { SurveyResultFiled: 'Survey result filed' },
  views: { 'survey-results': 'Survey results' },
  refusals: {
    'survey-not-yours':
      'Under this scheme the result of the survey is filed by: {role}. Ask them to file it.',
    'survey-result-already-filed':
      'The survey result of case {case} is filed. To change it, rescind it first.',
    'survey-off-the-scale': '{result} points are more than the survey can give ({total}). Check the points.',
    'too-few-respondents':
      'Only {respondents} people answered; the result counts from {atLeast}. Ask more people.',
    'survey-ends-before-it-begins': 'The survey ends on {to}, before it begins on {from}. Correct the days.',
    'survey-not-over': 'The survey ends on {to}, which is still to come. File the result after it.',
    'surveyed-too-early':
      'The survey stage was opened on {openedOn}; the survey begins on {from}, before that. Correct the day.',
  },
};
