/**
 * What functions of JavaScript take of an object that they are given, as components do of their props, and what they leave in it.
 */
import type { Expression, Statement } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { languageOf } from '../facts/source.ts';
import { mentionsOf } from './find-mentions.ts';
import type { FunctionInfo, Program } from './program.ts';
import { type Reference, saidOf } from './said.ts';
import type { Slot } from './unread-slots.ts';

export interface PropSlots {
  all(): readonly Slot[];
  /** Where each of some props is put: `<Records onRefresh={open} />`. */
  given(props: Expression): readonly (readonly [Expression, Slot])[];
  /** Notes which it looks at: `handsOn` tells where it is seen who looks further. */
  note(handsOn: (at: Reference, slot: Slot) => boolean): void;
}

/** The functions of JavaScript that take parts of what they are given first, by their names. */
export function findProps({ everyFunction }: Pick<Program, 'everyFunction'>): ReadonlyMap<FunctionInfo, PropSlots> {
  const found = new Map<FunctionInfo, PropSlots>();
  for (const info of everyFunction) {
    const props = languageOf(info.file.path) === 'javascript' && !info.owner ? propsOf(info) : undefined;
    if (props) found.set(info, props);
  }
  return found;
}

function propsOf({ fact }: FunctionInfo): PropSlots | undefined {
  const [first, ...more] = fact.parameters;
  if (more.length > 0 || first?.default) return undefined;
  const { body } = fact;
  if (body.length === 0 || ['arguments', 'arguments@'].some((it) => mentionsOf(body).names.has(it))) return undefined;
  const wholes = new Set(first ? [first.name] : []);
  const parts = new Set<Expression>();
  /** The names that each is taken by. */
  const taken = new Map<string, string[]>();
  for (const { name, value } of declaredIn(body)) {
    if (value.kind === 'name' && wholes.has(value.name) && name.startsWith('\0')) wholes.add(name);
    else if (value.kind === 'member' && value.of?.kind === 'name' && wholes.has(value.of.name)) {
      parts.add(value);
      push(taken, value.name, name);
    }
  }
  const { references, values } = saidOf(body);
  const said = (name: string): readonly Reference[] =>
    [...(references.get(name) ?? []), ...(values.get(name) ?? [])].filter(({ kind }) => kind === 'name');
  const without = restsIn(body, wholes);
  const places = new Set([...wholes].flatMap(said));
  // of each place it is known that a part is taken there, or all but some
  const known = new Set<Expression>([...without.map(({ of }) => of), ...aliasesIn(body, wholes)]);
  const direct = new Map<string, Reference[]>();
  for (const at of [...references.values(), ...values.values()].flat()) {
    if (at.kind !== 'member' || at.of?.kind !== 'name' || !wholes.has(at.of.name)) continue;
    known.add(at.of);
    if (!parts.has(at)) push(direct, at.name, at);
  }
  if ([...places].some((at) => !known.has(at))) return undefined;
  const slots = new Map<string, Slot>();
  const slotOf = (name: string): Slot => {
    const slot = slots.get(name) ?? { isRead: without.some(({ names }) => !names.has(name)), from: [] };
    slots.set(name, slot);
    return slot;
  };
  return {
    all: () => [...slots.values()],
    given: (props) =>
      props.kind === 'dictionary'
        ? props.pairs.flatMap(([key, value]) =>
            key.kind === 'literal' ? [[value, slotOf(String(key.value))] as const] : [],
          )
        : [],
    note: (handsOn) => {
      const look = (slot: Slot, some: readonly Reference[]): void => {
        if (new Set(some).size < some.length || some.some((at) => !handsOn(at, slot))) slot.isRead = true;
      };
      for (const [name, slot] of slots) {
        look(slot, direct.get(name) ?? []);
        for (const as of taken.get(name) ?? []) look(slot, said(as));
      }
    },
  };
}

interface Declared {
  readonly name: string;
  readonly value: Expression;
}

/** What a body declares by a name, in its own blocks. */
function declaredIn(body: readonly Statement[]): readonly Declared[] {
  return body.flatMap((statement) => {
    if (statement.kind === 'block') return declaredIn(statement.body);
    if (statement.kind !== 'declare' || statement.pattern.kind !== 'name' || !statement.value) return [];
    return [{ name: statement.pattern.name, value: statement.value }];
  });
}

function aliasesIn(body: readonly Statement[], wholes: ReadonlySet<string>): readonly Expression[] {
  return declaredIn(body).flatMap(({ name, value }) =>
    wholes.has(name) && value.kind === 'name' && wholes.has(value.name) ? [value] : [],
  );
}

/** `...rest`: all but what has a name beside it. */
function restsIn(
  body: readonly Statement[],
  wholes: ReadonlySet<string>,
): readonly { readonly of: Expression; readonly names: ReadonlySet<string> }[] {
  return declaredIn(body).flatMap(({ value }) => {
    if (value.kind !== 'dictionary' || value.spreads?.length !== 1) return [];
    const [of] = value.spreads;
    if (of?.kind !== 'name' || !wholes.has(of.name)) return [];
    const isLeftOut = value.pairs.every(([key, part]) => key.kind === 'literal' && part.kind === 'literal');
    const names = new Set(value.pairs.flatMap(([key]) => (key.kind === 'literal' ? [String(key.value)] : [])));
    return isLeftOut ? [{ of, names }] : [];
  });
}
