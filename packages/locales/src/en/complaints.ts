export const complaints = {
  commands: {
    'file-complaint': 'File a complaint',
    'report-forgery': 'Report a forged mark',
    'assign-complaint': 'Give a complaint to a body',
    'conclude-complaint': 'Conclude a complaint',
  },
  events: {
    ComplaintFiled: 'Complaint filed',
    ForgeryReported: 'Forged mark reported',
    ComplaintAssigned: 'Complaint assigned',
    ComplaintConcluded: 'Complaint concluded',
  },
  views: { complaints: 'Complaints' },
  refusals: {
    'complaint-id-used': 'The id {complaint} is taken by another complaint. Choose another one.',
    'complainant-missing':
      'A named complaint needs the complainant. Say who complains, or file it without a name.',
    'anonymous-with-complainant':
      'A complaint without a name carries no complainant. Leave the name out, or file it named.',
    'body-cannot-inquire':
      '{body} does not look into this. Choose a supervision group or an office that is open; a forgery is for an office.',
    'complaint-already-assigned': 'The complaint {complaint} lies with {to} already. Choose another body.',
    'complaint-not-assigned': 'The complaint {complaint} lies with no body yet. Have it assigned first.',
    'complaint-with-other-body': 'The complaint {complaint} lies with {body}. Leave its result to that body.',
    'complaint-already-concluded':
      'The complaint {complaint} was concluded. Take the result back to change it.',
  },
};
