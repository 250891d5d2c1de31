/** A text mail to one person. */
export interface Letter {
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

/** Carries mail out of the house. */
export interface Mailer {
  /** Ends once the mail has been taken. Throws NotTaken, or something else where nobody can tell whether it was. */
  send(letter: Letter): Promise<void>;
}

/** The mail was certainly not taken. */
export class NotTaken extends Error {
  override name = 'NotTaken';
  /** It will not be taken later either: there is no such mailbox, for instance. */
  readonly forGood: boolean;
  constructor(message: string, forGood: boolean) {
    super(message);
    this.forGood = forGood;
  }
}
