/**
 * Notifications: what is posted under a name comes to all that observe it, by a closure, a selector, a sequence or a
 * publisher. Where the name cannot be told, so can the notification not.
 */

import type { Cell } from '../../flow/solver.ts';
import type { Call } from '../../program/mentions.ts';
import { type Analysis, memoize, newCell, put } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { isSilent } from '../calls/kept-closures.ts';
import { newThing } from '../objects/things.ts';
import { NO_TAGS, type Thing, type Value } from '../values.ts';

/** What each way of posting and observing takes, by the place of its argument: Swift's by label, Objective-C's by selector. */
interface Way {
  readonly labels: readonly string[];
  readonly name: number;
  readonly object?: number;
  readonly userInfo?: number;
  /** What is called with each notification. */
  readonly observer?: number;
  /** Gives them one after another. */
  readonly gives?: true;
  /** Makes one, to be posted: when and by whom does not matter. */
  readonly makes?: true;
}

const WITH_NAME: readonly Way[] = [
  { labels: ['', 'object', 'userInfo'], name: 0, object: 1, userInfo: 2, makes: true },
  { labels: ['', 'object'], name: 0, object: 1, makes: true },
];
const BY_NAME: readonly Way[] = [
  { labels: ['name', 'object', 'userInfo'], name: 0, object: 1, userInfo: 2, makes: true },
  { labels: ['name', 'object'], name: 0, object: 1, makes: true },
];

const WAYS: Readonly<Record<string, readonly Way[]>> = {
  post: [
    { labels: ['name', 'object', 'userInfo'], name: 0, object: 1, userInfo: 2 },
    { labels: ['name', 'object'], name: 0, object: 1 },
  ],
  postNotificationName: [
    { labels: ['', 'object', 'userInfo'], name: 0, object: 1, userInfo: 2 },
    { labels: ['', 'object'], name: 0, object: 1 },
  ],
  addObserver: [
    { labels: ['forName', 'object', 'queue', ''], name: 0, observer: 3 },
    { labels: ['forName', 'object', 'queue', 'using'], name: 0, observer: 3 },
    { labels: ['', 'selector', 'name', 'object'], name: 2, observer: 1 },
  ],
  Notification: BY_NAME,
  NSNotification: BY_NAME,
  notificationWithName: WITH_NAME,
  initWithName: WITH_NAME,
  addObserverForName: [{ labels: ['', 'object', 'queue', 'usingBlock'], name: 0, observer: 3 }],
  notifications: [
    { labels: ['named'], name: 0, gives: true },
    { labels: ['named', 'object'], name: 0, gives: true },
  ],
  publisher: [
    { labels: ['for'], name: 0, gives: true },
    { labels: ['for', 'object'], name: 0, gives: true },
  ],
};

/** A call that posts or observes. Undefined for any other. */
export function callNotifications(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  if (!frame.file.traits.isNative || !Object.hasOwn(WAYS, name)) return undefined;
  const labels = given.map(({ label }) => label ?? '').join();
  const way = WAYS[name]?.find((it) => it.labels.join() === labels);
  const key = way && given[way.name];
  if (!way || !key) return undefined;
  const notes = newCell(analysis);
  const isGiven = way.object !== undefined;
  analysis.solver.watch(key.cell, (value) => {
    const called = nameOf(value);
    if (called === undefined) {
      // whatever is posted may have this name
      if (!isGiven && value.kind === 'unknown') put(analysis, notes, value);
      return;
    }
    const note = noteNamed(analysis, called);
    for (const part of ['object', 'userInfo'] as const) {
      const field = note.fields.get(part);
      const arg = way[part] === undefined ? undefined : given[way[part]];
      if (field && arg) analysis.solver.flow(arg.cell, field);
    }
    if (!isGiven || way.makes) put(analysis, notes, { kind: 'object', thing: note, tags: NO_TAGS });
  });
  const cell = newCell(analysis);
  if (way.gives || way.makes) analysis.solver.flow(notes, cell);
  const observer = way.observer === undefined ? undefined : given[way.observer];
  const note: Given = { cell: notes, isTrailing: false, expression: call };
  if (observer && !isSilent(analysis, call))
    callValues(analysis, observer.cell, [note], call, frame, newCell(analysis));
  return { cell };
}

function nameOf(value: Value): string | undefined {
  if (value.kind === 'constant') return `${value.value}`;
  // one that is declared in a file which is not at hand, for who posts it as for who hears it
  return value.kind === 'case' && !value.owner ? `.${value.name}` : undefined;
}

/** All notifications of a name. */
function noteNamed(analysis: Analysis, name: string): Thing {
  return memoize(analysis, `notification ${name}`, () => {
    const site = { file: { path: '', lines: [0] }, start: 0, end: 0 };
    const note = newThing(analysis, 'any', site);
    const parts: readonly [string, Cell<Value>][] = [
      ['object', newCell(analysis)],
      ['userInfo', newCell(analysis)],
    ];
    for (const [part, cell] of parts) note.fields.set(part, cell);
    return note;
  });
}
