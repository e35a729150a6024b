/** What is put into what a property gives, `List<Row> get rows => _rows;`, is where that is kept. */
import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';

const OF_DART: Rows = [
  [
    'a list',
    (make, _, each) =>
      `class B { final _k = <VALUE>[]; List<VALUE> get ks => _k; void go() { ${each('_k')} } }\nvoid go() { final b = B(); b.ks.add(${make}); b.go(); }`,
  ],
  [
    'a list that two getters give',
    (make, _, each) =>
      `class B { final _k = <VALUE>[]; List<VALUE> get ks => _k; List<VALUE> get all => ks; void go() { ${each('_k')} } }\nvoid go() { final b = B(); b.all.add(${make}); b.go(); }`,
  ],
  [
    'the sink of a stream',
    (make, use) =>
      `class Bloc2 { final _kind = StreamController<VALUE>(); Stream<VALUE> get kind => _kind.stream; Sink<VALUE> get sink => _kind.sink; }\nvoid go() { final b = Bloc2(); b.kind.listen((it) { ${use('it')} }); b.sink.add(${make}); }`,
  ],
  [
    'a list beside another',
    (make, _, each, other) =>
      `class Shelf { final _kinds = <VALUE>[]; final _spares = <VALUE>[]; List<VALUE> get kinds => _kinds; List<VALUE> get spares => _spares; void go() { ${each('_kinds')} } }\nvoid go() { final shelf = Shelf(); shelf.kinds.add(${make}); shelf.spares.add(${other}); shelf.go(); }`,
  ],
  [
    'a list that is another, made of it',
    (make, _, each, other) =>
      `class Shelf { final _kinds = <VALUE>[${make}]; List<VALUE> get kinds => [..._kinds]; void go() { ${each('_kinds')} } }\nvoid go() { final shelf = Shelf(); shelf.kinds.add(${other}); shelf.go(); }`,
  ],
  [
    'a list of some of it',
    (make, _, each, other) =>
      `class Shelf { final _kinds = <VALUE>[${make}]; List<VALUE> get kinds => _kinds.where((it) => it != null).toList(); void go() { ${each('_kinds')} } }\nvoid go() { final shelf = Shelf(); shelf.kinds.add(${other}); shelf.go(); }`,
  ],
  [
    'a list that an heir gives instead',
    (make, _, each, other) =>
      `class Shelf { final _kinds = <VALUE>[${make}]; List<VALUE> get kinds => _kinds; void go() { ${each('_kinds')} } }\nclass Other extends Shelf { final _own = <VALUE>[]; @override List<VALUE> get kinds => _own; }\nvoid go() { final shelf = Other(); shelf.kinds.add(${other}); shelf.go(); }`,
  ],
];

const OF_KOTLIN: Rows = [
  [
    'a list',
    (make, _, each) =>
      `class B { private val k = mutableListOf<VALUE>()\n val ks: MutableList<VALUE> get() = k\n fun go() { ${each('k')} } }\nfun go() { val b = B()\n b.ks.add(${make})\n b.go() }`,
  ],
  [
    'a list, by a sign',
    (make, _, each) =>
      `class B { private val k = mutableListOf<VALUE>()\n val ks: MutableList<VALUE> get() = k\n fun go() { ${each('k')} } }\nfun go() { val b = B()\n b.ks += ${make}\n b.go() }`,
  ],
  [
    'a flow',
    (make, use) =>
      `class B { private val k = MutableStateFlow<VALUE?>(null)\n val ks: MutableStateFlow<VALUE?> get() = k\n fun go() { ${use('k.value!!')} } }\nfun go() { val b = B()\n b.ks.value = ${make}\n b.go() }`,
  ],
];

const OF_C_SHARP: Rows = [
  [
    'a list',
    (make, _, each) =>
      `public class B { readonly List<VALUE> _k = new(); public List<VALUE> Ks => _k; public void Go() { ${each('_k')} } }\npublic class P { public void Go() { var b = new B(); b.Ks.Add(${make}); b.Go(); } }`,
  ],
  [
    'a list, by its interface',
    (make, _, each) =>
      `public class B { readonly List<VALUE> _k = new(); public IList<VALUE> Ks { get { return _k; } } public void Go() { ${each('_k')} } }\npublic class P { public void Go() { var b = new B(); b.Ks.Add(${make}); b.Go(); } }`,
  ],
  [
    'a table',
    (make, use) =>
      `public class B { readonly Dictionary<string, VALUE> _k = new(); public Dictionary<string, VALUE> Ks => _k; public void Go() { ${use('_k["a"]')} } }\npublic class P { public void Go() { var b = new B(); b.Ks["a"] = ${make}; b.Go(); } }`,
  ],
  [
    'a copy',
    (make, _, each, other) =>
      `public class Shelf { readonly List<VALUE> _kinds = new() { ${make} }; public List<VALUE> Kinds => _kinds.ToList(); public void Go() { ${each('_kinds')} } }\npublic class P { public void Go() { var shelf = new Shelf(); shelf.Kinds.Add(${other}); shelf.Go(); } }`,
  ],
  [
    'one that is made of it',
    (make, _, each, other) =>
      `public class Shelf { readonly List<VALUE> _kinds = new() { ${make} }; public List<VALUE> Kinds => new(_kinds); public void Go() { ${each('_kinds')} } }\npublic class P { public void Go() { var shelf = new Shelf(); shelf.Kinds.Add(${other}); shelf.Go(); } }`,
  ],
];

describe('Dart', () => bothFlows(DART, OF_DART));
describe('Kotlin', () => bothFlows(KOTLIN, OF_KOTLIN));
describe('C#', () => bothFlows(C_SHARP, OF_C_SHARP));
