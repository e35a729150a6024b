import { type WatchedFiles, watchMarks } from '../exceptions/marks.ts';
import { limitReading } from '../files/limit-reading.ts';
import { joinPlaces } from '../findings/join-places.ts';
import { linkBuilt } from '../findings/link-built.ts';
import { quoteLines } from '../findings/quotes.ts';
import { countFindings, decide, decideTarget, type Evidence, type FailOn, listFailing } from '../findings/verdict.ts';
import { comparePlaces } from '../order.ts';
import type { findPolicy } from '../policy/find.ts';
import type { Progress } from '../progress.ts';
import { clipMiddle } from '../sentence.ts';
import type { Configuration } from '../settings/configuration.ts';
import { findTargets } from '../targets/index.ts';
import type { Depth } from '../targets/way.ts';
import type {
  AppTarget,
  Artifact,
  Finding,
  PolicyUrl,
  RepoFiles,
  Report,
  Rule,
  Skipped,
  StoredApp,
  StoreMetadata,
  Target,
} from '../types.ts';
import type { AskedApp } from './ask-store.ts';
import { chooseDepth } from './choose-depth.ts';
import { examineTargets } from './examine-targets.ts';

export interface CheckOptions {
  readonly configuration: Configuration;
  readonly failOn: FailOn;
  readonly newOnly: boolean;
  /** A repository without any project is not applicable, and not incomplete. */
  readonly passesWithoutApp?: boolean;
  /** Privacy-policy URLs given by option or configuration. */
  readonly urls: readonly PolicyUrl[];
  /** What the network says of the URLs found; the only thing in here that may leave the machine. */
  readonly judgeUrls: (found: ReturnType<typeof findPolicy>) => Promise<StoreMetadata>;
  /** Reads apps in App Store Connect; absent without a key. It leaves the machine too. */
  readonly readStore?: (asked: readonly AskedApp[]) => Promise<readonly StoredApp[]>;
  /** Judged as a release is. */
  readonly isRelease?: boolean;
  /** What could not be listed or read before the check began. */
  readonly passedOver: readonly Skipped[];
  /** Whether URLs are requested: without that, nothing is known of dead ones. */
  readonly checkUrls?: boolean;
  /** How closely targets are looked at, whatever the files name. */
  readonly depth?: Depth;
  readonly rules?: readonly Rule[];
  /** What is looked at was built, and has no sources. */
  readonly isBuilt?: true;
  /** Built apps that are checked beside the sources. */
  readonly beside?: BuiltBeside;
  /** Asked before anything is read that costs more than a look. Throws where it is not to be read in this process. */
  readonly admit?: (files: RepoFiles, depth: Depth) => void;
  readonly progress?: Progress;
  /** The day that end dates of ignores are compared with, `2026-11-24`. */
  readonly today: string;
}

/** Built apps, as far as the check of their sources asks for them. */
export interface BuiltBeside {
  /** The bundles of each. */
  readonly bundles: readonly (readonly Target[])[];
  /** Whether one of them has to do with clinical records. */
  readonly isClinical: boolean;
  /** What is found in them, which stands under the same exceptions. */
  readonly find: (sources: readonly AppTarget[]) => Promise<readonly Finding[]>;
}

/** What was found out about one state of a repository, before it is told what is new or was accepted before. */
export type State = Pick<
  Report,
  'rules' | 'findings' | 'privacyPolicy' | 'appStoreConnect' | 'storeNotices' | 'skipped'
> & {
  readonly targets: readonly AppTarget[];
  /** The findings as the rules say them, whatever was decided about them. */
  readonly found: readonly Finding[];
  readonly watched: WatchedFiles;
  /** Whether everything was seen of a rule's findings: only then is an exception, or a baseline's entry, that nothing
   *  matches left over. */
  readonly isSettled: (ruleId: string) => boolean;
  /** Only an outline was made of the targets: nothing names clinical records. */
  readonly isOutline?: boolean;
  /** Rules that the configuration switches off. */
  readonly off?: readonly string[];
  /** The built apps that were looked into. */
  readonly artifacts?: readonly Artifact[];
};

/** From files to report: what each target ships, what its code does, what rules say of both. */
export async function check(files: RepoFiles, options: CheckOptions): Promise<Report> {
  return conclude(await examine(files, options), files, options);
}

/** Everything that is found out about one state of a repository. */
export async function examine(unwatched: RepoFiles, options: CheckOptions): Promise<State> {
  const limited = limitReading(unwatched);
  const watched = watchMarks(limited.files);
  options.progress?.('Reading projects');
  const depth = options.depth ?? chooseDepth(watched.files);
  options.admit?.(watched.files, depth);
  const found = await findTargets(watched.files, depth);
  if (found.targets.length === 0) {
    const skipped = sortSkipped([...options.passedOver, ...limited.unread(), ...found.skipped]);
    const isSettled = () => !skipped.some(({ blocking }) => blocking);
    return { rules: [], targets: [], found: [], watched, findings: [], privacyPolicy: [], skipped, isSettled };
  }
  const state = await examineTargets(found, depth, watched, options);
  return { ...state, skipped: sortSkipped([...options.passedOver, ...limited.unread(), ...state.skipped]) };
}

/** What a comparison adds to a state. */
type Concluded = Pick<Report, 'changes' | 'baseline' | 'loosening'>;

type Failing = Pick<Evidence, 'failOn' | 'newOnly' | 'failOnBefore' | 'passesWithoutApp'>;

/** From what was found out to the verdict. */
export function conclude(
  { targets, found: _, watched: __, isSettled, isOutline: ___, off = [], ...state }: State & Concluded,
  files: RepoFiles,
  { failOn, newOnly, failOnBefore, passesWithoutApp = false }: Failing,
): Report {
  const { skipped } = state;
  const findings = joinPlaces(state.findings);
  const evidence = {
    ...{ findings, skipped, targets, failOn, newOnly, passesWithoutApp },
    ...(failOnBefore && { failOnBefore }),
  };
  const blocked = { ...evidence, skipped: skipped.filter(({ blocking }) => blocking) };
  const ofTarget = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding.target, finding.project);
    const known = ofTarget.get(key);
    if (known) known.push(finding);
    else ofTarget.set(key, [finding]);
  }
  return {
    ...state,
    findings,
    verdict: decide(evidence),
    failing: listFailing(evidence),
    unjudged: new Map(
      state.rules.flatMap(({ id }): (readonly [string, string])[] => {
        if (off.includes(id)) return [[id, 'switched off by the configuration']];
        return isSettled(id) ? [] : [[id, 'not everything that it looks at was read or asked']];
      }),
    ),
    counts: countFindings(findings),
    targets: linkBuilt(
      targets.map((target) => ({
        target,
        configurations: target.configurations ?? target.variants.map(({ configuration }) => configuration),
        verdict: decideTarget(target, { ...blocked, findings: ofTarget.get(keyOf(target.name, target.project)) ?? [] }),
      })),
      state.artifacts,
      findings,
    ),
    quotes: quoteLines(findings, files, targets),
  };
}

function keyOf(target: string | undefined, project: string | undefined): string {
  return JSON.stringify([target, project]);
}

/** A reason may quote what a file holds: a name of a megabyte, too. */
const LONGEST_REASON = 1000;

export function sortSkipped(skipped: readonly Skipped[]): Skipped[] {
  const place = ({ at, target }: Skipped) => JSON.stringify([at.file, at.line, at.column, target]);
  const sentence = (reason: string) => reason.replace(/\.$/, '');
  const blocked = new Set(skipped.filter(({ blocking }) => blocking).map(place));
  // `INFOPLIST_FILE of App: why` says `why` as well
  const told = new Set(
    skipped.flatMap((skip) => {
      const [, why] = /^[^:]{1,200}: (.+)$/s.exec(sentence(skip.reason)) ?? [];
      return why === undefined ? [] : [place(skip) + why];
    }),
  );
  const seen = new Set<string>();
  return skipped
    .map((skip) => ({ ...skip, reason: clipMiddle(skip.reason, LONGEST_REASON) }))
    .toSorted((a, b) => comparePlaces(a.at, b.at))
    .filter((skip) => {
      // what keeps the whole list from being read says it for each of its values
      if (!skip.blocking && blocked.has(place(skip))) return false;
      const key = place(skip) + sentence(skip.reason);
      return !told.has(key) && !seen.has(key) && seen.add(key);
    });
}
