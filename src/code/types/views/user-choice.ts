/**
 * What a person chooses in a control: any case of an enum of the app's own that the control may offer.
 */

import type { Site, TypeName } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { CLINICAL_TYPE_NAMES } from '../../models/healthkit.ts';
import { findTypeInfo, type VariableInfo } from '../../program/program.ts';
import { type Analysis, newCell, put, unknownValue, whenEmpty } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import { anyCases } from '../calls/construct.ts';
import type { Typed } from '../calls/frames.ts';
import { starOf } from '../objects/things.ts';
import { NO_TAGS, tagged, type Value } from '../values.ts';

/** Puts into a cell what may be chosen there; of any other type than an enum nobody can say what that is. */
export function chooseAny(
  analysis: Analysis,
  cell: Cell<Value>,
  type: TypeName | undefined,
  { reason, site }: { readonly reason: string; readonly site: Site },
): void {
  const choices = choicesOf(analysis, type);
  const isText = type !== undefined && elementType(type).name === 'String';
  const other = isText ? offeredValue(reason, site) : unknownValue(reason, site);
  for (const one of choices.length > 0 ? choices : [other]) put(analysis, cell, one);
}

/** A text of which nothing is known but that the app itself offers, keeps or links by it. */
export function offeredValue(reason: string, site: Site): Value {
  return { kind: 'unknown', reason, isOutside: true, isOffered: true, site, tags: NO_TAGS };
}

/** What a view may put into a property of this type: a case of an enum, any object of the app's own, a text that nobody knows.
 *  Types of HealthKit themselves are shown by no control. */
export function chooseForView(
  analysis: Analysis,
  cell: Cell<Value>,
  { name, type, site, modifiers }: Pick<VariableInfo['fact'], 'name' | 'type' | 'site' | 'modifiers'>,
): void {
  const info = type && findTypeInfo(analysis.program, elementType(type).name);
  if (info && info.kind !== 'enum')
    put(analysis, cell, { kind: 'object', thing: starOf(analysis, info), tags: { upperBound: true } });
  else if (info || type?.name === 'String')
    chooseAny(analysis, cell, type, { reason: `\`${name}\` is set by the user's choice`, site });
  else if (type && modifiers.has('@Decoded') && CLINICAL_TYPE_NAMES.has(type.name))
    put(analysis, cell, unknownValue(`\`${name}\` is read from outside of the code`, site));
}

/** `widget.widgetConfigurationIntent(of: KindIntent.self)`: any that a person may have configured. */
export function chooseObject(analysis: Analysis, [type]: readonly Given[]): Typed | undefined {
  if (!type) return undefined;
  const cell = newCell(analysis);
  analysis.solver.watch(type.cell, (value) => {
    const info = value.kind === 'type' ? findTypeInfo(analysis.program, value.name) : undefined;
    if (info) put(analysis, cell, { kind: 'object', thing: starOf(analysis, info), tags: NO_TAGS });
  });
  return { cell };
}

/** The cases of an enum of the app's own, each as what may be chosen. */
export function choicesOf(analysis: Analysis, type: TypeName | undefined): readonly Value[] {
  const info = type && findTypeInfo(analysis.program, elementType(type).name);
  return info?.kind === 'enum' ? anyCases(analysis, info).map((one) => tagged(one, { upperBound: true })) : [];
}

/** In Objective-C a number stands for a case: one that nobody can tell, a row, for any. Of numbers themselves nothing is
 *  known here. */
export function chooseByNumber(
  analysis: Analysis,
  { cell, type }: Typed,
  into: TypeName | undefined,
  site: Site,
): void {
  if (!into || !type || !NUMBER.test(type.name) || NUMBER.test(into.name)) return;
  if (languageOf(site.file.path) !== 'objective-c') return;
  whenEmpty(analysis, cell, 'unknown', () =>
    chooseAny(analysis, cell, into, { reason: 'a number is not known here', site }),
  );
}

const NUMBER = /^(?:NSU?Integer|int|long|short|unsigned|u?int\d*_t|Int\d*|CGFloat|double|float)$/;

/** What UIKit's controls, rows, segues and quick actions say of which was chosen: the app itself numbers and names them. */
const OFFERED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['IndexPath NSIndexPath', 'row section item'],
    ['UIStoryboardSegue', 'identifier'],
    ['UIApplicationShortcutItem', 'type'],
    ['UISegmentedControl', 'selectedSegmentIndex selectedSegment tag'],
    ['UITabBarController', 'selectedIndex'],
    ['UIPageControl', 'currentPage'],
    [
      'UIView UIButton UIControl UISwitch UIStepper UIBarButtonItem UITabBarItem UITableViewCell UIImageView UILabel',
      'tag',
    ],
  ].flatMap(([types = '', members = '']) =>
    types.split(' ').map((type) => [type, new Set(members.split(' '))] as const),
  ),
);

/** Those of them that are texts, and no numbers. */
export const NAMES_CHOICE: ReadonlySet<string> = new Set(['identifier', 'type', 'Identifier', 'Type']);

/** Whether a member of the system's says which of the app's own choices was taken: `indexPath.row`, `indexPath.Row` of .NET. */
export function isOfferedByApp(type: TypeName | undefined, name: string): boolean {
  return (
    type !== undefined &&
    OFFERED.get(elementType(type).name)?.has(name.charAt(0).toLowerCase() + name.slice(1)) === true
  );
}
