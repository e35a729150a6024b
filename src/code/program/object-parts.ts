/**
 * Functions of an object of JavaScript that stands at the top of a module and is never handed on whole: nobody comes to one but
 * who says its name.
 */
import type { Expression, FunctionFact, Site } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { mentionsOf } from './find-mentions.ts';
import { isFoundByPlace } from './names-to-come.ts';
import type { VariableInfo } from './program.ts';
import { plainName } from './shared-names.ts';
import type { Unit, UnitMentions } from './units.ts';

type Dictionary = Extract<Expression, { kind: 'dictionary' }>;

export interface ObjectPart {
  /** The variable that is the object. */
  readonly of: Unit;
  readonly fact: FunctionFact;
  readonly name: string;
  /** Where its name stands first. */
  readonly site: Site;
  /** Whoever says one of these has it without its name. */
  readonly keys: readonly string[];
}

/** Before the name of an object that is handed on whole, or the file in which one is by `this`. */
const WHOLE = '\0whole ';

export function wholeObject(name: string, path: string): string {
  return WHOLE + (name === 'this' ? `this ${path}` : name);
}

/** The name that a key says: undefined for any other key. */
export function nameOfWhole(key: string): string | undefined {
  return key.startsWith(WHOLE) ? key.slice(WHOLE.length).split(' ', 1)[0] : undefined;
}

/** The pieces of code with each of these functions as one of its own, and what each is. */
export function withParts(units: readonly UnitMentions[]): {
  readonly units: readonly UnitMentions[];
  readonly parts: ReadonlyMap<Unit, ObjectPart>;
} {
  const parts = new Map<Unit, ObjectPart>();
  const all = units.flatMap((one): readonly UnitMentions[] => {
    const { unit } = one;
    const found = unit.kind === 'value' ? partsOf(unit, unit.variable, parts.size) : undefined;
    if (!found) return [one];
    for (const [part, told] of found.parts) parts.set(part, told);
    return [
      { ...one, mentions: mentionsOf(found.rest) },
      ...[...found.parts].map(([part, { fact }]) => ({ unit: part, mentions: mentionsOf(fact.body), gives: [] })),
    ];
  });
  return parts.size > 0 ? { units: all, parts } : { units, parts };
}

function partsOf(
  of: Unit,
  { fact, owner, file }: VariableInfo,
  count: number,
): { readonly rest: Dictionary; readonly parts: ReadonlyMap<Unit, ObjectPart> } | undefined {
  const isOfModule = !owner && languageOf(file.path) === 'javascript' && !isFoundByPlace(file.path);
  const object = isOfModule && fact.isFixed ? objectIn(fact.value) : undefined;
  if (!object || object.spreads?.length || !/^[A-Za-z_]\w*$/.test(plainName(fact.name))) return undefined;
  const parts = new Map<Unit, ObjectPart>();
  const keys = [wholeObject(plainName(fact.name), ''), wholeObject('this', file.path)];
  const rest = object.pairs.filter(([key, value]) => {
    const name = key.kind === 'literal' && typeof key.value === 'string' ? key.value : '';
    if (value.kind !== 'closure' || !/^[A-Za-z_]\w*$/.test(name)) return true;
    const info = { id: -1 - count - parts.size, fact: { ...value.body, name }, file };
    parts.set({ kind: 'function', info }, { of, fact: value.body, name, site: key.site, keys });
    return false;
  });
  return parts.size > 0 ? { rest: { ...object, pairs: rest }, parts } : undefined;
}

/** What is written out, with what its functions call `this` too. */
function objectIn(value: Expression | undefined): Dictionary | undefined {
  if (value?.kind === 'dictionary') return value;
  if (value?.kind !== 'call' || value.callee.kind !== 'closure' || value.args.length > 0) return undefined;
  const [made, given, ...more] = value.callee.body.body;
  const isObject = made?.kind === 'declare' && given?.kind === 'return' && more.length === 0;
  const name = isObject && made.pattern.kind === 'name' ? made.pattern.name : '';
  const isItself = isObject && given.value.kind === 'name' && given.value.name === name && name.startsWith('\0this');
  return isItself && made.value?.kind === 'dictionary' ? made.value : undefined;
}
