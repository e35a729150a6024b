import { greatest } from '../lists.ts';
import { count } from '../sentence.ts';
import type { Finding, Location, PlistValue, TargetReport } from '../types.ts';
import { cleanLine } from './clean.ts';
import { comparedTypes, declaredHeads } from './compared.ts';
import { type ComparedDeclaration, compareDeclarations, type Declaration } from './declarations.ts';
import { type Cell, COLUMNS, type Column, columnName, type Mark, type MatrixRow, makeMatrix } from './matrix.ts';
import type { Paint } from './paint.ts';
import { fileName, placeName } from './places.ts';
import { alignColumns, clipFront, clipTo, displayWidth } from './width.ts';
import type { Judgement } from './wording.ts';

/** A sign of one column for what stands beside it. */
export const SIGN: Readonly<Record<Judgement, string>> = { error: '✗', warning: '!', notice: 'i', silenced: '~' };

/** What a target declares: a line each, with its place, in at most `width` columns; what was built of it stands beside it.
 *  `findings` are its own. */
export function declarationLines(
  report: TargetReport,
  findings: readonly Finding[],
  paint: Paint,
  width: number,
): string[] {
  const rows = compareDeclarations(report, findings);
  if (report.built) return comparedLines(report, rows, paint, width);
  const labels = rows.map((one) => [signOf(one), one.label] as const);
  const values = rows.map(describe);
  const taken = widest(labels.map(([sign, label]) => `${sign}  ${label}  `));
  const [places = []] = [placeName, placeInFile]
    .map((name) => rows.map((one) => placeOf(one, name)))
    .filter((names, index) => index > 0 || taken + LEAST_VALUE + 2 + widest(names) <= width);
  const room = width - taken - 2;
  const shown = places.map((place) => clipFront(place, Math.max(LEAST_VALUE, room - LEAST_VALUE)));
  const left = Math.max(LEAST_VALUE, room - widest(shown));
  const lines = alignColumns(
    labels.map(([sign, label], index) => [sign, label, clipTo(values[index] ?? '', left), shown[index] ?? '']),
  );
  return lines.map((line, index) => paintRow(line, rows[index]?.judgement, paint));
}

/** The columns share what is left of a line beside signs and labels. */
function comparedLines(
  report: TargetReport,
  rows: readonly ComparedDeclaration[],
  paint: Paint,
  width: number,
): string[] {
  const heads = declaredHeads(report, cleanLine);
  const types = comparedTypes(report);
  const cells = [
    ...rows.map((row) => [signOf(row), row.label, describe(row), ...row.built.map(describeBuilt)]),
    ...(types ? [[' ', types.label, ...types.cells]] : []),
  ];
  const taken = widest(cells.map(([sign, label]) => `${sign}  ${label}  `));
  const each = Math.max(LEAST_VALUE, Math.floor((width - taken - 2 * (heads.length - 1)) / heads.length));
  const most = Number.isFinite(each) ? each : WIDEST_VALUE;
  const lines = alignColumns(
    [['', '', ...heads], ...cells].map((row) => row.map((cell, index) => (index < 2 ? cell : clipTo(cell, most)))),
  );
  return lines.map((line, index) => {
    if (index === 0) return paint('faint', line);
    const row = rows[index - 1];
    const judgements = row ? [row, ...row.built].flatMap(({ judgement }) => judgement ?? []) : [];
    return paintRow(line, worst(judgements), paint);
  });
}

function describeBuilt(one: ComparedDeclaration['built'][number]): string {
  if (one.isSame && one.judgement === undefined) return 'the same';
  return one.judgement === undefined ? describe(one) : `${signOf(one)} ${describe(one)}`;
}

/** What is left of a value in a narrow terminal, in columns. */
const LEAST_VALUE = 14;

function widest(texts: readonly string[]): number {
  return greatest(texts.map(displayWidth), 0);
}

function placeInFile(at: Location): string {
  return fileName(placeName(at));
}

function paintRow(line: string, judgement: Judgement | undefined, paint: Paint): string {
  return judgement === undefined ? line : paint(judgement, line);
}

function signOf({ value, judgement }: Declaration): string {
  if (judgement !== undefined) return SIGN[judgement];
  if (value.state === 'unresolved') return '?';
  const isOff = value.state === 'absent' || (value.value.value.kind === 'boolean' && !value.value.value.value);
  return isOff ? '-' : '✓';
}

function describe({ value, judgement, list }: Declaration): string {
  switch (value.state) {
    case 'known':
      return describeValue(value.value.value);
    case 'absent': {
      const where = list === 'entitlements' ? 'not in the entitlements' : 'not in the Info.plist';
      return judgement === undefined ? where : `missing, ${where}`;
    }
    case 'unresolved':
      return clipTo(`cannot be known: ${cleanLine(value.reason)}`, WIDEST_VALUE);
  }
}

const WIDEST_VALUE = 60;

function describeValue(value: PlistValue): string {
  switch (value.kind) {
    case 'boolean':
      return value.value ? 'yes' : 'no';
    case 'string':
      if (value.value.trim() === '') return 'an empty text';
      return `"${clipTo(cleanLine(value.value), WIDEST_VALUE - 2)}"`;
    case 'array':
      return describeList(value.value);
    case 'dictionary':
      return 'a dictionary';
    case 'unresolved':
      return clipTo(`cannot be known: ${cleanLine(value.reason)}`, WIDEST_VALUE);
    default:
      return clipTo(cleanLine(String(value.value)), WIDEST_VALUE);
  }
}

function describeList(items: readonly PlistValue[]): string {
  if (items.length === 0) return 'an empty list';
  const texts = items.flatMap((item) => (item.kind === 'string' ? [cleanLine(item.value)] : []));
  const isShort = texts.length === items.length && items.length <= 2;
  return isShort ? clipTo(texts.join(', '), WIDEST_VALUE) : count(items.length, 'entry');
}

function placeOf({ value }: Declaration, name: (at: Location) => string): string {
  if (value.state === 'absent') return '';
  return name(value.state === 'known' ? value.value.value.at : value.at);
}

/** The matrix: types down; asked, read, required, written across, where there is any; a cell is the line to look at.
 *  Names of files are cut so that the whole fits into `width` columns. */
export function matrixLines(
  { target }: TargetReport,
  findings: readonly Finding[],
  paint: Paint,
  width: number,
): string[] {
  const rows = makeMatrix(target, findings);
  if (rows.length === 0) return [];
  const columns = COLUMNS.filter((column) => rows.some((row) => row.cells[column].mark !== 'no'));
  const heading = ['Record type', ...columns.map((column) => columnName(column, target))];
  const drawn = NAMES.map((name) => alignColumns([heading, ...rows.map((row) => rowCells(row, columns, name))]));
  const [first = '', ...lines] = drawn.find((table) => widest(table) <= width) ?? drawn.at(-1) ?? [];
  return [
    paint('faint', first),
    ...lines.map((line, index) => paintRow(line, worstOf(rows[index]), paint)),
    ...legend(rows),
  ];
}

/** Columns for a file's name, the most first; with none, a cell is its sign and its line. */
const NAMES = [28, 20, 14, 10, 7, 5, 0];

function worstOf(row: MatrixRow | undefined): Judgement | undefined {
  return worst(COLUMNS.flatMap((column) => row?.cells[column].judgement ?? []));
}

function worst(found: readonly Judgement[]): Judgement | undefined {
  return (['error', 'warning', 'notice', 'silenced'] as const).find((severity) => found.includes(severity));
}

/** What is none of the nine types is quoted: a line never starts with text of the repository. */
function rowCells({ type, name, cells }: MatrixRow, columns: readonly Column[], width: number): string[] {
  const label = name ?? `"${clipTo(cleanLine(type), width === 0 ? 16 : 40)}"`;
  return [label, ...columns.map((column) => cellText(cells[column], width))];
}

const MARK_SIGN: Readonly<Record<Mark, string>> = {
  yes: '●',
  perhaps: '◐',
  conditional: '○',
  unknown: '?',
  never: 'never',
  no: '-',
};

function cellText({ mark, places, judgement }: Cell, width: number): string {
  const [first] = places;
  if (first === undefined || mark === 'unknown') return MARK_SIGN[mark];
  const file = fileName(first.file);
  const place = `${width === 0 ? '' : clipTo(cleanLine(file), width)}:${first.line}`;
  const more = places.length > 1 ? ` +${places.length - 1}` : '';
  return `${judgement ? SIGN[judgement] : MARK_SIGN[mark]} ${place}${more}`;
}

function legend(rows: readonly MatrixRow[]): string[] {
  const marks = new Set(rows.flatMap(({ cells }) => COLUMNS.map((column) => cells[column].mark)));
  const meanings = [
    ...(marks.has('perhaps') ? ['◐ perhaps, narrowed by a condition'] : []),
    ...(marks.has('conditional') ? ['○ only in builds that do not ship'] : []),
    ...(marks.has('unknown') ? ['? cannot be known'] : []),
  ];
  return meanings.length === 0 ? [] : [meanings.join(', ')];
}
