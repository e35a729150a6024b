/**
 * What Compose does with lambdas: rows of a list are made of each element, and most get nothing.
 * https://developer.android.com/develop/ui/compose/lists
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { calledWithPlaces } from '../pairs.ts';
import { wordsAt } from '../words.ts';

/** `items(rows) { row -> … }`: undefined for any other call. `text` is that of the file. */
export function rowsOf(
  callee: Expression,
  args: readonly Argument[],
  text: string,
  site: Site,
): Expression | undefined {
  const name = callee.kind === 'name' ? callee.name : '';
  const [rows] = args;
  const row = args.at(-1)?.value;
  if (!/^items(?:Indexed)?$/.test(name) || !rows || row?.kind !== 'closure' || rows.value === row) return undefined;
  const isList = (rows.label ?? 'items') === 'items' && rows.value.kind !== 'literal';
  if (
    !isList ||
    !new RegExp(`^import androidx\\.compose\\.foundation\\.lazy\\.(?:\\w+\\.)*(?:${name}|\\*)$`, 'm').test(text)
  )
    return undefined;
  const words = wordsAt(site);
  return name === 'items'
    ? words.call(words.member(rows.value, 'forEach'), [row])
    : calledWithPlaces(rows.value, 'forEachIndexed', row, site);
}

/** `compositionLocalOf { … }` keeps what it is provided with, `produceState(first) { value = … }` what its block puts there.
 *  Undefined for any other call. https://developer.android.com/develop/ui/compose/compositionlocal */
export function keptByCompose(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  const block = args.at(-1)?.value;
  if (callee.kind !== 'name' || block?.kind !== 'closure') return undefined;
  const words = wordsAt(site);
  const held = (value: Expression): Expression => words.call(words.name('CurrentValueSubject'), [value]);
  if (/^(?:static)?[cC]ompositionLocalOf$/.test(callee.name)) return held(words.call(block, []));
  if (callee.name !== 'produceState') return undefined;
  const [first] = args;
  return words.run([
    words.declare('value', first && first.value !== block ? first.value : undefined),
    words.does(words.call(block, [])),
    words.give(held(words.name('value'))),
  ]);
}

/** `LocalRows.current`: what a CompositionLocal is provided with, by the name that all of them have. */
export function currentOf({ of, name }: { readonly of: Expression; readonly name: string }): boolean {
  return name === 'current' && (of.kind === 'name' || of.kind === 'member') && /^Local[A-Z]/.test(of.name);
}

/** Of these no lambda gets anything, so that `it` in one is what `it` is around it. */
const GIVES_NOTHING =
  /^(?:(?:Elevated|Outlined|FilledTonal|Filled|Text|Icon|Radio|Segmented|(?:Small|Large|Extended)?FloatingAction)?Button|(?:Elevated|Outlined)?Card|Surface|(?:Elevated)?(?:Filter|Assist|Input|Suggestion)Chip|DropdownMenu(?:Item)?|ExposedDropdownMenu|Tab|LeadingIconTab|Navigation(?:Bar|Rail|Drawer)Item|ListItem|AlertDialog|Dialog|ModalBottomSheet|Row|Column|Box|FlowRow|FlowColumn|LazyColumn|LazyRow|clickable|combinedClickable|selectable)$/;

/** Nor of these of the language and of its coroutines. https://kotlinlang.org/api/core/kotlin-stdlib/ */
const RUNS_A_BLOCK =
  /^(?:runCatching|lazy|launch|async|runBlocking|with(?:Context|Lock|Permit|Timeout|TimeoutOrNull)|(?:coroutine|supervisor)Scope|synchronized|measureTime(?:Millis|dValue)?|thread|require|check|(?:require|check)NotNull|if(?:Empty|Blank)|getOrPut|LaunchedEffect|SideEffect|remember|rememberSaveable|derivedStateOf)$/;

/** And these give theirs an object, which is `this` in it. */
const RUNS_ON_OBJECT = /(?:^|\.)(run|apply|with|build(?:List|Set|Map|String)|flow|channelFlow|callbackFlow|sequence)$/;

export function isRunOnObject(callee: string, text: string): boolean {
  const [, name] = RUNS_ON_OBJECT.exec(callee) ?? [];
  return name !== undefined && !text.includes(`fun ${name}(`);
}

/** The arguments of a call, without what a lambda there is not given. */
export function withoutGiven(callee: Expression, args: readonly Argument[], text: string): readonly Argument[] {
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const isKnown = RUNS_A_BLOCK.test(name) || (GIVES_NOTHING.test(name) && text.includes('androidx.compose'));
  if (!isKnown || text.includes(`fun ${name}(`)) return args;
  return args.map((arg) => (arg.value.kind === 'closure' ? { ...arg, value: givenNothing(arg.value) } : arg));
}

function givenNothing(closure: Extract<Expression, { kind: 'closure' }>): Expression {
  const { body } = closure;
  const isImplied = body.parameters.length === 1 && body.parameters[0]?.site === closure.site;
  return isImplied ? { ...closure, body: { ...body, parameters: [] } } : closure;
}
