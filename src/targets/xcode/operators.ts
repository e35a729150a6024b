/**
 * What `$(NAME:operator)` makes of a value. swift-build, Sources/SWBMacro/MacroEvaluationProgram.swift.
 */
import path from 'node:path';
import { LONGEST_PATH } from '../../bytes.ts';

type Operator = (value: string) => string;
type ReplacingOperator = (value: string, operand: string) => string;

const yesNo = (is: boolean): string => (is ? 'YES' : 'NO');

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['quote', (value) => value.replace(/[^\w@%+=:,./-]/g, '\\$&')],
  ['upper', (value) => value.toUpperCase()],
  ['lower', (value) => value.toLowerCase()],
  ['identifier', (value) => toIdentifier(value, /[A-Za-z0-9_]/, '_')],
  ['rfc1034identifier', (value) => toIdentifier(value, /[A-Za-z0-9-]/, '-')],
  ['c99extidentifier', (value) => toIdentifier(value.normalize('NFC'), /[\p{L}\p{N}_·]/u, '_')],
  ['dir', (value) => folderOf(value)],
  ['file', (value) => path.posix.basename(value)],
  ['base', (value) => path.posix.parse(value).name],
  ['suffix', (value) => path.posix.extname(value)],
  ['standardizepath', (value) => (value === '' ? '' : path.posix.normalize(value))],
  ['not', (value) => yesNo(value !== 'YES')],
  ['truncatedversion', (value) => value.split('.').slice(0, 2).join('.')],
]);

const REPLACING: ReadonlyMap<string, ReplacingOperator> = new Map<string, ReplacingOperator>([
  ['default', (value, operand) => (value === '' ? operand : value)],
  ['dir', (value, operand) => path.posix.join(operand, path.posix.basename(value))],
  ['file', (value, operand) => path.posix.join(path.posix.dirname(value), operand)],
  ['base', (value, operand) => path.posix.join(path.posix.dirname(value), operand) + path.posix.extname(value)],
  ['suffix', (value, operand) => `${value.slice(0, value.length - path.posix.extname(value).length)}.${bare(operand)}`],
  ['relativeto', (value, operand) => (isAbsolute(value, operand) ? path.posix.relative(value, operand) : value)],
  ['isancestor', (value, operand) => yesNo(isAbsolute(value, operand) && `${value}/`.startsWith(`${operand}/`))],
]);

const MAKES_PATHS: ReadonlySet<string> = new Set(['standardizepath', 'dir', 'file', 'base', 'relativeto']);

/** The value after `:name` or `:name=operand`; unchanged where Xcode knows no such operator. */
export function applyOperator(name: string, value: string, operand: string | undefined): string {
  if (MAKES_PATHS.has(name) && value.length + (operand?.length ?? 0) > LONGEST_PATH) return value;
  if (operand === undefined) return OPERATORS.get(name)?.(value) ?? value;
  return REPLACING.get(name)?.(value, operand) ?? value;
}

/** Legal characters stay, others become the filler, and so does a leading digit. */
function toIdentifier(value: string, legal: RegExp, filler: string): string {
  return [...value]
    .map((character, index) => (legal.test(character) && !(index === 0 && /\d/.test(character)) ? character : filler))
    .join('');
}

function folderOf(value: string): string {
  const folder = path.posix.dirname(value);
  return value.includes('/') ? (folder.endsWith('/') ? folder : `${folder}/`) : './';
}

function bare(suffix: string): string {
  return suffix.includes('.') ? path.posix.extname(suffix).slice(1) || suffix.slice(1) : suffix;
}

function isAbsolute(...paths: string[]): boolean {
  return paths.every((one) => one.startsWith('/'));
}
