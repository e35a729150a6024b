import { hideCredentials } from '../credentials/credentials.ts';
import { compare } from '../order.ts';
import { UsageError } from '../settings/options.ts';
import type { BaselineUse, Finding, Location } from '../types.ts';

/** One finding that was accepted, or several that are said in the same words. */
export interface Accepted {
  readonly fingerprint: string;
  readonly rule: string;
  readonly target?: string;
  /** The beginning of the message, for people. */
  readonly message: string;
  readonly count: number;
  /** It was found in a built app, and in no source. */
  readonly isBuilt?: true;
  /** Why it was accepted, where somebody wrote it down. */
  readonly reason?: string;
  /** Where its fingerprint stands. */
  readonly at?: Location;
}

const LONGEST_FILE = 16 * 1024 * 1024;
const LONGEST_MESSAGE = 160;
/** A file in a built app, which stands before the sign. */
const IN_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)!/i;
const NO_REASON = 'accepted in the baseline';

/** Reads a baseline file. Throws {@link UsageError} for what is none.
 *  @param file its path from the checked folder, where places in it are wanted */
export function readBaseline(bytes: Uint8Array, name: string, file?: string): Accepted[] {
  const wrong = (why: string) => new UsageError(`"${name}" is no baseline: ${why}. Write one with --write-baseline.`);
  if (bytes.length > LONGEST_FILE) throw wrong('it is too large');
  let content: unknown;
  try {
    content = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong('it is not JSON');
    throw error;
  }
  if (!isObject(content) || content.version !== 1 || !Array.isArray(content.findings)) {
    throw wrong('"version" is not 1, or "findings" is no list');
  }
  const places = file === undefined ? new Map<string, Location>() : placeEntries(bytes, file);
  return content.findings.map((entry: unknown, index) => {
    if (!isObject(entry)) throw wrong(`entry ${index + 1} is no object`);
    const { fingerprint, rule, target, message, count = 1, built, reason } = entry;
    if (typeof fingerprint !== 'string' || typeof rule !== 'string') {
      throw wrong(`entry ${index + 1} lacks a "fingerprint" or a "rule"`);
    }
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
      throw wrong(`the "count" of entry ${index + 1} is no number of findings`);
    }
    const at = places.get(fingerprint) ?? (file === undefined ? undefined : { file, line: 1, column: 1 });
    return {
      fingerprint,
      rule,
      ...(at && { at }),
      message: typeof message === 'string' ? message : '',
      count,
      ...(typeof target === 'string' && { target }),
      ...(built === true && { isBuilt: true as const }),
      ...(typeof reason === 'string' && reason.trim() !== '' && { reason: reason.trim() }),
    };
  });
}

/** Where each fingerprint stands, as JSON is usually written; nothing for one that is spelt otherwise. */
function placeEntries(bytes: Uint8Array, file: string): ReadonlyMap<string, Location> {
  const places = new Map<string, Location>();
  for (const [index, text] of Buffer.from(bytes).toString('utf8').split('\n').entries()) {
    for (const { 1: fingerprint = '', index: column } of text.matchAll(/"fingerprint"\s*:\s*"([^"\\]*)"/g)) {
      if (!places.has(fingerprint)) places.set(fingerprint, { file, line: index + 1, column: column + 1 });
    }
  }
  return places;
}

/** Whether this run saw all that the findings of an entry may be about. */
export type Seen = (entry: Pick<Accepted, 'rule' | 'target' | 'isBuilt'>) => boolean;

/** Findings that were accepted do not count. What is ignored already needs no baseline. An entry that nothing matches is
 *  stale where this run saw everything its rule could say: without URL checks, those of dead URLs are not, nor without
 *  the built app those of it. */
export function applyBaseline(
  findings: readonly Finding[],
  accepted: readonly Accepted[],
  isSeen: Seen,
): { readonly findings: Finding[]; readonly baseline: BaselineUse } {
  const left = new Map<string, number>();
  for (const { fingerprint, count } of accepted) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
  const reasons = new Map(accepted.map(({ fingerprint, reason }) => [fingerprint, reason]));

  let used = 0;
  const judged = findings.map((finding): Finding => {
    const rest = left.get(finding.fingerprint) ?? 0;
    if (rest === 0) return finding;
    left.set(finding.fingerprint, rest - 1);
    if (finding.silenced) return finding;
    used += 1;
    return { ...finding, silenced: { by: 'baseline', reason: reasons.get(finding.fingerprint) ?? NO_REASON } };
  });
  const stale = accepted.flatMap((entry) => {
    const { fingerprint, rule, target, message } = entry;
    const rest = left.get(fingerprint) ?? 0;
    left.delete(fingerprint);
    return rest > 0 && isSeen(entry) ? [{ rule, message, ...(target !== undefined && { target }) }] : [];
  });
  return { findings: judged, baseline: { accepted: used, stale } };
}

/** The text of a baseline that accepts what is found now, sorted, so that a version control shows what came and went.
 *  Reasons that were written down are kept, and so is what this run could not see. */
export function writeBaseline(findings: readonly Finding[], earlier: readonly Accepted[], isSeen: Seen): string {
  const reasons = new Map(earlier.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const entries = new Map<string, Accepted>();
  for (const { fingerprint, rule, target, message, at, silenced } of findings) {
    if (silenced?.by === 'ignore') continue;
    const reason = reasons.get(fingerprint);
    const count = (entries.get(fingerprint)?.count ?? 0) + 1;
    entries.set(fingerprint, {
      rule: rule.id,
      ...(target !== undefined && { target }),
      message: excerpt(message),
      fingerprint,
      count,
      ...(IN_BUILT.test(at.file) && { isBuilt: true as const }),
      ...(reason !== undefined && { reason }),
    });
  }
  for (const entry of earlier) {
    if (!isSeen(entry) && !entries.has(entry.fingerprint)) entries.set(entry.fingerprint, entry);
  }
  const sorted = [...entries.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
  const plain = sorted.map(({ count, at: _, isBuilt, ...entry }) => ({
    ...entry,
    ...(count > 1 && { count }),
    ...(isBuilt && { built: true }),
  }));
  return `${JSON.stringify({ version: 1, findings: plain }, null, 2)}\n`;
}

function excerpt(message: string): string {
  const line = hideCredentials(message.replaceAll(/\s+/g, ' ').trim());
  return line.length <= LONGEST_MESSAGE
    ? line
    : `${line.slice(0, LONGEST_MESSAGE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function keyOf({ rule, target = '', message, fingerprint }: Accepted): string {
  return JSON.stringify([rule, target, message, fingerprint]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
