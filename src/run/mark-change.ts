import { mapLines } from '../base/map-lines.ts';
import type { State } from '../check/check.ts';
import { coverageOf, type Exceptions } from '../exceptions/exceptions.ts';
import { applyExceptions } from '../exceptions/silence.ts';
import { excluder } from '../files/folders.ts';
import { sortFindings } from '../findings/findings.ts';
import { type IsSamePlace, markNew } from '../findings/new-findings.ts';
import { isAboutExceptions } from '../loosened/weigh-change.ts';
import type { Configuration } from '../settings/configuration.ts';
import { type Finding, type RepoFiles, UnreadableFile } from '../types.ts';

/** What both states hold, and what is left out of the one that is checked. */
export interface Territory {
  readonly base: RepoFiles;
  readonly whole: RepoFiles;
  readonly judging: Configuration;
  /** What the change moved to where it is looked at no more. */
  readonly swallowed: ReadonlySet<string>;
  /** Submodules that changed, whose earlier state is not known. */
  readonly unread: readonly string[];
}

/** Tells what is no longer looked at, though it is still there, from what is gone. */
export function hiddenBy({ whole, judging, swallowed }: Territory): (file: string) => boolean {
  const isOut = excluder(judging.exclude.map(({ value }) => value));
  return (file) => swallowed.has(file) || (isOut(file) && whole.has(file));
}

/** Which findings are new, and how many are gone that counted by the exceptions of the base. What is set aside now is as
 *  new as it was before, and not gone. */
export function markChange(
  past: State,
  before: Omit<Exceptions, 'marked'>,
  state: State,
  territory: Territory,
  today: string,
): { readonly state: State; readonly gone: number } {
  // Of what could not be read nothing is known to be new or gone.
  if (past.skipped.some(({ blocking }) => blocking)) return { state, gone: 0 };
  const isSamePlace = sameLines(territory.base, territory.whole);
  const rules = markNew(state.found, past.found, isSamePlace);
  const faults = markNew(
    state.findings.filter(isAboutExceptions),
    past.findings.filter(isAboutExceptions),
    isSamePlace,
  );
  const coverOf = coverageOf({ ...before, marked: past.watched }, past.found, today);
  const isHidden = hiddenBy(territory);
  // What this state does not show may be there all the same.
  const gone = [...rules.gone.filter((finding) => coverOf(finding).length === 0), ...faults.gone].filter(
    ({ rule, at, project }) =>
      state.isSettled(rule.id) && !isHidden(at.file) && (project === undefined || !isHidden(project)),
  );
  const judging = { configuration: territory.judging, marked: state.watched, today };
  const found = forgetWhatHangsOn(territory.unread, state, rules.findings);
  const { judged } = applyExceptions(found, judging);
  const findings = sortFindings([...judged, ...faults.findings]);
  return { state: { ...state, found, findings }, gone: gone.length };
}

/** Of an app with sources of unknown earlier state nothing is known to have been found before. */
function forgetWhatHangsOn(unread: readonly string[], { targets }: State, findings: readonly Finding[]): Finding[] {
  const isUnread = (file: string) => unread.some((folder) => file.startsWith(`${folder}/`));
  const hanging = targets.filter(({ project, sources }) => isUnread(project) || sources.some(isUnread));
  const hangs = ({ at, target, project }: Finding) =>
    isUnread(at.file) || target === undefined || hanging.some((one) => one.name === target && one.project === project);
  return findings.map((finding) => {
    if (unread.length === 0 || finding.isNew !== false || !hangs(finding)) return finding;
    const { isNew: _, ...rest } = finding;
    return rest;
  });
}

/** Lines of both states that are the same, file by file; each file is compared once, when first asked for. */
export function sameLines(before: RepoFiles, now: RepoFiles): IsSamePlace {
  const maps = new Map<string, (line: number) => number | undefined>();
  return ({ at: old }, { at }) => {
    if (old.file !== at.file) return false;
    const map = maps.get(at.file) ?? mapLines(linesOf(before, at.file), linesOf(now, at.file));
    maps.set(at.file, map);
    return map(old.line) === at.line;
  };
}

function linesOf(files: RepoFiles, path: string): readonly string[] {
  try {
    return Buffer.from(files.bytes(path))
      .toString('utf8')
      .split(/\r\n|\r|\n/);
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}
