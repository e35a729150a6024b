/**
 * Places that the properties of objects name: one for each object, by what it was told where it is made.
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { StoreCall } from '../../models/storage-calls.ts';
import type { FunctionInfo, TypeInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { keysOf } from '../calls/named-keys.ts';
import { isApart, noteKeeper, watchThings } from '../objects/objects.ts';
import { type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';
import { OWN, placeName } from './place-names.ts';
import { keyTold } from './told-texts.ts';

/** A place by its name, or the one of each object whose property names it. */
export interface Places {
  readonly name: string;
  /** Who keeps what names it. */
  readonly by?: TypeInfo;
  /** The object whose property it is, where that is not the one at hand: `letter.url`. */
  readonly of?: TaintTyped;
  /** It is what an object was given, by the name that it is kept by there. */
  readonly isHanded?: true;
  nameFor(name: NonNullable<TaintFrame['nameKey']>): string;
}

/** Calls a function for each object around the call that names a place by what it was told, where it is given such a name. */
export function ofEachKeeper(
  taint: Taint,
  info: FunctionInfo,
  { args, callee }: Call,
  frame: TaintFrame,
  passed: readonly Cell<TaintValue>[],
  tell: (around: TaintFrame) => void,
): void {
  const { self, owner } = frame;
  const isKeeping = self !== undefined && keysOf(taint, info).size > 0;
  const told = [...args.map(({ value }) => value), ...(callee.kind === 'member' && callee.of ? [callee.of] : [])];
  const by = isKeeping ? told.map((value) => placesNamed(taint, value, frame)?.by).find((it) => it) : undefined;
  if (by) for (const cell of passed) noteKeeper(taint, by, cell);
  if (!self || !by || !isApart(taint, owner)) tell(frame);
  else
    watchThings(taint, self, owner, frame, (thing) =>
      tell({ ...frame, nameKey: (variable, declared, part) => keyTold(thing, variable, part) ?? declared }),
    );
}

/** Whose property names a place, beside what it is called. */
export function placesNamed(taint: Taint, expression: Expression, frame: TaintFrame): Places | undefined {
  let by: TypeInfo | undefined;
  let handed: string | undefined;
  const told = (nameKey: NonNullable<TaintFrame['nameKey']>): string | undefined =>
    placeName(taint, expression, {
      ...frame,
      nameKey: (variable, declared, part) => {
        const own = nameKey(variable, declared, part);
        return own === declared && own !== '' ? OWN + own : own;
      },
    })?.replaceAll(OWN, '');
  const nameFor = (nameKey: NonNullable<TaintFrame['nameKey']>): string => told(nameKey) ?? '';
  const name = told((variable, declared) => {
    by = variable.owner;
    if (!variable.fact.isConstant && !variable.fact.getter) handed = declared;
    return declared;
  });
  const of = by && holderOf(taint, expression, by, frame);
  return name === undefined
    ? undefined
    : { name, ...(by && { by }), ...(of && { of }), ...(name === handed && { isHanded: true }), nameFor };
}

function holderOf(taint: Taint, expression: Expression, by: TypeInfo, { scope }: TaintFrame): TaintTyped | undefined {
  const of = expression.kind === 'member' && expression.of?.kind === 'name' ? expression.of.name : undefined;
  const local = of === undefined || /^(?:self|this)$/.test(of) ? undefined : findName(scope, of);
  return local && typeInfoOf(taint, local.type) === by ? local : undefined;
}

/** Of what is kept at the places of objects that nobody tells apart, and of all of them. */
const EACH = '@each';
const ALL = '@all';

/** Calls back for each name of a place, where objects that keep it are told apart for each of theirs. */
export function watchNames(
  taint: Taint,
  { name, by, of: holder, nameFor }: Places,
  does: StoreCall['does'],
  frame: TaintFrame,
  onName: (name: string, doubt?: string) => void,
): void {
  const self = holder ?? frame.self;
  if (!isApart(taint, by) || !self || typeInfoOf(taint, self.type) === undefined) {
    onName(name);
    return;
  }
  const of = (ending: string): string => nameFor((_, declared) => `${declared}${ending}`);
  watchThings(taint, self, by, frame, (thing, doubt) => {
    const own = nameFor((variable, declared, part) => keyTold(thing, variable, part) ?? declared);
    if (does === 'opens') onName(own);
    else if (thing.stands) {
      if (does === 'puts' || thing.stands === 'any') onName(of(EACH));
      onName(of(ALL), thing.stands === 'any' && does === 'gets' ? by.name : doubt);
    } else for (const each of [own, of(does === 'puts' ? ALL : EACH)]) onName(each, doubt);
  });
}
