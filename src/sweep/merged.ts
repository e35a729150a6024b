import { compare } from '../order.ts';
import { type CodeScanning, HEAD, type Plan, type Result, STATES, type State } from './words.ts';

/** A finding, as much of it as is told of an organisation. */
export interface MergedFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly target?: string;
  readonly at?: { readonly file: string; readonly line: number };
  readonly fingerprint: string;
}

/** An app: which types it asks for, where records go. */
export interface MergedTarget {
  readonly name: string;
  readonly kind: string;
  readonly project: string;
  readonly verdict: string;
  readonly requestedTypes: readonly string[];
  /** Whether more may be asked for than is known. */
  readonly isOpen: boolean;
  readonly destinations: readonly string[];
}

export interface MergedRepository {
  readonly repository: string;
  readonly head?: string;
  readonly state: State;
  readonly reason?: string;
  readonly private: boolean;
  /** Whose it is: what the scope says, else its CODEOWNERS. */
  readonly teams: readonly string[];
  /** Where its findings were to be uploaded. */
  readonly codeScanning?: CodeScanning;
  readonly counts: { readonly error: number; readonly warning: number; readonly notice: number };
  readonly findings: readonly MergedFinding[];
  readonly targets: readonly MergedTarget[];
  /** Fingerprints of findings that the sweep before did not have; none where there was none. */
  readonly new: readonly string[];
  /** What the newest report of it had: of one that could not be read this time, that of an earlier sweep. */
  readonly known: readonly string[];
}

export type Earlier = 'none' | 'unknown';

export interface Merged {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly counts: Readonly<Partial<Record<State, number>>>;
  /** Why nothing is called new: there was no sweep before, or what it found is not known. Absent where it is. */
  readonly earlier?: Earlier;
  readonly repositories: readonly MergedRepository[];
}

/** Enough of a fingerprint to tell it among those of one repository: an issue has no room for all of it. */
export const ENOUGH = 12;

/** What was known before: repository → its state and fingerprints. Undefined: there was no sweep before. */
export type Before = ReadonlyMap<string, { readonly state: string; readonly known: readonly string[] }>;

/** Every repository of the plan with its result; without one it is an error, and never missing. */
export function mergeResults(
  plan: Pick<Plan, 'repositories' | 'setAside'>,
  results: ReadonlyMap<string, Result>,
  before: Before | undefined,
  earlier: Earlier = 'none',
): Merged {
  const planned = plan.repositories.map(({ repository, head, private: isPrivate, teams }) => {
    const result = results.get(repository);
    // of another commit: left over from another sweep
    const isOfPlan = result?.head === head;
    const told: Told = isOfPlan
      ? result
      : { state: 'error', reason: 'there is no result of it: its shard did not come so far' };
    return describe({ repository, head, private: isPrivate }, { ...told, ...(teams && { teams }) }, before);
  });
  const others = plan.setAside.map(({ state, reason, teams = [], ...one }) =>
    describe({ ...one, private: one.private ?? true }, { state, reason, teams }, before),
  );
  const repositories = [...planned, ...others].sort((a, b) => compare(a.repository, b.repository));
  const counts = Object.fromEntries(
    STATES.map((state) => [state, repositories.filter((one) => one.state === state).length] as const).filter(
      ([, number]) => number > 0,
    ),
  );
  return { ...HEAD, counts, ...(before === undefined && { earlier }), repositories };
}

type Told = Pick<Result, 'state' | 'reason' | 'report' | 'teams' | 'codeScanning'>;

function describe(
  about: { readonly repository: string; readonly head?: string; readonly private: boolean },
  { state, reason, report, teams = [], codeScanning }: Told,
  before: Before | undefined,
): MergedRepository {
  const findings = listOf(report?.findings).flatMap(readFinding);
  const earlier = before?.get(about.repository)?.known ?? [];
  const isRead = report !== undefined || state === 'not-applicable' || state === 'empty';
  const fingerprints = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
  const was = new Set(earlier.map((one) => one.slice(0, ENOUGH)));
  const counts = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return {
    ...about,
    state,
    ...(reason !== undefined && reason !== '' && { reason }),
    teams,
    ...(codeScanning !== undefined && { codeScanning }),
    counts: { error: counts('error'), warning: counts('warning'), notice: counts('notice') },
    findings,
    targets: listOf(report?.targets).flatMap(readTarget),
    new: before === undefined ? [] : fingerprints.filter((one) => !was.has(one.slice(0, ENOUGH))),
    known: isRead ? fingerprints : earlier,
  };
}

/** Findings that count; what is silenced was accepted in its repository. */
function readFinding(value: Readonly<Record<string, unknown>>): MergedFinding[] {
  const { ruleId, severity, message, target, at, fingerprint, silenced } = value;
  if (silenced !== undefined || typeof ruleId !== 'string' || typeof fingerprint !== 'string') return [];
  const { file, line } = (typeof at === 'object' && at !== null ? at : {}) as Record<string, unknown>;
  return [
    {
      ...{ ruleId, severity: textOf(severity), message: textOf(message) },
      ...(typeof target === 'string' && { target }),
      ...(typeof file === 'string' && typeof line === 'number' && { at: { file, line } }),
      fingerprint,
    },
  ];
}

function readTarget({ name, kind, project, verdict, clinicalTypes, destinations }: Readonly<Record<string, unknown>>) {
  const types = (typeof clinicalTypes === 'object' && clinicalTypes !== null ? clinicalTypes : {}) as Record<
    string,
    unknown
  >;
  const requested = listOf(types.requested).map(({ type }) => textOf(type));
  const isOpen = listOf(types.unresolved).some(({ role }) => role === 'requested');
  const goes = listOf(destinations).map(({ destination }) => textOf(destination));
  if (typeof name !== 'string' || (requested.length === 0 && !isOpen && goes.length === 0 && kind !== 'app')) return [];
  return [
    {
      ...{ name, kind: textOf(kind), project: textOf(project), verdict: textOf(verdict) },
      ...{ requestedTypes: [...new Set(requested)].sort(compare), isOpen },
      destinations: [...new Set(goes)].sort(compare),
    },
  ];
}

/** What is no text has none: lists in one another without end have no text that could be made. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** Where something came since the sweep before: an error, a verdict of failed, or that it can no longer be checked. Nothing
 *  where there was none: all of it would be new, and nobody has done anything. */
export function listNew({ repositories }: Merged, before: Before | undefined): readonly MergedRepository[] {
  if (before === undefined) return [];
  return repositories.filter(({ repository, state, findings, new: fresh }) => {
    const hasNewError = findings.some(
      ({ severity, fingerprint }) => severity === 'error' && fresh.includes(fingerprint),
    );
    const isNewly = (word: State) => state === word && before.get(repository)?.state !== word;
    return hasNewError || isNewly('failed') || isNewly('incomplete');
  });
}
