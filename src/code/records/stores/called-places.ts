/**
 * Calls that name a place: a file in a folder, a key that is made of a text, and the app's own functions that give one.
 */
import type { Expression } from '../../facts/facts.ts';
import { matchArguments } from '../../program/arguments.ts';
import { calledByName } from '../../program/called.ts';
import { calledStatically } from '../../program/called-on-types.ts';
import { typeNamed } from '../../program/meaning.ts';
import { declaredType } from '../../program/named.ts';
import type { FunctionInfo, Program } from '../../program/program.ts';
import { declareName } from '../../program/scopes.ts';
import { topFrame } from '../runs.ts';
import { newCell, type Taint, type TaintFrame, type TaintScope } from '../state.ts';
import type { Call } from '../values.ts';
import { partsTold } from './key-parts.ts';
import { answerIn, isDeclaration, isNew, noteWord, placeName, within } from './place-names.ts';

/** Calls that give a folder or a file in what they are called on: it is told by its own name. */
const LEADS_TO =
  /^(?:appendingPathComponent|appendPathComponent|appending|stringByAppendingPathComponent|URLByAppendingPathComponent|join|resolve|Combine)$/;
/** Whether a call gives a file in the folder that it is called on, by the names of the call and of its arguments. */
export function leadsToFile(name: string, labels: readonly (string | undefined)[]): boolean {
  if (name === 'appending') return labels.some((label) => label === 'path' || label === 'component');
  return LEADS_TO.test(name) && /Path|Combine/.test(name);
}

/** Whether a call is of what it is given: a file in a folder, or what is made of its name. */
export function leadsOn(callee: Expression): boolean {
  if (callee.kind === 'type') return true;
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : classOf(callee);
  return LEADS_TO.test(name) || MAKES.test(name) || /^[A-Z]/.test(name);
}

/** Calls whose last argument does not say what they give. */
const MAKES =
  /^(?:init|(?:string|int|long|float|double|boolean|byteArray|stringSet)PreferencesKey|open\w{0,10}|box|lazyBox|initWith\w{0,20}|fileURLWithPath|Open(?:Read|Write|Text)?|Create(?:Text)?|AppendText)$/;

/** Ways of keeping what is shared, by the key that they are given. https://github.com/pointfreeco/swift-sharing */
const KEPT_BY: ReadonlySet<string> = new Set(['appStorage', 'fileStorage', 'inMemory']);

/** Calls of a text that give the file of that name. */
const SAID_AS_PATH: ReadonlySet<string> = new Set(['toPath']);

/** Whether a call of a text names what that names. */
export function saysText(name: string): boolean {
  return SAID_AS_PATH.has(name) || WRITTEN.has(name);
}

const lower = (text: string): string => text.toLowerCase();
const upper = (text: string): string => text.toUpperCase();
/** Calls of a text that write it otherwise. */
const WRITTEN: ReadonlyMap<string, (text: string) => string> = new Map([
  ...['lowercased', 'lowercase', 'toLowerCase', 'ToLower', 'ToLowerInvariant', 'lowercaseString'].map(
    (name) => [name, lower] as const,
  ),
  ...['uppercased', 'uppercase', 'toUpperCase', 'ToUpper', 'ToUpperInvariant', 'uppercaseString'].map(
    (name) => [name, upper] as const,
  ),
]);

/** `File` of `expo-file-system#File`. */
function classOf(callee: Expression): string {
  return callee.kind === 'foreign' ? (/#(\w{1,100})$/.exec(callee.path)?.[1] ?? '') : '';
}

/** What a call names a place by: the file that it gives, the text that is made of another, or what a function of the app's own
 *  answers. */
export function nameOfCall(
  taint: Taint,
  call: Extract<Expression, { kind: 'call' }>,
  frame: TaintFrame,
  depth: number,
): string | undefined {
  const { callee, args } = call;
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : classOf(callee);
  if (LEADS_TO.test(name)) {
    const last = /^(?:join|resolve|Combine)$/.test(name) ? args.at(-1) : args[0];
    return last && placeName(taint, last.value, frame, depth + 1);
  }
  if (/athExtension$/.test(name) && callee.kind === 'member' && callee.of) {
    const inner = (of: Expression | undefined): string | undefined => of && placeName(taint, of, frame, depth + 1);
    const [file, ending] = [inner(callee.of), inner(args[0]?.value)];
    return file === undefined || ending === undefined ? file : `${file}.${ending}`;
  }
  // `"${folder}/name.txt".toPath()`, `slot.ToString()`
  const isPath = SAID_AS_PATH.has(name) || (name === 'path' && args[0]?.label === 'percentEncoded');
  if (isPath && callee.kind === 'member' && callee.of) return placeName(taint, callee.of, frame, depth + 1);
  const written = callee.kind === 'member' && callee.of && args.length === 0 ? WRITTEN.get(name) : undefined;
  if (written && callee.kind === 'member' && callee.of) {
    const text = placeName(taint, callee.of, frame, depth + 1);
    return text === undefined || isDeclaration(taint, text) ? text : written(text);
  }
  // `Notification.Name("picked")`, `.init("picked")`, `Key<String>("name", default: "")`, `File(path)`
  const functions = ownCalled(taint.program, call, name, frame);
  const isMaker =
    callee.kind === 'type' ||
    (/^[A-Z]/.test(name) && (functions.length === 0 || args.length === 0)) ||
    MAKES.test(name);
  const [first] = args;
  // a folder, and the name of a file in it
  const naming = name === 'File' || name === 'Path' ? args.at(-1) : first;
  if (isMaker) return naming && placeName(taint, naming.value, frame, depth + 1);
  const isAlone = callee.kind === 'name' || (callee.kind === 'member' && !callee.of);
  if (first && isAlone && KEPT_BY.has(name)) return placeName(taint, first.value, frame, depth + 1);
  const [only] = functions;
  if (!only || functions.length > 1) return undefined;
  const top = within(topFrame(taint, only.file, only.owner), frame);
  const inner =
    args.length === 0
      ? top
      : { ...top, scope: { ...scopeOfPlaces(taint, only, call, frame, depth), outer: top.scope } };
  const [answer, inside] = answerIn(taint, only.fact, inner) ?? [];
  const told = answer && inside && placeName(taint, answer, inside, depth + 1);
  // what a function makes of a name that nobody can tell is of that name at least, where it is called like a type
  if (args.length > 0)
    return told ?? (/^[A-Z]/.test(name) && naming ? placeName(taint, naming.value, frame, depth + 1) : undefined);
  if (told !== undefined) return noteWord(taint, told, only.fact.name);
  if (answer && inside && isNew(answer, inside)) return undefined;
  return `${only.owner?.name ?? ''}.${only.fact.name}()`;
}

/** The functions of the app's own, of the object itself or of a type that is named, that a call is of. */
function ownCalled(program: Program, call: Call, name: string, frame: TaintFrame): readonly FunctionInfo[] {
  const { callee } = call;
  const of = callee.kind === 'member' ? callee.of : undefined;
  if (callee.kind !== 'name' && !of) return [];
  if (of && !(of.kind === 'name' && /^(?:self|this)$/.test(of.name))) {
    const type = typeNamed(program, of, frame);
    const info = type === undefined ? undefined : declaredType(program, type);
    return info ? calledStatically(program, info, name, call).methods : [];
  }
  const called = calledByName(program, name, call, frame.owner, { most: 2, onMore: () => undefined });
  return called?.kind === 'functions' ? called.functions : called?.kind === 'methods' ? called.methods : [];
}

/** What the arguments of a call are called, by the parameters: `file(name)`. */
function scopeOfPlaces(
  taint: Taint,
  { fact }: FunctionInfo,
  { args, isMessage }: Call,
  frame: TaintFrame,
  depth: number,
): TaintScope {
  const scope: TaintScope = {};
  const order = matchArguments(fact, args, isMessage);
  for (const [at, { name, type }] of fact.parameters.entries()) {
    const value = order ? args[order[at] ?? -1]?.value : undefined;
    const place = value && placeName(taint, value, frame, depth + 1);
    const parts = value && type ? partsTold(taint, value, frame, type, depth + 1) : undefined;
    declareName(scope, name, {
      cell: newCell(taint),
      ...(type && { type }),
      ...(place !== undefined && { place }),
      ...(parts && parts.size > 0 && { parts }),
    });
  }
  return scope;
}
