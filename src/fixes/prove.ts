/**
 * Mends that are known to work: a second check of the mended files has seen their findings go and no other come.
 */
import type { Finding, RepoFiles, Skipped } from '../types.ts';
import { applyEdits, type Edit } from './edits.ts';
import { type Checked, type Mended, mendable, type Plan, planMends, type Unmended } from './plan.ts';
import { findDisagreement } from './second-reader.ts';
import { encodeText, openText } from './text-file.ts';

export interface ProvenMends extends Plan {
  /** The mended files, as they are to be written: path to bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Checks mended files without touching the disk. */
export type Recheck = (files: RepoFiles) => Promise<Checked>;

/** Second checks that one run pays for. Each is a whole check, and a repository decides how many mends fail. */
const MOST_ATTEMPTS = 40;

const NONE: ProvenMends = { mended: [], edits: [], unmended: [], files: new Map() };

const TOO_MANY = 'too many others failed before it was tried: see to those first';

/**
 * Plans all mends of a check and tries them together; where that brings a finding or leaves one, one half of them after
 * the other, down to the one that fails. Whatever fails is left out and says why.
 */
export async function proveMends(checked: Checked, files: RepoFiles, recheck: Recheck): Promise<ProvenMends> {
  const whole = planMends(mendable(checked), checked, files);
  const failed: Unmended[] = [...whole.unmended];
  const waiting = [whole.mended];
  let good = NONE;
  let left = MOST_ATTEMPTS;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const outcome = await (left > 0 ? attempt([...good.mended, ...next], checked, files, recheck) : TOO_MANY);
    left -= 1;
    if (typeof outcome !== 'string') good = outcome;
    else if (next.length > 1 && left > 0) waiting.push(next.slice(next.length >> 1), next.slice(0, next.length >> 1));
    else for (const { finding } of next) failed.push({ finding, reason: next.length > 1 ? TOO_MANY : outcome });
  }
  return { ...good, unmended: failed };
}

/** The mends if all of them work together, else why not. */
async function attempt(
  mends: readonly Mended[],
  checked: Checked,
  files: RepoFiles,
  recheck: Recheck,
): Promise<ProvenMends | string> {
  if (mends.length === 0) return NONE;
  const plan = planMends(
    mends.map(({ finding }) => finding),
    checked,
    files,
  );
  const [refused] = plan.unmended;
  if (refused) return refused.reason;
  const changed = applyTo(files, plan.edits);
  const after = await recheck(overlay(files, changed));
  const fault = compare(checked, after, plan) ?? (await findDisagreement(files, changed));
  return fault ?? { ...plan, files: changed };
}

/** Why the second check does not say what the first one did without the mended findings, as the end of a sentence. */
function compare(before: Checked, after: Checked, { mended }: Plan): string | undefined {
  // What only one of the two checks could read says nothing about the mend, and findings come and go with it.
  const dropped = unlike(after, before).find(({ blocking }) => blocking);
  if (dropped) return `${dropped.at.file} could not be judged any more: ${dropped.reason.replace(/\.$/, '')}`;
  const gained = unlike(before, after).find(({ blocking }) => blocking);
  if (gained) return `${gained.at.file} could be judged only when it was tried: run it again`;
  const expected = count(before.findings);
  for (const { finding } of mended) expected.set(kindOf(finding), (expected.get(kindOf(finding)) ?? 0) - 1);
  const left = count(after.findings);
  for (const [kind, number] of left) {
    if (number <= (expected.get(kind) ?? 0)) continue;
    const finding = after.findings.find((one) => kindOf(one) === kind);
    const isMended = mended.some((one) => kindOf(one.finding) === kind);
    return isMended
      ? 'what can be written for it does not fix it'
      : `it would bring ${finding?.rule.id ?? 'another finding'} in its place`;
  }
  const [unread] = unlike(after, before);
  return unread && `${unread.at.file} could not be judged any more`;
}

/** What one check passed over and the other did not. */
function unlike({ skipped }: Checked, other: Checked): readonly Skipped[] {
  return skipped.filter(
    ({ reason, at }) => !other.skipped.some((one) => one.reason === reason && one.at.file === at.file),
  );
}

function count(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  return counts;
}

/** Messages may change with what is mended beside them, so they are not compared. */
function kindOf({ rule, target, project }: Finding): string {
  return JSON.stringify([rule.id, target, project]);
}

function applyTo(files: RepoFiles, edits: readonly Edit[]): ReadonlyMap<string, Uint8Array> {
  const changed = new Map<string, Uint8Array>();
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const source = openText(file, files);
    const own = edits.filter((edit) => edit.file === file);
    changed.set(file, encodeText(source, applyEdits(source.text, own)));
  }
  return changed;
}

function overlay(files: RepoFiles, changed: ReadonlyMap<string, Uint8Array>): RepoFiles {
  return {
    paths: files.paths,
    dependencyPaths: (folder) => files.dependencyPaths(folder),
    has: (file) => files.has(file),
    bytes: (file) => changed.get(file) ?? files.bytes(file),
  };
}
