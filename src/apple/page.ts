/** What a page of Apple's says, whichever layout it came in. */
export interface Page {
  readonly layout: 'markdown' | 'docc' | 'html';
  /** All that is written for a reader. */
  readonly text: string;
  /** Why a sentence that is not in `text` may be on the page all the same; absent where the whole page was read. */
  readonly lacks?: string;
  /** By platform as Apple names it: `iOS`. */
  readonly availability: ReadonlyMap<string, Availability>;
  /** Paths of the symbols under "Topics", in lower case: `/documentation/healthkit/…`. */
  readonly topics: readonly string[];
  /** What a key may hold, where the page lists it. */
  readonly values?: readonly string[];
}

/** Versions as Apple writes them: `16.4.0` or `16.4`. */
export interface Availability {
  readonly introduced?: string;
  readonly deprecated?: string;
}

/** Text as it is compared: one form of quotes, dashes, spaces and letters. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/ ?([\u2013\u2014]) ?/g, '$1')
    .trim();
}

/** Letters and digits alone: what stays the same where Apple changes signs, links or capitals. */
export function loosen(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
