/** Operators and indexers that a type of C# has itself. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const WANTED =
  'public sealed class Wanted { public readonly List<VALUE> Kinds; public Wanted(params VALUE[] kinds) { Kinds = new List<VALUE>(kinds); } ';
const JOINS =
  'public static Wanted operator +(Wanted left, Wanted right) { var sum = new Wanted(); sum.Kinds.AddRange(left.Kinds); sum.Kinds.AddRange(right.Kinds); return sum; } }\n';
const SHELF =
  'public class Shelf { readonly Dictionary<string, VALUE> kinds = new(); public VALUE this[string name] { get => kinds[name]; set { kinds[name] = value; } } }\n';

const ROWS: Rows = [
  [
    'an operator between two of a class',
    (make, _, each) =>
      `${WANTED}${JOINS}public class Page { public void Go() { var all = new Wanted() + new Wanted(${make}); ${each('all.Kinds')} } }`,
  ],
  [
    'an operator with something else at its right',
    (make, _, each) =>
      `${WANTED}public static Wanted operator |(Wanted left, VALUE kind) { var sum = new Wanted(kind); sum.Kinds.AddRange(left.Kinds); return sum; } }\npublic class Page { public void Go() { var all = new Wanted() | ${make}; ${each('all.Kinds')} } }`,
  ],
  [
    'what += makes of an operator',
    (make, _, each) =>
      `${WANTED}public static Wanted operator +(Wanted left, VALUE kind) { var sum = new Wanted(kind); sum.Kinds.AddRange(left.Kinds); return sum; } }\npublic class Page { public void Go() { var all = new Wanted(); all += ${make}; ${each('all.Kinds')} } }`,
  ],
  [
    'an operator of fields',
    (make, _, each) =>
      `${WANTED}${JOINS}public class Page { static readonly Wanted Own = new(${make}); static readonly Wanted Rest = new(); public void Go() { ${each('(Rest + Own).Kinds')} } }`,
  ],
  [
    'an operator that leaves out its left side',
    (make, _, each, other) =>
      `${WANTED}public static Wanted operator >>(Wanted left, Wanted right) => right; }\npublic class Page { public void Go() { ${each(`(new Wanted(${other}) >> new Wanted(${make})).Kinds`)} } }`,
  ],
  [
    'an indexer',
    (make, use) =>
      `public class Shelf { public VALUE this[int place] => ${make}; }\npublic class Page { public void Go() { var shelf = new Shelf(); ${use('shelf[0]')} } }`,
  ],
  [
    'indexers that are told apart by what they take',
    (make, use, _, other) =>
      `public class Shelf { public VALUE this[int place] => ${other}; public VALUE this[string name] => ${make}; }\npublic class Page { public void Go() { var shelf = new Shelf(); ${use('shelf["labs"]')} } }`,
    { fails: ['beside'] },
  ],
  [
    'an indexer of two places',
    (make, use) =>
      `public class Shelf { public VALUE this[int row, VALUE kind] => kind; }\npublic class Page { public void Go() { var shelf = new Shelf(); ${use(`shelf[0, ${make}]`)} } }`,
  ],
  [
    'an indexer that is set',
    (make, use) =>
      `${SHELF}public class Page { public void Go() { var shelf = new Shelf(); shelf["labs"] = ${make}; ${use('shelf["labs"]')} } }`,
  ],
  [
    'an indexer that is set as the object is made',
    (make, use) =>
      `${SHELF}public class Page { public void Go() { var shelf = new Shelf { ["labs"] = ${make} }; ${use('shelf["labs"]')} } }`,
  ],
  [
    'an indexer that is only set',
    (make, _, each) =>
      `public class Shelf { public readonly List<VALUE> Kinds = new(); public VALUE this[string name] { set => Kinds.Add(value); } }\npublic class Page { public void Go() { var shelf = new Shelf(); shelf["labs"] = ${make}; ${each('shelf.Kinds')} } }`,
  ],
  [
    'a class that is a dictionary, filled as it is made',
    (make, use) =>
      `public class Shelf : Dictionary<string, VALUE> { }\npublic class Page { public void Go() { var shelf = new Shelf { ["labs"] = ${make} }; ${use('shelf["labs"]')} } }`,
  ],
  [
    'a function that gives a place, which another fills',
    (make, _, each) =>
      `public class Page { readonly VALUE[] kinds = new VALUE[2]; ref VALUE Slot(int place) => ref kinds[place]; static void Put(ref VALUE kind) => kind = ${make}; public void Go() { Put(ref Slot(1)); ${each('kinds')} } }`,
  ],
  [
    'a function that gives a place, of another object',
    (make, use) =>
      `public class Shelf { VALUE kept; public VALUE Kept => kept; public ref VALUE Slot() => ref kept; }\npublic class Page { static void Put(out VALUE kind) { kind = ${make}; } public void Go() { var shelf = new Shelf(); Put(out shelf.Slot()); ${use('shelf.Kept')} } }`,
  ],
  [
    'a call that is set',
    (make, _, each) =>
      `public class Page { readonly VALUE[] kinds = new VALUE[2]; ref VALUE Slot(int place) => ref kinds[place]; public void Go() { Slot(0) = ${make}; ${each('kinds')} } }`,
  ],
  [
    'a call without arguments that is set, of another object',
    (make, use, _, other) =>
      `public class Shelf { VALUE kept, spare; public VALUE Kept => kept; public ref VALUE Slot() => ref kept; public ref VALUE Spare() => ref spare; }\npublic class Page { readonly Shelf shelf = new(); public void Go() { shelf.Slot() = ${make}; this.shelf.Spare() = ${other}; ${use('shelf.Kept')} } }`,
  ],
  [
    'a call that is set, of a function that asks first',
    (make, use, _, other) =>
      `public class Page { VALUE first, second; ref VALUE Slot(int place) { if (place == 0) return ref second; return ref first; } ref VALUE Spare(int place) { switch (place) { case 0: return ref spare; default: throw new Exception(); } } VALUE spare; public void Go() { Slot(Math.Max(1, 2)) = ${make}; Spare(0) = ${other}; ${use('first')} } }`,
  ],
  [
    'a call that is set where it is not',
    (make, use) =>
      `public class Page { VALUE kept; ref VALUE Slot(int place) => ref kept; public void Go() { Slot(0) ??= ${make}; ${use('Slot(1)')} } }`,
  ],
  [
    'a name for a place',
    (make, _, each) =>
      `public class Page { readonly VALUE[] kinds = new VALUE[2]; public void Go() { ref var slot = ref kinds[0]; slot = ${make}; ${each('kinds')} } }`,
  ],
  [
    'a name for a place that a function gives',
    (make, use, _, other) =>
      `public class Page { VALUE first, second; ref VALUE First() => ref first; public void Go() { ref VALUE slot = ref First(); ref VALUE spare = ref second; slot = ${make}; spare = ${other}; ${use('first')} } }`,
  ],
  [
    'a name for a place, and the same name for none',
    (make, use, _, other) =>
      `public class Page { VALUE first; public void Put() { ref var slot = ref first; slot = ${make}; } public void Go() { var slot = first; slot = ${other}; ${use('first')} } }`,
  ],
  [
    'calls before what is no place that is set',
    (make, use, _, other) =>
      `public class Page { int At(int place) => place; public void Go() { var (kind, spare) = (${make}, ${other}); var isHere = At(1) == 1 || At(2) <= 2 || At(3) != 3; Func<int, bool> test = place => At(place) >= 3; VALUE again; (again, spare) = (kind, spare); if (isHere && test(1)) { ${use('again')} } } }`,
  ],
];

bothFlows(C_SHARP, ROWS);
