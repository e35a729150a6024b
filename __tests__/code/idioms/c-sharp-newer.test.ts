/** Newer C#: primary constructors, collection expressions, static abstract members, types of a file, patterns. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const ROW = 'public sealed record Row(VALUE Kind, VALUE Beside);\n';

/** What a text chooses. */
const parsed = (title: string, go: string): Rows[number] => [
  title,
  (make, use, _, other) =>
    `public enum Kind { Labs, Notes }\npublic class Page { void Load(Kind kind) { switch (kind) { case Kind.Labs: { ${use(make)} break; } case Kind.Notes: { ${use(other)} break; } } } public void Go() { ${go} } }`,
  OF_TYPES,
];

const ROWS: Rows = [
  parsed('a member of an enum by its text', 'Load(Enum.Parse<Kind>("Labs"));'),
  parsed('a member of an enum by its text, whatever its letters', 'Load(Enum.Parse<Kind>("Labs", ignoreCase: true));'),
  parsed('a member of an enum by its text, of a type', 'Load((Kind)Enum.Parse(typeof(Kind), "Labs"));'),
  parsed('a member of an enum by its text, if it is one', 'if (Enum.TryParse<Kind>("Labs", out var kind)) Load(kind);'),
  parsed(
    'a member of an enum by its text, declared',
    'if (Enum.TryParse("Labs", true, out Kind kind)) { Load(kind); }',
  ),
  parsed('a member of an enum by nameof', 'Load(Enum.Parse<Kind>(nameof(Kind.Labs)));'),
  [
    'entries of a dictionary, taken apart',
    (make, use) =>
      `public class Page { static readonly Dictionary<string, VALUE> Kinds = new() { ["labs"] = ${make} }; public void Go() { foreach (var (key, kind) in Kinds) { ${use('kind')} } } }`,
  ],
  [
    'parts in a collection expression',
    (make, _, each) =>
      `public class Page { static VALUE[] First => [${make}]; static readonly List<VALUE> Second = []; public void Go() { VALUE[] all = [..First, ..Second]; ${each('all')} } }`,
  ],
  [
    'a static abstract member',
    (make, use, _, other) =>
      `public interface IKind { static abstract VALUE Kind { get; } }\npublic class Labs : IKind { public static VALUE Kind => ${make}; }\npublic class Notes : IKind { public static VALUE Kind => ${other}; }\npublic class Page { void Load<T>() where T : IKind { ${use('T.Kind')} } public void Go() => Load<Labs>(); }`,
  ],
  [
    'a static abstract method',
    (make, use) =>
      `public interface IKind { static abstract VALUE Make(); }\npublic class Labs : IKind { public static VALUE Make() => ${make}; }\npublic static class Loads { public static void Load<T>() where T : IKind { var kind = T.Make(); ${use('kind')} } }\npublic class Page { public void Go() => Loads.Load<Labs>(); }`,
  ],
  [
    'a type of a file',
    (make, use, _, other) =>
      `file static class Kinds { public static VALUE Labs => ${make}; public static VALUE Notes => ${other}; }\npublic class Page { public void Go() { ${use('Kinds.Labs')} } }`,
  ],
  [
    'a property of an extension block',
    (make, use, _, other) =>
      `${ROW}public static class Rows { extension(Row row) { public VALUE Wanted => row.Kind; } }\npublic class Page { public void Go() { ${use(`new Row(${make}, ${other}).Wanted`)} } }`,
  ],
  [
    'a primary constructor that a class hands on',
    (make, use, _, other) =>
      `public class Base(VALUE kind) { protected VALUE Kind => kind; }\npublic class Labs(VALUE kind, VALUE spare) : Base(kind) { public VALUE Spare => spare; public void Load() { ${use('Kind')} } }\npublic class Page { public void Go() => new Labs(${make}, ${other}).Load(); }`,
  ],
  [
    'a smart enum and all of it',
    (make, _, each, other) =>
      `public sealed class Section { public static readonly Section Labs = new(${make}, ${other}); public static IReadOnlyList<Section> All { get; } = [Labs]; public VALUE Kind { get; } public VALUE Spare { get; } private Section(VALUE kind, VALUE spare) { Kind = kind; Spare = spare; } }\npublic class Page { public void Go() { ${each('Section.All.Select(section => section.Kind)')} } }`,
  ],
  [
    'a frozen set',
    (make, _, each) =>
      `public class Page { static readonly FrozenSet<VALUE> Kinds = new[] { ${make} }.ToFrozenSet(); public void Go() { ${each('Kinds')} } }`,
  ],
  [
    'a frozen dictionary by key',
    (make, use, _, other) =>
      `public class Page { static readonly FrozenDictionary<string, VALUE> Kinds = new Dictionary<string, VALUE> { ["labs"] = ${make}, ["notes"] = ${other} }.ToFrozenDictionary(); public void Go() { ${use('Kinds["labs"]')} } }`,
    { without: ['beside'] },
  ],
  [
    'an immutable list',
    (make, _, each) =>
      `public class Page { static readonly ImmutableArray<VALUE> Kinds = ImmutableArray.Create(${make}); public void Go() { ${each('Kinds')} } }`,
  ],
  [
    'an immutable list that grows',
    (make, _, each) =>
      `public class Page { ImmutableList<VALUE> kinds = ImmutableList<VALUE>.Empty; public void Go() { kinds = kinds.Add(${make}); ${each('kinds')} } }`,
  ],
  [
    'an aggregate into a set',
    (make, _, each, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { var kinds = Rows.Aggregate(new HashSet<VALUE>(), (all, row) => { all.Add(row.Kind); return all; }); ${each('kinds')} } }`,
  ],
  [
    'a record in a loop, taken apart',
    (make, use, _, other) =>
      `public readonly record struct Pair(VALUE Kind, VALUE Spare);\npublic class Page { static readonly Pair[] Pairs = [new(${make}, ${other})]; public void Go() { foreach (var (kind, _) in Pairs) { ${use('kind')} } } }`,
  ],
  [
    'a switch over properties',
    (make, use, _, other) =>
      `public enum Section { Labs, Notes }\npublic sealed record Card(Section Section, bool IsWanted);\npublic class Page { static VALUE Of(Card card) => card switch { { Section: Section.Labs, IsWanted: true } => ${make}, _ => ${other} }; public void Go() { ${use('Of(new Card(Section.Labs, true))')} } }`,
    { fails: ['beside'] },
  ],
  [
    'a switch over types by their names alone',
    (make, use, _, other) =>
      `public abstract record Card;\npublic sealed record Labs : Card;\npublic sealed record Notes : Card;\npublic class Page { static VALUE Of(Card card) => card switch { Labs => ${make}, Notes => ${other}, _ => throw new Exception() }; public void Go() { ${use('Of(new Labs())')} } }`,
    OF_TYPES,
  ],
  [
    'a switch over types that stand in another',
    (make, use, _, other) =>
      `public abstract record Card { public sealed record Labs : Card; public sealed record Notes : Card; }\npublic class Page { static VALUE Of(Card card) => card switch { Card.Labs => ${make}, Card.Notes => ${other}, _ => throw new Exception() }; public void Go() { ${use('Of(new Card.Labs())')} } }`,
    OF_TYPES,
  ],
  [
    'a pattern of a list',
    (make, use) =>
      `public class Page { public void Go() { VALUE[] all = [${make}]; if (all is [var first, ..]) { ${use('first')} } } }`,
  ],
  [
    'a property that is required',
    (make, use, _, other) =>
      `public class Card { public required VALUE Kind { get; init; } public VALUE? Spare { get; init; } }\npublic class Page { public void Go() { var card = new Card { Kind = ${make}, Spare = ${other} }; ${use('card.Kind')} } }`,
  ],
  [
    'a record with another value',
    (make, use, _, other) =>
      `${ROW}public class Page { public void Go() { var row = new Row(${make}, ${make}) with { Beside = ${other} }; ${use('row.Kind')} } }`,
  ],
  [
    'a lazy value',
    (make, use) =>
      `public class Page { readonly Lazy<VALUE> kind = new(() => ${make}); public void Go() { ${use('kind.Value')} } }`,
  ],
  [
    'a generic method that makes its type',
    (make, use) =>
      `public interface ICard { VALUE Kind { get; } }\npublic class Labs : ICard { public VALUE Kind => ${make}; }\npublic class Page { void Load<T>() where T : ICard, new() { var card = new T(); ${use('card.Kind')} } public void Go() => Load<Labs>(); }`,
  ],
  [
    'a method that is handed on',
    (make, _, each) =>
      `public class Page { static VALUE Same(VALUE kind) => kind; public void Go() { VALUE[] all = [${make}]; ${each('all.Select(Same)')} } }`,
  ],
  [
    'a local function that yields',
    (make, use, _, other) =>
      `${ROW}public class Page { public void Go() { foreach (var row in Rows()) { ${use('row.Kind')} } static IEnumerable<Row> Rows() { yield return new(${make}, ${other}); } } }`,
    { fails: ['asked', 'read', 'beside'] },
  ],
  [
    'a tuple with names',
    (make, use, _, other) =>
      `public class Page { static (VALUE Kind, VALUE Spare) Made() => (${make}, ${other}); public void Go() { var made = Made(); ${use('made.Kind')} } }`,
  ],
  [
    'a look-up',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { var groups = Rows.ToLookup(row => row.Beside); foreach (var group in groups) { foreach (var row in group) { ${use('row.Kind')} } } } }`,
  ],
  [
    'elements with others',
    (make, _, each) =>
      `public class Page { public void Go() { IEnumerable<VALUE> none = []; ${each(`none.Append(${make}).Union(none).DistinctBy(it => it)`)} } }`,
  ],
  [
    'pairs of a dictionary',
    (make, use) =>
      `public class Page { static readonly Dictionary<string, VALUE> Kinds = new() { ["labs"] = ${make} }; public void Go() { foreach (var pair in Kinds) { ${use('pair.Value')} } } }`,
  ],
  [
    'rows by their keys',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { var table = Rows.ToDictionary(row => row.Beside); ${use('table["a"].Kind')} } }`,
  ],
  [
    'what is made of rows by their keys',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { var table = Rows.ToDictionary(row => "a", row => row.Kind); ${use('table["a"]')} } }`,
  ],
];

bothFlows(C_SHARP, ROWS);
