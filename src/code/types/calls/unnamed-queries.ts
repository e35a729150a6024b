/**
 * Queries of HealthKit that are made, kept by a name, and never run: nobody says that name. So are actions, buttons and
 * operations of the system, `models/waiting-objects.ts`, which call nothing before they are handed to somebody.
 */
import type { Expression, Site, Statement } from '../../facts/facts.ts';
import { push } from '../../facts/lists-by-name.ts';
import { languageOf } from '../../facts/source.ts';
import { isWaiting } from '../../models/waiting-objects.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { isDeclared, membersNamed } from '../../program/named.ts';
import type { FunctionInfo, Program, VariableInfo } from '../../program/program.ts';
import { saidIn } from '../../program/said.ts';
import { listUnits } from '../../program/units.ts';
import { fileOf } from '../../program/unrun.ts';
import { type Analysis, memoize } from '../analysis.ts';

const QUERY = /^HK\w*Query(?:Descriptor)?$/;

/** Whether a call stands in such a query, or in a function that makes one and is called for it. It may be kept by a local name,
 *  or by one that no other file says. */
export function isOfUnnamedQuery(analysis: Analysis, call: Expression, calls: readonly Expression[]): boolean {
  const unnamed = memoize(analysis, 'unnamed queries', () => findUnnamed(analysis));
  return [call, ...calls].some(
    ({ site: { file, start, end } }) =>
      unnamed.get(file.path)?.some((query) => query.start <= start && end <= query.end) === true,
  );
}

function findUnnamed({ program, namedElsewhere }: Analysis): ReadonlyMap<string, readonly Site[]> {
  const found = new Map<string, Site[]>();
  const add = ({ site }: Expression): void => push(found, site.file.path, site);
  const units = listUnits(program);
  const makers = queryMakers(program);
  const isKept = (value: Expression): boolean => isQuery(makers, value) || waits(program, value);
  for (const { fact, file } of program.everyVariable.filter(
    (it) => keepsPlainly(it) && it.fact.value && isKept(it.fact.value),
  )) {
    const isOwn = ['private', 'fileprivate'].some((word) => fact.modifiers.has(word));
    const isSaid = units.some(
      ({ unit, mentions: { names, keys, selectors } }) =>
        (!isOwn || fileOf(unit).path === file.path) && [names, keys, selectors].some((some) => some.has(fact.name)),
    );
    const isKnown = isOwn || namedElsewhere?.(new Set([fact.name])).size === 0;
    if (fact.value && !isSaid && isKnown) add(fact.value);
  }
  for (const { unit } of units) {
    if (unit.kind !== 'function' || !LANGUAGES.has(languageOf(unit.info.file.path) ?? '')) continue;
    const { body } = unit.info.fact;
    const { isNative } = unit.info.file.traits;
    if (isNative) for (const value of droppedIn(body)) if (isQuery(makers, value)) add(value);
    const kept = localsKept(body).filter(({ value }) =>
      isNative && isQuery(makers, value) ? true : waits(program, value),
    );
    if (kept.length === 0) continue;
    const { names, macros } = mentionsOf(body);
    for (const { name, value } of kept) if (!names.has(name) && !macros.has(name)) add(value);
  }
  // `self.query = HKSampleQuery(…)`, of a property that is set and never read
  const puts = units.flatMap(({ mentions: { given } }) =>
    [...given].flatMap(([name, values]) =>
      values.filter((value) => isQuery(makers, value)).map((value) => ({ name, value })),
    ),
  );
  const isRead = (name: string): boolean =>
    units.some(({ unit, mentions: { names, keys, selectors, macros, given } }) => {
      const { references, values } = saidIn(unit);
      const isSet = (values.get(name)?.length ?? 0) === (given.get(name)?.length ?? 0);
      // `_query` is the same, in Objective-C
      const isOwn = references.has(`_${name}`) || values.has(`_${name}`) || names.has(`"${name}`);
      return references.has(name) || isOwn || !isSet || [keys, selectors, macros].some((some) => some.has(name));
    });
  const isPlain = (name: string): boolean => {
    const fields = membersNamed(program, name);
    return fields.length > 0 && fields.every((it) => keepsPlainly(it) && !hasOtherName(it));
  };
  /** `@synthesize query = kept`: a field of its own that nobody seems to fill. */
  const hasOtherName = ({ owner, file, fact }: VariableInfo): boolean =>
    languageOf(file.path) === 'objective-c' &&
    [...(owner?.variables.values() ?? [])].some(
      (it) =>
        it.fact.name !== fact.name &&
        QUERY.test(it.fact.type?.name ?? '') &&
        !puts.some(({ name }) => name === it.fact.name),
    );
  for (const { name, value } of puts)
    if (isPlain(name) && !isRead(name) && namedElsewhere?.(new Set([name])).size === 0) add(value);
  return found;
}

/** Whether a property no more than keeps what is put there: what a wrapper, an observer or the system does is not seen here. */
function keepsPlainly({ fact: { getter, setter, observers, modifiers }, file, others = [] }: VariableInfo): boolean {
  const isPlain = ![...modifiers].some((word) => word.startsWith('@'));
  return file.traits.isNative && isPlain && !getter && !setter && !observers && others.length === 0;
}

/** What is made on a line of its own, or put nowhere: `_ = HKSampleQuery(…)`. The only line of a closure is what it gives. */
function droppedIn(body: readonly Statement[]): readonly Expression[] {
  return body.flatMap((statement): readonly Expression[] => {
    if (statement.kind === 'block') return droppedIn(statement.body);
    if (statement.kind !== 'evaluate') return [];
    const { value } = statement;
    if (value.kind !== 'assign') return [value];
    return value.target.kind === 'name' && value.target.name === '_' ? [value.value] : [];
  });
}

function isQuery(makers: ReadonlySet<string>, value: Expression): boolean {
  if (value.kind !== 'call') return false;
  const { callee } = value;
  if (callee.kind === 'type') return QUERY.test(callee.type.name);
  if (callee.kind !== 'name' && callee.kind !== 'member') return false;
  // `[[HKSampleQuery alloc] initWithSampleType:…]`
  const of = callee.kind === 'member' && callee.of?.kind === 'name' && /^init/.test(callee.name) ? callee.of.name : '';
  return QUERY.test(callee.name) || QUERY.test(of) || makers.has(callee.name);
}

/** The names of functions that only make a query, all that have one. */
function queryMakers({ everyFunction }: Program): ReadonlySet<string> {
  const makers = new Set(everyFunction.flatMap((info) => (onlyMakesQuery(info) ? [info.fact.name] : [])));
  for (const info of everyFunction)
    if (makers.has(info.fact.name) && !onlyMakesQuery(info)) makers.delete(info.fact.name);
  return makers;
}

/** Whether a function gives a query, and runs none. */
function onlyMakesQuery({ fact: { result, body } }: FunctionInfo): boolean {
  return QUERY.test(result?.name ?? '') && ![...RUNS].some((name) => mentionsOf(body).names.has(name));
}

const RUNS: ReadonlySet<string> = new Set(['execute', 'executeQuery', 'result', 'results']);

/** Languages in which a local is named, or nobody has it. */
const LANGUAGES: ReadonlySet<string> = new Set(['swift', 'objective-c', 'kotlin', 'c-sharp']);

interface Kept {
  readonly name: string;
  readonly value: Expression;
}

function localsKept(body: readonly Statement[]): readonly Kept[] {
  return body.flatMap((statement): readonly Kept[] => {
    if (statement.kind === 'block') return localsKept(statement.body);
    if (statement.kind !== 'declare' || statement.pattern.kind !== 'name' || !statement.value) return [];
    return [{ name: statement.pattern.name, value: statement.value }];
  });
}

/** `UIAlertAction(title: "Labs", style: .default) { … }`, `[UIAlertAction actionWithTitle:… handler:^{ … }]`, of the system's. */
function waits(program: Program, value: Expression): boolean {
  if (value.kind !== 'call') return false;
  const { callee } = value;
  const maker = callee.kind === 'member' ? callee.of : callee;
  const name = maker?.kind === 'type' ? maker.type.name : maker?.kind === 'name' ? maker.name : '';
  return isWaiting(name) && !isDeclared(program, name);
}
