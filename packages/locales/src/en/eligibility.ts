export const eligibility = {
  commands: {
    'establish-fact': 'Enter a fact with its source',
    'send-inquiry': 'Ask a department',
    'answer-inquiry': 'Answer an inquiry',
    'request-supplement': 'Ask for missing material',
    'file-supplement': 'Hand in missing material',
    'decide-exception': 'Decide on an exception',
    'decide-eligibility': 'Decide on acceptance',
    'draw-up-accepted-list': 'Draw up the list of accepted cases',
    'publish-accepted-list': 'Put the accepted cases on public notice',
    'close-accepted-list-notice': 'Close the notice of the accepted cases',
  },
  events: {
    FactEstablished: 'Fact established',
    InquirySent: 'Department asked',
    InquiryAnswered: 'Inquiry answered',
    SupplementRequested: 'Missing material asked for',
    SupplementFiled: 'Missing material handed in',
    ExceptionDecided: 'Exception decided',
    EligibilityDecided: 'Acceptance decided',
    AcceptedListDrawnUp: 'List of accepted cases drawn up',
    AcceptedListPublished: 'Accepted cases put on public notice',
    AcceptedListNoticeClosed: 'Notice of the accepted cases closed',
  },
  views: {
    'eligibility-desk': 'Eligibility desk',
    'case-eligibility': 'Acceptance of a case',
    'accepted-list': 'Accepted cases',
    'accepted-list-notice': 'Notice of the accepted cases',
    inquiries: 'Inquiries',
  },
  refusals: {
    'fact-unknown-to-scheme': 'This scheme has no fact called {fact}. Choose one from its list of facts.',
    'fact-of-other-track':
      'The fact {fact} does not belong to {track, select, organisation {organisations} other {individuals}}. Choose a fact of this track.',
    'fact-value-unfit':
      'The value for {fact} does not fit: {problem, select, shape {it has another form} level {it names a level this fact does not have} responsibility {this fact says nothing on responsibility} other {an entry ends before it begins, or is still open and has an end}}. Correct it and try again.',
    'fact-in-future':
      'An entry of {fact} starts on {from}, which lies ahead. Enter only what is so on the day of the entry.',
    'fact-about-other':
      'The fact {fact} is about {about, select, applicant {the applicant} employer {the employer} other {the organisation}}. Enter it so.',
    'no-organisation-named':
      'The fact {fact} is about the person’s organisation, and the application names none. Ask the applicant for it first.',
    'source-in-future': 'The source is dated {sourceOn}, which lies ahead. Enter the day on the document.',
    'inquiries-not-foreseen': 'This scheme does not ask departments. Establish the fact from another source.',
    'inquiry-id-used': 'There is already an inquiry {inquiry}. Give this one another id.',
    'body-cannot-answer': '{body} does not answer inquiries. Choose an answering department.',
    'inquiry-already-answered':
      'The inquiry {inquiry} is answered. To correct the answer, have it rescinded first.',
    'answer-not-asked': 'Answer only what was asked, each fact once. Remove: {facts}.',
    'supplements-not-foreseen':
      'This scheme does not allow missing material to be handed in later. Decide on what was filed.',
    'supplement-id-used': 'There is already a request {supplement}. Give this one another id.',
    'supplement-due-too-soon': '{dueOn} is not ahead. Choose a later day.',
    'supplement-already-filed':
      'What was asked for in {supplement} is already handed in. Wait for the decision or a new request.',
    'supplement-late': 'The material was due on {dueOn}. Ask the office whether it makes a new request.',
    'not-recommended': 'The case {case} is not recommended yet. Wait for its channel.',
    'eligibility-already-decided':
      'The case {case} is already {accepted, select, true {accepted} other {refused}}. To change this, rescind the decision first.',
    'answers-pending':
      'Answers are still open (inquiries: {inquiries}; supplements: {supplements}). Wait for them, or rescind what is no longer needed.',
    'facts-missing': 'These facts are not established: {facts}. Establish them or ask a department.',
    'finding-says-otherwise':
      '{accepted, select, true {Every condition is met, so the case can only be accepted.} other {These conditions are not met, so the case can only be refused: {rules}.}} Decide so, or correct a wrong fact first.',
    'exception-not-foreseen':
      'This scheme knows no exception from the condition {rule}. Decide by the condition as it is.',
    'exception-of-others':
      'An exception from {rule} is prepared by a clerk and decided by the head of {by, select, committee {the committee} head-of-office {the office} other {the recommending body}}. Hand it over.',
    'exception-not-claimed':
      'An exception from {rule} rests on the fact {claim}: the applicant has not stated it with evidence, nor is it established. Add or establish it first.',
    'exception-not-needed': 'The condition {rule} is met. No exception is needed.',
    'exception-already-decided':
      'An exception from {rule} is already {granted, select, true {granted} other {declined}}. To change this, rescind the decision first.',
    'list-notice-not-foreseen':
      'This scheme puts no list of accepted cases on public notice. Go on with the list as drawn up.',
    'accepted-list-not-drawn-up': 'The list of accepted cases is not drawn up. Draw it up, then publish it.',
    'accepted-list-outdated':
      'Acceptance has changed since the list was drawn up. Not on it: {missing}. No longer accepted: {surplus}. Draw it up again.',
    'not-as-drawn-up':
      'The entries are not the list as drawn up. Missing: {missing}. Not on it, or twice: {surplus}. Take over the list.',
    'accepted-not-noticed':
      'The notice of the accepted cases is not what was decided. Not on it: {missing}. Not belonging there: {surplus}. Publish it, or publish it again to correct it.',
    'list-notice-open':
      'The notice of the accepted cases (until the end of {endsOn}) is not closed. Close it after its term.',
    'list-notice-not-open':
      'No notice of the accepted cases is running. See whether it is not published yet or already closed.',
  },
};
