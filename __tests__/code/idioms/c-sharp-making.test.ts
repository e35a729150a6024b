/** `new(…)` and `new T { … }`, wherever an object is made. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const page = (body: string, members = ''): string =>
  `public class Page\n{\n ${members}\n public void Go() { ${body} }\n}`;
const ROWS: Rows = [
  [
    'A implicit, in record, named Kind',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind)\n{\n public static Entry Made() => new("a", ${make});\n}\n${page(`${use('Entry.Made().Kind')}`)}`,
  ],
  [
    'B explicit',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind)\n{\n public static Entry Made() => new Entry("a", ${make});\n}\n${page(`${use('Entry.Made().Kind')}`)}`,
  ],
  [
    'C explicit Value',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Value)\n{\n public static Entry Made() => new Entry("a", ${make});\n}\n${page(`${use('Entry.Made().Value')}`)}`,
  ],
  [
    'D implicit Value outside',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Value);\n${page(`Entry e = new("a", ${make}); ${use('e.Value')}`)}`,
  ],
  [
    'E shown',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind)\n{\n public VALUE Shown => Kind; }\n${page(`Entry e = new("a", ${make}); ${use('e.Shown')}`)}`,
  ],
  [
    'F init',
    (make, use) =>
      `public class Entry\n{\n public VALUE Kind { get; init; }\n}\n${page(`var one = new Entry { Kind = ${make} }; ${use('one.Kind')}`)}`,
  ],
  [
    'G init value set',
    (make, use) =>
      `public class Entry\n{\n public VALUE Value { get; set; }\n}\n${page(`var one = new Entry(); one.Value = ${make}; ${use('one.Value')}`)}`,
  ],
  [
    'H init Value set',
    (make, use) =>
      `public class Entry\n{\n public VALUE Kind { get; set; }\n}\n${page(`var one = new Entry { Kind = ${make} }; ${use('one.Kind')}`)}`,
  ],
  [
    'I ditto, typed',
    (make, use) =>
      `public class Entry\n{\n public VALUE Kind { get; set; }\n}\n${page(`Entry one = new() { Kind = ${make} }; ${use('one.Kind')}`)}`,
  ],
  [
    'J argument',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`Show(new("a", ${make}));`, `void Show(Entry e) { ${use('e.Kind')} }`)}`,
  ],
  [
    'K argument filled',
    (make, use) =>
      `public class Entry\n{\n public VALUE Kind { get; set; }\n}\n${page(`Show(new() { Kind = ${make} });`, `void Show(Entry e) { ${use('e.Kind')} }`)}`,
  ],
  [
    'L assigned',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`e = new("a", ${make}); ${use('e.Kind')}`, `Entry e;`)}`,
  ],
  [
    'M returned',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`${use('Make().Kind')}`, `Entry Make() { if (DateTime.Now.Hour > 3) { return new("a", ${make}); } return null; }`)}`,
  ],
  [
    'N returned filled',
    (make, use) =>
      `public class Entry\n{\n public VALUE Kind { get; init; }\n}\n${page(`${use('Make().Kind')}`, `Entry Make() => new() { Kind = ${make} };`)}`,
  ],
  [
    'O in a list',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`foreach (var e in all) { ${use('e.Kind')} }`, `readonly List<Entry> all = [new("a", ${make})];`)}`,
  ],
  [
    'P added',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`all.Add(new("a", ${make})); foreach (var e in all) { ${use('e.Kind')} }`, `readonly List<Entry> all = new();`)}`,
  ],
  [
    'Q getter',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`${use('One.Kind')}`, `Entry One => new("a", ${make});`)}`,
  ],
  [
    'R switch',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`${use('Make(2).Kind')}`, `Entry Make(int n) => n switch { 2 => new("a", ${make}), _ => throw new Exception() };`)}`,
  ],
  [
    'S async',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`var e = await Make(); ${use('e.Kind')}`, `async Task<Entry> Make() { await Task.Yield(); return new("a", ${make}); }`)}`,
  ],
  [
    'T yield',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`foreach (var e in Make()) { ${use('e.Kind')} }`, `IEnumerable<Entry> Make() { yield return new("a", ${make}); }`)}`,
  ],
  [
    'U dictionary',
    (make, use) =>
      `public sealed record Entry(string Name, VALUE Kind);\n${page(`${use('all["x"].Kind')}`, `readonly Dictionary<string, Entry> all = new() { ["x"] = new("a", ${make}) };`)}`,
  ],
  [
    'V list expr',
    (make, use) =>
      `public class Entry\n{\n public VALUE Kind { get; init; }\n}\n${page(`foreach (var e in Make()) { ${use('e.Kind')} }`, `List<Entry> Make() => [new() { Kind = ${make} }];`)}`,
  ],
];
bothFlows(C_SHARP, ROWS);
