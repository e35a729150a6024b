/** What is told in the end. */
import type { Skipped } from './files.ts';
import type { Located, Location } from './places.ts';
import type { JudgedUrl, StoredApp } from './privacy-policy.ts';
import type { AppTarget, BuiltPair, HouseRule, Problem, Related, Rule, Severity, TargetName } from './rules.ts';

export type Verdict = 'passed' | 'failed' | 'not-applicable' | 'incomplete';

export interface Finding extends Omit<Problem, 'severity'> {
  readonly rule: Rule | HouseRule;
  /** As the configuration file may have changed it. */
  readonly severity: Severity;
  /** Absent for a finding about the repository. */
  readonly target?: string;
  readonly project?: string;
  readonly configurations: readonly string[];
  /** Survives moved lines. */
  readonly fingerprint: string;
  /** Why it does not count: accepted in the baseline, or ignored with this reason. */
  readonly silenced?: { readonly by: 'baseline' | 'ignore'; readonly reason: string };
  /** With a base to compare with: whether the change brings it. */
  readonly isNew?: boolean;
  /** Where one cause shows at several: each of them, `at` too, sorted. */
  readonly places?: readonly Place[];
}

/** One of several places at which one cause shows. */
export interface Place {
  readonly at: Location;
  readonly message: string;
  readonly fingerprint: string;
  /** What leads there. */
  readonly related?: readonly Related[];
}

export interface TargetReport {
  readonly target: AppTarget;
  readonly configurations: readonly string[];
  readonly verdict: Verdict;
  /** What was built of it: bundles of built apps that were checked beside it. */
  readonly built?: readonly TargetReport[];
  /** The target of the sources that it was built from: reports tell of both in one place. */
  readonly isOf?: TargetName;
}

/** A built app that was looked into. */
export interface Artifact {
  readonly file: string;
  readonly sha256?: string;
  readonly bundles: readonly ArtifactBundle[];
  /** What could not be read of it. */
  readonly skipped: readonly Skipped[];
}

export interface ArtifactBundle {
  /** The folder in the artifact; `.` for the artifact itself. */
  readonly path: string;
  readonly target: string;
  readonly bundleIdentifier?: string;
  readonly isSigned: boolean;
  readonly clinicalImports: readonly { readonly symbol: string; readonly binary: string }[];
  /** The target of the sources that it was built from. */
  readonly source?: Pick<BuiltPair, 'configuration' | 'by'> & TargetName;
  /** Beside sources: why none of their targets is known to be it. The end of a sentence. */
  readonly unmatched?: string;
}

/** What a change is about: a type asked for, read, written or required; a text; an entitlement; the policy; a receiver. */
export type ChangeKind =
  | 'requested'
  | 'read'
  | 'shared'
  | 'required'
  | 'usage-description'
  | 'entitlement'
  | 'privacy-policy'
  | 'destination';

/** One thing that people are asked, or that happens to their records, and that the base did otherwise. */
export interface Change {
  readonly kind: ChangeKind;
  readonly change: 'added' | 'removed' | 'changed';
  /** The raw type, the key, the name of the receiver; `Privacy policy` for its URL. */
  readonly subject: string;
  /** Absent for a change of the repository: its policy URL. */
  readonly target?: string;
  readonly project?: string;
  /** The configurations it holds in; empty for what has none. */
  readonly configurations: readonly string[];
  readonly locale?: string;
  /** The value in the base, at its place there; the value now. */
  readonly before?: Located<string>;
  readonly after?: Located<string>;
  /** Why it may be otherwise: a list that is made at run time in the base or now. */
  readonly uncertain?: string;
}

/** How the checked state differs from its base in what it asks of people. */
export type Changes =
  | {
      /** What the comparison is about, for a sentence. */
      readonly of: ChangeOf;
      /** The commit that was compared with. */
      readonly base: string;
      readonly list: readonly Change[];
      /** Findings of the base that are no longer there; absent where none is. */
      readonly gone?: number;
    }
  | { readonly of: ChangeOf /** Why there is no base to compare with. */; readonly unavailable: string };

export type ChangeOf = 'pull request' | 'merge group' | 'push' | 'change';

/** How a change sets something of its own check aside. */
export type LooseningKind =
  | 'rule-off'
  | 'severity-lowered'
  | 'excluded'
  | 'ignored'
  | 'marked'
  | 'baseline-grown'
  | 'url-allowed'
  | 'fail-on-lowered';

/** One thing that a change sets aside in its own check, at its line in the checked state. */
export interface Loosened {
  readonly what: LooseningKind;
  /** The rule, the glob, the URL; `fail-on` for that. */
  readonly subject: string;
  readonly at: Location;
  /** How many findings it sets aside that counted otherwise. Absent for none, and where they cannot be counted. A finding
   *  that is set aside twice is counted once. */
  readonly findings?: number;
  /** The severity or the last day before and now, where one became the other; `no end` for an exception without a day. */
  readonly from?: string;
  readonly to?: string;
}

/** What a change does to its own check, and whose exceptions gave the verdict. */
export interface Loosening {
  readonly judgedBy: 'base' | 'head';
  /** Sorted by place. Absent where it cannot be told, as there is no base. */
  readonly list?: readonly Loosened[];
  /** What stood in the way of what was asked for, in a plain sentence. */
  readonly missed?: string;
}

/** What a baseline accepted, and which of its entries nothing matches any more. */
export interface BaselineUse {
  readonly accepted: number;
  readonly stale: readonly { readonly rule: string; readonly target?: string; readonly message: string }[];
}

/** Everything a run found out. Plain data; carries its rules, so that no reporter looks anything up. */
export interface Report {
  readonly rules: readonly Rule[];
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly targets: readonly TargetReport[];
  readonly findings: readonly Finding[];
  readonly privacyPolicy: readonly JudgedUrl[];
  /** With a key: what App Store Connect holds of each app, by bundle identifier. */
  readonly appStoreConnect?: readonly StoredApp[];
  /** Why App Store Connect was not asked, or not for each app; sentences. */
  readonly storeNotices?: readonly string[];
  readonly skipped: readonly Skipped[];
  /** With a base: what this state asks of people that the base did not, and the reverse. */
  readonly changes?: Changes;
  readonly baseline?: BaselineUse;
  readonly loosening?: Loosening;
  /** The built apps that were looked into; absent where none was given. */
  readonly artifacts?: readonly Artifact[];
  /** How many findings `--fix` has an edit for; absent where nobody asked. */
  readonly fixable?: number;
  /** The findings that make the verdict `failed`. */
  readonly failing?: readonly Finding[];
  /** Rules that found nothing because they did not look, or not everywhere, each with why. */
  readonly unjudged?: ReadonlyMap<string, string>;
  /** Lines of checked files that reporters quote: `file` to line number to text. */
  readonly quotes: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

export type Reporter = (report: Report, context: ReportContext) => string;

/** What a reporter may know beyond the report. */
export interface ReportContext {
  readonly colour: boolean;
  /** How wide the terminal is; absent where nothing says so, and nothing is wrapped. */
  readonly columns?: number;
  /** The checked path relative to the repository's root, `""` for the root: annotations and links need it. */
  readonly prefix: string;
  /** The checked path as the system knows it, for what is shown beside a build. */
  readonly root?: string;
  /** Where a line can be looked at: `https://github.com/o/r/blob/<sha>/`; absent outside GitHub. */
  readonly blobUrl?: string;
  /** Where a line of the checked files stands in the commit that `blobUrl` shows; undefined for a line that is not in
   *  it. Absent where both are the same commit. */
  readonly placeInHead?: (at: Location) => Location | undefined;
  /** Where a line can be looked at that `placeInHead` does not know: the commit that is checked. */
  readonly checkedBlobUrl?: string;
  /** The commit that is checked out, and its day. */
  readonly commit?: { readonly id: string; readonly date?: string };
  /** Files the pull request changes: their annotations come first. */
  readonly changedFiles?: ReadonlySet<string>;
  /** The pull request that is checked, for a program that reads the report later and must know what it is about. */
  readonly pullRequest?: { readonly number: number; readonly headSha: string };
  /** What is checked is about to be released: the page says what ships. */
  readonly release?: boolean;
}
