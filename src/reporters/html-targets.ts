import { count } from '../sentence.ts';
import type { Finding, PlistValue, ReportContext, TargetReport } from '../types.ts';
import { comparedTypes, declaredHeads } from './compared.ts';
import { type ComparedDeclaration, compareDeclarations, type Declaration } from './declarations.ts';
import { destinationMarkup } from './destinations.ts';
import { flowPicture } from './html-flows.ts';
import { linkMarkup, placeMarkup, SEVERITY_MARK, verdictStyle, wideTable } from './html-pieces.ts';
import { foreign, type Markup, markup, NOTHING, prose } from './markup.ts';
import { type Cell, COLUMNS, columnName, type Mark, type MatrixRow, makeMatrix, typeName } from './matrix.ts';
import { fileName } from './places.ts';
import { platformWords } from './platforms.ts';
import { isJudged, KIND_NAME, outcomeOf } from './wording.ts';

/** What one target declares, and which types it asks for, reads, requires and writes. `findings` are its own. */
export function targetMarkup(report: TargetReport, findings: readonly Finding[], context: ReportContext): Markup {
  const { target, configurations } = report;
  const verdict = outcomeOf(report);
  const judged = isJudged(report);
  const outcome = judged
    ? markup`<span class="${verdictStyle(verdict, findings)}">${verdict}</span>`
    : markup`described, not judged`;
  const platforms = platformWords(target);
  const facts = [
    markup`${KIND_NAME[target.kind]} in <code>${target.project}</code>`,
    ...(platforms === '' ? [] : [markup` · ${platforms}`]),
    ...(configurations.length > 0 ? [markup` · ${buildMarkup(report)}`] : []),
  ];
  return markup`<section><h3>${foreign(target.name)}: ${outcome}</h3><p class="soft">${facts}</p>${judged ? declared(report, findings, context) : NOTHING}${matrix(report, findings, context)}${flowPicture(target)}${destinationMarkup(target, context)}</section>`;
}

/** `as Release builds it, built: App.ipa`, with names as code. */
function buildMarkup({ target, built = [] }: TargetReport): Markup {
  if (target.isBuilt) return markup`as it was built`;
  const files = built.map(
    (one, index) => markup`${index === 0 ? markup`, built: ` : markup`, `}<code>${one.target.project}</code>`,
  );
  return markup`as <code>${target.configuration}</code> builds it${files}`;
}

/** What the sources say, and beside it what was built of them. */
function declared(report: TargetReport, findings: readonly Finding[], context: ReportContext): Markup {
  const rows = compareDeclarations(report, findings).map((one) => declarationRow(one, context));
  const types = comparedTypes(report);
  const last = types
    ? [
        markup`<tr><td></td><th scope="row">${types.label}</th>${types.cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
      ]
    : [];
  const heads = ['State', 'Key', ...declaredHeads(report, (name) => name)];
  return wideTable(`Declarations of ${report.target.name}`, markup`Declared`, heads, [...rows, ...last]);
}

function declarationRow(declaration: ComparedDeclaration, context: ReportContext): Markup {
  const built = declaration.built.map((one) =>
    one.isSame && !one.judgement
      ? markup`<td class="soft">the same</td>`
      : valueCell(one, context, markup`${statusMark(one)} `),
  );
  return markup`<tr><td class="sign">${statusMark(declaration)}</td><th scope="row">${declaration.label}</th>${valueCell(declaration, context)}${built}</tr>`;
}

function valueCell({ value, judgement, list }: Declaration, context: ReportContext, mark: Markup = NOTHING): Markup {
  const style = judgement ?? '';
  switch (value.state) {
    case 'known':
      return markup`<td class="${style}">${mark}${valueMarkup(value.value.value)} <small>${placeMarkup(value.value.value.at, context)}</small></td>`;
    case 'absent': {
      const where = list === 'entitlements' ? 'not in the entitlements' : 'not in the Info.plist';
      return markup`<td class="${style || 'soft'}">${mark}${judgement ? `missing, ${where}` : where}</td>`;
    }
    case 'unresolved':
      return markup`<td>${mark}cannot be known: ${prose(value.reason)} <small>${placeMarkup(value.at, context)}</small></td>`;
  }
}

function statusMark({ value, judgement }: Declaration): Markup {
  if (judgement !== undefined) return sign(SEVERITY_MARK[judgement], judgement, judgement);
  if (value.state === 'unresolved') return sign('?', 'soft', 'not known');
  const isOff = value.state === 'absent' || (value.value.value.kind === 'boolean' && !value.value.value.value);
  return isOff ? sign('–', 'soft', 'not there') : sign('✓', 'good', 'there');
}

/** A sign for the eye, and its word for a screen reader. */
function sign(character: string, style: string, word: string): Markup {
  return markup`<span class="${style}" aria-hidden="true">${character}</span><span class="unseen">${word}</span>`;
}

function valueMarkup(value: PlistValue): Markup {
  switch (value.kind) {
    case 'boolean':
      return markup`${value.value ? 'yes' : 'no'}`;
    case 'string':
      return value.value.trim() === '' ? markup`an empty text` : markup`“${foreign(value.value)}”`;
    case 'array':
      return value.value.length === 0 ? markup`an empty list` : listMarkup(value.value);
    case 'unresolved':
      return markup`cannot be known: ${prose(value.reason)}`;
    case 'dictionary':
      return markup`a dictionary`;
    default:
      return foreign(String(value.value));
  }
}

/** A list in a list is counted, so that no depth of them matters. */
function listMarkup(items: readonly PlistValue[]): Markup {
  const parts = items.map((item, index) => {
    const shown =
      item.kind === 'string'
        ? markup`<code>${typeName(item.value) ?? item.value}</code>`
        : item.kind === 'array'
          ? markup`${count(item.value.length, 'entry')}`
          : valueMarkup(item);
    return markup`${index === 0 ? '' : ','} ${shown}`;
  });
  return markup`${parts}`;
}

const MARK_WORD: Readonly<Record<Mark, readonly [character: string, word: string]>> = {
  yes: ['●', 'yes'],
  perhaps: ['◐', 'perhaps'],
  conditional: ['○', 'only in builds that do not ship'],
  unknown: ['?', 'cannot be known'],
  never: ['never', 'never'],
  no: ['', ''],
};

function matrix(report: TargetReport, findings: readonly Finding[], context: ReportContext): Markup {
  const rows = makeMatrix(report.target, findings);
  if (rows.length === 0) return NOTHING;
  const heads = ['Record type', ...COLUMNS.map((column) => columnName(column, report.target))];
  const used = new Set(rows.flatMap(({ cells }) => COLUMNS.map((column) => cells[column].mark)));
  const meanings = (['perhaps', 'conditional', 'unknown'] as const)
    .filter((mark) => used.has(mark))
    .map((mark) => markup` ${MARK_WORD[mark].join(' ')}.`);
  const table = wideTable(
    `Record types of ${report.target.name}`,
    markup`Record types`,
    heads,
    rows.map((row) => matrixRow(row, context)),
  );
  return meanings.length === 0 ? table : markup`${table}<p class="soft"><small>${meanings}</small></p>`;
}

function matrixRow({ type, name, cells }: MatrixRow, context: ReportContext): Markup {
  const label = name === undefined ? markup`<code>${type}</code>` : markup`${name}`;
  const marks = COLUMNS.map((column) => markup`<td>${cellMarkup(cells[column], context)}</td>`);
  return markup`<tr><th scope="row">${label}</th>${marks}</tr>`;
}

function cellMarkup({ mark, places, judgement }: Cell, context: ReportContext): Markup {
  const [character, word] = MARK_WORD[mark];
  if (mark === 'no') return markup`<span class="unseen">no</span>`;
  if (mark === 'never') return markup`<span class="error">${word}</span>`;
  const shown =
    judgement === undefined
      ? sign(character, '', word)
      : sign(SEVERITY_MARK[judgement], judgement, `${word}, ${judgement}`);
  const [first] = places;
  if (first === undefined) return shown;
  const more = places.length > 1 ? markup` and ${places.length - 1} more` : NOTHING;
  // The file's name and the line are enough in a cell, and on a phone the line alone.
  const name = markup`<code><span class="file">${fileName(first.file)}:</span>${first.line}</code>`;
  return markup`${shown} <small>${linkMarkup(name, first, context)}${more}</small>`;
}
