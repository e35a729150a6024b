/**
 * Which files a record's way may lead through. It begins with those that name a record, and takes in others only when
 * they declare what is given one, or use what holds one.
 */
import type { RepoFiles, Skipped } from '../../../types.ts';
import { createAround } from '../../choose/around.ts';
import { isFacts } from '../../choose/parsing.ts';
import { READ_WHOLE } from '../../choose/small-app.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { Language } from '../../facts/source.ts';
import type { Budget } from '../../flow/fuel.ts';
import { traitsOf } from '../../languages/index.ts';
import { namedStatements } from '../../models/sql.ts';
import type { Scan } from '../../scan/scan.ts';
import type { RecordReads } from '../../types/record-reads.ts';
import { followRecords, type Kept, type Tainted, type TaintInput, type TellFlows } from '../follow-records.ts';
import type { Statements } from '../state.ts';
import { configurationsOf, mayBeInCloud } from '../stores/core-data-stores.ts';
import { NAMES_STACKS } from '../stores/stacks.ts';
import { mayBeSynced } from '../stores/swift-data.ts';
import { findAddresses } from './addresses.ts';
import { glanceAt, textOf } from './glances.ts';
import { importsOneOf } from './importers.ts';

/** How far from the files that name records others are looked for. */
const ROUNDS = 5;
/** More bytes than that beside them are not parsed: some seconds. */
const MOST_BYTES = 4_000_000;

export interface RecordInput {
  /** The Swift and Objective-C files of a target. */
  readonly scans: readonly Scan[];
  /** Of them, those that the type flow looked at. */
  readonly parsed: readonly FileFacts[];
  readonly reads: RecordReads;
  /** Deliveries that all targets share. */
  readonly budget: Budget;
  parse(chosen: readonly Scan[]): Promise<readonly (FileFacts | Skipped)[]>;
}

/** Where the records of one target go: what comes back tells it of each configuration. */
export async function findRecordFlows(
  { scans, parsed, reads, budget, parse }: RecordInput,
  files: RepoFiles,
): Promise<TellFlows> {
  const usable = scans.filter(({ skipped }) => !skipped);
  const seen = usable.map((scan) => glanceAt(scan, files));
  const chosen = firstFiles(parsed, reads);
  for (const scan of usable)
    if (traitsOf(scan.language).isNative && glanceAt(scan, files).hasSource) chosen.add(scan.path);
  const declared = new Set(seen.flatMap(({ declares }) => [...declares]));
  const everywhere = usable.flatMap((scan) => (scan.language === 'c-sharp' ? globalUsings(scan.path, files) : []));
  const importsOf = new Map(usable.map((scan) => [scan.path, modulesOf(scan, files, everywhere)]));
  const hasCloudContainer = seen.some((it) => it.hasCloudContainer);
  const stores = seen.flatMap((it) => it.stores);
  const hasStacks = hasCloudContainer || stores.some(({ isSynced }) => isSynced !== true);
  const naming = hasStacks ? usable.filter((scan) => namesStacks(scan, files)) : [];
  const tellsStacks = hasStacks && naming.reduce((sum, { size }) => sum + size, 0) <= MOST_OF_STACKS;
  if (tellsStacks) for (const { path } of naming) chosen.add(path);
  const containers = seen.reduce((sum, it) => sum + it.containers, 0);
  const described = seen.flatMap((it) => it.described ?? []);
  const configurations = configurationsOf(hasCloudContainer ? modelsIn(files) : []);
  const statements = usable.some(({ language }) => language === 'kotlin') ? statementsIn(files) : NO_STATEMENTS;
  let bytes = MOST_BYTES;
  const around = createAround(files, (scan) => glanceAt(scan, files).declares, READ_WHOLE);
  const seenTelling = new Set<string>();
  for (let round = 0; ; round += 1) {
    const facts = (await parse(usable.filter(({ path }) => chosen.has(path)))).filter(isFacts);
    const input: TaintInput = {
      files: facts,
      budget,
      reads: reads.calls,
      statements,
      tellsStacks,
      importsOf: (path) => importsOf.get(path) ?? NOTHING,
      imports: new Set([...importsOf.values()].flatMap((names) => [...names])),
      isDeclared: (name) => declared.has(name),
      isSynced: (by, model) =>
        by === 'swift-data-sync'
          ? mayBeSynced(stores, model)
          : hasCloudContainer && mayBeInCloud(described, configurations, model, containers),
    };
    const followed = followRecords(input);
    const { wanted, carriers, kept, isComplete } = followed;
    const asked = new Set([...wanted].map((name) => name.slice(name.indexOf('@') + 1)));
    const named = namesOf(carriers);
    const imported = importsOneOf(carriers);
    const near =
      round >= ROUNDS
        ? []
        : usable.filter((scan) => {
            if (chosen.has(scan.path) || scan.size > bytes) return false;
            if (kept.length > 0 && getsSome(kept, textOf(scan.path, files))) return true;
            // the names of JavaScript say which file they are of
            if (scan.language === 'javascript')
              return asked.has(scan.path) || (imported?.test(textOf(scan.path, files)) ?? false);
            const { declares } = glanceAt(scan, files);
            return [...wanted].some((name) => declares.has(name)) || named?.test(textOf(scan.path, files));
          });
    const closed = round >= ROUNDS ? [] : usable.filter((scan) => !chosen.has(scan.path) && !near.includes(scan));
    const addresses = findAddresses(
      followed.senders,
      usable,
      closed,
      ({ path }) => textOf(path, files),
      (scan) => glanceAt(scan, files).declares,
    );
    for (const scan of addresses) near.push(scan);
    const telling = usable.filter(({ path }) => followed.tellers.has(path) && !seenTelling.has(path));
    for (const { path } of telling) seenTelling.add(path);
    for (const scan of around(telling, closed.filter(isOfNative))) near.push(scan);
    for (const scan of near) {
      if (scan.size > bytes) continue;
      bytes -= scan.size;
      chosen.add(scan.path);
    }
    if (near.length === 0 || !isComplete) return tellApart(input, followed);
  }
}

/** Others say by their imports whom they mean. */
function isOfNative({ language }: Scan): boolean {
  return traitsOf(language).isNative;
}

/** Files that name contexts of Core Data are read whole beside the others, up to this. */
const MOST_OF_STACKS = 1_000_000;

function namesStacks({ path, language }: Scan, files: RepoFiles): boolean {
  return traitsOf(language).isNative && NAMES_STACKS.test(textOf(path, files));
}

/** Whether a file may take something out of a place that holds records. */
function getsSome(kept: readonly Kept[], text: string): boolean {
  return kept.some(
    ({ names, words }) => names.some((name) => text.includes(name)) && words.some((word) => text.includes(word)),
  );
}

/** The flows, once more with objects told apart where a record goes somewhere and they may be the reason. What is too large
 *  for that is told as it is. */
function tellApart(input: TaintInput, { tell, tellers, toTell, isComplete }: Tainted): TellFlows {
  if (tellers.size === 0 || !isComplete || toTell.types.size === 0) return tell;
  const { tell: tellOfEach } = followRecords(input, toTell);
  return (compilation, read) => {
    const apart = tellOfEach(compilation, read);
    return apart.isComplete && !apart.usedUpAt ? apart : tell(compilation, read);
  };
}

/** More lines than that are not all taken along from the start. */
const MOST_AT_FIRST = 12_000;

/** Those that the type flow looked at; of a large app, those that read, and those that no name leads to. */
function firstFiles(parsed: readonly FileFacts[], { paths }: RecordReads): Set<string> {
  const size = parsed.reduce((sum, { traits, lines }) => (traits.isReadWhole ? sum : sum + lines.length), 0);
  if (size <= MOST_AT_FIRST) return new Set(parsed.map(({ path }) => path));
  return new Set([...paths, ...parsed.flatMap(({ path, traits }) => (traits.isReadWhole ? [path] : []))]);
}

const NOTHING: ReadonlySet<string> = new Set();

const IMPORTED: ReadonlyMap<Language, RegExp> = new Map([
  ['dart', /^[ \t]*import\s{1,20}['"](?:package:([^/'"\n]{1,200})\/|(dart:\w{1,40}))/gm],
  ['c-sharp', /^[ \t]*(?:global[ \t]{1,20})?using[ \t]{1,20}([\w.]{1,200})[ \t]{0,20};/gm],
  ['kotlin', /^[ \t]*import[ \t]{1,20}([\w.]{1,200})/gm],
]);

/** What a file imports: modules, packages, namespaces. */
function modulesOf(
  { path, language, imports }: Scan,
  files: RepoFiles,
  everywhere: readonly string[],
): ReadonlySet<string> {
  const pattern = IMPORTED.get(language);
  if (!pattern) return new Set(imports.map(({ value }) => value));
  const names = [...textOf(path, files).matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
  // Kotlin has each pod as a package: `cocoapods.FirebaseAnalytics.FIRAnalytics`
  const pods = names.flatMap((name) => /^cocoapods\.(\w+)\./.exec(name)?.[1] ?? []);
  // `import dev.gitlive.firebase.analytics.analytics`: of the package before the last dot
  const packages = language === 'kotlin' ? names.map((name) => name.slice(0, name.lastIndexOf('.'))) : [];
  return new Set([...names, ...pods, ...packages, ...(language === 'c-sharp' ? everywhere : [])]);
}

/** What one file of C# imports for all of its project. */
function globalUsings(path: string, files: RepoFiles): readonly string[] {
  const text = textOf(path, files);
  if (!text.includes('global')) return [];
  return [...text.matchAll(/^[ \t]*global[ \t]{1,20}using[ \t]{1,20}([\w.]{1,200})[ \t]{0,20};/gm)].map(
    ([, name = '']) => name,
  );
}

const MODEL = /\.xcdatamodel\/contents$/;
/** Models beyond which none is read. */
const MOST_MODELS = 50;

/** The models of Core Data. */
function modelsIn(files: RepoFiles): readonly string[] {
  const paths = files.paths.filter((path) => MODEL.test(path)).slice(0, MOST_MODELS);
  return paths.map((path) => textOf(path, files).slice(0, MOST_OF_MODEL));
}

const MOST_OF_MODEL = 1_000_000;

const NO_STATEMENTS: Statements = new Map();
const STATEMENTS = /(?:^|\/)(\w{1,200})\.sq$/;

/** What the files of SQLDelight say: `Lab.sq` makes `labQueries`. */
function statementsIn(files: RepoFiles): Statements {
  const found = new Map<string, string[]>();
  const add = (key: string, statement: string): unknown => found.set(key, [...(found.get(key) ?? []), statement]);
  for (const path of files.paths.filter((it) => STATEMENTS.test(it)).slice(0, MOST_MODELS)) {
    const [, name = ''] = STATEMENTS.exec(path) ?? [];
    const owner = `${name.charAt(0).toLowerCase()}${name.slice(1)}Queries`;
    for (const [label, statement] of namedStatements(textOf(path, files).slice(0, MOST_OF_MODEL)))
      add(label === '' ? '' : `${owner}.${label}`, statement);
    add(`${owner}.`, '');
  }
  return found;
}

/** What finds the name of one of these types or functions in code. */
function namesOf(carriers: ReadonlySet<string>): RegExp | undefined {
  const words = [...carriers].filter((name) => /^\w+$/.test(name));
  return words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})\\b`) : undefined;
}
