/** One mail in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail, or keeps it where none can be sent. */
export interface MailPort {
  /** Whether mail leaves the house. */
  readonly isSent: boolean;
  /** Ends when the mail was taken over; throws when it could not be. */
  send(mail: Mail): Promise<void>;
}
