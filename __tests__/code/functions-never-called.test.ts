/** Functions that are handed to somebody who never looks at them: what they read nobody reads. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';
import { cSharp, dart, kotlin, objectiveC, READ, script, swift, UNREAD } from './slips.ts';

type Texts = Readonly<Record<string, string>>;
const widget = (build: string, init = 'const Row2({super.key, this.onRefresh});') =>
  `class Row2 extends StatelessWidget { ${init}\n final VoidCallback? onRefresh;\n @override Widget build(BuildContext context) => ${build}; }`;
const loader = (body: string) =>
  `public class Loader { private readonly Action _onRefresh;\n public Loader(Action onRefresh) { _onRefresh = onRefresh; }\n public void Go() { ${body} } }`;

describe('nobody looks at what is put there', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: convenience init dead',
      swift(
        `Text("").onAppear { Loader(then: { vault.load(.procedureRecord) }).go() }`,
        'final class Loader { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh }\n convenience init(then: @escaping () -> Void) { self.init(onRefresh: then) }\n func go() { } }',
      ),
    ],
    [
      'Swift: chain of views dead',
      swift(
        `A(onRefresh: { vault.load(.procedureRecord) })`,
        'struct A: View { let onRefresh: () -> Void\n var body: some View { B(onRefresh: onRefresh) } }\nstruct B: View { let onRefresh: () -> Void\n var body: some View { Text("b") } }',
      ),
    ],
    [
      'Swift: chain wrapped',
      swift(
        `A(onRefresh: { vault.load(.procedureRecord) })`,
        'struct A: View { let onRefresh: () -> Void\n var body: some View { B(onRefresh: { onRefresh() }) } }\nstruct B: View { let onRefresh: () -> Void\n var body: some View { Text("b") } }',
      ),
    ],
    [
      'Swift: UIKit vc dead',
      swift(
        `Text("").onAppear { let v = Detail(); v.onDone = { vault.load(.procedureRecord) }; v.title = "a" }`,
        'import UIKit\nfinal class Detail: UIViewController { var onDone: (() -> Void)?\n override func viewDidDisappear(_ a: Bool) { super.viewDidDisappear(a) } }',
      ),
    ],
    [
      'Swift: memberwise struct',
      swift(
        `RecordsView(onRefresh: { vault.load(.procedureRecord) })`,
        'struct RecordsView: View { let onRefresh: () -> Void\n var body: some View { Text("a") } }',
      ),
    ],
    [
      'Swift: memberwise trailing',
      swift(
        `RecordsView { vault.load(.procedureRecord) }`,
        'struct RecordsView: View { let onRefresh: () -> Void\n var body: some View { Text("a") } }',
      ),
    ],
    [
      'Swift: memberwise, another view has the name',
      swift(
        `RecordsView(onRefresh: { vault.load(.procedureRecord) }); Other(onRefresh: {})`,
        `struct RecordsView: View { let onRefresh: () -> Void\n var body: some View { Text("a") } }\nstruct Other: View { let onRefresh: () -> Void\n var body: some View { Button("x", action: onRefresh) } }`,
      ),
    ],
    [
      'Swift: memberwise optional default nil',
      swift(
        `RecordsView(onRefresh: { vault.load(.procedureRecord) })`,
        'struct RecordsView: View { var onRefresh: (() -> Void)? = nil\n var body: some View { Text("a") } }',
      ),
    ],
    [
      'Swift: memberwise func ref',
      swift(
        `RecordsView(onRefresh: vault.visits)`,
        'struct RecordsView: View { let onRefresh: () -> Void\n var body: some View { Text("a") } }',
      ),
    ],
    [
      'Swift: explicit init',
      swift(
        `RecordsView(onRefresh: { vault.load(.procedureRecord) })`,
        'struct RecordsView: View { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh }\n var body: some View { Text("a") } }',
      ),
    ],
    [
      'Swift: explicit init trailing',
      swift(
        `RecordsView { vault.load(.procedureRecord) }`,
        'struct RecordsView: View { private let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh }\n var body: some View { Text("a") } }',
      ),
    ],
    [
      'Swift: explicit init never stored',
      swift(
        `RecordsView(onRefresh: { vault.load(.procedureRecord) })`,
        'struct RecordsView: View { init(onRefresh: @escaping () -> Void) { }\n var body: some View { Text("a") } }',
      ),
    ],
    [
      'Swift: class',
      swift(
        `Text("").onAppear { _ = Loader(onRefresh: { vault.load(.procedureRecord) }) }`,
        'final class Loader { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh }\n func start() {} }',
      ),
    ],
    [
      'Swift: set from outside',
      swift(
        `Text("").onAppear { let l = Loader(); l.onRefresh = { vault.load(.procedureRecord) }; l.start() }`,
        'final class Loader { var onRefresh: (() -> Void)?\n func start() {} }',
      ),
    ],
    [
      'Swift: func param',
      swift(
        `Text("").onAppear { refresh(then: { vault.load(.procedureRecord) }) }`,
        'func refresh(then done: @escaping () -> Void) { print(1) }',
      ),
    ],
    [
      'Swift: func param trailing',
      swift(
        `Text("").onAppear { refresh { vault.load(.procedureRecord) } }`,
        'func refresh(_ done: () -> Void) { print(1) }',
      ),
    ],
    [
      'Swift: typed alias',
      swift(
        `RecordsView(onRefresh: { vault.load(.procedureRecord) })`,
        'typealias Refresh = () -> Void\nstruct RecordsView: View { let onRefresh: Refresh\n var body: some View { Text("a") } }',
      ),
    ],
    [
      'React: destructured unused, inline',
      script(
        '<Row title="a" onRefresh={() => readVisits()} />',
        'export function Row({ title, onRefresh }) { return <Text>{title}</Text>; }',
      ),
    ],
    [
      'React: not taken, inline',
      script(
        '<Row title="a" onRefresh={() => readVisits()} />',
        'export function Row({ title }) { return <Text>{title}</Text>; }',
      ),
    ],
    [
      'React: not taken, callback',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title }) { return <Text>{title}</Text>; }',
      ),
    ],
    [
      'React: not taken, closure',
      script('<Row title="a" onRefresh={closure} />', 'export const Row = ({ title }) => <Text>{title}</Text>;'),
    ],
    [
      'React: not taken, fn ref',
      script('<Row title="a" onRefresh={readVisits} />', 'export const Row = ({ title }) => <Text>{title}</Text>;'),
    ],
    [
      'React: props.',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(props) { return <Text>{props.title}</Text>; }',
      ),
    ],
    [
      'React: props later',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(props) { const { title } = props; return <Text>{title}</Text>; }',
      ),
    ],
    [
      'React: memo',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export const Row = React.memo(function Row({ title }) { return <Text>{title}</Text>; });',
      ),
    ],
    [
      'React: no params',
      script('<Row title="a" onRefresh={openVisits} />', 'export const Row = () => <Text>a</Text>;'),
    ],
    [
      'React: chain',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title, onRefresh }) { return <Inner title={title} onRefresh={onRefresh} />; }\nfunction Inner({ title }) { return <Text>{title}</Text>; }',
      ),
    ],
    ['Flutter: unused closure', dart('Row2(onRefresh: () => vault.visits())', widget("const Text('a')"))],
    ['Flutter: unused method', dart('Row2(onRefresh: _visits)', widget("const Text('a')"))],
    ['Flutter: unused method of field', dart('Row2(onRefresh: vault.visits)', widget("const Text('a')"))],
    [
      'Flutter: required',
      dart(
        'Row2(onRefresh: () => vault.visits())',
        widget("const Text('a')", 'const Row2({super.key, required this.onRefresh});'),
      ),
    ],
    [
      'Flutter: positional',
      dart('Row2(() => vault.visits())', widget("const Text('a')", 'const Row2(this.onRefresh, {super.key});')),
    ],
    [
      'Flutter: stateful unused',
      dart(
        'Row2(onRefresh: () => vault.visits())',
        "class Row2 extends StatefulWidget { const Row2({super.key, this.onRefresh});\n final VoidCallback? onRefresh;\n @override State<Row2> createState() => _Row2State(); }\nclass _Row2State extends State<Row2> { @override Widget build(BuildContext context) => const Text('a'); }",
      ),
    ],
    [
      'Flutter: function param',
      dart(
        "TextButton(onPressed: () => refresh(() => vault.visits()), child: Text('a'))",
        'void refresh(void Function() done) { print(1); }',
      ),
    ],
    [
      'Flutter: other widget uses',
      dart(
        'Row2(onRefresh: () => vault.visits()), Row3(onRefresh: () {})',
        widget("const Text('a')") +
          "\nclass Row3 extends StatelessWidget { const Row3({super.key, this.onRefresh});\n final VoidCallback? onRefresh;\n @override Widget build(BuildContext context) => TextButton(onPressed: onRefresh, child: const Text('a')); }",
      ),
    ],
    [
      'Flutter: cascade dead',
      dart(
        "TextButton(onPressed: () { final l = L()..onRefresh = () => vault.visits(); l.go(); }, child: Text('a'))",
        'class L { VoidCallback? onRefresh;\n void go() { print(1); } }',
      ),
    ],
    [
      'C#: ctor kept unused',
      cSharp('new Loader(() => { vault.VisitsAsync(); }).Go();', loader('Console.WriteLine(1);')),
    ],
    [
      'C#: ctor ignored',
      cSharp(
        'new Loader(() => { vault.VisitsAsync(); }).Go();',
        'public class Loader { public Loader(Action onRefresh) { }\n public void Go() { } }',
      ),
    ],
    [
      'C#: primary ignored',
      cSharp(
        'new Loader(() => { vault.VisitsAsync(); }).Go();',
        'public class Loader(Action onRefresh) { public void Go() { } }',
      ),
    ],
    [
      'C#: method param',
      cSharp(
        'Refresh.Go(() => { vault.VisitsAsync(); });',
        'public static class Refresh { public static void Go(Action done) { Console.WriteLine(1); } }',
      ),
    ],
    [
      'C#: property',
      cSharp(
        'new Loader { Done = () => { vault.VisitsAsync(); } }.Go();',
        'public class Loader { public Action? Done { get; set; }\n public void Go() { } }',
      ),
    ],
    [
      'C#: property assigned',
      cSharp(
        'var l = new Loader(); l.Done = () => { vault.VisitsAsync(); }; l.Go();',
        'public class Loader { public Action? Done { get; set; }\n public void Go() { } }',
      ),
    ],
    [
      'C#: event',
      cSharp(
        'var l = new Loader(); l.Refreshed += (s, e) => { vault.VisitsAsync(); }; l.Go();',
        'public class Loader { public event EventHandler? Refreshed;\n public void Go() { } }',
      ),
    ],
    ['C#: method group', cSharp('new Loader(On).Go(); }\n void On() { vault.VisitsAsync();', loader(''))],
    ['Kotlin: func param', kotlin('screen { vault.visits() }', 'fun screen(onRefresh: () -> Unit) { println(1) }')],
    [
      'Kotlin: func param label',
      kotlin('screen(onRefresh = { vault.visits() })', 'fun screen(a: Int = 1, onRefresh: () -> Unit) { println(1) }'),
    ],
    [
      'Kotlin: ctor',
      kotlin(
        'Loader { vault.visits() }.go()',
        'class Loader(private val onRefresh: () -> Unit) { fun go() { println(1) } }',
      ),
    ],
    [
      'Kotlin: ctor plain',
      kotlin('Loader { vault.visits() }.go()', 'class Loader(onRefresh: () -> Unit) { fun go() { println(1) } }'),
    ],
    [
      'Kotlin: property',
      kotlin(
        'val l = Loader(); l.onRefresh = { vault.visits() }; l.go()',
        'class Loader { var onRefresh: (() -> Unit)? = null\n fun go() { println(1) } }',
      ),
    ],
    [
      'Kotlin: method ref',
      kotlin(
        'Loader(vault::visits).go()',
        'class Loader(private val onRefresh: () -> Unit) { fun go() { println(1) } }',
      ),
    ],
    [
      'Objective-C: property',
      objectiveC(
        'Loader *l = [Loader new]; l.onRefresh = ^{ [vault visits]; }; [l go];',
        '- (void)go { NSLog(@"a"); }',
      ),
    ],
    [
      'Objective-C: param',
      objectiveC(
        'Loader *l = [Loader new]; [l goThen:^{ [vault visits]; }];',
        '- (void)goThen:(void (^)(void))done { NSLog(@"a"); }',
      ),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(UNREAD);
  });
});

describe('somebody may look at it', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: optional chain on member',
      swift(
        `RecordsView(model: Loader(onRefresh: { vault.load(.procedureRecord) }))`,
        'final class Loader { let onRefresh: (() -> Void)?\n init(onRefresh: (() -> Void)?) { self.onRefresh = onRefresh } }\nstruct RecordsView: View { let model: Loader\n var body: some View { Button("a") { model.onRefresh?() } } }',
      ),
    ],
    [
      'Swift: forwarded in init to super',
      swift(
        `Text("").onAppear { _ = Heir(onRefresh: { vault.load(.procedureRecord) }) }`,
        'class Base { let run: () -> Void\n init(run: @escaping () -> Void) { self.run = run; Task { run() } } }\nfinal class Heir: Base { init(onRefresh: @escaping () -> Void) { super.init(run: onRefresh) } }',
      ),
    ],
    [
      'Swift: convenience init',
      swift(
        `Text("").onAppear { Loader(then: { vault.load(.procedureRecord) }).go() }`,
        'final class Loader { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh }\n convenience init(then: @escaping () -> Void) { self.init(onRefresh: then) }\n func go() { onRefresh() } }',
      ),
    ],
    [
      'Swift: chain of views',
      swift(
        `A(onRefresh: { vault.load(.procedureRecord) })`,
        'struct A: View { let onRefresh: () -> Void\n var body: some View { B(onRefresh: onRefresh) } }\nstruct B: View { let onRefresh: () -> Void\n var body: some View { Button("b") { onRefresh() } } }',
      ),
    ],
    [
      'Swift: in an extension',
      swift(
        `A(onRefresh: { vault.load(.procedureRecord) })`,
        'struct A: View { let onRefresh: () -> Void\n var body: some View { rows } }\nextension A { var rows: some View { Button("b") { self.onRefresh() } } }',
      ),
    ],
    [
      'Swift: in heir',
      swift(
        `Text("").onAppear { Heir(onRefresh: { vault.load(.procedureRecord) }).go() }`,
        'class Base { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh } }\nfinal class Heir: Base { func go() { onRefresh() } }',
      ),
    ],
    [
      'Swift: protocol requirement',
      swift(
        `Text("").onAppear { start(Loader(onRefresh: { vault.load(.procedureRecord) })) }`,
        'protocol Refreshing { var onRefresh: () -> Void { get } }\nfunc start(_ r: any Refreshing) { r.onRefresh() }\nfinal class Loader: Refreshing { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh } }',
      ),
    ],
    [
      'Swift: protocol requirement generic',
      swift(
        `Text("").onAppear { start(Loader(onRefresh: { vault.load(.procedureRecord) })) }`,
        'protocol Refreshing { var onRefresh: () -> Void { get } }\nfunc start<R: Refreshing>(_ r: R) { r.onRefresh() }\nfinal class Loader: Refreshing { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh } }',
      ),
    ],
    [
      'Swift: key path',
      swift(
        `Text("").onAppear { start(Loader(onRefresh: { vault.load(.procedureRecord) })) }`,
        'func start(_ r: Loader) { r[keyPath: \\Loader.onRefresh]() }\nfinal class Loader { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh } }',
      ),
    ],
    [
      'Swift: kvc',
      swift(
        `Text("").onAppear { start(Loader(onRefresh: { vault.load(.procedureRecord) })) }`,
        'func start(_ r: Loader) { (r.value(forKey: "onRefresh") as? () -> Void)?() }\nfinal class Loader: NSObject { @objc let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh } }',
      ),
    ],
    [
      'Swift: mirror',
      swift(
        `Text("").onAppear { start(Loader(onRefresh: { vault.load(.procedureRecord) })) }`,
        'func start(_ r: Loader) { for c in Mirror(reflecting: r).children { (c.value as? () -> Void)?() } }\nfinal class Loader { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh } }',
      ),
    ],
    [
      'Swift: given to array',
      swift(
        `Text("").onAppear { all.append({ vault.load(.procedureRecord) }); for one in all { one() } }`,
        'var all: [() -> Void] = []',
      ),
    ],
    [
      'Swift: overload called',
      swift(
        `Text("").onAppear { refresh(3, then: { vault.load(.procedureRecord) }) }`,
        'func refresh(then done: @escaping () -> Void) { }\nfunc refresh(_ n: Int, then done: @escaping () -> Void) { done() }',
      ),
    ],
    [
      'Swift: method override',
      swift(
        `Text("").onAppear { let b: Base = Heir(); b.refresh { vault.load(.procedureRecord) } }`,
        'class Base { func refresh(_ done: () -> Void) { } }\nfinal class Heir: Base { override func refresh(_ done: () -> Void) { done() } }',
      ),
    ],
    [
      'Swift: method protocol',
      swift(
        `Text("").onAppear { let b: any P = Heir(); b.refresh { vault.load(.procedureRecord) } }`,
        'protocol P { func refresh(_ done: () -> Void) }\nfinal class Other: P { func refresh(_ done: () -> Void) { } }\nfinal class Heir: P { func refresh(_ done: () -> Void) { done() } }',
      ),
    ],
    [
      'Swift: method protocol default ext',
      swift(
        `Text("").onAppear { let b: any P = Heir(); b.refresh { vault.load(.procedureRecord) } }`,
        'protocol P { func refresh(_ done: () -> Void) }\nextension P { func refresh(_ done: () -> Void) { } }\nfinal class Heir: P { func refresh(_ done: () -> Void) { done() } }',
      ),
    ],
    [
      'Swift: system method of same name',
      swift(
        `Text("").task { vault.load(.procedureRecord) }`,
        'extension Loader { func task(_ done: () -> Void) { } }\nfinal class Loader { }',
      ),
    ],
    [
      'Swift: system type of same init',
      swift(
        `Button("a") { vault.load(.procedureRecord) }`,
        'extension Loader { func button(_ done: () -> Void) { } }\nfinal class Loader { }',
      ),
    ],
    [
      'Swift: shadowed local',
      swift(
        `Text("").onAppear { let refresh: (() -> Void) -> Void = { $0() }; refresh { vault.load(.procedureRecord) } }`,
        'func refresh(_ done: () -> Void) { }',
      ),
    ],
    [
      'Swift: ViewBuilder content',
      swift(
        `Card { Text("").onAppear { vault.load(.procedureRecord) } }`,
        'struct Card<Content: View>: View { @ViewBuilder let content: () -> Content\n var body: some View { VStack { content() } } }',
      ),
    ],
    [
      'Swift: ViewBuilder content init',
      swift(
        `Card { Text("").onAppear { vault.load(.procedureRecord) } }`,
        'struct Card<Content: View>: View { let content: Content\n init(@ViewBuilder content: () -> Content) { self.content = content() }\n var body: some View { VStack { content } } }',
      ),
    ],
    [
      'Swift: wrapper',
      swift(
        `Text("").onAppear { let l = Loader(); l.onRefresh = { vault.load(.procedureRecord) }; l.go() }`,
        '@propertyWrapper struct Kept { var wrappedValue: (() -> Void)? { didSet { wrappedValue?() } } }\nfinal class Loader { @Kept var onRefresh: (() -> Void)?\n func go() {} }',
      ),
    ],
    [
      'Swift: property observed elsewhere',
      swift(
        `Text("").onAppear { let l = Loader(); l.onRefresh = { vault.load(.procedureRecord) }; run(l) }`,
        'final class Loader { var onRefresh: (() -> Void)? }\nfunc run(_ l: Loader) { let f = l.onRefresh; f?() }',
      ),
    ],
    [
      'Swift: unknown receiver',
      swift(
        `Text("").onAppear { let l = Loader(); l.onRefresh = { vault.load(.procedureRecord) }; run([l]) }`,
        'final class Loader { var onRefresh: (() -> Void)? }\nfunc run(_ l: [Loader]) { l.forEach { $0.onRefresh?() } }',
      ),
    ],
    [
      'Swift: struct copy',
      swift(
        `Text("").onAppear { var l = Loader(); l.onRefresh = { vault.load(.procedureRecord) }; run(l) }`,
        'struct Loader { var onRefresh: (() -> Void)? }\nfunc run(_ l: Loader) { switch l { case let x: x.onRefresh?() } }',
      ),
    ],
    [
      'Swift: environment key',
      swift(
        `Inner().environment(\\.refreshAll, Act(run: { vault.load(.procedureRecord) }))`,
        'struct Act { let run: () -> Void\n func callAsFunction() { run() } }\nprivate struct K: EnvironmentKey { static let defaultValue = Act(run: {}) }\nextension EnvironmentValues { var refreshAll: Act { get { self[K.self] } set { self[K.self] = newValue } } }\nstruct Inner: View { @Environment(\\.refreshAll) private var go\n var body: some View { Button("a") { go() } } }',
      ),
    ],
    [
      'Swift: default of parameter',
      swift(
        `Text("").onAppear { run(a: { vault.load(.procedureRecord) }) }`,
        'func run(a: @escaping () -> Void, b: (() -> Void)? = nil) { let all = [a]; all[0]() }',
      ),
    ],
    [
      'Swift: inout',
      swift(
        `Text("").onAppear { var f: () -> Void = {}; set(&f, { vault.load(.procedureRecord) }); f() }`,
        'func set(_ f: inout () -> Void, _ g: @escaping () -> Void) { f = g }',
      ),
    ],
    [
      'Swift: autoclosure',
      swift(`Text("").onAppear { log(vault.visits()) }`, 'func log(_ x: @autoclosure () -> Void) { x() }'),
    ],
    [
      'Swift: subscript',
      swift(
        `Text("").onAppear { let t = T3(); t["a"] = { vault.load(.procedureRecord) }; t["a"]?() }`,
        'final class T3 { var all: [String: () -> Void] = [:]\n subscript(k: String) -> (() -> Void)? { get { all[k] } set { all[k] = newValue } } }',
      ),
    ],
    [
      'Swift: static field',
      swift(
        `Text("").onAppear { Hub.onRefresh = { vault.load(.procedureRecord) }; Hub.go() }`,
        'enum Hub { static var onRefresh: (() -> Void)?\n static func go() { onRefresh?() } }',
      ),
    ],
    [
      'Swift: enum payload',
      swift(
        `Text("").onAppear { Act.run({ vault.load(.procedureRecord) }).go() }`,
        'enum Act { case run(() -> Void)\n func go() { if case .run(let f) = self { f() } } }',
      ),
    ],
    [
      'Swift: said in unparsed objc',
      swift(
        `Text("").onAppear { Loader.shared.onRefresh = { vault.load(.procedureRecord) } }`,
        'class Loader: NSObject { @objc static let shared = Loader()\n @objc var onRefresh: (() -> Void)? }',
        { 'App/X.m': '#import "App-Swift.h"\n@implementation X\n- (void)go { [Loader shared].onRefresh(); }\n@end\n' },
      ),
    ],
    [
      'Swift: UIKit vc',
      swift(
        `Text("").onAppear { let v = Detail(); v.onDone = { vault.load(.procedureRecord) }; v.title = "a" }`,
        'import UIKit\nfinal class Detail: UIViewController { var onDone: (() -> Void)?\n override func viewDidDisappear(_ a: Bool) { super.viewDidDisappear(a); onDone?() } }',
      ),
    ],
    [
      'Swift: macro expanded',
      swift(
        `Text("").onAppear { _ = Loader(onRefresh: { vault.load(.procedureRecord) }) }`,
        '@Reducer final class Loader { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh } }',
      ),
    ],
    [
      'Swift: guard let self chain',
      swift(
        `Text("").onAppear { let l = Loader(); l.onRefresh = { vault.load(.procedureRecord) }; l.go() }`,
        'final class Loader { var onRefresh: (() -> Void)?\n func go() { DispatchQueue.main.async { [weak self] in guard let self, let f = self.onRefresh else { return }; f() } } }',
      ),
    ],
    [
      'Swift: capture list',
      swift(
        `Text("").onAppear { Loader(onRefresh: { vault.load(.procedureRecord) }).go() }`,
        'final class Loader { let onRefresh: () -> Void\n init(onRefresh: @escaping () -> Void) { self.onRefresh = onRefresh }\n func go() { Task { [onRefresh] in onRefresh() } } }',
      ),
    ],
    [
      'Swift: map',
      swift(
        `Text("").onAppear { Loader(onRefresh: { vault.load(.procedureRecord) }).go() }`,
        'final class Loader { let onRefresh: (() -> Void)?\n init(onRefresh: (() -> Void)?) { self.onRefresh = onRefresh }\n func go() { onRefresh.map { $0() } } }',
      ),
    ],
    [
      'Swift: callback in tuple',
      swift(
        `Text("").onAppear { Loader(onRefresh: { vault.load(.procedureRecord) }).go() }`,
        'final class Loader { let pair: (() -> Void, Int)\n init(onRefresh: @escaping () -> Void) { pair = (onRefresh, 1) }\n func go() { pair.0() } }',
      ),
    ],
    [
      'Swift: called',
      swift(
        `RecordsView(onRefresh: { vault.load(.procedureRecord) })`,
        'struct RecordsView: View { let onRefresh: () -> Void\n var body: some View { Button("a") { onRefresh() } } }',
      ),
    ],
    [
      'Swift: passed',
      swift(
        `RecordsView(onRefresh: { vault.load(.procedureRecord) })`,
        'struct RecordsView: View { let onRefresh: () -> Void\n var body: some View { Button("a", action: onRefresh) } }',
      ),
    ],
    [
      'Swift: optional chain',
      swift(
        `RecordsView(onRefresh: { vault.load(.procedureRecord) })`,
        'struct RecordsView: View { var onRefresh: (() -> Void)? = nil\n var body: some View { Button("a") { onRefresh?() } } }',
      ),
    ],
    [
      'Swift: class if let',
      swift(
        `Text("").onAppear { let l = Loader(); l.onRefresh = { vault.load(.procedureRecord) }; l.start() }`,
        'final class Loader { var onRefresh: (() -> Void)?\n func start() { if let onRefresh { onRefresh() } } }',
      ),
    ],
    [
      'Swift: func param',
      swift(
        `Text("").onAppear { refresh(then: { vault.load(.procedureRecord) }) }`,
        'func refresh(then done: @escaping () -> Void) { DispatchQueue.main.async(execute: done) }',
      ),
    ],
    [
      'Swift: didSet',
      swift(
        `Text("").onAppear { let l = Loader(); l.onRefresh = { vault.load(.procedureRecord) }; l.start() }`,
        'final class Loader { var onRefresh: (() -> Void)? { didSet { onRefresh?() } }\n func start() {} }',
      ),
    ],
    [
      'React: used',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title, onRefresh }) { return <Button title={title} onPress={onRefresh} />; }',
      ),
    ],
    [
      'React: props used',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(props) { return <Button title={props.title} onPress={props.onRefresh} />; }',
      ),
    ],
    [
      'React: props used optional',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(props) { return <Button title={props.title} onPress={() => props.onRefresh?.()} />; }',
      ),
    ],
    [
      'React: spread',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(props) { return <Button {...props} />; }',
      ),
    ],
    [
      'React: rest',
      script(
        '<Row title="a" onPress={openVisits} />',
        'export function Row({ title, ...rest }) { return <Button {...rest} title={title} />; }',
      ),
    ],
    [
      'React: index',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(props) { const k = "onRefresh"; return <Button onPress={props[k]} />; }',
      ),
    ],
    [
      'React: renamed',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title, onRefresh: go }) { return <Button title={title} onPress={go} />; }',
      ),
    ],
    [
      'React: default',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title, onRefresh = () => {} }) { return <Button title={title} onPress={onRefresh} />; }',
      ),
    ],
    [
      'React: chain',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title, onRefresh }) { return <Inner title={title} onRefresh={onRefresh} />; }\nfunction Inner({ title, onRefresh }) { return <Button title={title} onPress={onRefresh} />; }',
      ),
    ],
    [
      'React: effect',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title, onRefresh }) { React.useEffect(() => { onRefresh(); }, [onRefresh]); return <Text>{title}</Text>; }',
      ),
    ],
    [
      'React: arguments',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title }) { const all = arguments[0]; return <Button title={title} onPress={all.onRefresh} />; }',
      ),
    ],
    [
      'React: passed whole',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(props) { const api = useApi(props); return <Button onPress={api.go} />; }\nfunction useApi(p) { return { go: p.onRefresh }; }',
      ),
    ],
    [
      'React: also used elsewhere',
      script(
        '<Row title="a" onRefresh={openVisits} /><Button onPress={openVisits} />',
        'export function Row({ title }) { return <Text>{title}</Text>; }',
      ),
    ],
    [
      'React: class component',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export class Row extends React.Component { render() { return <Button title={this.props.title} onPress={this.props.onRefresh} />; } }',
      ),
    ],
    [
      'React: children fn',
      script(
        '<Row title="a">{() => { readVisits(); }}</Row>',
        'export function Row({ title, children }) { return <Text>{children()}</Text>; }',
      ),
    ],
    [
      'React: forwardRef',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export const Row = React.forwardRef(function Row(props, ref) { return <Button ref={ref} onPress={props.onRefresh} />; });',
      ),
    ],
    [
      'React: hoc',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'const Plain = ({ title }) => <Text>{title}</Text>;\nconst withGo = (C) => (props) => <Button onPress={props.onRefresh}><C {...props} /></Button>;\nexport const Row = withGo(Plain);',
      ),
    ],
    [
      'Flutter: used',
      dart('Row2(onRefresh: () => vault.visits())', widget("TextButton(onPressed: onRefresh, child: const Text('a'))")),
    ],
    [
      'Flutter: used call',
      dart(
        'Row2(onRefresh: () => vault.visits())',
        widget("TextButton(onPressed: () => onRefresh?.call(), child: const Text('a'))"),
      ),
    ],
    [
      'Flutter: stateful used',
      dart(
        'Row2(onRefresh: () => vault.visits())',
        "class Row2 extends StatefulWidget { const Row2({super.key, this.onRefresh});\n final VoidCallback? onRefresh;\n @override State<Row2> createState() => _Row2State(); }\nclass _Row2State extends State<Row2> { @override Widget build(BuildContext context) => TextButton(onPressed: widget.onRefresh, child: const Text('a')); }",
      ),
    ],
    [
      'Flutter: super formal',
      dart(
        'Row2(onPressed: () => vault.visits())',
        "class Row2 extends TextButton { const Row2({super.key, super.onPressed}) : super(child: const Text('a')); }",
      ),
    ],
    [
      'Flutter: super init',
      dart(
        'Row2(onRefresh: () => vault.visits())',
        "class Row2 extends TextButton { Row2({super.key, VoidCallback? onRefresh}) : super(onPressed: onRefresh, child: const Text('a')); }",
      ),
    ],
    [
      'Flutter: own heir',
      dart(
        'Row2(onRefresh: () => vault.visits())',
        "abstract class Base extends StatelessWidget { const Base({super.key, this.onRefresh});\n final VoidCallback? onRefresh;\n @override Widget build(BuildContext context) => TextButton(onPressed: onRefresh, child: const Text('a')); }\nclass Row2 extends Base { const Row2({super.key, super.onRefresh}); }",
      ),
    ],
    [
      'Flutter: cascade',
      dart(
        "TextButton(onPressed: () { final l = L()..onRefresh = () => vault.visits(); l.go(); }, child: Text('a'))",
        'class L { VoidCallback? onRefresh;\n void go() => onRefresh?.call(); }',
      ),
    ],
    [
      'Flutter: factory',
      dart(
        'Row2.of(onRefresh: () => vault.visits())',
        widget(
          "TextButton(onPressed: onRefresh, child: const Text('a'))",
          'const Row2({super.key, this.onRefresh});\n factory Row2.of({VoidCallback? onRefresh}) => Row2(onRefresh: onRefresh);',
        ),
      ),
    ],
    [
      'Flutter: named ctor',
      dart(
        'Row2.of(onRefresh: () => vault.visits())',
        widget(
          "TextButton(onPressed: onRefresh, child: const Text('a'))",
          'const Row2.of({super.key, this.onRefresh});',
        ),
      ),
    ],
    [
      'Flutter: redirecting',
      dart(
        'Row2.of(() => vault.visits())',
        widget(
          "TextButton(onPressed: onRefresh, child: const Text('a'))",
          'const Row2({super.key, this.onRefresh});\n Row2.of(VoidCallback f) : this(onRefresh: f);',
        ),
      ),
    ],
    ['C#: used', cSharp('new Loader(() => { vault.VisitsAsync(); }).Go();', loader('_onRefresh();'))],
    ['C#: invoked', cSharp('new Loader(() => { vault.VisitsAsync(); }).Go();', loader('_onRefresh?.Invoke();'))],
    [
      'C#: event raised',
      cSharp(
        'var l = new Loader(); l.Refreshed += (s, e) => { vault.VisitsAsync(); }; l.Go();',
        'public class Loader { public event EventHandler? Refreshed;\n public void Go() { Refreshed?.Invoke(this, EventArgs.Empty); } }',
      ),
    ],
    [
      'C#: event raised by copy',
      cSharp(
        'var l = new Loader(); l.Refreshed += (s, e) => { vault.VisitsAsync(); }; l.Go();',
        'public class Loader { public event EventHandler? Refreshed;\n public void Go() { var h = Refreshed; if (h != null) h(this, EventArgs.Empty); } }',
      ),
    ],
    ['C#: system event', cSharp('var b = new UIButton(); b.TouchUpInside += (s, e) => { vault.VisitsAsync(); };', '')],
    [
      'C#: system event, own same',
      cSharp(
        'var b = new UIButton(); b.TouchUpInside += (s, e) => { vault.VisitsAsync(); };',
        'public class Fake { public event EventHandler? TouchUpInside; }',
      ),
    ],
    [
      'C#: base',
      cSharp(
        'new Heir(() => { vault.VisitsAsync(); }).Go();',
        `${loader('_onRefresh();')}\npublic class Heir(Action a) : Loader(a) { }`,
      ),
    ],
    [
      'C#: this ctor',
      cSharp(
        'new Loader(1, () => { vault.VisitsAsync(); }).Go();',
        loader('_onRefresh();').replace(
          ' public void Go',
          ' public Loader(int n, Action a) : this(a) { }\n public void Go',
        ),
      ),
    ],
    [
      'C#: interface',
      cSharp(
        'ILoader l = new Loader(); l.Done = () => { vault.VisitsAsync(); }; Runner.Run(l);',
        'public interface ILoader { Action? Done { get; set; } }\npublic class Loader : ILoader { public Action? Done { get; set; } }\npublic static class Runner { public static void Run(ILoader l) => l.Done?.Invoke(); }',
      ),
    ],
    [
      'C#: command',
      cSharp(
        'var c = new Command(() => { vault.VisitsAsync(); }); c.Execute(null);',
        'public class Command : System.Windows.Input.ICommand { private readonly Action _a;\n public Command(Action a) { _a = a; }\n public event EventHandler? CanExecuteChanged;\n public bool CanExecute(object? p) => true;\n public void Execute(object? p) => _a(); }',
      ),
    ],
    [
      'C#: list',
      cSharp(
        'var l = new Loader(); l.Add(() => { vault.VisitsAsync(); }); l.Go();',
        'public class Loader { readonly List<Action> all = new();\n public void Add(Action a) { all.Add(a); }\n public void Go() { foreach (var a in all) a(); } }',
      ),
    ],
    [
      'Kotlin: used',
      kotlin(
        'Loader { vault.visits() }.go()',
        'class Loader(private val onRefresh: () -> Unit) { fun go() { onRefresh() } }',
      ),
    ],
    [
      'Kotlin: invoke',
      kotlin(
        'val l = Loader(); l.onRefresh = { vault.visits() }; l.go()',
        'class Loader { var onRefresh: (() -> Unit)? = null\n fun go() { onRefresh?.invoke() } }',
      ),
    ],
    [
      'Kotlin: let',
      kotlin(
        'val l = Loader(); l.onRefresh = { vault.visits() }; l.go()',
        'class Loader { var onRefresh: (() -> Unit)? = null\n fun go() { onRefresh?.let { it() } } }',
      ),
    ],
    [
      'Kotlin: apply',
      kotlin(
        'Loader().apply { onRefresh = { vault.visits() } }.go()',
        'class Loader { var onRefresh: (() -> Unit)? = null\n fun go() { onRefresh?.invoke() } }',
      ),
    ],
    [
      'Kotlin: with',
      kotlin(
        'val l = Loader(); l.onRefresh = { vault.visits() }; with(l) { onRefresh?.invoke() }',
        'class Loader { var onRefresh: (() -> Unit)? = null }',
      ),
    ],
    [
      'Kotlin: with fun',
      kotlin(
        'val l = Loader(); l.onRefresh = { vault.visits() }; run2(l)',
        'class Loader { var onRefresh: (() -> Unit)? = null }\nfun run2(l: Loader) = with(l) { onRefresh?.invoke() }',
      ),
    ],
    [
      'Kotlin: ext fun',
      kotlin(
        'val l = Loader(); l.onRefresh = { vault.visits() }; l.run2()',
        'class Loader { var onRefresh: (() -> Unit)? = null }\nfun Loader.run2() { onRefresh?.invoke() }',
      ),
    ],
    [
      'Kotlin: base',
      kotlin(
        'Heir { vault.visits() }.go()',
        'open class Loader(private val onRefresh: () -> Unit) { fun go() { onRefresh() } }\nclass Heir(f: () -> Unit) : Loader(f)',
      ),
    ],
    [
      'Kotlin: init block',
      kotlin('Loader { vault.visits() }', 'class Loader(onRefresh: () -> Unit) { init { onRefresh() } }'),
    ],
    [
      'Kotlin: delegate',
      kotlin('Loader { vault.visits() }.x', 'class Loader(onRefresh: () -> Unit) { val x by lazy { onRefresh() } }'),
    ],
    [
      'Kotlin: field init',
      kotlin(
        'Loader { vault.visits() }.go()',
        'class Loader(onRefresh: () -> Unit) { val f = onRefresh\n fun go() { f() } }',
      ),
    ],
    [
      'Kotlin: destructured',
      kotlin('val (f) = Loader { vault.visits() }; f()', 'data class Loader(val onRefresh: () -> Unit)'),
    ],
    [
      'Kotlin: copy',
      kotlin(
        'Loader({}).copy(onRefresh = { vault.visits() }).onRefresh()',
        'data class Loader(val onRefresh: () -> Unit)',
      ),
    ],
    [
      'Kotlin: from swift',
      {
        ...kotlin(
          'Hub.l.onRefresh = { vault.visits() }',
          'object Hub { val l = Loader() }\nclass Loader { var onRefresh: (() -> Unit)? = null }',
        ),
        'iosApp/More.swift': 'import Shared\nfunc go() { Hub.shared.l.onRefresh?() }\n',
      },
    ],
    [
      'Objective-C: property',
      objectiveC(
        'Loader *l = [Loader new]; l.onRefresh = ^{ [vault visits]; }; [l go];',
        '- (void)go { if (self.onRefresh) { self.onRefresh(); } }',
      ),
    ],
    [
      'Objective-C: ivar',
      objectiveC(
        'Loader *l = [Loader new]; l.onRefresh = ^{ [vault visits]; }; [l go];',
        '- (void)go { if (_onRefresh) { _onRefresh(); } }',
      ),
    ],
    [
      'Objective-C: setter',
      objectiveC(
        'Loader *l = [Loader new]; l.onRefresh = ^{ [vault visits]; }; [l go];',
        '- (void)setOnRefresh:(void (^)(void))f { f(); }\n- (void)go { }',
      ),
    ],
    [
      'Objective-C: param',
      objectiveC(
        'Loader *l = [Loader new]; [l goThen:^{ [vault visits]; }];',
        '- (void)goThen:(void (^)(void))done { dispatch_async(dispatch_get_main_queue(), done); }',
      ),
    ],
    [
      'Objective-C: message',
      objectiveC(
        'Loader *l = [Loader new]; l.onRefresh = ^{ [vault visits]; }; [l go];',
        '- (void)go { void (^f)(void) = [self onRefresh]; f(); }',
      ),
    ],
    [
      'Objective-C: kvc',
      objectiveC(
        'Loader *l = [Loader new]; l.onRefresh = ^{ [vault visits]; }; [l go];',
        '- (void)go { void (^f)(void) = [self valueForKey:@"onRefresh"]; f(); }',
      ),
    ],
    [
      'Objective-C: synthesize',
      objectiveC(
        'Loader *l = [Loader new]; l.onRefresh = ^{ [vault visits]; }; [l go];',
        '@synthesize onRefresh = kept;\n- (void)go { if (kept) { kept(); } }',
      ),
    ],
    [
      'Objective-C: synthesize2',
      objectiveC(
        'Loader *l = [Loader new]; l.onRefresh = ^{ [vault visits]; }; [l go];',
        '@synthesize onRefresh;\n- (void)go { if (onRefresh) { onRefresh(); } }',
      ),
    ],
    [
      'Objective-C: other receiver',
      objectiveC(
        'Loader *l = [Loader new]; l.onRefresh = ^{ [vault visits]; }; [self run:l]; }\n- (void)run:(id)x { ((Loader *)x).onRefresh();',
        '- (void)go { }',
      ),
    ],
    [
      'Objective-C: setter message',
      objectiveC(
        'Loader *l = [Loader new]; [l setOnRefresh:^{ [vault visits]; }]; [l go];',
        '- (void)go { self.onRefresh(); }',
      ),
    ],
    [
      'React: clone',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(props) { return React.createElement(Button, props); }',
      ),
    ],
    [
      'React: render prop',
      script(
        '<Row title="a" render={() => <Button onPress={() => readVisits()} />} />',
        'export function Row({ title, render }) { return <Text>{render()}</Text>; }',
      ),
    ],
    [
      'React: imperative',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title, onRefresh }) { const ref = React.useRef(onRefresh); return <Button onPress={() => ref.current()} />; }',
      ),
    ],
    [
      'React: lib component of same name',
      script(
        '<Button title="a" onRefresh={openVisits} />',
        'export function Row({ title }) { return <Text>{title}</Text>; }\nfunction Button() { return null; }',
      ),
    ],
    [
      'React: object in context',
      script(
        '<Row title="a" actions={{ onRefresh: openVisits }} />',
        'export function Row({ title, actions }) { return <Button onPress={actions.onRefresh} />; }',
      ),
    ],
    [
      'React: ternary',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row({ title, ...p }) { return <Button onPress={p.onRefresh} />; }',
      ),
    ],
    [
      'React: nested destructure',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(p) { const f = () => { const { onRefresh } = p; onRefresh(); }; return <Button onPress={f} />; }',
      ),
    ],
    [
      'React: var alias',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(p) { const q = p; return <Button onPress={q.onRefresh} />; }',
      ),
    ],
    [
      'React: TS typed',
      {
        ...script('<Row title="a" onRefresh={openVisits} />', ''),
        'src/Row.js': '',
        'src/Row.tsx':
          'import React from "react";\nimport { Button } from "react-native";\ninterface P { title: string; onRefresh?: () => void }\nexport const Row: React.FC<P> = ({ title, onRefresh }) => { return <Button title={title} onPress={() => onRefresh && onRefresh()} />; };',
      },
    ],
    [
      'React: two branches',
      script(
        '<Row title="a" onRefresh={openVisits} />',
        'export function Row(p) { if (p.x) { return <Button onPress={p.onRefresh} />; } return null; }',
      ),
    ],
    [
      'React: default export other',
      {
        ...script('<Row title="a" onRefresh={openVisits} />', ''),
        'src/Row.js': "export { Row } from './Real';",
        'src/Real.js':
          'import { Button } from "react-native";\nexport function Row({ onRefresh }) { return <Button onPress={onRefresh} />; }',
      },
    ],
    [
      'React: platform files',
      {
        ...script('<Row title="a" onRefresh={openVisits} />', 'export function Row({ title }) { return null; }'),
        'src/Row.ios.js':
          'import { Button } from "react-native";\nexport function Row({ onRefresh }) { return <Button onPress={onRefresh} />; }',
      },
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(READ);
  });
});
