/**
 * Widgets of Flutter that offer values, and call a handler with the one that a person picks: dropdowns, popups, segments, radio
 * buttons. https://docs.flutter.dev/ui/widgets/material#selection
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';
import { type Offers, offer, withPicked } from '../offered.ts';
import { wordsAt } from '../words.ts';

/** What holds items, and how its handlers are called; a field of a form tells it once more where that is saved. */
const HOLDERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['DropdownButton', ['onChanged']],
  ['DropdownButtonFormField', ['onChanged', 'onSaved']],
  ['DropdownMenu', ['onSelected']],
  ['DropdownMenuFormField', ['onSelected', 'onSaved']],
  ['PopupMenuButton', ['onSelected']],
  ['SegmentedButton', ['onSelectionChanged']],
  ['RadioGroup', ['onChanged']],
  ['MenuAnchor', ['onSelected']],
]);

const ITEMS: ReadonlySet<string> = new Set([
  ...['DropdownMenuItem', 'DropdownMenuEntry', 'PopupMenuItem', 'CheckedPopupMenuItem', 'ButtonSegment'],
  ...['Radio', 'RadioListTile', 'CupertinoRadio'],
]);
/** What is on or off, and how its handler is called with which. */
const TOGGLES: ReadonlyMap<string, string> = new Map([
  ...['Switch', 'SwitchListTile', 'CupertinoSwitch', 'Checkbox', 'CheckboxListTile', 'CupertinoCheckbox'].map(
    (name) => [name, 'onChanged'] as const,
  ),
  ...['FilterChip', 'ChoiceChip', 'InputChip'].map((name) => [name, 'onSelected'] as const),
]);
/** Keys of a table of widgets, by which one is picked. */
const BY_KEY = /^Cupertino(?:Sliding)?Segmented/;

export function offersOf(name: string): Offers | undefined {
  return HOLDERS.has(name) ? { hasValue: false } : undefined;
}

interface Picks {
  /** What the widget is made with beside its handler, which nobody else calls. */
  readonly args: readonly Argument[];
  with(made: Expression): Expression;
}

/** How the handler of a widget is called with what a person picks; undefined where nothing is to be picked. `own`: of what its
 *  items offer, `around` of the widget that it is an item of. */
export function picksOf(
  name: string,
  args: readonly Argument[],
  site: Site,
  own: Offers | undefined,
  around: Offers | undefined,
): Picks | undefined {
  const words = wordsAt(site);
  const given = (label: string): Expression | undefined => {
    const value = args.find((it) => it.label === label)?.value;
    return value && !isHeavy(value) ? value : undefined;
  };
  const without = (labels: readonly string[]): readonly Argument[] =>
    args.filter((it) => it.label === undefined || !labels.includes(it.label));
  const heard = (HOLDERS.get(name) ?? []).filter((label) => given(label));
  const handlers = heard.flatMap((label) => given(label) ?? []);
  if (own?.hasValue && handlers.length > 0)
    return { args: without(heard), with: (made) => withPicked(made, handlers, words) };
  const does = (all: readonly Expression[]): Picks['with'] => {
    return (made) => words.run([...all.map(words.does), words.give(made)]);
  };
  const toggle = TOGGLES.get(name) ?? '';
  const toggled = given(toggle);
  if (toggled?.kind === 'closure') {
    return {
      args: without([toggle]),
      with: does([
        words.call(toggled, [
          { kind: 'either', of: [true, false].map((value): Expression => ({ kind: 'literal', value, site })), site },
        ]),
      ]),
    };
  }
  const children = BY_KEY.test(name) ? given('children') : undefined;
  const hears = given('onValueChanged');
  if (children && hears)
    return { args: without(['onValueChanged']), with: does([words.call(hears, [words.member(children, 'keys')])]) };
  const value = ITEMS.has(name) ? given('value') : undefined;
  const changed = given('onChanged');
  if (!value || !(changed || around)) return undefined;
  const enabled = given('enabled');
  if (around && enabled?.kind === 'literal' && enabled.value === false) {
    // nobody can pick it
    around.hasValue = true;
    return undefined;
  }
  const called = changed ? [words.call(changed, [value])] : [];
  return {
    args: without(['onChanged']),
    with: does([...called, ...(around ? [offer(value, around, words)] : [])]),
  };
}
