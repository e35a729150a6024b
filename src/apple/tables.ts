import { HEALTH_RECORDS, MINIMUM_IOS, nameOfType, VERIFIABLE_HEALTH_RECORDS } from '../rules/shared/keys.ts';
import { APPLE, type Asked } from './ask.ts';

/** A row of our tables beside what Apple's page says. */
export interface JudgedFact {
  /** What is compared: `coverageRecord`. */
  readonly subject: string;
  readonly url: string;
  readonly standing: 'same' | 'differs' | 'not checked';
  /** What Apple says now, or why that is not known. */
  readonly reason?: string;
  readonly file: string;
}

const KEYS = 'src/rules/shared/keys.ts';
const TYPES = `${APPLE}/documentation/healthkit/hkclinicaltypeidentifier`;
const ACCESS_PAGE = `${APPLE}/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access`;

/** The pages of what our tables know of, each with what is compared on it. */
export const FACTS: ReadonlyMap<string, (asked: Asked) => readonly JudgedFact[]> = new Map([
  [TYPES, judgeTypes],
  [ACCESS_PAGE, judgeValues],
  ...[...MINIMUM_IOS].map(([type, version]): [string, (asked: Asked) => readonly JudgedFact[]] => {
    const subject = nameOfType(type);
    const url = `${TYPES}/${subject.toLowerCase()}`;
    return [url, (asked) => [judgeVersion(subject, url, version, asked)]];
  }),
]);

function judgeVersion(subject: string, url: string, ours: string, asked: Asked): JudgedFact {
  const fact = { subject: `${subject}, iOS ${ours}`, url, file: KEYS };
  if (asked.kind === 'missing') return { ...fact, standing: 'differs', reason: 'Apple has no page of it any more' };
  if (asked.kind === 'unread') return { ...fact, standing: 'not checked', reason: asked.reason };
  const { introduced, deprecated } = asked.page.availability.get('iOS') ?? {};
  if (introduced === undefined)
    return { ...fact, standing: 'not checked', reason: 'the page does not say since when iOS has it' };
  if (short(introduced) !== short(ours))
    return { ...fact, standing: 'differs', reason: `Apple says iOS ${introduced}` };
  if (deprecated !== undefined)
    return { ...fact, standing: 'differs', reason: `Apple has deprecated it in iOS ${deprecated}` };
  return { ...fact, standing: 'same' };
}

/** `16.4.0` and `16.4` are one version. */
function short(version: string): string {
  return version.replace(/(?:\.0){1,2}$/, '');
}

function judgeTypes(asked: Asked): readonly JudgedFact[] {
  const prefix = new URL(`${TYPES}/`).pathname;
  const ours = [...MINIMUM_IOS.keys()].map((type) => nameOfType(type).toLowerCase());
  const listed = (asked.kind === 'page' ? asked.page.topics : []).flatMap((path) =>
    path.startsWith(prefix) && !path.includes('(') ? [path.slice(prefix.length)] : [],
  );
  return compareLists('the clinical types', TYPES, ours, [], listed, asked);
}

function judgeValues(asked: Asked): readonly JudgedFact[] {
  const listed = (asked.kind === 'page' && asked.page.values) || [];
  // Apple grants the second value on request and does not list it.
  return compareLists(
    'the values of com.apple.developer.healthkit.access',
    ACCESS_PAGE,
    [HEALTH_RECORDS],
    [VERIFIABLE_HEALTH_RECORDS],
    listed,
    asked,
  );
}

function compareLists(
  subject: string,
  url: string,
  ours: readonly string[],
  unlisted: readonly string[],
  listed: readonly string[],
  asked: Asked,
): readonly JudgedFact[] {
  const fact = { subject, url, file: KEYS };
  if (asked.kind === 'missing') return [{ ...fact, standing: 'differs', reason: 'Apple has no page of them any more' }];
  if (asked.kind === 'unread') return [{ ...fact, standing: 'not checked', reason: asked.reason }];
  if (listed.length === 0) return [{ ...fact, standing: 'not checked', reason: 'the page lists none' }];
  const fresh = [...new Set(listed)].filter((one) => !ours.includes(one) && !unlisted.includes(one));
  const lost = asked.page.lacks === undefined ? ours.filter((one) => !listed.includes(one)) : [];
  const found = [
    ...fresh.map((one) => `Apple lists ${one}, which our table does not know`),
    ...lost.map((one) => `Apple does not list ${one} any more`),
  ];
  if (found.length === 0) return [{ ...fact, standing: 'same' }];
  return found.map((reason) => ({ ...fact, standing: 'differs' as const, reason }));
}
