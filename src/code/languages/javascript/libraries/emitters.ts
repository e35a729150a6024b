/**
 * Emitters that a file keeps to itself: each of them, and that of each object, has listeners of its own. Of all others nobody
 * can tell which is meant: `events.ts`.
 * https://nodejs.org/api/events.html, https://github.com/developit/mitt
 */
import type { Argument, Expression, Site } from '../../../facts/facts.ts';
import { wordsAt } from '../../words.ts';
import { LISTENS, nameOf } from './events.ts';

/** One that is told which native code it is of hears that. */
const MADE =
  /\b(\w{1,60})(?:\s?:\s?[\w<>]{1,60})?\s?=\s?(?=(?:new\s(?:EventEmitter3?|TinyEmitter)|mitt)\b(?:<[^<>(]{0,200}>)?\(\))/g;
/** What makes one, as it is written. */
export const MAKES_EMITTER = /^(?:EventEmitter3?|TinyEmitter|mitt)$/;

/** By what follows the name of one it is not handed on, and its events are written out. */
const USES = String.raw`(?:\?\.|\.)(?:(?:on|once|emit|addListener|off|removeListener)\(\s?['"]|removeAllListeners\()`;

let last: { readonly text: string; readonly names: ReadonlySet<string> } = { text: '', names: new Set() };

/** Their names, constants that are not exported, and private properties; none where the file has others too. */
export function ownEmitters(text: string): ReadonlySet<string> {
  if (last.text !== text) {
    const names = new Set([...text.matchAll(MADE)].map(([, name = '']) => name));
    last = { text, names: [...names].every((name) => isOwn(text, name)) ? names : new Set() };
  }
  return last.names;
}

function isOwn(text: string, name: string): boolean {
  const count = (pattern: string): number => [...text.matchAll(new RegExp(pattern, 'g'))].length;
  const isPrivate = count(String.raw`(?:private\s(?:readonly\s)?|#)${name}\b`) > 0 || name.startsWith('_');
  const isConstant = count(String.raw`(?<!export\s)\b(?:const|let)\s${name}\b`) === 1;
  if (!isPrivate && !isConstant) return false;
  const declared = count(String.raw`\b${name}(?:!?\s?:\s?[\w<>]{1,60})?\s?[=;]`);
  return count(String.raw`\b${name}\b`) === declared + count(String.raw`\b${name}${USES}`);
}

/** `this.emitter.on('load', f)`, `this.emitter.emit('load', x)`. Undefined for any other call. */
export function callEmitter(
  method: string,
  [event, ...given]: readonly Argument[],
  of: () => Expression,
  site: Site,
): Expression | undefined {
  if (event?.value.kind !== 'literal' || typeof event.value.value !== 'string') return undefined;
  const words = wordsAt(site);
  const listeners = words.member(of(), nameOf(event.value.value));
  const [listener] = given;
  if (LISTENS.has(method) && listener)
    return words.run([words.does({ kind: 'assign', target: listeners, operator: '=', value: listener.value, site })]);
  return method === 'emit'
    ? words.call(
        listeners,
        given.map(({ value }) => value),
      )
    : undefined;
}
