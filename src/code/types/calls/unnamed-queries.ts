/**
 * Queries of HealthKit that are made, kept by a name, and never run: nobody says that name.
 */
import type { Expression, FileFacts, Site, Statement } from '../../facts/facts.ts';
import { mentionsOf } from '../../program/mentions.ts';
import type { FunctionInfo, Program, VariableInfo } from '../../program/program.ts';
import { listUnits, type Unit } from '../../program/relevance.ts';
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
  const add = (query: Expression): unknown =>
    found.set(query.site.file.path, [...(found.get(query.site.file.path) ?? []), query.site]);
  const units = listUnits(program);
  for (const { fact, file } of program.everyVariable.filter((it) => keepsQuery(program, it))) {
    const isOwn = ['private', 'fileprivate'].some((word) => fact.modifiers.has(word));
    const isSaid = units.some(
      ({ unit, mentions: { names, keys, selectors } }) =>
        (!isOwn || fileOf(unit) === file) && [names, keys, selectors].some((some) => some.has(fact.name)),
    );
    const isKnown = isOwn || namedElsewhere?.(new Set([fact.name])).size === 0;
    if (fact.value && !isSaid && isKnown) add(fact.value);
  }
  for (const { unit } of units) {
    const body = unit.kind === 'function' && unit.info.file.traits.isNative ? unit.info.fact.body : [];
    const queries = localsWithQuery(program, body);
    if (queries.length === 0) continue;
    const { names } = mentionsOf(body);
    for (const [name, query] of queries) if (!names.has(name)) add(query);
  }
  return found;
}

function fileOf(unit: Unit): FileFacts {
  if (unit.kind === 'file') return unit.file;
  return unit.kind === 'function' ? unit.info.file : unit.variable.file;
}

/** What a property wrapper, an observer or the system does with what is kept is not seen here. */
function keepsQuery(
  program: Program,
  { fact: { value, getter, modifiers }, file, others = [] }: VariableInfo,
): boolean {
  const isPlain = ![...modifiers].some((word) => word.startsWith('@'));
  return (
    file.traits.isNative && isPlain && !getter && others.length === 0 && value !== undefined && isQuery(program, value)
  );
}

function isQuery(program: Program, value: Expression): boolean {
  if (value.kind !== 'call') return false;
  const { callee } = value;
  if (callee.kind === 'type') return QUERY.test(callee.type.name);
  if (callee.kind !== 'name' && callee.kind !== 'member') return false;
  if (QUERY.test(callee.name)) return true;
  const own = program.everyFunction.filter(({ fact }) => fact.name === callee.name);
  return own.length > 0 && own.every(onlyMakesQuery);
}

/** Whether a function gives a query, and runs none. */
function onlyMakesQuery({ fact: { result, body } }: FunctionInfo): boolean {
  return QUERY.test(result?.name ?? '') && ![...RUNS].some((name) => mentionsOf(body).names.has(name));
}

const RUNS: ReadonlySet<string> = new Set(['execute', 'executeQuery', 'result', 'results']);

function localsWithQuery(program: Program, body: readonly Statement[]): readonly (readonly [string, Expression])[] {
  return body.flatMap((statement): readonly (readonly [string, Expression])[] => {
    if (statement.kind === 'block') return localsWithQuery(program, statement.body);
    if (statement.kind !== 'declare' || statement.pattern.kind !== 'name' || !statement.value) return [];
    return isQuery(program, statement.value) ? [[statement.pattern.name, statement.value]] : [];
  });
}
