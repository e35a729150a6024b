/**
 * Lists and pickers of MAUI that code makes: what a person picks there is one of what they show.
 * https://learn.microsoft.com/dotnet/maui/user-interface/controls/collectionview/selection
 */
import type { Argument, Expression, Site, TypeName } from '../../facts/facts.ts';
import { nothing } from '../lowering.ts';
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
  return operator === '+=' && TELLS.has(target.name) ? tellOf(target, target.of, value, words) : undefined;
}

function showIn(list: Expression, items: Expression, words: Words): Expression {
  return words.run([
    words.assign(words.member(list, SHOWN), items),
    words.assign(words.member(list, PICKED), oneShown(list, words.site)),
  ]);
}

/** One of what a list shows. */
export function oneShown(list: Expression, site: Site): Expression {
  return { kind: 'index', of: wordsAt(site).member(list, SHOWN), index: nothing(site), site };
}

function tellOf(target: Expression, list: Expression, listener: Expression, words: Words): Expression {
  const { site } = words;
  const heard = words.name('\0heard');
  const items = words.member(list, SHOWN);
  const one = oneShown(list, site);
  const event = words.object({
    CurrentSelection: items,
    PreviousSelection: items,
    CurrentItem: one,
    [PICKED]: one,
    Item: one,
  });
  return words.run([
    words.declare('\0heard', listener),
    words.does({ kind: 'assign', target, operator: '+=', value: heard, site }),
    words.does(words.call(heard, [list, event])),
  ]);
}

/** `list.SetBinding(ItemsView.ItemsSourceProperty, nameof(Model.Names))`: it shows that of what the page is bound to. */
export function bindList(
  list: Expression,
  [what, by]: readonly Argument[],
  written: string,
  call: Expression,
  site: Site,
): Expression | undefined {
  if (what?.value.kind !== 'member' || what.value.name !== `${SHOWN}Property` || !by) return undefined;
  const path = pathIn(by.value, written);
  if (!path) return undefined;
  const words = wordsAt(site);
  const model: Expression = {
    kind: 'cast',
    value: words.member(words.name('self'), 'BindingContext'),
    to: path.type,
    site,
  };
  return words.run([words.does(showIn(list, words.member(model, path.name), words)), words.give(call)]);
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
