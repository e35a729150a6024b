/**
 * Parts of tuples and entries of dictionaries: told apart by their keys where those are known.
 */

import type { Site } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { givesElements } from '../../models/collections.ts';
import { typeOfCase } from '../../models/healthkit.ts';
import { isStatic } from '../../program/meaning.ts';
import { membersNamed, typesWithCase } from '../../program/named.ts';
import { type Analysis, isNobody, newCell, put, unknownValue, whenEmpty } from '../analysis.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { fieldOf } from '../objects/fields.ts';
import { ledTo } from '../shown-at.ts';
import { NO_TAGS, type Tags, type Thing, tagged, type Value } from '../values.ts';
import { choiceAt } from './choices.ts';

export function readThing(
  analysis: Analysis,
  thing: Thing,
  name: string,
  to: Cell<Value>,
  frame: Frame,
  isOfAll: boolean,
): void {
  const { solver } = analysis;
  if (thing.form === 'dictionary') {
    if (!isOfAll && !isOfMap(name, thing) && analysis.program.traitsOf(thing.site.file).hasKeyedObjects) {
      const key = keyOfName(name);
      const own = thing.fields.get(key);
      // an entry that was only asked for before is none
      const isOwn = own !== undefined && !analysis.nothing.cells.has(own);
      readEntry(analysis, thing, key, to);
      if (isOwn) return;
      // what a plugin calls the options that it is called with
      if (name === 'options' && frame.file.traits.isNative) put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
    }
    if (name === 'key' || name === 'Key' || name === 'keys' || name === 'allKeys' || name === 'keyEnumerator')
      solver.flow(keysOf(analysis, thing), to);
    else if (
      name === 'value' ||
      name === 'Value' ||
      name === 'values' ||
      name === 'allValues' ||
      name === 'objectEnumerator'
    )
      solver.flow(valuesOf(analysis, thing), to);
    // an entry has a `key` and a `value`
    else if (thing.isTable && name === 'first') solver.flow(keysOf(analysis, thing), to);
    else if (thing.isTable && name === 'second') solver.flow(valuesOf(analysis, thing), to);
    else if (givesElements('types', name) || name === 'entries')
      put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
    return;
  }
  const place = thing.form === 'tuple' ? placeOf(analysis, thing, name) : undefined;
  const field = thing.fields.get(name) ?? (place === undefined ? undefined : thing.fields.get(place));
  if (field) solver.flow(field, to);
  else if (givesElements('types', name)) put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
}

/** Of a map that is no object: `table.values` is none of its keys but in JavaScript. */
function isOfMap(name: string, { site }: Thing): boolean {
  return /^(?:keys|values|entries)$/.test(name) && languageOf(site.file.path) !== 'javascript';
}

/** What the parts of a pair, of an entry and of what is numbered are called in Kotlin, Dart and C#. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ...'first First Item1 key Key index'.split(' ').map((name) => [name, '0'] as const),
  ...'second Second Item2 value Value'.split(' ').map((name) => [name, '1'] as const),
]);

/** The place of a part that has no label: as a library calls it, or, in C#, what is put in there. */
function placeOf({ program }: Analysis, { made, site }: Thing, name: string): string | undefined {
  if (!program.traitsOf(site.file).hasKeyedObjects) return undefined;
  if (made?.kind !== 'tuple') return PLACES.get(name);
  const at = made.items.findIndex(({ label, value }) => !label && 'name' in value && value.name === name);
  return at < 0 ? undefined : `${at}`;
}

/** A part of a tuple, by its position or label; of a dictionary's entry, the key or the value. */
export function readPart(analysis: Analysis, { cell: from, type }: Typed, index: number, label?: string): Typed {
  const { solver } = analysis;
  const cell = newCell(analysis);
  solver.watch(from, (value) => {
    const isKeyed = value.kind === 'object' && analysis.program.traitsOf(value.thing.site.file).hasKeyedObjects;
    // `val (kind, title) = entry`: the properties of a data class, in their order
    const property =
      isKeyed && value.thing.form === 'object' ? [...(value.thing.type?.variables.keys() ?? [])][index] : undefined;
    if (isKeyed && property !== undefined) solver.flow(fieldOf(analysis, value.thing, property), cell);
    else if (value.kind !== 'object' || value.thing.form === 'object') put(analysis, cell, value);
    else if (value.thing.form === 'dictionary') {
      solver.flow(index === 0 ? keysOf(analysis, value.thing) : valuesOf(analysis, value.thing), cell);
    } else {
      const field = (label !== undefined && value.thing.fields.get(label)) || value.thing.fields.get(`${index}`);
      if (field) solver.flow(field, cell);
    }
  });
  const part = type?.name === '()' || type?.name === 'Dictionary' ? type.args[index] : undefined;
  return { cell, ...(part && { type: part }) };
}

const KEYS = '\0keys';

const VALUES = '\0values';

export function keysOf(analysis: Analysis, thing: Thing): Cell<Value> {
  return innerCell(analysis, thing, KEYS);
}

export function valuesOf(analysis: Analysis, thing: Thing): Cell<Value> {
  return innerCell(analysis, thing, VALUES);
}

/** Values under keys that are not told apart. */
export function unkeyedOf(analysis: Analysis, thing: Thing): Cell<Value> {
  return innerCell(analysis, thing, '\0any');
}

/** Values that one place puts under so many keys that all of them may have any. */
function sharedOf(analysis: Analysis, thing: Thing): Cell<Value> {
  return innerCell(analysis, thing, '\0shared');
}

/** The value under a key. */
export function entryOf(analysis: Analysis, thing: Thing, key: string): Cell<Value> {
  return innerCell(analysis, thing, key);
}

/** Whether a name among the parts of a dictionary is that of a key. */
export function isKey(name: string): boolean {
  return !name.startsWith('\0');
}

function innerCell(analysis: Analysis, thing: Thing, name: string): Cell<Value> {
  const known = thing.fields.get(name);
  if (known) return known;
  const cell = newCell(analysis);
  thing.fields.set(name, cell);
  return cell;
}

/** One of several, nobody knows which. */
function narrow(value: Value): Value {
  return tagged(value, { upperBound: true });
}

/** What a dictionary's key is told apart by. */
export function keyName(value: Value): string | undefined {
  if (value.kind === 'constant') return `"${value.value}`;
  if (value.kind === 'case') return `.${value.name}`;
  if (value.kind === 'type') return `y${value.name}`;
  return value.kind === 'clinical' ? `t${value.type}` : undefined;
}

/** `.labs` of a type that is declared elsewhere: which text or number it stands for is not known. */
function isUndeclared({ program }: Analysis, value: Value): boolean {
  if (value.kind !== 'case' || value.owner || typeOfCase(value.name)) return false;
  return typesWithCase(program, value.name).length === 0 && !membersNamed(program, value.name).some(isStatic);
}

/** What a member's name is told apart by where dictionaries have members: JavaScript's objects. */
export function keyOfName(name: string): string {
  return `"${name}`;
}

/** The value of an entry: the dictionary's own, else that of what it took over. */
export function readEntry(analysis: Analysis, thing: Thing, key: string, to: Cell<Value>): void {
  const { solver } = analysis;
  const isOwn = thing.fields.has(key);
  const own = innerCell(analysis, thing, key);
  if (!isOwn) analysis.nothing.cells.add(own);
  solver.flow(own, to);
  // what was put in under a key that is not known may stand under this one
  solver.flow(unkeyedOf(analysis, thing), to, narrow);
  solver.flow(sharedOf(analysis, thing), to);
  if (isOwn) return;
  // what it took over is its own from now on
  for (const { cell, hidden } of thing.bases ?? []) {
    if (hidden.has(key)) continue;
    solver.watch(cell, (value) => {
      if (value.kind === 'object' && value.thing.form === 'dictionary') readEntry(analysis, value.thing, key, own);
      else if (value.kind === 'unknown') put(analysis, own, value);
    });
  }
}

/** Where `of.name = value` goes when `of` is a dictionary. */
export function storeEntry(analysis: Analysis, thing: Thing, name: string): Cell<Value> {
  const cell = newCell(analysis);
  analysis.solver.flow(cell, innerCell(analysis, thing, keyOfName(name)));
  analysis.solver.flow(cell, valuesOf(analysis, thing));
  return cell;
}

/** `of[index]`: a dictionary's value, or any element. `tags` say how the element is chosen. */
export function readIndex(analysis: Analysis, base: Typed, key: Cell<Value>, site: Site, tags: Tags = NO_TAGS): Typed {
  const { solver } = analysis;
  const cell = newCell(analysis);
  analysis.nothing.makes.push([base.cell, cell]);
  solver.watch(base.cell, (value) => {
    if (value.kind !== 'object' || value.thing.form !== 'dictionary') {
      put(analysis, cell, value.kind === 'unknown' || value.kind === 'function' ? value : tagged(value, tags));
      if (value.kind === 'object' && analysis.program.traitsOf(value.thing.site.file).hasKeyedObjects)
        readPosition(analysis, value.thing, key, cell);
      return;
    }
    const { thing } = value;
    solver.watch(key, (it) => {
      if (isPlace(thing, it)) {
        put(analysis, cell, tagged(value, tags));
        return;
      }
      const name = keyName(it);
      if (name !== undefined) readKeyed(analysis, thing, name, it, cell);
      if (name !== undefined && isUndeclared(analysis, it)) {
        whenEmpty(analysis, cell, 'unknown', () => {
          put(analysis, cell, unknownValue('the key is not known', site));
          solver.flow(valuesOf(analysis, thing), cell, narrow);
        });
      } else if (name !== undefined) return;
      else if (it.kind === 'unknown' && it.isOffered) readOffered(analysis, thing, key, site, cell);
      else if (it.kind === 'unknown') {
        if (it.isOutside || isNobody(it)) put(analysis, cell, it);
        else readAny(analysis, thing, cell, site);
      } else solver.flow(valuesOf(analysis, thing), cell, narrow);
    });
    whenEmpty(analysis, key, 'branch', () => {
      solver.flow(valuesOf(analysis, thing), cell, narrow);
      // a place that was looked for: `rows[rows.findIndex(isShown)]`
      if (isNamed(thing)) put(analysis, cell, tagged(value, tags));
    });
  });
  const type = base.type?.name === 'Dictionary' ? base.type.args[1] : base.type;
  return { cell, ...(type && { type }) };
}

/** By a key that nobody knows: one of the entries, as far as they are all seen to be put in. */
function readAny(analysis: Analysis, thing: Thing, to: Cell<Value>, site: Site): void {
  const { solver } = analysis;
  const values = valuesOf(analysis, thing);
  solver.flow(values, to, narrow);
  const unknown = unknownValue('the key is not known', site);
  for (const { cell } of thing.bases ?? [])
    solver.watch(cell, (value) => {
      if (value.kind === 'unknown') put(analysis, to, unknown);
    });
  whenEmpty(analysis, values, 'unknown', () => put(analysis, to, unknown));
}

/** The entry whose key the app itself offers, keeps or links by: any, as with a place in a list that a person chooses. */
export function readOffered(analysis: Analysis, thing: Thing, key: Cell<Value>, site: Site, to: Cell<Value>): void {
  const choice = choiceAt(analysis, site, key);
  analysis.solver.flow(valuesOf(analysis, thing), to, (value) => tagged(value, { choice }));
}

/** Whether what is put there by a key is an element of a list of such objects, as far as the key tells. */
export function whenPlace(analysis: Analysis, thing: Thing, key: Cell<Value>, act: () => void): void {
  let isDone = false;
  analysis.solver.watch(key, (it) => {
    if (isDone || !isPlace(thing, it)) return;
    isDone = true;
    act();
  });
}

/** `rows[0]`, of a list of objects whose entries have names: an element of it, and no entry. */
function isPlace(thing: Thing, key: Value): boolean {
  const isNumber =
    key.kind === 'numbers' ||
    (key.kind === 'constant' && typeof key.value === 'number') ||
    (key.kind === 'unknown' && key.isPlace === true);
  return isNumber && isNamed(thing);
}

/** Whether no entry of an object has a number for a key. */
function isNamed(thing: Thing): boolean {
  const names = [...thing.fields.keys()].filter((name) => name.startsWith('"'));
  return names.length > 0 && !names.some((name) => /^"\d/.test(name));
}

/** `pair[0]`, where pairs are lists: an element of a list of pairs, or a part of the one. */
function readPosition(analysis: Analysis, thing: Thing, key: Cell<Value>, to: Cell<Value>): void {
  analysis.solver.watch(key, (it) => {
    const field = it.kind === 'constant' ? thing.fields.get(`${it.value}`) : undefined;
    if (field) analysis.solver.flow(field, to);
  });
}

/** An entry by its key. What another language asks for by a text is named, for people, by that text. */
function readKeyed(analysis: Analysis, thing: Thing, name: string, key: Value, to: Cell<Value>): void {
  if (key.kind !== 'constant' || !analysis.program.traitsOf(key.site.file).passesTexts) {
    readEntry(analysis, thing, name, to);
    return;
  }
  const cell = newCell(analysis);
  readEntry(analysis, thing, name, cell);
  // a key of its own leads from nowhere else
  const { file, start } = thing.site;
  const isAcross = key.site.file.path !== file.path || key.site.start < start || key.site.start >= thing.site.end;
  analysis.solver.flow(cell, to, (value) =>
    isAcross && (value.kind === 'clinical' || value.kind === 'case' || value.kind === 'constant')
      ? ledTo(analysis, value, key, `entry ${file.path} ${start}`)
      : value,
  );
}

/** Where `of[key] = value` goes. */
export function storeIndex(analysis: Analysis, base: Cell<Value>, key: Cell<Value>, value: Cell<Value>): void {
  analysis.solver.watch(base, (it) => {
    if (it.kind === 'object' && it.thing.form === 'dictionary') putEntry(analysis, it.thing, key, value);
  });
}

/** Keys of one place that are told apart. What it puts there is the same for all of them: more would only say so again. */
const MOST_KEYS = 20;

export function putEntry(analysis: Analysis, thing: Thing, key: Cell<Value>, value: Cell<Value>): void {
  const { solver } = analysis;
  solver.flow(key, keysOf(analysis, thing));
  solver.flow(value, valuesOf(analysis, thing));
  let keys = 0;
  solver.watch(key, (each) => {
    // of a list of objects another of them
    if (!thing.isTable && isPlace(thing, each) && analysis.program.traitsOf(thing.site.file).hasKeyedObjects) return;
    keys += 1;
    const into = keys > MOST_KEYS ? sharedOf(analysis, thing) : innerCell(analysis, thing, keyName(each) ?? '\0any');
    solver.flow(value, into);
  });
}
