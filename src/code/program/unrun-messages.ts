/**
 * Methods of Objective-C that nobody calls but who says their names: of classes below `NSObject` alone that keep no protocol
 * of the system's; of screens and views, those that take and give nothing and are called like none of UIKit's, and those that
 * take objects of the app's own alone. The runtime, and what the system tells of itself, calls the others.
 */
import { swiftNames } from '../languages/objective-c/selectors.ts';
import type { FunctionInfo, Program, TypeInfo } from './program.ts';

/** The names by which code comes to a method, in Swift too; undefined where the system may. */
export function namesOfMessage(
  { types }: Pick<Program, 'types'>,
  { fact, owner }: FunctionInfo,
  protocolsOf: (name: string) => readonly string[],
): readonly string[] | undefined {
  const { name, modifiers, parameters, result, isMessage } = fact;
  const isOfRuntime = BY_RUNTIME.test(name) || [...modifiers].some((word) => word.startsWith('@'));
  const isTold = result?.name === 'IBAction' || parameters.some(({ type }) => OF_SYSTEM.test(type?.name ?? ''));
  if (!isMessage || !owner || isOfRuntime || isTold) return undefined;
  const isPlain = parameters.length === 0 && (result === undefined || result.name === 'void') && !BY_VIEWS.test(name);
  const isAmongOwn = parameters.length > 0 && parameters.every(({ type }) => isOwnObject(types, type?.name));
  const isOwn = (type: TypeInfo): boolean =>
    type.supertypes.size > 0 &&
    [...type.supertypes].every((one) => !/^UI[A-Z]/.test(one) || ((isPlain || isAmongOwn) && VIEWS.test(one))) &&
    protocolsOf(type.name).every((one) => PLAIN.has(one) || types.get(one)?.kind === 'protocol');
  return [owner, ...above(types, owner)].every(isOwn)
    ? [name, ...swiftNames(fact).flatMap((it) => [it.name, `__${it.name}`])]
    : undefined;
}

/** Whether a class is the app's own and no view: of its objects, the system tells nobody. */
function isOwnObject(types: Program['types'], name = ''): boolean {
  const type = types.get(name);
  const line = type?.kind === 'class' ? [type, ...above(types, type)] : [];
  const isPlain = ({ supertypes }: TypeInfo): boolean =>
    supertypes.size > 0 && [...supertypes].every((one) => PLAIN.has(one) || types.has(one));
  return line.length > 0 && line.every(isPlain);
}

/** The classes that a type is below, as far as they are here. */
function above(types: Program['types'], { supertypes }: TypeInfo, seen = new Set<string>()): readonly TypeInfo[] {
  return [...supertypes].flatMap((name) => {
    const type = seen.has(name) ? undefined : types.get(name);
    seen.add(name);
    return type?.kind === 'class' ? [type, ...above(types, type, seen)] : [];
  });
}

/** What the runtime calls of any object, and what is called by the name of a property. */
const BY_RUNTIME =
  /^(?:(?:load|initialize|dealloc|hash|description|debugDescription|new|alloc)$|init|copy|mutableCopy|encode|set[A-Z]|is[A-Z]|observeValueForKeyPath|forward|resolve|method|awake|replacement|validate|supportsSecureCoding|automaticallyNotifies|keyPathsFor)/;
/** Of UIKit, what takes and gives nothing and is called of a screen, a view or who answers for them. */
const BY_VIEWS =
  /^(?:view|loadView|layout|update|did|will|tint|safeArea|prepare|invalidate|finalize|accessibility|application|sizeToFit|unmarkText|deleteBackward|insert|remove|reload(?:Data|InputViews|Components)|focus|apply|restore|end|begin|cancel|dismiss|(?:become|resign|make)Key|performPrimaryAction)|^(?:delete|cut|copy|paste|select|undo|redo)$/;
const VIEWS = /^UI(?:\w+(?:View|Cell|Control)|View)(?:Controller)?$|^UIResponder$/;
/** What the system gives whom it calls. */
const OF_SYSTEM =
  /^(?:UI|WK|UN|CL|BG|WC|SK|AV|CK|MK|EK|PH|NS(?:Notification|Coder|Control|Event|Timer|UserActivity|URLSession|Stream|XMLParser|Fetched))/;
const PLAIN: ReadonlySet<string> = new Set(['NSObject', 'NSCopying', 'NSSecureCoding', 'NSCoding']);
