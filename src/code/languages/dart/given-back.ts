/**
 * What pages, dialogs and sheets give back: `Navigator.pop(context, kind)` to whoever awaits what it has shown.
 * https://docs.flutter.dev/cookbook/navigation/returning-data https://api.flutter.dev/flutter/material/showDialog.html
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import type { DartUnit } from './expressions.ts';
import { noteRoute, sharedAt } from './routes.ts';

/** The variable that keeps what is given back anywhere but in the arguments of what shows it. */
const GIVEN_BACK = '\0given back';

/** Functions of Flutter, and of packages for sheets, that show something and come to what it gives back. */
const SHOWS =
  /^show(?:Adaptive|Cupertino|General)?Dialog$|^showSearch$|^show\w{0,20}(?:BottomSheet|ModalPopup|ModalSheet)$/;
/** Of a navigator or a router. */
const PUSHES = /^push(?:Named|Route)?$/;
/** Of GetX, https://pub.dev/packages/get. */
const OF_GET = /^(?:to|toNamed|dialog|bottomSheet)$/;

const GIVES_BACK = /^(?:pop|maybePop|back|close)$/;

function isNamed(of: Expression | undefined, name: string): boolean {
  return of?.kind === 'name' && of.name === name;
}

function shows(callee: Expression): boolean {
  if (callee.kind === 'name') return SHOWS.test(callee.name);
  if (callee.kind !== 'member') return false;
  return PUSHES.test(callee.name) || (OF_GET.test(callee.name) && isNamed(callee.of, 'Get'));
}

/** Where what shows something puts what is given back in its own arguments. Undefined for what shows nothing. */
export function keptBy(callee: Expression, site: Site, unit: DartUnit): string | undefined {
  return shows(callee) ? `${GIVEN_BACK} ${site.start} ${unit.path}` : undefined;
}

/** What is given to `pop`: behind the context, where that is passed, or as a result. */
function givenTo(callee: Expression, args: readonly Argument[]): Expression | undefined {
  // of a search itself
  const [context, found] = args;
  if (callee.kind === 'name')
    return callee.name === 'close' && context && isNamed(context.value, 'context') ? found?.value : undefined;
  if (callee.kind !== 'member' || !GIVES_BACK.test(callee.name)) return undefined;
  if (callee.name === 'back' && !isNamed(callee.of, 'Get')) return undefined;
  const result = args.find(({ label }) => label === 'result');
  const plain = args.filter(({ label }) => label === undefined);
  const isAfterContext = isNamed(callee.of, 'Navigator') || callee.name === 'close';
  return (result ?? plain[isAfterContext ? 1 : 0])?.value;
}

/** `Navigator.pop(context, kind)`, `context.pop(kind)`, `Get.back(result: kind)`. Undefined for any other call. */
export function giveBack(
  callee: Expression,
  args: readonly Argument[],
  call: Expression,
  unit: DartUnit,
): Expression | undefined {
  const given = givenTo(callee, args);
  if (!given) return undefined;
  const words = sharedAt(call.site, unit);
  return words.run([words.assign(words.shared(unit.shown ?? GIVEN_BACK), given), words.does(call)]);
}

/** What comes back of what a call shows. Where nobody is seen to give anything, that is not known. */
export function cameBack(kept: string, call: Expression, unit: DartUnit): Expression {
  const { site } = call;
  const words = sharedAt(site, unit);
  const of = [kept, GIVEN_BACK].map(words.shared);
  const back = `${kept} came`;
  noteRoute(unit.seen.routes, back, site, { kind: 'either', of, site });
  return words.run([words.does(call), words.does({ kind: 'other', parts: of, site }), words.give(words.name(back))]);
}
