/** Numbers and flags that an object of C# is made with and is asked for later, what queries go on with, and setters of extensions. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const ROW = 'public sealed record Row(VALUE Kind, VALUE Beside, int Rank = 1, bool IsOn = true);\n';
const CLASS =
  'public class Row { public VALUE Kind; public VALUE Beside; public int Rank; public bool IsOn; public Row(VALUE kind, VALUE beside, int rank, bool isOn) { Kind = kind; Beside = beside; Rank = rank; IsOn = isOn; } }\n';
const asks = (title: string, head: string, body: string): Rows[number] => [
  title,
  (make, use, _, other) =>
    `${head}public class Page { public void Go() { var row = new Row(${make}, ${other}, 1, true); ${body.replaceAll('USE', use('row.Kind'))} } }`,
];
const queries = (query: string): Rows[number] => [
  query,
  (make, _, each, other) =>
    `${ROW}public class Page { readonly List<Row> rows = [new Row(${make}, ${other})]; public void Go() { ${each(query)} } }`,
];

const ROWS: Rows = [
  asks('a number of a record', ROW, 'if (row.Rank == 1) { USE }'),
  asks('a number of a record that is not another', ROW, 'if (row.Rank != 2) { USE }'),
  asks('a number of a class', CLASS, 'if (row.Rank == 1) { USE }'),
  asks('a number, kept before', CLASS, 'var rank = row.Rank; if (rank == 1) { USE }'),
  asks('a flag in a switch', ROW, 'switch (row.IsOn) { case true: USE break; default: break; }'),
  asks(
    'a number in a switch with a test',
    ROW,
    'switch (row) { case Row r when r.Rank == 1: USE break; default: break; }',
  ),
  asks('a number in a pattern', ROW, 'if (row is { Rank: 1 }) { USE }'),
  [
    'a number that a method tells',
    (make, use) =>
      `public class Page { readonly int many; public Page(int many) { this.many = many; } static int Count() => 4 / 2; void Load() { if (many == 2) { ${use(make)} } } public static void Go() => new Page(Count()).Load(); }`,
  ],
  queries('from row in rows select row.Kind into kind where kind != null select kind'),
  queries('from row in rows select new { row.Kind, row.Rank } into pair where pair.Rank > 0 select pair.Kind'),
  queries('from row in rows join one in rows on row.Rank equals one.Rank into ones select ones.First().Kind'),
  queries(
    'from row in rows join one in rows on row.Rank equals one.Rank into ones from each in ones.DefaultIfEmpty() select each.Kind',
  ),
  [
    'a property of an extension block that is set',
    (make, use, _, other) =>
      `public class Box { public VALUE Kind; public VALUE Rest; }\npublic static class Boxes { extension(Box box) { public VALUE Wanted { get => box.Kind; set => box.Kind = value; } } }\npublic class Page { public void Go() { var box = new Box { Rest = ${other} }; box.Wanted = ${make}; ${use('box.Wanted')} } }`,
  ],
];

bothFlows(C_SHARP, ROWS);
