import { count } from '../sentence.ts';
import type { Finding, PlistValue, ReportContext, TargetReport } from '../types.ts';
import { clip } from './clean.ts';
import { comparedTypes, declaredHeads } from './compared.ts';
import { type ComparedDeclaration, compareDeclarations, type Declaration } from './declarations.ts';
import { destinationSections } from './destinations.ts';
import { codeMarkdown, proseMarkdown } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { markOf } from './mark.ts';
import { linkMarkdown, placeMarkdown, signMarkdown } from './markdown-pieces.ts';
import { type Cell, COLUMNS, columnName, type Mark, type MatrixRow, makeMatrix, typeName } from './matrix.ts';
import { lineUrl } from './places.ts';
import { platformWords } from './platforms.ts';
import { buildWords, isJudged, KIND_NAME, outcomeOf, SEVERITIES, SEVERITY_SIGN } from './wording.ts';

/** What one target declares, and which types it asks for, reads, requires and writes. `findings` are its own. */
export function targetSections(
  report: TargetReport,
  findings: readonly Finding[],
  context: ReportContext,
  rest: string,
): Section[] {
  const { target } = report;
  const verdict = outcomeOf(report);
  const outcome = isJudged(report)
    ? `${markOf(verdict, findings)} ${proseMarkdown(target.name)}: ${verdict}`
    : `▫️ ${proseMarkdown(target.name)}: described, not judged`;
  const heading: Section = {
    open: `\n### ${outcome}\n\n${describe(report)}\n`,
    rows: [],
    close: '',
    more: () => '',
    rank: 2,
  };
  const declared = declaredSection(report, findings, context, rest);
  const rows = makeMatrix(target, findings);
  const head = isJudged(report) ? [heading, declared] : [heading];
  const destinations = destinationSections(target, context, rest);
  if (rows.length === 0) return [...head, ...destinations];
  const matrix: Section = {
    open: `\n| Record type | ${COLUMNS.map((column) => columnName(column, target)).join(' | ')} |\n|:--|:-:|:-:|:-:|:-:|\n`,
    rows: rows.map((row) => matrixRow(row, context)),
    close: legend(rows, context),
    more: (hidden) => moreRow(count(hidden, 'more type'), 5, rest),
    rank: 2,
  };
  return [...head, matrix, ...destinations];
}

/** `app in App.xcodeproj · iOS 16.4 or later · as Release builds it`. */
function describe(report: TargetReport): string {
  const { target, configurations } = report;
  const parts = [`${KIND_NAME[target.kind]} in ${codeMarkdown(target.project)}`];
  const platforms = platformWords(target);
  if (platforms !== '') parts.push(proseMarkdown(platforms));
  if (configurations.length > 0) parts.push(buildWords(report, (name) => codeMarkdown(name)));
  return parts.join(' · ');
}

/** What the sources say, and beside it what was built of them. */
function declaredSection(
  report: TargetReport,
  findings: readonly Finding[],
  context: ReportContext,
  rest: string,
): Section {
  const heads = declaredHeads(report, (name) => codeMarkdown(name, 'cell'));
  const rows = compareDeclarations(report, findings);
  const types = comparedTypes(report);
  return {
    open: `\n| Declared | ${heads.join(' | ')} |\n|:--|${':--|'.repeat(heads.length)}\n`,
    rows: [
      ...rows.map((row) => declarationRow(row, context)),
      ...(types ? [`| ▫️&nbsp;${types.label.replaceAll(' ', '&nbsp;')} | ${types.cells.join(' | ')} |\n`] : []),
    ],
    close: '',
    more: (hidden) => moreRow(count(hidden, 'more declaration'), heads.length + 1, rest),
    rank: 2,
  };
}

function declarationRow(declaration: ComparedDeclaration, context: ReportContext): string {
  // A long value would squeeze the label into two lines.
  const label = declaration.label.replaceAll(' ', '&nbsp;');
  const built = declaration.built.map((one) =>
    one.isSame && !one.judgement ? 'the same' : `${signOf(one)}&nbsp;${valueCell(one, context)}`,
  );
  return `| ${[`${signOf(declaration)}&nbsp;${label}`, valueCell(declaration, context), ...built].join(' | ')} |\n`;
}

function signOf({ value, judgement }: Declaration): string {
  if (value.state === 'unresolved') return '❔';
  if (judgement) return SEVERITY_SIGN[judgement];
  const isOff = value.state === 'absent' || (value.value.value.kind === 'boolean' && !value.value.value.value);
  return isOff ? '▫️' : '✅';
}

function valueCell({ value, judgement, list }: Declaration, context: ReportContext): string {
  switch (value.state) {
    case 'known':
      return describeValue(value.value.value, context);
    case 'absent': {
      const where = list === 'entitlements' ? 'not in the entitlements' : 'not in the Info.plist';
      return judgement ? `**missing**, ${where}` : where;
    }
    case 'unresolved':
      return `cannot be known: ${proseMarkdown(value.reason, 'cell')} ${placeMarkdown(value.at, context, 'cell')}`;
  }
}

function describeValue(value: PlistValue, context: ReportContext): string {
  switch (value.kind) {
    case 'boolean':
      return linkMarkdown(value.value ? 'yes' : 'no', value.at, context);
    case 'string':
      if (value.value.trim() === '') return linkMarkdown('an empty text', value.at, context);
      return `“${proseMarkdown(clip(value.value, 200), 'cell')}” ${placeMarkdown(value.at, context, 'cell')}`;
    case 'array':
      return value.value.length === 0
        ? linkMarkdown('an empty list', value.at, context)
        : describeList(value.value, value, context);
    case 'unresolved':
      return `cannot be known: ${proseMarkdown(value.reason, 'cell')} ${placeMarkdown(value.at, context, 'cell')}`;
    case 'dictionary':
      return linkMarkdown('a dictionary', value.at, context);
    default:
      return linkMarkdown(codeMarkdown(clip(String(value.value), 60), 'cell'), value.at, context);
  }
}

/** Up to three entries are shown, more are counted. */
function describeList(items: readonly PlistValue[], { at }: PlistValue, context: ReportContext): string {
  if (items.length > 3) return linkMarkdown(count(items.length, 'entry'), at, context);
  return items
    .map((item) =>
      item.kind === 'string'
        ? linkMarkdown(nameMarkdown(item.value), item.at, context)
        : describeValue(item.kind === 'array' ? { ...item, value: [] } : item, context),
    )
    .join(', ');
}

/** Apple's name of a clinical type, or the text itself as code. */
function nameMarkdown(value: string): string {
  return typeName(value) ?? codeMarkdown(clip(value, 120), 'cell');
}

const MARK_SIGN: Readonly<Record<Mark, string>> = {
  yes: '●',
  perhaps: '◐',
  conditional: '○',
  unknown: '?',
  never: '*never*',
  no: '',
};

/** The marks that do not explain themselves. */
const MEANINGS: readonly (readonly [Mark, string])[] = [
  ['perhaps', '◐ perhaps, narrowed by a condition'],
  ['conditional', '○ only in builds that do not ship'],
  ['unknown', '? cannot be known'],
];

function matrixRow({ type, name, cells }: MatrixRow, context: ReportContext): string {
  const isFaulty = COLUMNS.some((column) => cells[column].judgement !== undefined);
  const plain = name ?? codeMarkdown(clip(type, 80), 'cell');
  const label = isFaulty ? `**${plain}**` : plain;
  return `| ${label} | ${COLUMNS.map((column) => cellMarkdown(cells[column], context)).join(' | ')} |\n`;
}

function cellMarkdown({ mark, places, judgement }: Cell, context: ReportContext): string {
  const [first] = places;
  if (first === undefined) return MARK_SIGN[mark];
  const more = places.length > 1 && mark !== 'unknown' ? ` ×${places.length}` : '';
  return `${signMarkdown(judgement ? SEVERITY_SIGN[judgement] : MARK_SIGN[mark], first, context, 'cell')}${more}`;
}

/** Explains the marks that occur. */
function legend(rows: readonly MatrixRow[], context: ReportContext): string {
  const cells = rows.flatMap((row) => COLUMNS.map((column) => row.cells[column]));
  const meanings = MEANINGS.filter(([mark]) => cells.some((cell) => cell.mark === mark)).map(([, meaning]) => meaning);
  const faults = [...SEVERITIES, 'silenced' as const].filter((one) => cells.some(({ judgement }) => judgement === one));
  const signs = faults.map((one) => SEVERITY_SIGN[one]).join(' ');
  const isLinked = cells.some(({ places: [first] }) => first && lineUrl(first, context) !== undefined);
  const parts = [
    ...(isLinked ? ['Each mark leads to its line'] : []),
    ...(signs === '' ? [] : [`${signs} see below`]),
    ...meanings,
  ];
  return parts.length === 0 ? '' : `\n<sub>${parts.join(' · ')}</sub>\n`;
}

function moreRow(words: string, columns: number, rest: string): string {
  return `| ${words}, see ${rest} |${' |'.repeat(columns - 1)}\n`;
}
