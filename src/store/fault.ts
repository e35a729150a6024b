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

/** The word that Node has for a failure; nothing else of it, which may hold an address. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'an unknown reason';
}
