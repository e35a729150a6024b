/** A list or a table that two objects are made with: what one of them puts into it the other finds there, and nobody else. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const dart = (type: string, made: string, put: string, tell: string): string =>
  `class Sync { Sync(this.kept); final ${type} kept; void run(String text) { ${put} } }\nclass Reporter { Reporter(this.kept); final ${type} kept; void flush() { ${tell} } }\nvoid main() { final labs = ${made}; final notes = ${made}; Sync(labs).run(NAME); Sync(notes).run('x'); Reporter(«labs|notes»).flush(); }`;

twins('Dart', DART, [
  ['a list', dart('List<String>', '<String>[]', 'kept.add(text);', 'for (final each in kept) { TELL(each) }')],
  [
    'a table',
    dart(
      'Map<String, String>',
      '<String, String>{}',
      "kept['a'] = text;",
      'for (final each in kept.values) { TELL(each) }',
    ),
  ],
  [
    'asked where it was made',
    "class Sync { Sync(this.list); final List<String> list; void run(String text) { list.add(text); } }\nvoid main() { final labs = <String>[]; final notes = <String>[]; Sync(labs).run(NAME); Sync(notes).run('x'); TELL(«labs|notes».first) }",
  ],
  [
    'kept by who makes them',
    "class Sync { Sync(this.list); final List<String> list; void run(String text) { list.add(text); } }\nclass App { final labs = <String>[]; final notes = <String>[]; late final a = Sync(labs); late final b = Sync(notes); void go() { a.run(NAME); b.run('x'); TELL(«labs|notes».first) } }\nvoid main() { App().go(); }",
  ],
  [
    'copied by one',
    'class Sync { Sync(List<String> list) : list = «list|List.of(list)»; final List<String> list; void run(String text) { list.add(text); } }\nvoid main() { final labs = <String>[]; Sync(labs).run(NAME); TELL(labs.first) }',
  ],
  [
    'put in the place of it first',
    'class Sync { Sync(this.list); List<String> list; void run(String text) { «|list = [];» list.add(text); } }\nvoid main() { final labs = <String>[]; Sync(labs).run(NAME); TELL(labs.first) }',
  ],
]);

twins('Kotlin', KOTLIN, [
  [
    'a list',
    'class Sync(private val kept: MutableList<String>) { fun run(text: String) { kept.add(text) } }\nclass Reporter(private val kept: List<String>) { fun flush() { for (each in kept) { TELL(each) } } }\nfun go() { val labs = mutableListOf<String>(); val notes = mutableListOf<String>(); Sync(labs).run(NAME); Sync(notes).run("x"); Reporter(«labs|notes»).flush() }',
  ],
  [
    'by an operator',
    'class Log(private val lines: MutableList<String>) { fun write(text: String) { lines += text } }\nclass Uploader(private val lines: List<String>) { fun send() { TELL(lines.joinToString()) } }\nfun go() { val labs = mutableListOf<String>(); val notes = mutableListOf<String>(); Log(labs).write(NAME); Log(notes).write("x"); Uploader(«labs|notes»).send() }',
  ],
]);

const cSharp = (type: string, put: string, tell: string): string =>
  `public class Sync { private readonly ${type} kept; public Sync(${type} kept) { this.kept = kept; } public void Run(string text) { ${put} } }\npublic class Reporter { private readonly ${type} kept; public Reporter(${type} kept) { this.kept = kept; } public void Flush() { ${tell} } }\npublic class P { public void Go() { var labs = new ${type}(); var notes = new ${type}(); new Sync(labs).Run(NAME); new Sync(notes).Run("x"); new Reporter(«labs|notes»).Flush(); } }`;

twins('C#', C_SHARP, [
  ['a list', cSharp('List<string>', 'kept.Add(text);', 'foreach (var each in kept) { TELL(each) }')],
  [
    'a table',
    cSharp('Dictionary<string, string>', 'kept["a"] = text;', 'foreach (var each in kept.Values) { TELL(each) }'),
  ],
  [
    'a queue',
    `using System.Collections.Concurrent;\n${cSharp('ConcurrentQueue<string>', 'kept.Enqueue(text);', 'while (kept.TryDequeue(out var each)) { TELL(each) }')}`,
  ],
  ['a text that is built', cSharp('System.Text.StringBuilder', 'kept.AppendLine(text);', 'TELL(kept.ToString())')],
  [
    'parameters of the class',
    'public class Sync(List<string> list) { public void Run(string text) { list.Add(text); } }\npublic class Reporter(List<string> list) { public void Flush() { TELL(string.Join(", ", list)) } }\npublic class P { public void Go() { var labs = new List<string>(); var notes = new List<string>(); new Sync(labs).Run(NAME); new Sync(notes).Run("x"); new Reporter(«labs|notes»).Flush(); } }',
  ],
]);

const script = (made: string, put: string, tell: string): string =>
  `class Sync { constructor(private readonly kept) {} run(text) { ${put} } }\nclass Reporter { constructor(kept) { this.kept = kept; } flush() { ${tell} } }\nconst labs = ${made}; const notes = ${made};\nnew Sync(labs).run(NAME); new Sync(notes).run('x'); new Reporter(«labs|notes»).flush();`;

twins('TypeScript', JAVASCRIPT, [
  ['a list', script('[]', 'this.kept.push(text);', 'this.kept.forEach((each) => { TELL(each) });')],
  ['a map', script('new Map()', "this.kept.set('a', text);", 'for (const each of this.kept.values()) { TELL(each) }')],
  ['a set', script('new Set()', 'this.kept.add(text);', 'for (const each of this.kept) { TELL(each) }')],
  ['an object', script('{}', "this.kept['a'] = text;", "TELL(this.kept['a']);")],
]);

const swift = (type: string, put: string, tell: string): string =>
  `final class Sync { let kept: ${type}; init(kept: ${type}) { self.kept = kept }; func run(_ text: String) { ${put} } }\nfinal class Reporter { let kept: ${type}; init(kept: ${type}) { self.kept = kept }; func flush() { ${tell} } }\nfunc go() { let labs = ${type}(); let notes = ${type}(); Sync(kept: labs).run(NAME); Sync(kept: notes).run("x"); Reporter(kept: «labs|notes»).flush() }`;

twins('Swift', SWIFT, [
  ['NSMutableArray', swift('NSMutableArray', 'kept.add(text)', 'if let it = kept.firstObject as? String { TELL(it) }')],
  [
    'NSMutableDictionary',
    swift('NSMutableDictionary', 'kept["a"] = text', 'if let it = kept["a"] as? String { TELL(it) }'),
  ],
  [
    'NSCache',
    swift(
      'NSCache<NSString, NSString>',
      'kept.setObject(text as NSString, forKey: "a")',
      'if let it = kept.object(forKey: "a") { TELL(it as String) }',
    ),
  ],
  [
    'NSCache that a function fills',
    'func fill(_ cache: NSCache<NSString, NSString>, with text: String) { cache.setObject(text as NSString, forKey: "a") }\nfunc go() { let labs = NSCache<NSString, NSString>(); let notes = NSCache<NSString, NSString>(); fill(labs, with: NAME); fill(notes, with: "x"); if let it = «labs|notes».object(forKey: "a") { TELL(it as String) } }',
  ],
  [
    'a list is a copy',
    'final class Sync { var list: «NSMutableArray|[String]»; init(list: «NSMutableArray|[String]») { self.list = list }; func run(_ text: String) { list.«add|append»(text) } }\nfunc go() { let labs = «NSMutableArray()|[String]()»; Sync(list: labs).run(NAME); for each in labs { TELL("\\(each)") } }',
  ],
]);
