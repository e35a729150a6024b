/**
 * Mends that are known to work: a second check of the mended files has seen their findings go and no other come.
 */
import type { Finding, RepoFiles } from '../types.ts';
import { applyEdits, type Edit } from './edits.ts';
import { type Checked, mendable, type Plan, planMends, type Unmended } from './plan.ts';
import { findDisagreement } from './second-reader.ts';
import { encodeText, openText } from './text-file.ts';

export interface ProvenMends extends Plan {
  /** The mended files, as they are to be written: path to bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Checks mended files without touching the disk. */
export type Recheck = (files: RepoFiles) => Promise<Checked>;

/**
 * Plans all mends of a check and tries them together; where that brings a finding or leaves one, one after another.
 * Whatever fails is left out and says why.
 */
export async function proveMends(checked: Checked, files: RepoFiles, recheck: Recheck): Promise<ProvenMends> {
  const whole = planMends(mendable(checked), checked, files);
  if (whole.mended.length === 0) return { ...whole, files: new Map() };
  const proven = await attempt(whole, checked, files, recheck);
  if (typeof proven !== 'string') return proven;

  let good: ProvenMends = { mended: [], edits: [], unmended: [], files: new Map() };
  const failed: Unmended[] = [...whole.unmended];
  for (const { finding } of whole.mended) {
    const plan = planMends([...good.mended.map((one) => one.finding), finding], checked, files);
    const [refused] = plan.unmended;
    const outcome = refused?.reason ?? (await attempt(plan, checked, files, recheck));
    if (typeof outcome === 'string') failed.push({ finding, reason: outcome });
    else good = outcome;
  }
  return { ...good, unmended: failed };
}

async function attempt(
  plan: Plan,
  checked: Checked,
  files: RepoFiles,
  recheck: Recheck,
): Promise<ProvenMends | string> {
  const changed = applyTo(files, plan.edits);
  const after = await recheck(overlay(files, changed));
  const fault = compare(checked, after, plan) ?? (await findDisagreement(files, changed));
  return fault ?? { ...plan, files: changed };
}

/** Why the second check does not say what the first one did without the mended findings, as the end of a sentence. */
function compare(before: Checked, after: Checked, { mended }: Plan): string | undefined {
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
  const unread = after.skipped.find(
    ({ reason, at }) => !before.skipped.some((one) => one.reason === reason && one.at.file === at.file),
  );
  return unread && `${unread.at.file} could not be judged any more`;
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
