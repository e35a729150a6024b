/**
 * Lists and pickers of MAUI that code makes: what a person picks there is one of what they show.
 * https://learn.microsoft.com/dotnet/maui/user-interface/controls/collectionview/selection
 */
import type { Argument, Expression, Site, Statement, TypeName } from '../../facts/facts.ts';
import { type Words, wordsAt } from '../words.ts';

/** What a list shows, and which of that is picked. */
export const SHOWN = 'ItemsSource';
export const PICKED = 'SelectedItem';

/** What tells of what is picked. */
const TELLS: ReadonlySet<string> = new Set([
  'SelectionChanged',
  'ItemSelected',
  'ItemTapped',
  'SelectedIndexChanged',
  'CurrentItemChanged',
]);

/** `list.ItemsSource = items`, `list.SelectionChanged += OnPicked`. Undefined for any other assignment. */
export function setInList(target: Expression, operator: string, value: Expression, site: Site): Expression | undefined {
  if (target.kind !== 'member' || !target.of) return undefined;
  const words = wordsAt(site);
  if (target.name === SHOWN && operator === '=') return showIn(target.of, value, words);
  if (target.name === GIVEN_TO_COMMAND && operator === '=')
    return words.run([words.assign(target, value), executed(target.of, value, words)]);
  if (operator !== '+=') return undefined;
  if (target.name === 'CollectionChanged') return changesOf(target, target.of, value, words);
  if (TELLS.has(target.name)) return tellOf(target, target.of, value, words);
  return SENDS.test(target.name) ? hear(target, value, [target.of, words.unknown('event')], words) : undefined;
}

/** What a button's command is executed with: `new Button { Command = open, CommandParameter = kind }`. */
export const GIVEN_TO_COMMAND = 'CommandParameter';

export function executed(button: Expression, parameter: Expression, words: Words): Statement {
  return words.does(words.call(words.member(words.member(button, 'Command'), 'Execute'), [parameter]));
}

/** Events of controls of MAUI and UIKit, which tell their handlers who sends them. */
const SENDS =
  /^(?:Clicked|Tapped|Toggled|CheckedChanged|Pressed|Released|ValueChanged|TouchUpInside|TouchDown|PrimaryActionTriggered)$/;

/** `DisplayActionSheet(title, cancel, destruction, …buttons)`: what a person picks there is one of those. */
export function pickedInSheet(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  const isSheet = callee.kind === 'member' || callee.kind === 'name';
  if (!isSheet || !/^DisplayActionSheet(?:Async)?$/.test(callee.name) || args.length < 3) return undefined;
  const shown = args.slice(1).map(({ value }) => value);
  const of: Expression[] = shown.map((each) =>
    each.kind === 'literal' ? each : { kind: 'index', of: each, index: counted(site), site },
  );
  return { kind: 'either', of, site };
}

function showIn(list: Expression, items: Expression, words: Words): Expression {
  return words.run([
    words.assign(words.member(list, SHOWN), items),
    words.assign(words.member(list, PICKED), oneShown(list, words.site)),
  ]);
}

/** A place in a list that nobody tells, and no key: what stands there has its parts. */
function counted(site: Site): Expression {
  return { kind: 'operation', operator: '-', operands: [], site };
}

/** One of what a list shows. */
export function oneShown(list: Expression, site: Site): Expression {
  return { kind: 'index', of: wordsAt(site).member(list, SHOWN), index: counted(site), site };
}

function tellOf(target: Expression, list: Expression, listener: Expression, words: Words): Expression {
  const { site } = words;
  const items = words.member(list, SHOWN);
  const one = oneShown(list, site);
  const event = words.object({
    CurrentSelection: items,
    PreviousSelection: items,
    CurrentItem: one,
    [PICKED]: one,
    Item: one,
  });
  return hear(target, listener, [list, event], words);
}

/** `rows.CollectionChanged += OnChanged`: what is put into a list, or taken out, is what it holds at some time. */
function changesOf(target: Expression, list: Expression, listener: Expression, words: Words): Expression {
  return hear(target, listener, [list, words.object({ NewItems: list, OldItems: list })], words);
}

/** `target += listener`, which is called with what the event gives. */
function hear(target: Expression, listener: Expression, given: readonly Expression[], words: Words): Expression {
  const heard = words.name('\0heard');
  return words.run([
    words.declare('\0heard', listener),
    words.does({ kind: 'assign', target, operator: '+=', value: heard, site: words.site }),
    words.does(words.call(heard, given)),
  ]);
}

/** `list.SetBinding(ItemsView.ItemsSourceProperty, nameof(Model.Names))`: it shows that of what the page is bound to, and
 *  what is picked comes to `nameof(Model.Picked)` of it. */
export function bindList(
  list: Expression,
  [what, by]: readonly Argument[],
  written: string,
  call: Expression,
  site: Site,
): Expression | undefined {
  const bound = what?.value.kind === 'member' ? what.value.name : '';
  const isPicked = bound === `${PICKED}Property`;
  if (!(isPicked || bound === `${SHOWN}Property`) || !by) return undefined;
  const path = pathIn(by.value, written);
  if (!path) return undefined;
  const words = wordsAt(site);
  const model: Expression = {
    kind: 'cast',
    value: words.member(words.name('self'), 'BindingContext'),
    to: path.type,
    site,
  };
  const property = words.member(model, path.name);
  const does = isPicked ? words.assign(property, oneShown(list, site)) : words.does(showIn(list, property, words));
  return words.run([does, words.give(call)]);
}

/** The type of what a page is bound to, and the property, where both are said. */
function pathIn(by: Expression, written: string): { readonly type: TypeName; readonly name: string } | undefined {
  if (by.kind === 'closure') {
    const [parameter] = by.body.parameters;
    const [only] = by.body.body;
    const value = only?.kind === 'return' || only?.kind === 'evaluate' ? only.value : undefined;
    return parameter?.type && value?.kind === 'member' ? { type: parameter.type, name: value.name } : undefined;
  }
  const [, model, name] = /\bnameof\(\s{0,9}(?:\w{1,99}\.){0,6}?(\w{1,99})\.(\w{1,99})\s{0,9}\)/.exec(written) ?? [];
  return model !== undefined && name !== undefined ? { type: { name: model, args: [] }, name } : undefined;
}
