/**
 * What a view of SwiftUI lets a person pick for what its `selection` is bound to: a tag, the value of a link or
 * a tab, or what tells its rows apart.
 * https://developer.apple.com/documentation/swiftui/picker https://developer.apple.com/documentation/swiftui/list
 */
import type { Expression } from '../facts/facts.ts';
import type { Call } from './mentions.ts';

/** Views that show each of what they are given. */
export const SHOWS: ReadonlySet<string> = new Set(['ForEach', 'List', 'Table', 'OutlineGroup']);

/** What stands in one of these is none of what the view around it lets pick: it has rows of its own, is what a tab, a page or
 *  a link shows, or one row with several things in it. */
const APART: ReadonlySet<string> = new Set([
  ...[
    'List',
    'Table',
    'Picker',
    'Menu',
    'Form',
    'TabView',
    'Tab',
    'NavigationLink',
    'NavigationStack',
    'NavigationView',
  ],
  ...['NavigationSplitView', 'ScrollView', 'VStack', 'HStack', 'ZStack', 'LazyVStack', 'LazyHStack', 'LazyVGrid'],
  ...['LazyHGrid', 'Grid', 'GridRow', 'ViewThatFits', 'GeometryReader'],
  ...['contextMenu', 'swipeActions', 'sheet', 'fullScreenCover', 'popover', 'overlay', 'background', 'toolbar'],
  ...['safeAreaInset', 'safeAreaBar', 'inspector', 'alert', 'confirmationDialog', 'navigationDestination', 'mask'],
  'searchSuggestions',
]);

/** The frame in which stands what a view, or a method on one, shows that binds nothing itself: of some of them it is picked
 *  for nothing that is bound around. */
export function asideFrom<F extends { readonly chosen?: unknown }>(frame: F, name: string): Omit<F, 'chosen'> | F {
  if (!frame.chosen || !APART.has(name)) return frame;
  const { chosen: _, ...aside } = frame;
  return aside;
}

/** What the picked value is put into: `selection: $kind`, `.searchScopes($kind)`, `.searchable(…, tokens: $kinds)`. */
export function selectionOf({ callee, args }: Call): Expression | undefined {
  if (callee.kind === 'member' && callee.name === 'searchScopes') return args[0]?.value;
  const isSearch = callee.kind === 'member' && callee.name === 'searchable';
  return args.find(({ label }) => label === (isSearch ? 'tokens' : 'selection'))?.value;
}

/** What one call of a view, or of a method on one, lets pick: the members along `path` of the argument at `index`, or of
 *  each of its elements. */
export interface Picked {
  readonly index: number;
  readonly path: readonly string[];
}

export function pickIn({ args }: Call, name: string): Picked | undefined {
  if ((name === 'tag' || name === 'searchCompletion') && args.length > 0) return { index: 0, path: [] };
  if (name === 'NavigationLink' || name === 'Tab' || name === 'searchable') {
    const offered = name === 'searchable' ? 'suggestedTokens' : 'value';
    const index = args.findIndex(({ label }) => label === offered);
    return index < 0 ? undefined : { index, path: [] };
  }
  const [first] = args;
  if (!SHOWS.has(name) || !first || first.label !== undefined || first.value.kind === 'closure') return undefined;
  const id = args.find(({ label }) => label === 'id')?.value;
  if (!id) return { index: 0, path: ['id'] };
  return id.kind === 'key-path' ? { index: 0, path: id.path } : undefined;
}
