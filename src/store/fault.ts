/** Why something of App Store Connect could not be read, as the end of a sentence. */
export class StoreFault extends Error {
  /** Nothing else is asked for either: the key is not taken, the time is used up, somebody else answers. */
  readonly isLast: boolean;

  constructor(reason: string, isLast = false) {
    super(reason);
    this.name = 'StoreFault';
    this.isLast = isLast;
  }
}

/** What is wrong with a credential, as a sentence that names the part and shows nothing of it. */
export class WrongCredential extends Error {}
