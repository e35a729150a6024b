/**
 * Functions that are passed to a call of what is not declared here, run.
 */

import type { Argument } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { collectionMethod } from '../../models/collections.ts';
import { succeeded } from '../errors/failures.ts';
import { answered, makeFiller } from '../events/answers.ts';
import type { Given } from '../hits.ts';
import { joined, link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Via } from '../value-flows.ts';
import { isEntry } from '../value-parts.ts';
import type { Call, Made, TaintValue } from '../values.ts';
import { apply } from './call-values.ts';
import { placeOf } from './filled.ts';
import { INDICES } from './named-keys.ts';
import { isScript } from './scripts.ts';
import { GIVES_BACK } from './system.ts';
import type { SystemCall } from './unknown.ts';

/** The functions among the arguments are called with the elements, or with what else is passed. */
export function functionResults(
  taint: Taint,
  system: SystemCall,
  plain: readonly Given[],
): readonly Cell<TaintValue>[] {
  const { name, receiver, given, call, frame, made } = system;
  const own = plain.filter(({ typed }) => typed.cell !== receiver?.cell).map(({ typed }) => typed.cell);
  const method = made ? undefined : collectionMethod('records', name);
  if (method?.gives === 'total' && receiver) {
    // without one to begin with, the first element is
    const total = joined(taint, given.length > 1 ? own : [receiver.cell]);
    const results = runFunctions(taint, given, [total, receiver.cell], call, frame, [total]);
    for (const each of results) link(taint, each, total);
    return [total];
  }
  const isGivingBack = GIVES_BACK.test(made?.name ?? name);
  const backs: Cell<TaintValue>[] = isGivingBack ? [newCell(taint)] : [];
  const isOfElements = method?.closure !== undefined && method.closure !== 'argument';
  const elements = isOfElements || own.length === 0 ? (receiver ? [receiver.cell] : []) : own;
  const isShown = made !== undefined && LISTS.has(made.name) && frame.file.traits.isNative;
  const via = name === 'then' ? succeeded : isOfElements ? oneOf(taint) : isShown ? noneItself : noFunction;
  const each = joined(taint, elements, via);
  // who fills it may hand itself on, or be kept
  for (const back of backs) link(taint, makeFiller(taint, back, call), each);
  const place = method?.closure === 'element and place' ? joined(taint, [each], taint.values.derive) : each;
  const args = method?.closure === 'two elements' ? [each, joined(taint, [each])] : [each, place, place];
  const isTogether = TOGETHER.test(made?.name ?? name);
  const called = isTogether ? given.filter(({ argument }) => argument.value.kind === 'closure') : given;
  const results = runFunctions(taint, called, args, call, frame, backs, isOfElements);
  if (receiver && elements[0] === receiver.cell) giveBack(taint, receiver, system);
  // a group gives what its function does; all else waits for who is answered to
  const isGroup = /Group$/.test(made?.name ?? name);
  return isGivingBack && !isGroup ? [...backs, ...unfolded(given, results)] : results;
}

/** What puts streams and lists together calls none of those: who fills one of them is not told of the others. */
const TOGETHER =
  /^(?:zip|combineLatest|merge|chain|concat|append|prepend|withLatestFrom)$|^(?:CombineLatest|Zip|Merge)\w*$/;

/** Views of SwiftUI that are made of the elements of a list, of which each may hold functions. */
const LISTS: ReadonlySet<string> = new Set(['ForEach', 'List', 'Table', 'OutlineGroup', 'Picker', 'Chart']);

function noneItself(value: TaintValue): TaintValue | undefined {
  return value.kind === 'function' && value.path.length === 0 ? undefined : value;
}

/** One of those that there are. */
function oneOf({ values }: Taint): Via {
  return (value) => succeeded(values.unplaced(value) ?? value);
}

/** What is given beside a function may be passed to it, but for what else is called, also as a part of what it stands in:
 *  `<TextInput value={draft} onChangeText={setDraft} />`. */
export const noFunction: Via = (value) => (value.kind === 'function' ? undefined : value);

/** `AsyncStream(unfolding: load)`, `AsyncThrowingStream { try await load() }`: what a function gives that nobody is to
 *  answer to is an element. */
function unfolded(given: readonly Given[], results: readonly Cell<TaintValue>[]): readonly Cell<TaintValue>[] {
  return results.filter((_, index) => {
    const { label, value } = given[index]?.argument ?? {};
    if (label === 'unfolding') return true;
    const isAlone = value?.kind === 'closure' && value.body.parameters.length === 0;
    return isAlone && (value.body.anonymous ?? 0) === 0;
  });
}

/** `rows.forEach((row) => { row.name = … })`, `map.also { it[key] = … }`: what a function puts into an element is in what
 *  it is called on. */
function giveBack(taint: Taint, receiver: TaintTyped, { given, of, frame }: SystemCall): void {
  if (!of || !frame.file.traits.sharesArguments) return;
  let place: Cell<TaintValue> | undefined;
  for (const { typed } of given)
    taint.solver.watch(typed.cell, (value) => {
      const put = value.kind === 'function' ? value.made.closure?.filled[0] : undefined;
      if (!put) return;
      place ??= placeOf(taint, of, receiver, frame);
      link(taint, put, place);
    });
}

/** Runs every function that is passed. `backs` get what is put into the parameters. */
export function runFunctions(
  taint: Taint,
  given: readonly Given[],
  args: readonly Cell<TaintValue>[],
  call: Call,
  frame: TaintFrame,
  backs: readonly Cell<TaintValue>[] = [],
  isOfElements = false,
): readonly Cell<TaintValue>[] {
  return given.map(({ argument, typed }) => {
    const result = newCell(taint);
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind !== 'function' || isOfObject(value, frame)) return;
      const told =
        countsOnly(argument.label ?? value.path[0] ?? '', frame) ||
        tellsIndex(call) ||
        hearsOfFailure(argument, value.made, frame)
          ? args.map((each) => joined(taint, [each], taint.values.derive))
          : partsFor(taint, value.made, args, frame, isOfElements);
      link(taint, apply(taint, value.made, told, call, frame), result);
      const [first] = value.made.closure?.parameters ?? [];
      for (const back of backs) if (first) link(taint, first.cell, back, answered);
    });
    return result;
  });
}

/** What views tell by a number or a truth: which page is shown, how far it is scrolled, whether it is open.
 *  https://api.flutter.dev/flutter/widgets/PageView/onPageChanged.html https://reactnative.dev/docs/scrollview */
const COUNTS: ReadonlySet<string> = new Set(
  `onPageChanged onDestinationSelected onStepTapped onReorder onReorderItem onExpansionChanged onHover onFocusChange
  onHighlightChanged onPageSelected onIndexChange onSnapToItem onScroll onLayout onContentSizeChange`.split(/\s+/),
);
/** Of Flutter, which way something was swiped, and where. https://api.flutter.dev/flutter/widgets/Dismissible/onDismissed.html */
const WHERE =
  /^(?:onDismissed|confirmDismiss|on(?:Tap|DoubleTap|SecondaryTap)(?:Down|Up)|onLongPress(?:Start|End|MoveUpdate)|on(?:HorizontalDrag|VerticalDrag|Pan|Scale)(?:Down|Start|Update|End))$/;

function countsOnly(label: string, frame: TaintFrame): boolean {
  return COUNTS.has(label) || (WHERE.test(label) && languageOf(frame.file.path) === 'dart');
}

/** Sheets that tell which of their options was chosen by its number.
 *  https://reactnative.dev/docs/actionsheetios https://github.com/expo/react-native-action-sheet
 *  https://github.com/apache/cordova-plugin-dialogs */
const TELLS_INDEX = /^(?:showActionSheetWithOptions|notification\.(?:alert|confirm))$/;

function tellsIndex({ callee }: Call): boolean {
  if (callee.kind === 'name') return TELLS_INDEX.test(callee.name);
  if (callee.kind !== 'member') return false;
  const { of, name } = callee;
  const on = of?.kind === 'member' || of?.kind === 'name' ? of.name : '';
  return TELLS_INDEX.test(name) || TELLS_INDEX.test(`${on}.${name}`);
}

/** `session.sendMessage(message, replyHandler: nil) { error in … }`: what the system says of a failure is not what it was to
 *  send. https://developer.apple.com/documentation/watchconnectivity/wcsession/sendmessage(_:replyhandler:errorhandler:) */
function hearsOfFailure({ label }: Argument, { closure, method }: Made, frame: TaintFrame): boolean {
  const { parameters = [], anonymous = 0 } = closure?.fact ?? method?.fact ?? {};
  return label === 'errorHandler' && frame.file.traits.isNative && parameters.length + anonymous === 1;
}

/** What an object of the app's own keeps to call itself, `Card({ title, onShow })`: whom the object is given to has none of
 *  its parts to call. */
function isOfObject({ path: [part] }: TaintValue, frame: TaintFrame): boolean {
  return part !== undefined && /^\w/.test(part) && !isScript(frame.file);
}

/** What a parameter is called that is a place in a list, where nothing says its type: `onValueChange={(value, index) => …}`. */
const CALLED_INDEX = /^(?:idx|index|\w{1,60}Index)$/;

/** What somebody else counts or measures: `onPageChanged: (int page) { … }`. */
function counted(
  taint: Taint,
  { closure, method }: Made,
  args: readonly Cell<TaintValue>[],
): readonly Cell<TaintValue>[] {
  const parameters = (closure?.fact ?? method?.fact)?.parameters ?? [];
  return args.map((each, index) => {
    const { name = '', type } = parameters[index] ?? {};
    const isIndex = type ? INDICES.has(type.name) : CALLED_INDEX.test(name);
    return isIndex ? joined(taint, [each], taint.values.derive) : each;
  });
}

/** One tuple given to a closure of several parameters comes apart. A map of JavaScript gives what it holds before the key. */
function partsFor(
  taint: Taint,
  made: Made,
  args: readonly Cell<TaintValue>[],
  frame: TaintFrame,
  isOfElements: boolean,
): readonly Cell<TaintValue>[] {
  const { closure, method } = made;
  const [first] = args;
  const { givesValuesFirst, givesPlaces, isNative } = frame.file.traits;
  // `zip(titles, rows).map(cell)`: a function by its name too
  const parameters = closure?.parameters ?? (isNative && !made.isUnbound ? method?.fact.parameters : undefined) ?? [];
  const isTuple = parameters.length > 1 && args.every((each) => each === first);
  if (isTuple && (givesValuesFirst || (givesPlaces && isOfElements))) {
    const apart = args.map((each, index) =>
      // of a list the second is a place
      isOfElements && index === 1
        ? joined(taint, [each], taint.values.keys)
        : index > 0
          ? joined(taint, [each], (it) => (isEntry(it) ? undefined : it))
          : each,
    );
    return isOfElements ? apart : counted(taint, made, apart);
  }
  const parts = isTuple ? args.map((each, index) => joined(taint, [each], taint.values.part(index))) : args;
  return isOfElements ? parts : counted(taint, made, parts);
}
