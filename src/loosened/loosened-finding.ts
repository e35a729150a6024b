import { CHECK_LOOSENED } from '../catalogue/house-rules.ts';
import { describeWithCount } from '../findings/describe-loosened.ts';
import { makeFinding } from '../findings/findings.ts';
import { listWords } from '../sentence.ts';
import type { Finding, Loosened, Place } from '../types.ts';

/** Names that a message has room for. */
const MOST_NAMED = 6;

/** The one finding about all that a change sets aside, at the first of its lines; none where it sets nothing aside. It is
 *  made after everything that could silence it. */
export function findLoosened(list: readonly Loosened[]): Finding[] {
  const [first] = list;
  if (first === undefined) return [];
  const phrases = list.map(describeWithCount);
  const shown = phrases.length > MOST_NAMED ? phrases.slice(0, MOST_NAMED - 1) : phrases;
  const hidden = phrases.length - shown.length;
  const what = listWords([...shown, ...(hidden > 0 ? [`does ${hidden} more things of the kind`] : [])]);
  const finding = makeFinding(CHECK_LOOSENED, {
    at: first.at,
    message: `This change sets aside a part of its own check: it ${what}.`,
    fix: CHECK_LOOSENED.fix,
  });
  return [{ ...finding, places: list.map(placeOf), isNew: true }];
}

function placeOf(loosened: Loosened): Place {
  const message = `This change ${describeWithCount(loosened)}.`;
  return {
    at: loosened.at,
    message,
    fingerprint: makeFinding(CHECK_LOOSENED, { at: loosened.at, message, fix: '' }).fingerprint,
  };
}
