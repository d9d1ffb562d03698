/** Commands that begin something new, and the member that names it. */
const newIn: Readonly<Record<string, string>> = {
  'register-party': 'party',
  'record-revisit': 'revisit',
  'order-rectification': 'order',
  'report-incident': 'incident',
  'propose-revocation': 'revocation',
  'file-complaint': 'complaint',
  'report-forgery': 'complaint',
  'file-application': 'case',
  'record-hearing': 'hearing',
  'open-local-notice': 'notice',
  'correct-local-notice': 'notice',
  'file-local-objection': 'objection',
  'send-inquiry': 'inquiry',
  'request-supplement': 'supplement',
  'form-panel': 'panel',
  'record-site-finding': 'finding',
  'convene-meeting': 'meeting',
  'put-motion': 'motion',
  'open-public-notice': 'notice',
  'correct-public-notice': 'notice',
  'file-objection': 'objection',
  'refer-objection': 'complaint',
  'submit-list': 'batch',
  'file-supervision-report': 'report',
};

const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The member that names what a command begins; nothing for a command about something that is there. */
export const newIdMember = (command: string): string | undefined => newIn[command];

/** A short id for something new: what it is, the day, and four signs that are not mistaken for others. */
export function newId(name: string, today: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  const random = [...bytes].map((byte) => signs[byte % signs.length]).join('');
  return `${name}-${today.slice(2).replaceAll('-', '')}-${random}`;
}
