/** What a reader of the small apps in `fixtures-apps/` expects, and what is not so. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { json } from '../src/reporters/json.ts';
import { run } from '../src/run/run.ts';
import { OptionValues, UsageError } from '../src/settings/options.ts';

interface Wanted {
  readonly rule: string;
  readonly severity?: string;
  readonly target?: string;
  readonly file?: string;
  readonly line?: number;
  readonly says?: string;
}

export interface Expectation {
  /** One line: the idiom, and what is right. */
  readonly about: string;
  /** Findings that are made, each with as much of it as counts. */
  readonly must?: readonly Wanted[];
  /** Rules that find nothing. */
  readonly mustNot?: readonly string[];
  readonly mustNotAt?: readonly Wanted[];
  readonly noErrors?: boolean;
  /** The types, without prefix, of all targets. */
  readonly requested?: readonly string[];
  readonly read?: readonly string[];
  readonly shared?: readonly string[];
  /** Whether something cannot be told. */
  readonly unresolved?: boolean;
  /** Why some of this does not hold yet. */
  readonly open?: string;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

interface Found {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly target: string;
    readonly message: string;
    readonly fix: string;
    readonly at: Place;
    readonly places?: readonly { readonly at: Place }[];
  }[];
  readonly targets: readonly {
    readonly clinicalTypes?: Readonly<
      Record<'requested' | 'read' | 'shared', readonly { readonly type: string; readonly conditional?: string }[]>
    > & { readonly unresolved?: readonly unknown[] };
  }[];
}

const APPS = path.join(import.meta.dirname, '..', 'fixtures-apps');
export const appNames = readdirSync(APPS, { withFileTypes: true })
  .filter((it) => it.isDirectory())
  .map((it) => it.name)
  .sort();

export async function check(name: string): Promise<Found> {
  const report = await run({
    root: path.join(APPS, name, 'repo'),
    values: new OptionValues(new Map()),
    readNamed: (file) => {
      throw new UsageError(`${file} is not asked for here.`);
    },
    checkUrls: false,
    release: false,
    countsFixes: false,
  });
  return JSON.parse(json(report, { prefix: '' }));
}

/** What is expected and not so, a line each. */
export function differences(want: Expectation, { findings, targets }: Found): string[] {
  const places = (one: Found['findings'][number]): Place[] => [one.at, ...(one.places ?? []).map(({ at }) => at)];
  const isIt = (one: Found['findings'][number], it: Wanted): boolean =>
    one.ruleId === it.rule &&
    (!it.severity || one.severity === it.severity) &&
    (!it.target || one.target === it.target) &&
    (!it.says || `${one.message} ${one.fix}`.includes(it.says)) &&
    places(one).some(({ file, line }) => (!it.file || file === it.file) && (!it.line || line === it.line));
  const said = (one: Found['findings'][number]): string => `${one.ruleId} at ${one.at.file}:${one.at.line}`;
  const wrong: string[] = [];
  for (const it of want.must ?? [])
    if (!findings.some((one) => isIt(one, it))) wrong.push(`missing: ${it.rule} at ${it.file}:${it.line}`);
  for (const one of findings) {
    if (want.mustNot?.includes(one.ruleId)) wrong.push(`unwanted: ${said(one)}`);
    if (want.mustNotAt?.some((it) => isIt(one, it))) wrong.push(`unwanted there: ${said(one)}`);
    if (want.noErrors && one.severity === 'error') wrong.push(`an error: ${said(one)}`);
  }
  for (const role of ['requested', 'read', 'shared'] as const) {
    if (!want[role]) continue;
    const types = targets.flatMap(({ clinicalTypes }) => clinicalTypes?.[role] ?? []);
    const shipped = types.filter(({ conditional }) => conditional === undefined);
    const found = [...new Set(shipped.map(({ type }) => type.replace('HKClinicalTypeIdentifier', '')))].sort();
    if (found.join() !== [...want[role]].sort().join()) wrong.push(`${role}: ${found.join(', ')}`);
  }
  if (want.unresolved && !targets.some(({ clinicalTypes }) => clinicalTypes?.unresolved?.length))
    wrong.push('nothing is unresolved');
  return wrong;
}

export function expectationOf(name: string): Expectation {
  return JSON.parse(readFileSync(path.join(APPS, name, 'expect.json'), 'utf8'));
}

/** Whether an app is of Swift and Objective-C alone. */
export function isNative(name: string): boolean {
  const files = readdirSync(path.join(APPS, name, 'repo'), { recursive: true, encoding: 'utf8' });
  return !files.some((file) => /\.(?:[jt]sx?|dart|cs|kt|vue|svelte)$/.test(file));
}
