/** Everyday C#: type arguments that are made or asked, groups and look-ups, primary constructors, patterns, copies of records. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const ROW = 'public sealed record Row(VALUE Kind, VALUE Beside);\n';
const ROWS: Rows = [
  [
    'a static abstract member of a class with a type parameter',
    (make, use, _, other) =>
      `public interface IKind { static abstract VALUE Kind { get; } }\npublic class Labs : IKind { public static VALUE Kind => ${make}; }\npublic class Notes : IKind { public static VALUE Kind => ${other}; }\npublic class Loader<T> where T : IKind { public void Load() { ${use('T.Kind')} } }\npublic class Page { public void Go() => new Loader<Labs>().Load(); }`,
  ],
  [
    'a static virtual member with what it is without an own',
    (make, use) =>
      `public interface IKind { static virtual VALUE Kind => ${make}; }\npublic class Labs : IKind { }\npublic class Page { void Load<T>() where T : IKind { ${use('T.Kind')} } public void Go() => Load<Labs>(); }`,
  ],
  [
    'a class that makes its type argument',
    (make, use) =>
      `public interface ICard { VALUE Kind { get; } }\npublic class Labs : ICard { public VALUE Kind => ${make}; }\npublic class Loader<T> where T : ICard, new() { readonly T card = new T(); public void Load() { ${use('card.Kind')} } }\npublic class Page { public void Go() => new Loader<Labs>().Load(); }`,
  ],
  [
    'a class that makes its type argument, of two',
    (make, use, _, other) =>
      `public interface ICard { VALUE Kind { get; } }\npublic class Labs : ICard { public VALUE Kind => ${make}; }\npublic class Notes : ICard { public VALUE Kind => ${other}; }\npublic class Page { VALUE Of<T>() where T : ICard, new() => new T().Kind; public void Go() { var spare = Of<Notes>(); ${use('Of<Labs>()')} } }`,
  ],
  [
    'new() of a type argument that a variable has',
    (make, use) =>
      `public abstract class Card { public abstract VALUE Kind { get; } }\npublic class Labs : Card { public override VALUE Kind => ${make}; }\npublic class Page { static T Make<T>() where T : Card, new() { T made = new(); return made; } public void Go() { ${use('Make<Labs>().Kind')} } }`,
  ],
  [
    'Activator.CreateInstance of a type argument',
    (make, use) =>
      `public abstract class Card { public abstract VALUE Kind { get; } }\npublic class Labs : Card { public override VALUE Kind => ${make}; }\npublic class Page { static T Make<T>() where T : Card => Activator.CreateInstance<T>(); public void Go() { ${use('Make<Labs>().Kind')} } }`,
  ],
  [
    'typeof a type argument',
    (make, use, _, other) =>
      `public class Labs { }\npublic class Notes { }\npublic class Page { static VALUE Of<T>() => typeof(T) == typeof(Labs) ? ${make} : ${other}; public void Go() { ${use('Of<Labs>()')} } }`,
    { fails: ['asked', 'read'], without: ['beside'] },
  ],
  [
    'a look-up by key',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { var groups = Rows.ToLookup(row => "a"); foreach (var row in groups["a"]) { ${use('row.Kind')} } } }`,
  ],
  [
    'a look-up of what is made of rows',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { var groups = Rows.ToLookup(row => "a", row => row.Kind); foreach (var kind in groups["a"]) { ${use('kind')} } } }`,
  ],
  [
    'groups, walked',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { foreach (var group in Rows.GroupBy(row => row.Beside)) { foreach (var row in group) { ${use('row.Kind')} } } } }`,
  ],
  [
    'groups by what they are of',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { foreach (var group in Rows.GroupBy(row => row.Kind)) { ${use('group.Key')} } } }`,
  ],
  [
    'groups of what is made of rows',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { foreach (var group in Rows.GroupBy(row => row.Beside, row => row.Kind)) { foreach (var kind in group) { ${use('kind')} } } } }`,
    { fails: ['beside'] },
  ],
  [
    'groups in a query',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { var groups = from row in Rows group row by row.Beside into g select g; foreach (var group in groups) { foreach (var row in group) { ${use('row.Kind')} } } } }`,
  ],
  [
    'groups as a dictionary',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { var groups = Rows.GroupBy(row => row.Beside).ToDictionary(g => "a", g => g.ToList()); foreach (var row in groups["a"]) { ${use('row.Kind')} } } }`,
  ],
  [
    'a look-up, its groups flattened',
    (make, _, each, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { var groups = Rows.ToLookup(row => row.Beside); ${each('groups.SelectMany(group => group).Select(row => row.Kind)')} } }`,
  ],
  [
    'CountBy and index',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { foreach (var (index, row) in Rows.Index()) { ${use('row.Kind')} } } }`,
  ],
  [
    'chunks',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${make}, ${other})]; public void Go() { foreach (var chunk in Rows.Chunk(2)) foreach (var row in chunk) { ${use('row.Kind')} } } }`,
  ],
  [
    'a primary constructor of a service',
    (make, use, _, other) =>
      `public class Shelf(VALUE kind, VALUE spare) { public VALUE Spare { get; } = spare; public void Load() { ${use('kind')} } }\npublic class Page(Shelf shelf) { public void Go() => shelf.Load(); }\npublic static class Start { public static void Run() => new Page(new Shelf(${make}, ${other})).Go(); }`,
  ],
  [
    'a primary constructor whose parameter fills a field',
    (make, use, _, other) =>
      `public class Shelf(VALUE kind, VALUE spare) { readonly VALUE _kind = kind; readonly VALUE _spare = spare; public void Load() { ${use('_kind')} } }\npublic static class Start { public static void Run() => new Shelf(${make}, ${other}).Load(); }`,
  ],
  [
    'a switch of a case',
    (make, use, _, other) =>
      `public enum Section { Labs, Notes }\npublic class Page { static VALUE Of(Section section) => section switch { Section.Labs => ${make}, Section.Notes => ${other}, _ => throw new ArgumentOutOfRangeException(nameof(section)) }; public void Go() { ${use('Of(Section.Labs)')} } }`,
    OF_TYPES,
  ],
  [
    'a switch of cases put together',
    (make, use, _, other) =>
      `public enum Section { Labs, Notes, Rest }\npublic class Page { static VALUE Of(Section section) => section switch { Section.Labs or Section.Rest => ${make}, not Section.Labs => ${other} }; public void Go() { ${use('Of(Section.Labs)')} } }`,
    OF_TYPES,
  ],
  [
    'a switch of numbers',
    (make, use, _, other) =>
      `public class Page { static VALUE Of(int section) => section switch { 0 => ${make}, >= 1 => ${other}, _ => ${other} }; public void Go() { ${use('Of(0)')} } }`,
    OF_TYPES,
  ],
  [
    'a switch over a tuple',
    (make, use, _, other) =>
      `public enum Section { Labs, Notes }\npublic class Page { static VALUE Of(Section section, bool isOn) => (section, isOn) switch { (Section.Labs, _) => ${make}, (Section.Notes, true) => ${other}, _ => ${other} }; public void Go() { ${use('Of(Section.Labs, true)')} } }`,
    OF_TYPES,
  ],
  [
    'a switch with when',
    (make, use, _, other) =>
      `public enum Section { Labs, Notes }\npublic class Page { static VALUE Of(Section section) => section switch { var s when s == Section.Labs => ${make}, _ => ${other} }; public void Go() { ${use('Of(Section.Labs)')} } }`,
    { fails: ['asked', 'read'], without: ['beside'] },
  ],
  [
    'a switch that binds a part',
    (make, use, _, other) =>
      `public abstract record Card;\npublic sealed record Labs(VALUE Kind) : Card;\npublic sealed record Notes(VALUE Spare) : Card;\npublic class Page { static VALUE Of(Card card) => card switch { Labs { Kind: var kind } => kind, Notes(var spare) => spare, _ => throw new Exception() }; public void Go() { ${use(`Of(new Labs(${make}))`)}; Of(new Notes(${other})); } }`,
    OF_TYPES,
  ],
  [
    'a record with another kind',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row Base = new(${other}, ${other}); public void Go() { var row = Base with { Kind = ${make} }; ${use('row.Kind')} } }`,
    { without: ['beside'] },
  ],
  [
    'what a record is that another was made of',
    (make, use, _, other) =>
      `${ROW}public class Page { static readonly Row Base = new(${make}, ${make}); public void Go() { var row = Base with { Kind = ${other} }; Show(row); ${use('Base.Kind')} } void Show(Row row) { } }`,
    { without: ['beside'] },
  ],
  [
    'records with another kind, of each of a list',
    (make, _, each, other) =>
      `${ROW}public class Page { static readonly Row[] Rows = [new(${other}, ${other})]; public void Go() { var rows = Rows.Select(row => row with { Kind = ${make} }); ${each('rows.Select(row => row.Kind)')} } }`,
    { without: ['beside', 'records'] },
  ],
  [
    'a record with another kind, in steps',
    (make, use, _, other) =>
      `public sealed record State { public VALUE? Kind { get; init; } public VALUE? Spare { get; init; } }\npublic class Page { State state = new(); void Set(Func<State, State> change) { state = change(state); } public void Go() { Set(it => it with { Kind = ${make} }); Set(it => it with { Spare = ${other} }); ${use('state.Kind')} } }`,
  ],
];
bothFlows(C_SHARP, ROWS);
