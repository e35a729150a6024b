/**
 * Notifications by their names: who posts one decides what those that hear it do with it, and names none of them. So does who
 * leads to a value that views are shown for.
 */
import type { Expression } from '../facts/facts.ts';
import type { Call, Mentions } from './mentions.ts';

/** Calls that tell a notification's name, and the label that it stands under; it comes first where there is none. */
type Ways = ReadonlyMap<string, readonly string[]>;

const HEARS: Ways = new Map([
  ['publisher', ['for']],
  ['notifications', ['named']],
  ['addObserver', ['forName', 'name', 'for']],
  ['messages', ['for']],
  ['addObserverForName', ['']],
]);
const POSTS: Ways = new Map([
  ['post', ['name']],
  ['Notification', ['name']],
  ['NSNotification', ['name']],
  ['postNotificationName', ['']],
  ['notificationWithName', ['']],
  ['initWithName', ['']],
]);

/** The names under which code hears of something. */
export function heardIn(mentions: Mentions): readonly string[] {
  const isOfType =
    hasLabel(mentions.calls.get('addObserver'), 'for') || hasLabel(mentions.calls.get('messages'), 'for');
  return [...namesIn(mentions, HEARS), ...(isShownFor(mentions) ? [LED_TO] : []), ...(isOfType ? [OF_TYPE] : [])];
}

/** The names under which code tells something. */
export function postedIn(mentions: Mentions): readonly string[] {
  const isOfType = mentions.calls.get('post')?.some(({ args: [first] }) => first && !first.label) === true;
  return [...namesIn(mentions, POSTS), ...(leadsToValue(mentions) ? [LED_TO] : []), ...(isOfType ? [OF_TYPE] : [])];
}

/** The name of whatever leads to a value. */
const LED_TO = '\0led to';
/** The name of all messages of a type: `post(Picked(kind: kind))`, `addObserver(of: shelf, for: Picked.self)`. */
const OF_TYPE = '\0of a type';
const SHOWN_FOR = ['WindowGroup', 'ImmersiveSpace', 'navigationDestination'];

/** `WindowGroup(for: Kind.self) { … }`, `List(selection: $kind) { … }`. */
function isShownFor({ calls }: Mentions): boolean {
  const isFor = (name: string): boolean => hasLabel(calls.get(name), 'for');
  return SHOWN_FOR.some(isFor) || [...calls.values()].some((each) => hasLabel(each, 'selection'));
}

/** `openWindow(value: Kind.labs)`, under whatever name it has here, `NavigationLink(value: kind)`, `.tag(kind)`. */
function leadsToValue({ calls }: Mentions): boolean {
  return calls.has('tag') || [...calls.values()].some((each) => hasLabel(each, 'value'));
}

function hasLabel(calls: readonly Call[] | undefined, wanted: string): boolean {
  return calls?.some(({ args }) => args.some(({ label }) => label === wanted)) === true;
}

function namesIn({ calls }: Mentions, ways: Ways): readonly string[] {
  return [...ways].flatMap(([call, labels]) =>
    (calls.get(call) ?? []).flatMap(
      ({ args }) => nameOf(args.find(({ label = '' }) => labels.includes(label))?.value) ?? [],
    ),
  );
}

/** `.picked`, `Notification.Name.picked`, `PickedNotification`, `"picked"`, `Notification.Name("picked")`. */
function nameOf(value: Expression | undefined): string | undefined {
  // `Picked.self`
  if (value?.kind === 'member' && value.name === 'self') return nameOf(value.of);
  if (value?.kind === 'member' || value?.kind === 'name') return value.name;
  if (value?.kind === 'literal') return typeof value.value === 'string' ? value.value : undefined;
  return value?.kind === 'call' ? nameOf(value.args[0]?.value) : undefined;
}
