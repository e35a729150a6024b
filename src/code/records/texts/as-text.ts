/**
 * What an object is as a text. Where its type says that itself, `description` or `toString()`, a text and the console have
 * what it says there, and not all that the object holds.
 */
import { type Expression, MUTE } from '../../facts/facts.ts';
import { type Language, languageOf } from '../../facts/source.ts';
import { elementType } from '../../facts/type-names.ts';
import { lineage } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo } from '../../program/program.ts';
import type { Taint, TaintFrame, TaintTyped } from '../state.ts';
import { askForExtension } from '../which-files/asked.ts';
import { besideBytes, bytesAsText } from './bytes-as-text.ts';

/** By which name, the first that there is. */
const SAYS: Partial<Readonly<Record<Language, readonly string[]>>> = {
  swift: ['description', 'debugDescription'],
  javascript: ['toString'],
  dart: ['toString'],
  kotlin: ['toString'],
  'c-sharp': ['ToString'],
  'objective-c': ['description'],
};
/** https://developer.apple.com/documentation/swift/string/init(reflecting:) */
const SAYS_DEBUGGING: readonly string[] = ['debugDescription', 'description'];

/** The expression by which an object that is put into a text tells what it is; undefined where its type does not say. */
export function asText(
  taint: Taint,
  of: Expression,
  { type }: TaintTyped,
  { file }: Pick<TaintFrame, 'file'>,
  /** Whether it is said to who mends the app. */
  isDebugging = false,
): Expression | undefined {
  const { program } = taint;
  const bytes = bytesAsText(taint, of, type, { file });
  if (bytes) return bytes;
  const language = languageOf(file.path);
  const names = (isDebugging ? SAYS_DEBUGGING : language && SAYS[language]) ?? [];
  const info = type && elementType(type).name === type.name ? findTypeInfo(program, type.name) : undefined;
  if (names.length === 0 || !info) return undefined;
  const { site } = of;
  const all = lineage(program, info);
  for (const name of names) {
    const member = { kind: 'member', of, name, site } as const;
    const isMessage = language === 'objective-c';
    if (all.some(({ functions }) => functions.has(name)))
      return { kind: 'call', callee: member, args: [], site, ...(isMessage && { isMessage }) };
    if (all.some(({ variables }) => variables.has(name))) return member;
  }
  if (info.functions.get('init')?.some(({ fact }) => fact.modifiers.has(MUTE)))
    return { kind: 'other', parts: [], site };
  // it may be said in a file of its own
  if (info.kind !== 'extension') askForExtension(taint, info.name, file.traits);
  return besideBytes(taint, of, info, { file });
}

const PRINTS: Partial<Readonly<Record<Language, ReadonlySet<string>>>> = {
  swift: new Set(['print', 'debugPrint']),
  dart: new Set(['print', 'debugPrint']),
  kotlin: new Set(['print', 'println']),
  'c-sharp': new Set(['Console.Write', 'Console.WriteLine', 'Debug.Write', 'Debug.WriteLine', 'Trace.WriteLine']),
  // where `%@` stands for one
  'objective-c': new Set(['NSLog', 'os_log', 'NSString.stringWithFormat', 'NSMutableString.stringWithFormat']),
};

const DESCRIBING: ReadonlySet<string> = new Set(['describing', 'reflecting']);

export function isPrinted({ callee, args }: Call, { file }: Pick<TaintFrame, 'file'>): boolean {
  const language = languageOf(file.path);
  const named = callee.kind === 'name' ? callee : callee.kind === 'member' ? callee.of : undefined;
  const of = named?.kind === 'type' ? named.type.name : named?.kind === 'name' ? named.name : undefined;
  if (!language || of === undefined) return false;
  const name = callee.kind === 'member' ? `${of}.${callee.name}` : of;
  return PRINTS[language]?.has(name) || (name === 'String' && DESCRIBING.has(args[0]?.label ?? ''));
}

/** Whether it prints what an object says to who mends the app, where it says that apart. */
export function isDebugging({ callee, args }: Call, { file }: Pick<TaintFrame, 'file'>): boolean {
  if (languageOf(file.path) !== 'swift' || callee.kind !== 'name') return false;
  return callee.name === 'debugPrint' || args[0]?.label === 'reflecting';
}

/** `print(batch)` prints what the batch is as a text. */
export function printed(call: Call, tell: (of: Expression) => Expression | undefined): Call {
  const args = call.args.map((arg) => ({ ...arg, value: tell(asItself(arg.value)) ?? arg.value }));
  return args.every(({ value }, index) => value === call.args[index]?.value) ? call : { ...call, args };
}

/** `data as Any` silences a warning, and says the same. */
function asItself(value: Expression): Expression {
  return value.kind === 'cast' && value.to.name === 'Any' ? value.value : value;
}
