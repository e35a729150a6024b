/**
 * What an object is as a text. Where its type says that itself, `description` or `toString()`, a text and the console have
 * what it says there, and not all that the object holds.
 */
import type { Expression } from '../facts/facts.ts';
import { type Language, languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import { lineage } from '../program/inheritance.ts';
import type { Call } from '../program/mentions.ts';
import { findTypeInfo } from '../program/program.ts';
import { askForExtension } from './asked.ts';
import type { Taint, TaintFrame, TaintTyped } from './state.ts';

const SAYS: Partial<Readonly<Record<Language, string>>> = {
  swift: 'description',
  javascript: 'toString',
  dart: 'toString',
  kotlin: 'toString',
  'c-sharp': 'ToString',
};

/** The expression by which an object that is put into a text tells what it is; undefined where its type does not say. */
export function asText(
  taint: Taint,
  of: Expression,
  { type }: TaintTyped,
  { file }: Pick<TaintFrame, 'file'>,
): Expression | undefined {
  const { program } = taint;
  const language = languageOf(file.path);
  const name = language && SAYS[language];
  const info = type && elementType(type).name === type.name ? findTypeInfo(program, type.name) : undefined;
  if (!name || !info) return undefined;
  const { site } = of;
  const member = { kind: 'member', of, name, site } as const;
  if (lineage(program, info).some(({ functions }) => functions.has(name)))
    return { kind: 'call', callee: member, args: [], site };
  if (lineage(program, info).some(({ variables }) => variables.has(name))) return member;
  // it may be said in a file of its own
  if (info.kind !== 'extension') askForExtension(taint, info.name, file.traits);
  return undefined;
}

const PRINTS = new Set(['print', 'debugPrint']);

export function isPrinted({ callee }: Call, { file }: Pick<TaintFrame, 'file'>): boolean {
  return callee.kind === 'name' && PRINTS.has(callee.name) && ['swift', 'dart'].includes(languageOf(file.path) ?? '');
}

/** `print(batch)` prints what the batch is as a text. */
export function printed(call: Call, tell: (of: Expression) => Expression | undefined): Call {
  const args = call.args.map((arg) => ({ ...arg, value: tell(arg.value) ?? arg.value }));
  return args.every(({ value }, index) => value === call.args[index]?.value) ? call : { ...call, args };
}
