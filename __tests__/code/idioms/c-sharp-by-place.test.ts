/** Objects of C# that are taken apart by the places of their parts, in patterns and where names are set, and lists in patterns. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const RESULTS =
  'public abstract record Result;\npublic sealed record Ok(VALUE Kind, VALUE Rest) : Result;\npublic sealed record Failed(string Why) : Result;\n';
const results = (make: string, other: string, body: string): string =>
  `${RESULTS}public class Page { static Result Get() => new Ok(${make}, ${other}); public void Go() { ${body} } }`;
const rows = (make: string, other: string, body: string): string =>
  `public sealed record Row(VALUE Kind, VALUE Rest);\npublic class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { ${body} } }`;

const ROWS: Rows = [
  [
    'a case of a switch',
    (make, use, _, other) =>
      results(
        make,
        other,
        `switch (Get()) { case Ok(var kind, _): ${use('kind')} break; case Failed(var why): break; }`,
      ),
  ],
  [
    'a case of a switch, by its second part',
    (make, use, _, other) => results(other, make, `switch (Get()) { case Ok(_, var kind): ${use('kind')} break; }`),
  ],
  [
    'a case of a generic class',
    (make, use) =>
      `public abstract record Result<T>;\npublic sealed record Ok<T>(T Value) : Result<T>;\npublic class Page { static Result<VALUE> Get() => new Ok<VALUE>(${make}); public void Go() { switch (Get()) { case Ok<VALUE>(var kind): ${use('kind')} break; } } }`,
  ],
  [
    'an arm of a switch',
    (make, use, _, other) =>
      results(
        make,
        other,
        `var kind = Get() switch { Ok(var it, _) => it, _ => throw new Exception() }; ${use('kind')}`,
      ),
    OF_TYPES,
  ],
  ['a test', (make, use, _, other) => results(make, other, `if (Get() is Ok(var kind, _)) { ${use('kind')} }`)],
  ['names that are set', (make, use, _, other) => rows(make, other, `VALUE kind; (kind, _) = Rows[0]; ${use('kind')}`)],
  [
    'names that are set and declared',
    (make, use, _, other) => rows(make, other, `(var kind, _) = Rows[0]; ${use('kind')}`),
  ],
  [
    'the first of a list, in a case',
    (make, use, _, other) =>
      rows(make, other, `switch (Rows) { case [var row, ..]: ${use('row.Kind')} break; default: break; }`),
  ],
  [
    'what is in the first of a list, in an arm',
    (make, use, _, other) =>
      rows(make, other, `var kind = Rows switch { [{ Kind: var it }, ..] => it, _ => null }; ${use('kind')}`),
  ],
  [
    'a tuple, in an arm',
    (make, use, _, other) =>
      `public class Page { static VALUE Of((VALUE Kind, VALUE Rest) pair) => pair switch { (var kind, _) => kind }; public void Go() { ${use(`Of((${make}, ${other}))`)} } }`,
  ],
  [
    'a call that is no pattern',
    (make, use) =>
      `public class Page { bool Ok(VALUE kind) { ${use('kind')} return true; } public void Go() { if (Ok(${make})) { } } }`,
  ],
];

bothFlows(C_SHARP, ROWS);
