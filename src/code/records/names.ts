/**
 * Names, for the record flow: what they hold, or the type that they name.
 */
import { type Expression, GIVEN, RECEIVER } from '../facts/facts.ts';
import { destinationsOf } from '../models/destinations.ts';
import { elsewhere, foreignMember, foreignRoot } from '../models/foreign-paths.ts';
import { storeCalls } from '../models/storage-calls.ts';
import { readOfGiven } from '../program/implied-receivers.ts';
import { type Meaning, meaningOf, nameIn, ownCase, typeNamed } from '../program/meaning.ts';
import type { TypeInfo } from '../program/program.ts';
import { findName } from '../program/scopes.ts';
import { readLocal } from './calls/blocks.ts';
import { isScript } from './calls/scripts.ts';
import { GIVEN_MEMBERS } from './calls/system.ts';
import { readGlobal } from './objects/fields.ts';
import { readMember } from './objects/members.ts';
import { isApart, want } from './objects/objects.ts';
import { evaluateMember } from './objects/static-members.ts';
import { link, newCell, put, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import { onlyStores } from './stores/stacks.ts';
import { readWrapper } from './views/wrappers.ts';

export function readName(
  taint: Taint,
  expression: Extract<Expression, { kind: 'name' }>,
  frame: TaintFrame,
): TaintTyped {
  const { program } = taint;
  if (frame.file.traits.hasBindings && DOLLAR.test(expression.name))
    return anonymousParameter(frame, expression.name) ?? { cell: newCell(taint) };
  const name = nameIn(frame, expression.name);
  const local = findName(frame.scope, name);
  if (local) return local;
  if (name === 'self' || name === 'super') {
    const { self, owner } = frame;
    // which of them it is counts for whoever is handed it
    if (self && isApart(taint, owner)) want(taint, self.cell, owner, frame);
    return self ?? { cell: newCell(taint) };
  }
  const meaning = meaningOf(program, name, frame.owner);
  const wrapper =
    meaning &&
    (meaning.kind === 'variable' || meaning.kind === 'global') &&
    meaning.variable.fact.name !== expression.name
      ? readWrapper(taint, meaning.variable, expression.name, expression, frame)
      : undefined;
  if (wrapper) return wrapper;
  if (meaning) return readMeaning(taint, meaning, { ...expression, name }, frame);
  const own = frame.file.traits.isNative ? undefined : ownCase(program, expression, frame.owner);
  if (own) return evaluateMember(taint, own, frame, undefined);
  const block = findName(frame.scope, GIVEN);
  const given = block && readOfGiven(program, expression, frame.file.traits);
  if (block && given) return readMember(taint, block, given.name, given, frame);
  const receiver = frame.file.traits.hasReceivers ? findName(frame.scope, RECEIVER) : undefined;
  const at = { ...expression, kind: 'member' } as const;
  if (receiver && OF_RECEIVERS.test(name) && !taint.isDeclared(name))
    return readMember(taint, receiver, name, at, frame);
  const cell = newCell(taint);
  if (isScript(frame.file)) {
    const at = expression.name.indexOf('@');
    // a global, or what a file declares that is not at hand
    if (at === expression.name.length - 1 && at > 0)
      put(taint, cell, { kind: 'foreign', foreign: foreignMember(foreignRoot('global'), name.slice(0, -1)), path: [] });
    else if (at > 0) {
      put(taint, cell, { kind: 'foreign', foreign: elsewhere(name), path: [] });
      return { cell, root: name };
    }
  }
  if (typeNamed(program, expression, frame) !== undefined) return { cell, root: name };
  // a function, or a closure that is kept, of a file that is not at hand: whoever is handed it may give it a record
  if (frame.file.traits.isNative && taint.isDeclared(name)) taint.unknownCalls.add(name);
  const type = GIVEN_MEMBERS.get(name);
  // `modelContext`, in an actor of SwiftData
  if (type && frame.self) link(taint, frame.self.cell, cell, onlyStores);
  return { cell, ...(type && { type }) };
}

/** Constants have other names. */
const OF_RECEIVERS = /^(?!k[A-Z])[a-z]/;

/** The object of the system's that a bare call is made on: the nearest receiver of a block that has such a function. */
export function receiverCalled({ scope }: TaintFrame, name: string): TaintTyped | undefined {
  for (let at: TaintFrame['scope'] | undefined = scope; at; at = at.outer) {
    const receiver = at.names?.get(RECEIVER);
    const type = receiver?.type?.name ?? receiver?.root;
    if (type !== undefined && (destinationsOf(type, name).length > 0 || storeCalls(name))) return receiver;
  }
  return undefined;
}

const DOLLAR = /^\$(\d)$/;

/** `$0`. */
export function anonymousParameter({ anonymous }: TaintFrame, name: string): TaintTyped | undefined {
  const position = anonymous && DOLLAR.exec(name)?.[1];
  return position === undefined ? undefined : anonymous?.[Number(position)];
}

function isStatic({ function: info }: TaintFrame): boolean {
  return info?.fact.modifiers.has('static') === true || info?.fact.modifiers.has('class') === true;
}

function readMeaning(
  taint: Taint,
  meaning: Meaning,
  expression: Extract<Expression, { kind: 'name' }>,
  frame: TaintFrame,
): TaintTyped {
  const isVariable = meaning.kind === 'variable' || meaning.kind === 'global';
  const local = isVariable ? readLocal(taint, meaning.variable, expression, frame) : undefined;
  if (local) return local;
  switch (meaning.kind) {
    case 'variable':
      return readMember(taint, selfOf(taint, meaning.owner, frame), meaning.variable.fact.name, expression, frame);
    case 'given': {
      // `standard`, in a function of the type that is added to UserDefaults
      const { owner } = meaning;
      const of = { ...expression, name: owner.name };
      if (isStatic(frame)) return evaluateMember(taint, { ...expression, kind: 'member', of }, frame, undefined);
      return readMember(taint, selfOf(taint, owner, frame), expression.name, expression, frame);
    }
    case 'methods':
      return readMember(taint, selfOf(taint, meaning.owner, frame), expression.name, expression, frame);
    case 'global':
      return readGlobal(taint, meaning.variable);
    case 'functions': {
      const cell = newCell(taint);
      for (const method of meaning.functions) {
        const made = { id: taint.nextId(), method, site: expression.site };
        put(taint, cell, { kind: 'function', made, path: [] });
      }
      return { cell };
    }
  }
}

/** What a bare name belongs to: the receiver, or whatever there is of a type around its. */
export function selfOf(taint: Taint, owner: TypeInfo, { owner: around, self }: TaintFrame): TaintTyped {
  const isOwn = owner === around && self !== undefined;
  return isOwn ? self : { cell: newCell(taint), type: { name: owner.name, args: [] } };
}
