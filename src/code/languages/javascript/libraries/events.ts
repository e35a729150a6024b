/**
 * Events of a bus, an emitter or a window: who emits one by its name calls all that listen to it.
 */
import type { Argument, Expression, Site, VariableFact } from '../../../facts/facts.ts';
import { type Words, wordsAt } from '../../words.ts';
import type { Library } from './index.ts';
import { PROVIDED } from './keys.ts';
import { ROUTE_OF } from './routes.ts';

export const LISTENS: ReadonlySet<string> = new Set(['on', 'once', 'addListener', 'addEventListener']);

/** What keeps the listeners of an event. */
export const nameOf = (event: string): string => `\0event ${event}`;

/** `bus.on('load', f)`, `bus.emit('load', x)`. Undefined for any other call. `seen` is told the name of what is used. */
export function callEvent(
  method: string,
  args: readonly Argument[],
  site: Site,
  seen: (name: string) => void,
  callee: () => Expression,
): Expression | undefined {
  const [event, ...given] = args.map(({ value }) => value);
  if (event?.kind !== 'literal' || typeof event.value !== 'string') return undefined;
  // each channel has messages of its own: `records/stores/storage.ts`
  if (event.value === MESSAGE && method === HEARS) return undefined;
  const words = wordsAt(site);
  const listeners = words.name(nameOf(event.value));
  const [listener] = given;
  if (LISTENS.has(method) && listener && listener.kind !== 'literal') {
    seen(nameOf(event.value));
    return { kind: 'assign', target: listeners, operator: '=', value: listener, site };
  }
  if (method !== 'emit') return undefined;
  seen(nameOf(event.value));
  // whoever else hears it: a server at the other end of a socket
  return words.run([
    ...given.map((value, index) => words.declare(`\0given${index}`, value)),
    words.does(
      words.call(
        listeners,
        given.map((_, index) => words.name(`\0given${index}`)),
      ),
    ),
    words.give(words.call(callee(), [event, ...given.map((_, index) => words.name(`\0given${index}`))])),
  ]);
}

/** `channel.onmessage = f`, as `channel.addEventListener('message', f)`. Undefined for any other property. */
export function hearMessages(target: Expression, listener: Expression, words: Words): Expression | undefined {
  if (target.kind !== 'member' || !target.of || target.name !== `on${MESSAGE}`) return undefined;
  const heard = words.name('\0heard');
  return words.run([
    words.declare('\0heard', listener),
    words.assign(target, heard),
    words.does(
      words.call(words.member(target.of, HEARS), [{ kind: 'literal', value: MESSAGE, site: words.site }, heard]),
    ),
  ]);
}

/** `request.onsuccess = (event) => …`, as it is called then. Undefined for any other property. */
export function hearRequest(target: Expression, listener: Expression, words: Words): Expression | undefined {
  if (target.kind !== 'member' || !target.of || target.name !== 'onsuccess') return undefined;
  const heard = words.name('\0heard');
  return words.run([
    words.declare('\0heard', listener),
    words.assign(target, heard),
    words.does(words.call(heard, [words.object({ target: target.of })])),
  ]);
}

const MESSAGE = 'message';
const HEARS = 'addEventListener';

/** Hooks of Expo, by which a component listens. https://docs.expo.dev/versions/latest/sdk/expo/#hooks */
const useEventListener: Library = ([, event, listener], words) =>
  event?.kind === 'literal' && listener
    ? words.run([words.assign(words.shared(nameOf(`${event.value}`)), listener)])
    : undefined;

const useEvent: Library = ([, event, initial], words) => {
  if (event?.kind !== 'literal') return undefined;
  const heard = words.name('\0heard');
  const hear = words.closure(['\0next'], [words.assign(heard, words.name('\0next'))]);
  return words.run([
    words.declare('\0heard', initial),
    words.assign(words.shared(nameOf(`${event.value}`)), hear),
    words.give(heard),
  ]);
};

export const EXPO_EVENTS: Readonly<Record<string, Library>> = {
  'expo#useEvent': useEvent,
  'expo#useEventListener': useEventListener,
};

/** Variables that all files share, and each declares that uses one. */
export function sharedVariables(names: Iterable<string>, site: Site): readonly VariableFact[] {
  return [...names].map((name) => ({
    name,
    modifiers: new Set(isFilledElsewhere(name) ? ['static', '@Filled'] : ['static']),
    site,
  }));
}

/** What code that is not here may fill, where no code is seen to. */
function isFilledElsewhere(name: string): boolean {
  return name.startsWith(PROVIDED) || name.startsWith(ROUTE_OF);
}
