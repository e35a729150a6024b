/**
 * Where people are shown a type that something else stands for: an enum's case, a text of another language. That is the
 * place where it stands for one type; of several each is shown where it is named itself.
 */

import type { ClinicalType, TypeRole } from '../../types.ts';
import type { Expression, Site } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { typeOfCase, typeOfRaw } from '../models/healthkit.ts';
import { variableNamed } from '../program/meaning.ts';
import { findName } from '../program/scopes.ts';
import { type Analysis, memoize } from './analysis.ts';
import type { Frame } from './calls/frames.ts';
import { type Lead, NO_TAGS, tagged, type Value, type Way } from './values.ts';

/** Further steps say nothing that people would want to know. */
const MOST_STEPS = 4;
/** The way of a constant that the function itself names a type by. */
const LOCAL = 'local';

/** A text that says which code is run, and stands for no type: the name of a method. What that code does is shown there. */
export function noteSelecting({ memo }: Analysis, value: Value): void {
  if (value.kind === 'constant') memo.set(selecting(value.site), true);
}

function selecting({ file, start }: Site): string {
  return `selects ${file.path} ${start}`;
}

/** The value as `by` led to it at a place. */
export function ledTo(analysis: Analysis, value: Value, by: Value & { readonly site: Site }, at: string): Value {
  const type = typeIn(value);
  const { lead: _, ...known } = by.tags;
  const through = tagged(value, known);
  const { lead } = through.tags;
  if (!type || isNamedIn(by, value) || analysis.memo.has(selecting(by.site))) return through;
  const what = by.kind === 'case' ? by.name : by.kind === 'constant' ? `"${by.value}` : by.kind;
  const key = `way ${at} ${what} ${by.site.file.path} ${by.site.start} ${by.tags.lead?.id ?? ''}`;
  const way = memoize(analysis, key, (): Way => {
    const { site, tags } = by;
    const isOfLocal = at === LOCAL;
    const isDeclared = isDeclaration(by);
    return {
      id: analysis.nextId(),
      site,
      types: new Set(),
      isOfLocal,
      isDeclared,
      ...(tags.lead && { lead: tags.lead }),
    };
  });
  way.types.add(type);
  if (stepsOf(lead).some((step) => step.way === way) || stepsOf(lead).length >= MOST_STEPS) return through;
  const next = memoize(analysis, `lead ${way.id} ${lead?.id ?? ''}`, (): Lead => {
    return { id: analysis.nextId(), way, ...(lead && { before: lead }) };
  });
  return { ...through, tags: { ...through.tags, lead: next } };
}

/** `[allergies, labs]`: a constant that stands for one type is shown where the list names it. */
export function shownInList(
  analysis: Analysis,
  item: Expression | undefined,
  { file, scope, owner }: Frame,
): ((value: Value) => Value) | undefined {
  if (item?.kind === 'call' && item.args.length === 0 && !file.traits.isNative) return shownAsMade(analysis, item);
  if (item?.kind !== 'name' || languageOf(file.path) !== 'swift') return undefined;
  const { name, site } = item;
  const local = findName(scope, name);
  if (local ? local.constant?.kind !== 'call' : !variableNamed(analysis.program, name, owner)) return undefined;
  const at = local && !local.isTried ? LOCAL : 'listed';
  const by = { kind: 'case', name, site, tags: NO_TAGS } as const;
  return (value) => (value.kind === 'clinical' ? ledTo(analysis, value, by, at) : value);
}

/** `[Allergies(), Labs()]`: what is made of nothing that is told there is shown where the list makes it. */
function shownAsMade(
  analysis: Analysis,
  { callee, site }: Extract<Expression, { kind: 'call' }>,
): (value: Value) => Value {
  const name = 'name' in callee ? callee.name : callee.kind;
  const by = { kind: 'case', name, site, tags: NO_TAGS } as const;
  const flag = memoize(analysis, `made ${site.file.path} ${site.start}`, () => ({ id: analysis.nextId(), by }));
  return (value) => (value.kind === 'object' && value.thing.type ? tagged(value, { flag }) : value);
}

/** `data object Labs : Shelf { override val type = … }`: what a type says for itself stands for nothing else. */
function isNamedIn(by: Value, value: Value): boolean {
  const own = by.kind === 'case' && by.fact?.ownType ? by.fact.site : undefined;
  if (!own || !('site' in value) || !value.site) return false;
  const { file, start, end } = value.site;
  return file.path === own.file.path && own.start <= start && end <= own.end;
}

/** A case where its enum declares it, as `allCases` gives it. */
function isDeclaration(by: Value & { readonly site: Site }): boolean {
  const declared = by.kind === 'case' ? by.fact?.site : undefined;
  return declared?.file.path === by.site.file.path && declared.start === by.site.start;
}

/** The type that a value is, or stands for by itself. */
function typeIn(value: Value): ClinicalType | undefined {
  if (value.kind === 'clinical') return value.type;
  if (value.kind === 'case') return typeOfCase(value.name);
  return value.kind === 'constant' && typeof value.value === 'string' ? typeOfRaw(value.value) : undefined;
}

/** The steps that led to a value, the last first. */
function stepsOf(lead: Lead | undefined): readonly Lead[] {
  return lead ? [lead, ...stepsOf(lead.before)] : [];
}

/** Where a value is shown, once all is known of what led to it. A constant of the same function is shown where it names its
 *  type, unless it is the list alone that has to be edited; and a type that is read where the code names it, rather than at
 *  the case of an enum which leads there. */
export function shownAt(site: Site, lead: Lead | undefined, role: TypeRole = 'requested'): Site {
  const last = stepsOf(lead).find(
    ({ way }) => way.types.size === 1 && (role === 'shared' || !way.isOfLocal) && !(role === 'read' && way.isDeclared),
  );
  return last ? shownAt(last.way.site, last.way.lead, role) : site;
}

/** Where it is shown if each step stands for one type. */
export function likelyAt(site: Site, lead: Lead | undefined): Site {
  return lead ? likelyAt(lead.way.site, lead.way.lead) : site;
}
