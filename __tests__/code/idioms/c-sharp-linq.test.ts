/** What methods of .NET’s lists, tables and arrays hand on, and clauses of queries. */
import { bothFlows, OF_TYPES, type Row, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const ROW = 'public sealed record Row(VALUE Kind, VALUE Beside, string Tag);\n';
const PAGE = (make: string, other: string, body: string): string =>
  `${ROW}public class Page { readonly List<Row> rows = [new Row(${make}, ${other}, "a")]; readonly Dictionary<string, VALUE> table = new() { ["a"] = ${make}, ["b"] = ${other} }; public void Go() { ${body} } }`;

const LISTS = [
  'rows.AsParallel().Select(row => row.Kind)',
  'rows.AsQueryable().Select(row => row.Kind)',
  'rows.GetRange(0, 1).Select(row => row.Kind)',
  'rows.ConvertAll(row => row.Kind)',
  'Array.ConvertAll(rows.ToArray(), row => row.Kind)',
  'rows.Zip(rows).Select(pair => pair.Second.Kind)',
  'rows.Zip(rows, (first, second) => second.Kind)',
  'rows.Select(row => (row, 1)).Select(pair => pair.row.Kind)',
  'rows.Select(row => Tuple.Create(row, 1)).Select(pair => pair.Item1.Kind)',
  'rows.Select(row => KeyValuePair.Create("a", row)).Select(pair => pair.Value.Kind)',
  'Enumerable.Repeat(rows[0], 1).Select(row => row.Kind)',
  'ImmutableList.CreateRange(rows).Select(row => row.Kind)',
  'from row in rows join one in rows on row.Tag equals one.Tag select one.Kind',
];
/** Of a table that has another beside it, by its key. */
const ENTRIES = [
  'table.GetValueOrDefault("a")!',
  'table.GetValueOrDefault("a", table["a"])',
  'new Dictionary<string, VALUE>(table)["a"]',
  'new Dictionary<string, VALUE>(table, StringComparer.Ordinal)["a"]',
  'table.ToDictionary(pair => pair.Key, pair => pair.Value)["a"]',
];

const listed = (expression: string): Row => [
  expression,
  (make, _, each, other) => PAGE(make, other, each(expression)),
  /pair\.Second/.test(expression) ? { ...OF_TYPES, fails: ['records'] } : OF_TYPES,
];
const entered = (expression: string): Row => [
  expression,
  (make, use, _, other) => PAGE(make, other, use(expression)),
  OF_TYPES,
];

const MORE: Rows = [
  [
    'a copy of one with a flag, which has it too',
    (make, _, each, other) =>
      `public sealed record Row(VALUE Kind, bool IsShown = false);\npublic class Page { static readonly Row first = new(${other}, true); static readonly Row[] rows = [first with { Kind = ${make} }]; public void Go() { ${each('rows.Where(row => row.IsShown).Select(row => row.Kind)')} } }`,
    OF_TYPES,
  ],
];

bothFlows(C_SHARP, [...LISTS.map(listed), ...ENTRIES.map(entered), ...MORE]);
