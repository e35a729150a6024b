/**
 * JSX: an element calls its component with what it is given.
 */

import type { Expression, Site } from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';
import { siteOf, textOf } from '../lowering.ts';
import { type Offers, offer } from '../offered.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { lowerExpression, nothing, sharing } from './expressions.ts';
import { drawnAttribute } from './libraries/data-attributes.ts';
import { LINKED, OPTIONS, openedAs, ROUTE_OF } from './libraries/routes.ts';
import type { ScriptUnit } from './names.ts';
import { hearsPicks, picksOfItems, picksOfLists, typedInto, valueOffered } from './picked-in-views.ts';

export function lowerElement(node: Syntax, unit: ScriptUnit): Expression {
  const site = siteOf(node, unit);
  const opening = findType(node, 'jsx_opening_element') ?? node;
  const name = node.type === 'jsx_fragment' ? undefined : childOf(opening, 'name');
  const attributes = namedChildren(opening).filter(({ type }) => type === 'jsx_attribute' || type === 'jsx_expression');
  const pairs: (readonly [Expression, Expression])[] = [];
  const spreads: Expression[] = [];
  for (const attribute of attributes) {
    const [key, value] = namedChildren(attribute);
    if (!key) continue;
    if (attribute.type === 'jsx_expression') spreads.push(lowerExpression(key, unit));
    else {
      const at = siteOf(key, unit);
      const given: Expression = value ? lowerExpression(value, unit) : { kind: 'literal', value: true, site: at };
      pairs.push([{ kind: 'literal', value: textOf(key, unit), site: at }, given]);
    }
  }
  const callee = name && !/^[a-z]/.test(textOf(name, unit)) ? lowerExpression(name, unit) : undefined;
  const isOfPage = name !== undefined && !callee;
  const isOfOthers = isOfPage || (callee !== undefined && isOfPackage(callee));
  const offers: Offers | undefined = isOfOthers && hearsPicks(pairs) ? { hasValue: false } : undefined;
  const inner = offers ? { ...unit, offers } : unit;
  const children =
    opening === node
      ? []
      : namedChildren(node)
          .filter(({ type }) => type.startsWith('jsx_') && !/^jsx_(?:opening|closing)_element$|text$/.test(type))
          .map((child) => lowerExpression(child, inner));
  const words = wordsAt(site);
  const value = unit.offers && !offers && isOfOthers ? valueOffered(pairs) : undefined;
  const offered = value && unit.offers ? [offer(value, unit.offers, words)] : [];
  const picked = (made: Expression): Expression =>
    offers?.hasValue ? picksOfItems(made, pairs, words, isOfPage) : made;
  const typed = isOfOthers ? typedInto(pairs, words, isOfPage) : [];
  if (!name || !callee) {
    const kept = pairs.flatMap(([key, value]) => drawnAttribute(key, value, sharing(site, unit)) ?? []);
    const parts = [...pairs.map(([, value]) => value), ...kept, ...spreads, ...children, ...offered, ...typed];
    return picked({ kind: 'other', parts, isDrawn: true, site });
  }
  if (children.length > 0)
    pairs.push([
      { kind: 'literal', value: 'children', site },
      { kind: 'list', items: children, site },
    ]);
  const screen = shownFor(textOf(name, unit), pairs, unit, site);
  if (screen) return screen;
  const drawn = drawItems(pairs, site);
  // what draws the items is called with each of them, and not from outside
  const passed = drawn ? pairs.filter(([key]) => key.kind !== 'literal' || !DRAWS.test(`${key.value}`)) : pairs;
  const props: Expression = { kind: 'dictionary', pairs: passed, ...(spreads.length > 0 && { spreads }), site };
  // `forwardRef((props, ref) => …)` is told the ref beside
  const ref = pairs.find(([key]) => key.kind === 'literal' && key.value === 'ref')?.[1];
  const args = [{ value: props }, ...(ref?.kind === 'name' ? [{ value: ref }] : [])];
  const made = shownWhile(picked({ kind: 'call', callee, args, site }), callee, pairs, site);
  const linked = pairs.some(([key]) => key.kind === 'literal' && LINKS.test(`${key.value}`))
    ? [openLinks(site, unit)]
    : [];
  const before = [
    ...(drawn ? [drawn] : []),
    ...linked,
    ...offered,
    ...typed,
    ...(isOfOthers && !offers?.hasValue ? picksOfLists(pairs, site) : []),
  ];
  return before.length > 0 ? nothing(site, [...before, made]) : made;
}

/** `<Modal visible={shows}>`: what is in it is drawn while that holds. https://reactnative.dev/docs/modal#visible */
function shownWhile(
  made: Expression,
  callee: Expression,
  pairs: readonly (readonly [Expression, Expression])[],
  site: Site,
): Expression {
  if (callee.kind !== 'foreign' || !MODALS.test(callee.path)) return made;
  const test = pairs.find(([key]) => key.kind === 'literal' && VISIBLE.has(`${key.value}`))?.[1];
  if (!test || test.kind === 'literal' || isHeavy(test)) return made;
  return { kind: 'either', test, of: [made, { kind: 'literal', value: null, site }], site };
}

const MODALS = /^react-native(?:-modal|-paper)?#(?:Modal|Dialog|default)$/;
const VISIBLE: ReadonlySet<string> = new Set(['visible', 'isVisible']);

/** `Picker.Item`, of what an import brings. */
function isOfPackage(callee: Expression): boolean {
  if (callee.kind === 'member' && callee.of) return isOfPackage(callee.of);
  return callee.kind === 'foreign';
}

/** `<Stack.Screen name="Labs" component={Labs} />`: the component is shown with what its route is opened with. Undefined for
 *  any other element. https://reactnavigation.org/docs/screen */
function shownFor(
  tag: string,
  pairs: readonly (readonly [Expression, Expression])[],
  unit: ScriptUnit,
  site: Site,
): Expression | undefined {
  const given = (name: string): Expression | undefined =>
    pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
  const [name, component, getter, children, initial, options] = [
    'name',
    'component',
    'getComponent',
    'children',
    'initialParams',
    'options',
  ].map(given);
  if (!/(?:^|\.)Screen$/.test(tag) || name?.kind !== 'literal' || !(component ?? getter ?? children)) return undefined;
  const words = wordsAt(site, (each) => unit.seen.shared.add(each));
  const opened = openedAs(`${name.value}`, words);
  const begun = words.name('\0initial');
  const route = words.object({ name, params: initial ? words.either(begun, opened) : opened });
  const shown = component ?? (getter ? words.call(getter, []) : undefined);
  const isSaid = options?.kind === 'closure' || options?.kind === 'dictionary';
  const rest = pairs.flatMap(([key, value]) =>
    (key.kind === 'literal' && PARTS_OF_SCREEN.has(`${key.value}`)) || (isSaid && value === options) ? [] : [value],
  );
  const drawn = children?.kind === 'list' ? children.items : children ? [children] : [];
  const props = (): Expression => words.object({ route, navigation: words.unknown('navigation') });
  const said = options?.kind === 'closure' ? words.call(options, [props()]) : options;
  const shows = nothing(site, [
    ...rest,
    ...(isSaid && said ? [words.run([words.assign(words.shared(OPTIONS), said)])] : []),
    ...[...(shown ? [shown] : []), ...drawn].map((each) => words.call(each, [props()])),
  ]);
  if (!initial) return shows;
  // a tab is opened by whoever taps it, with these
  return words.run([
    words.declare('\0initial', initial),
    words.assign(words.shared(`${ROUTE_OF}${name.value}`), begun),
    words.does(shows),
  ]);
}

const PARTS_OF_SCREEN: ReadonlySet<string> = new Set([
  'name',
  'component',
  'getComponent',
  'children',
  'initialParams',
]);

const LINKS = /^(?:linking|initialState)$/;

/** `<Navigation linking={…} />`, `initialState`: a link, or what was kept, may open a screen with anything. */
function openLinks(site: Site, unit: ScriptUnit): Expression {
  const words = wordsAt(site, (name) => unit.seen.shared.add(name));
  return words.run([words.assign(words.shared(LINKED), words.unknown('params'))]);
}

const DRAWS =
  /^(?:render(?:Item|HiddenItem|SectionHeader|SectionFooter)|onViewableItemsChanged|viewabilityConfigCallbackPairs)$/;

/** Lists of React Native call `renderItem` with each of `data`, those of sections with each in each section too, and say
 *  which of them are seen. https://reactnative.dev/docs/flatlist#onviewableitemschanged */
function drawItems(pairs: readonly (readonly [Expression, Expression])[], site: Site): Expression | undefined {
  const given = (name: string): Expression | undefined => {
    const found = pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
    return found && !isHeavy(found) ? found : undefined;
  };
  const [data, sections] = ['data', 'sections'].map(given);
  const drawn = data ?? sections;
  const words = wordsAt(site);
  const [item, section] = [words.name(ITEM), words.name(SECTION)];
  const does = (of: Readonly<Record<string, Expression>>): readonly Expression[] => {
    const one = words.object(of);
    const list: Expression = { kind: 'list', items: [one], site };
    const seen = words.object({ viewableItems: list, changed: list });
    const pair = words.name('\0pair');
    const [heard, heardIn] = [given('onViewableItemsChanged'), given('viewabilityConfigCallbackPairs')];
    return [
      ...['renderItem', 'renderHiddenItem'].flatMap((name) => {
        const draw = given(name);
        return draw ? [words.call(draw, [one])] : [];
      }),
      ...(heard ? [words.call(heard, [seen])] : []),
      ...(heardIn ? [each(heardIn, '\0pair', [words.call(words.member(pair, 'onViewableItemsChanged'), [seen])])] : []),
    ];
  };
  const each = (list: Expression, name: string, does: readonly Expression[]): Expression =>
    words.call(words.member(list, 'forEach'), [words.open([name], does.map(words.does))]);
  // all of them are written down twice
  const done = drawn ? does(data ? { item } : { item, section }) : [];
  const heads = (data ? [] : ['renderSectionHeader', 'renderSectionFooter']).flatMap((name) => {
    const head = given(name);
    return head ? [words.call(head, [words.object({ section })])] : [];
  });
  if (!drawn || done.length + heads.length === 0) return undefined;
  if (data) return each(data, ITEM, done);
  return each(drawn, SECTION, [each(words.member(section, 'data'), ITEM, done), ...heads]);
}

const ITEM = '\0item';
const SECTION = '\0section';
