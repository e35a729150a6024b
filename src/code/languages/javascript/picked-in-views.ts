/**
 * Pickers, selects, groups of radio buttons and segments of packages and of HTML: `<Picker onValueChange={open}>` calls `open`
 * with the value of an item, `<Dropdown data={choices} onChange={open} />` with one of the choices.
 * https://github.com/react-native-picker/picker https://callstack.github.io/react-native-paper/docs/components/SegmentedButtons
 */
import type { Expression, Site } from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';
import { withPicked } from '../offered.ts';
import { type Words, wordsAt } from '../words.ts';

type Pairs = readonly (readonly [Expression, Expression])[];

const HANDLERS = /^on(?:ValueChange|Change|Select|SelectionChange|IonChange|Input)$/;
/** Handlers that get the value itself, also of a list of objects. */
const OF_VALUES = 'onValueChange';
const LISTS = ['items', 'buttons', 'options', 'data', 'segments'];

function named(pairs: Pairs, isMeant: (name: string) => boolean): readonly Expression[] {
  return pairs.flatMap(([key, value]) => (key.kind === 'literal' && isMeant(`${key.value}`) ? [value] : []));
}

/** Whether an element hears what is picked of what stands in it. */
export function hearsPicks(pairs: Pairs): boolean {
  return named(pairs, (name) => HANDLERS.test(name)).length > 0;
}

/** The value that an element offers, where it is an item. */
export function valueOffered(pairs: Pairs): Expression | undefined {
  const [value] = named(pairs, (name) => name === 'value');
  return value && !isHeavy(value) ? value : undefined;
}

/** The element, with its handlers called with what its items offer. */
export function picksOfItems(made: Expression, pairs: Pairs, words: Words, isOfPage: boolean): Expression {
  const handlers = named(pairs, (name) => HANDLERS.test(name)).filter((it) => !isHeavy(it));
  const [first] = handlers;
  const isEvent = isOfPage || (first !== undefined && asksEvent(first));
  return withPicked(made, handlers, words, (value) => (isEvent ? eventOf(value, words) : value));
}

/** An event of HTML, of Ionic or of React Native that brings a value. */
function eventOf(value: Expression, words: Words): Expression {
  const target = words.object({ value });
  return words.object({ target, currentTarget: target, detail: target, nativeEvent: words.object({ text: value }) });
}

/** `<textarea value={draft} onChange={(event) => keep(event.target.value)} />`: what stands in a field comes to who hears of
 *  it, beside whatever a person types there. */
export function typedInto(pairs: Pairs, words: Words, isOfPage: boolean): readonly Expression[] {
  const held = named(pairs, (name) => name === 'value' || name === 'defaultValue');
  const values = held.filter((it) => it.kind !== 'literal' && !isHeavy(it));
  const [first] = values;
  if (!first) return [];
  const hears = named(pairs, (name) => /^on[A-Z]/.test(name)).filter((it) => !isHeavy(it));
  const shown: Expression = { kind: 'either', of: values, site: first.site };
  const event = words.either(words.unknown('event'), eventOf(shown, words));
  return hears.filter((it) => isOfPage || asksEvent(it)).map((it) => words.call(it, [event]));
}

/** `(event) => open(event.target.value)` */
function asksEvent(handler: Expression): boolean {
  const [first] = handler.kind === 'closure' ? handler.body.parameters : [];
  return first !== undefined && /^(?:e|ev|evt|event)$/.test(first.name);
}

/** `<SegmentedButtons buttons={choices} onValueChange={open} />`: what a list in its attributes offers. */
export function picksOfLists(pairs: Pairs, site: Site): readonly Expression[] {
  const words = wordsAt(site);
  const lists = named(pairs, (name) => LISTS.includes(name)).filter((it) => !isHeavy(it));
  const item = words.name(ITEM);
  return lists.flatMap((list) =>
    pairs.flatMap(([key, handler]) => {
      if (key.kind !== 'literal' || !HANDLERS.test(`${key.value}`) || isHeavy(handler)) return [];
      const given = key.value === OF_VALUES ? words.member(item, 'value') : item;
      const each = words.open([ITEM], [words.does(words.call(handler, [given]))]);
      return [words.call(words.member(list, 'forEach'), [each])];
    }),
  );
}

const ITEM = '\0item';
