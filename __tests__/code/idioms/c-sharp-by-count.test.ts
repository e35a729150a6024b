/** Which of several constructors or methods a call of C# means by how many arguments it has, and `new()` into a field. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const ROWS: Rows = [
  [
    'a constructor behind one without parameters',
    (make, use, _, other) =>
      `public class Card { public VALUE Kind; public VALUE Rest; public Card() { } public Card(VALUE kind, VALUE rest) { Kind = kind; Rest = rest; } }\npublic class Page { public void Go() { var card = new Card(${make}, ${other}); ${use('card.Kind')} } }`,
  ],
  [
    'a constructor that hands on to another',
    (make, use) =>
      `public class Card { public VALUE Kind { get; } public Card() : this(${make}) { } public Card(VALUE kind) { Kind = kind; } }\npublic class Page { public void Go() { ${use('new Card().Kind')} } }`,
  ],
  [
    'a constructor behind one that takes a number',
    (make, use) =>
      `public class Card { public VALUE Kind; public int Rank; public Card(int rank) { Rank = rank; } public Card(VALUE kind) : this(1) { Kind = kind; } }\npublic class Page { public void Go() { var card = new Card(${make}); ${use('card.Kind')} } }`,
  ],
  [
    'a method with one parameter, beside one with none and one with two',
    (make, use, _, other) =>
      `public class Page { void Show() { } void Show(VALUE kind) { ${use('kind')} } void Show(VALUE kind, int rank) { } public void Go() { Show(${make}); Show(${other}, 2); } }`,
  ],
  [
    'a method whose other parameters are left out',
    (make, use) =>
      `public class Page { void Show() { } void Show(VALUE kind, int rank = 1, bool isOn = false) { ${use('kind')} } public void Go() { Show(${make}); } }`,
  ],
  [
    'a method of any number, behind one of none',
    (make, _, each) =>
      `public class Page { void Show() { } void Show(params VALUE[] kinds) { ${each('kinds')} } public void Go() { Show(${make}, ${make}); } }`,
  ],
  [
    'what completes a task that a field makes anew',
    (make, use) =>
      `public class Page { TaskCompletionSource<VALUE>? source; void Done() { source?.TrySetResult(${make}); } public async Task Go() { source = new(); Done(); ${use('await source.Task')} } }`,
  ],
  [
    'a field made anew by another name for it',
    (make, use) =>
      `public class Page { TaskCompletionSource<VALUE> source = new(); void Done() { this.source.SetResult(${make}); } public async Task Go() { this.source = new(TaskCreationOptions.None); Done(); ${use('await source.Task')} } }`,
  ],
];

bothFlows(C_SHARP, ROWS);
