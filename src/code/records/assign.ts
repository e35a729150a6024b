/**
 * Assignments, for the record flow.
 */
import { type Expression, THROWN } from '../facts/facts.ts';
import { siteKey } from '../facts/source.ts';
import type { Cell } from '../flow/solver.ts';
import { methodsOf } from '../program/called.ts';
import { type Meaning, meaningOf, nameIn, typeNamed } from '../program/meaning.ts';
import { dynamicIndex, type Index, subscriptCall, subscriptsOf } from '../program/members.ts';
import { callableNamed } from '../program/named.ts';
import { findName, redeclareName } from '../program/scopes.ts';
import { allOf, createLimit } from './calls/call-methods.ts';
import { isScript } from './calls/scripts.ts';
import { UPDATES } from './calls/system.ts';
import { fillObjects, partOfKey } from './collections/entries.ts';
import { throwValue } from './errors/thrown.ts';
import { hearUncaught } from './errors/uncaught.ts';
import { evaluate, flowTyped } from './evaluate.ts';
import { callDelegate } from './events/delegates.ts';
import { hitAssignment } from './hits.ts';
import { anonymousParameter, selfOf } from './names.ts';
import { fieldCell } from './objects/fields.ts';
import { noteKey } from './objects/identified.ts';
import { readMember } from './objects/members.ts';
import { storeMember } from './objects/put-members.ts';
import { growOverwritten } from './overwritten.ts';
import { tellUpdates } from './reads.ts';
import { plainName } from './runs.ts';
import {
  joined,
  link,
  memoize,
  newCell,
  type Taint,
  type TaintFrame,
  type TaintScope,
  type TaintTyped,
  typeInfoOf,
} from './state.ts';
import { askForEntity } from './stores/managed.ts';
import { keyText, ownKeys, placeName } from './stores/place-names.ts';
import { setStack } from './stores/stacks.ts';
import { indexStore, setBox, setInStore } from './stores/storage.ts';
import type { Call, TaintValue } from './values.ts';
import { keyedField } from './views/environment.ts';
import { callSubscriptSetters, runSetters, sendSetting } from './views/setters.ts';
import { readWrapper, setWrapped } from './views/wrappers.ts';
import { askForType } from './which-files/asked.ts';

/** Puts a value where an expression stands. */
export function assign(
  taint: Taint,
  target: Expression,
  value: Cell<TaintValue>,
  frame: TaintFrame,
  written?: Expression,
  typed?: TaintTyped,
): void {
  const { values, program } = taint;
  growOverwritten(taint, target, value, frame);
  switch (target.kind) {
    case 'name': {
      if (target.name === THROWN) {
        throwValue(taint, value, frame, typed?.type);
        return;
      }
      const name = nameIn(frame, target.name);
      const local = findName(frame.scope, name) ?? anonymousParameter(frame, name);
      if (local) {
        if (written === undefined) fillNamed(taint, name, local, value, frame);
        if (local.made || local.began) declareAgain(frame.scope, name, local, written !== undefined);
        flowTyped(taint, value, local.into ?? local.cell, local.type);
        return;
      }
      if (name === 'self' && frame.self) {
        link(taint, value, frame.self.into ?? frame.self.cell);
        return;
      }
      const meaning = meaningOf(program, name, frame.owner);
      const wrapper = wrapperMeant(taint, meaning, target.name, target, frame);
      if (wrapper) {
        link(taint, value, wrapper.cell);
        return;
      }
      if (meaning?.kind === 'global') {
        setWrapped(taint, meaning.variable, value, target.site, frame);
        if (runSetters(taint, meaning.variable, undefined, value, target.site, frame)) return;
        link(taint, value, fieldCell(taint, meaning.variable), undefined, {
          what: `kept in \`${plainName(name)}\``,
          site: target.site,
        });
      } else if (!meaning && frame.file.traits.leadsByName && (!isScript(frame.file) || /@./.test(name))) {
        // a variable of a file that is not at hand
        taint.solver.watch(value, ({ kind }) => kind === 'record' && taint.unknownCalls.add(name));
      } else if (meaning && meaning.kind !== 'functions') {
        // `string = text`, in what is added to UIPasteboard
        const of: Expression = { kind: 'name', name: 'self', site: target.site };
        const own: TaintTyped = { cell: newCell(taint), root: meaning.owner.name };
        if (meaning.kind === 'given' && hitAssignment(taint, own, { ...target, kind: 'member', of }, value, frame))
          return;
        const self = selfOf(taint, meaning.owner, frame);
        // `name = text`, in what an object of Core Data does itself
        if (meaning.kind === 'variable' && hitAssignment(taint, self, { ...target, kind: 'member', of }, value, frame))
          return;
        storeMember(
          taint,
          self,
          name,
          value,
          target.site,
          (part) => {
            if (self === frame.self) assignSelf(taint, part, frame);
          },
          frame,
        );
      }
      return;
    }
    case 'member': {
      if (!target.of) return;
      const typeName = typeNamed(taint.program, target.of, frame);
      const base: TaintTyped =
        typeName === undefined
          ? evaluate(taint, target.of, frame)
          : { cell: newCell(taint), root: typeName, type: { name: typeName, args: [] } };
      if (hitAssignment(taint, base, target, value, frame)) {
        // a client remembers the address that it is given
        if (target.of.kind === 'name' || target.of.kind === 'member')
          assign(taint, target.of, joined(taint, [value], taint.values.placed), frame);
        return;
      }
      if (target.name === 'entity' && target.of.kind === 'name' && written)
        askForEntity(taint, target.of.name, written, frame);
      if (isScript(frame.file)) fillObjects(taint, base.cell, target.name, value);
      hearUncaught(taint, target, value, frame);
      if (target.name === UPDATES) tellUpdates(taint, base.cell, value, target, frame);
      const { of } = target;
      const index = dynamicIndex(taint.program, typeInfoOf(taint, base.type), target);
      if (index) {
        assign(taint, index, value, frame, written);
        return;
      }
      const intoBase = (places: Cell<TaintValue>): void => assign(taint, of, places, frame);
      setStack(taint, base, target.name, value, written, frame, intoBase);
      if (written) noteKey(taint, base, target.name, written, frame);
      callDelegate(taint, target, base, written, frame);
      setBox(taint, base, target.name, written, value, frame, intoBase);
      storeMember(
        taint,
        base,
        nameIn(frame, target.name),
        value,
        target.site,
        (part) => assign(taint, of, part, frame),
        frame,
      );
      return;
    }
    case 'index': {
      const led = leadsTo(taint, target, frame);
      if (led) {
        assign(taint, led, value, frame, written);
        return;
      }
      const base = evaluate(taint, target.of, frame);
      const keyed = keyedField(taint, target, frame);
      if (keyed) {
        link(taint, value, keyed);
        return;
      }
      const limit = createLimit();
      const own = frame.file.traits.hasOwnOperators
        ? subscriptsOf(taint.program, base.type, target, frame, limit)
        : undefined;
      const given = (target.args ?? []).map((argument) => ({
        argument,
        typed: evaluate(taint, argument.value, frame),
      }));
      const type = base.type ?? (base.root === undefined ? undefined : { name: base.root, args: [] });
      if (type) askForType(taint, type, value);
      const call = subscriptCall(target);
      if (own && callSubscriptSetters(taint, allOf(own), base, value, target.site, frame, call, given)) return;
      const info = typeInfoOf(taint, base.type);
      if (info && !target.args && sendSetting(taint, info, base, target, value, written, frame)) return;
      if (isScript(frame.file)) setInStore(taint, base, target, value, frame);
      if (indexStore(taint, base, target, frame, value)) {
        hitAssignment(taint, base, target, value, frame);
        return;
      }
      if (hitAssignment(taint, base, target, value, frame)) return;
      const name = frame.file.traits.hasKeyedObjects ? partOfKey(taint, target.index, frame) : undefined;
      const keys = ownKeys(taint, base.type);
      const key = frame.file.traits.hasKeyedObjects
        ? undefined
        : (keyText(taint, target.index, frame, keys) ?? (keys && ''));
      // a list may be filled by the numbers of its places
      const isTable = target.isOfTable === true || (base.type?.name === 'Dictionary' && !isScript(frame.file));
      const part =
        isTable && frame.file.traits.hasKeyedObjects
          ? joined(taint, [value], taint.values.tabled(name ?? ''))
          : name !== undefined
            ? joined(taint, [value], taint.values.push(name))
            : key !== undefined && base.type?.name !== 'Array'
              ? joined(taint, [value], taint.values.entered(key))
              : value;
      const keep = (): void => {
        assign(taint, target.of, part, frame);
        // `counts[title] += 1`: a key that only the run knows is in the table too
        if (name === undefined && key === undefined && base.type?.name !== 'Array')
          assign(taint, target.of, joined(taint, [evaluate(taint, target.index, frame).cell], values.asKey), frame);
      };
      // a class of the app's own says itself what it sets
      if (target.isOfTable && info && PUTS.some((name) => methodsOf(taint.program, info, name).length > 0)) return;
      if (target.isOfTable && isScript(frame.file)) unlessItSets(taint, base.cell, keep);
      else keep();
      return;
    }
    case 'cast':
      assign(taint, target.value, value, frame);
      return;
    case 'call':
      if (putInPlace(taint, target, value, frame)) return;
      // a part of an object that a closure gives: it is put where that keeps it
      if (frame.file.traits.isNative) return;
      taint.solver.watch(calleeOf(taint, target.callee, frame), (function_) => {
        const closure =
          function_.kind === 'function' && function_.path.length === 0 ? function_.made.closure : undefined;
        const [only, more] = closure?.fact.body ?? [];
        if (!closure || only?.kind !== 'return' || more) return;
        const key = `given by ${siteKey(closure.fact.site)} ${siteKey(target.site)}`;
        if (taint.memo.has(key)) return;
        taint.memo.set(key, true);
        assign(taint, only.value, value, closure.frame);
      });
      return;
    case 'tuple':
      for (const [index, item] of target.items.entries()) {
        const component = typed && componentOf(taint, typed, index, frame);
        const cells = [joined(taint, [value], values.pop(`${index}`)), ...(component ? [component] : [])];
        assign(taint, item.value, joined(taint, cells), frame);
      }
      return;
    default:
      return;
  }
}

/** `val (kind, name) = entry` of Kotlin, `(kind, name) = entry` of C#: what an object keeps, in the order in which it is declared. */
export function componentOf(
  taint: Taint,
  value: TaintTyped,
  index: number,
  frame: TaintFrame,
): Cell<TaintValue> | undefined {
  const info = !frame.file.traits.isNative ? typeInfoOf(taint, value.type) : undefined;
  const stored =
    info && [...info.variables.values()].filter(({ fact }) => !fact.getter && !fact.modifiers.has('static'));
  const variable = stored?.[index];
  if (!variable) return undefined;
  const { name, site } = variable.fact;
  return readMember(taint, value, name, { kind: 'other', parts: [], site }, frame).cell;
}

/** `form[keyPath: path] = text`, where the caller tells the path: what that leads to. */
function leadsTo(taint: Taint, { of, index, args, site }: Index, frame: TaintFrame): Expression | undefined {
  if (args?.length !== 1 || args[0]?.label !== 'keyPath') return undefined;
  const names = placeName(taint, index, frame)?.split('.');
  return names?.reduce<Expression>((holder, name) => ({ kind: 'member', of: holder, name, site }), of);
}

/** `Slot(0) = row`, of a function that gives a place. Whether it is one. */
function putInPlace(taint: Taint, call: Call, value: Cell<TaintValue>, frame: TaintFrame): boolean {
  const { callee } = call;
  const named = callee.kind === 'name' || callee.kind === 'member' ? callableNamed(taint.program, callee.name) : [];
  const giving = named.filter(({ fact }) => fact.setter !== undefined);
  const [owner] = giving.flatMap((info) => info.owner ?? []);
  if (giving.length === 0 || !owner) return false;
  const of = callee.kind === 'member' ? callee.of : undefined;
  const self = of ? evaluate(taint, of, frame) : selfOf(taint, owner, frame);
  const given = call.args.map((argument) => ({ argument, typed: evaluate(taint, argument.value, frame) }));
  return callSubscriptSetters(taint, giving, self, value, call.site, frame, call, given);
}

/** `store.set(key, value)`: what a function of the object's own does is all that is done. */
function unlessItSets(taint: Taint, cell: Cell<TaintValue>, keep: () => void): void {
  taint.deferred.push(() => {
    if (!cell.values.some(({ kind, path }) => kind === 'function' && path.length === 1 && path[0] === 'set')) keep();
  });
}

/** `_name = Told(wrappedValue: name)`: what wraps a property is put there itself. */
function wrapperMeant(
  taint: Taint,
  meaning: Meaning | undefined,
  written: string,
  expression: Expression,
  frame: TaintFrame,
): TaintTyped | undefined {
  const isMeant =
    (meaning?.kind === 'variable' || meaning?.kind === 'global') && meaning.variable.fact.name !== written;
  return isMeant ? readWrapper(taint, meaning.variable, written, expression, frame) : undefined;
}

function calleeOf(taint: Taint, callee: Expression, frame: TaintFrame): Cell<TaintValue> {
  if (callee.kind !== 'member' || !callee.of) return evaluate(taint, callee, frame).cell;
  return joined(taint, [evaluate(taint, callee.of, frame).cell], taint.values.pop(callee.name));
}

/** What is lowered to an entry that is put into a table. */
const PUTS = ['set', 'put', 'putIfAbsent', 'getOrPut'];

/** `const open = state.open; open.value = name`: what is put into an object by a name of its own is in it, wherever that is
 *  kept. Once for each name. */
function fillNamed(
  taint: Taint,
  name: string,
  { cell, began }: TaintTyped,
  value: Cell<TaintValue>,
  frame: TaintFrame,
): void {
  const isPath = began?.kind === 'member' || (began?.kind === 'name' && began.name !== name);
  if (!began || !isPath || frame.file.traits.isNative) return;
  const known = memoize(taint, 'filled by names', () => new Map<Cell<TaintValue>, Cell<TaintValue>>());
  const parts = known.get(cell) ?? newCell(taint);
  link(taint, value, parts);
  if (known.has(cell)) return;
  known.set(cell, parts);
  assign(taint, began, parts, frame);
}

/** What it was made by tells no more what it holds, and where it is another nothing of what it was first. */
function declareAgain(scope: TaintScope, name: string, local: TaintTyped, isAnother: boolean): void {
  const { made: _, began, ...rest } = local;
  redeclareName(scope, name, { ...rest, ...(began && !isAnother && { began }) });
}

function assignSelf(taint: Taint, part: Cell<TaintValue>, { self }: TaintFrame): void {
  if (self) link(taint, part, self.into ?? self.cell);
}
