/** Two objects of one class, of which one alone has somebody who hears of it, or a function that says what it shows. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const HEARS = 'protocol PanelDelegate: AnyObject { func panel(_ panel: Panel, didShow text: String) }\n';
const teller = (use: (value: string) => string): string =>
  `final class Teller: PanelDelegate { func panel(_ panel: Panel, didShow text: String) { ${use('text')} } }\n`;
const PANEL =
  'final class Panel { weak var delegate: PanelDelegate?\n private(set) var texts: [String] = []\n func show(_ text: String) { texts.append(text)\n delegate?.panel(self, didShow: text) } }\n';
const TWO = 'private let first = Panel()\n private let second = Panel()';
const SHOW = (make: string): string => `first.show(${make})\n second.show("typed")`;

const OBSERVED =
  'final class Model: NSObject { @objc dynamic var first = ""\n @objc dynamic var second = "" }\nfinal class Watcher: NSObject { let model = Model()\n func start() { model.addObserver(self, forKeyPath: "first", options: [.new], context: nil)\n model.addObserver(self, forKeyPath: #keyPath(Model.second), options: [.new], context: nil) }\n';
const watch = (make: string, does: string): string =>
  `${OBSERVED} override func observeValue(forKeyPath keyPath: String?, of object: Any?, change: [NSKeyValueChangeKey: Any]?, context: UnsafeMutableRawPointer?) { ${does} } }\nfunc go(_ watcher: Watcher) { watcher.start()\n watcher.model.first = ${make}\n watcher.model.second = "typed" }`;

eachApart('Swift, by the name of what changed', SWIFT, [
  [
    'one branch for each',
    (make, use, told) =>
      watch(
        make,
        `if keyPath == "${told}" { ${use('change?[.newKey] as? String ?? ""')} } else if keyPath == "${told === 'first' ? 'second' : 'first'}" { print(1) }`,
      ),
  ],
  [
    'with its value',
    (make, use, told) =>
      watch(make, `if keyPath == "${told}", let text = change?[.newKey] as? String { ${use('text')} }`),
  ],
  [
    'else',
    (make, use, told) =>
      watch(
        make,
        `if keyPath == "${told === 'first' ? 'second' : 'first'}" { print(1) } else { ${use('change?[.newKey] as? String ?? ""')} }`,
      ),
  ],
]);

eachApart('Objective-C, by the name of what changed', OBJECTIVE_C, [
  [
    'one branch for each',
    (make, use, told) =>
      `@interface Model : NSObject\n@property (nonatomic, copy) NSString *first;\n@property (nonatomic, copy) NSString *second;\n@end\n@implementation Model\n@end\n@interface Idiom : NSObject\n@property (nonatomic, strong) Model *model;\n@end\n@implementation Idiom\n- (void)go { self.model = [Model new];\n [self.model addObserver:self forKeyPath:@"first" options:NSKeyValueObservingOptionNew context:nil];\n [self.model addObserver:self forKeyPath:@"second" options:NSKeyValueObservingOptionNew context:nil];\n self.model.first = ${make};\n self.model.second = @"typed"; }\n- (void)observeValueForKeyPath:(NSString *)keyPath ofObject:(id)object change:(NSDictionary *)change context:(void *)context { if ([keyPath isEqualToString:@"${told}"]) { ${use('change[NSKeyValueChangeNewKey]')} } }\n@end`,
  ],
]);

eachApart('Swift', SWIFT, [
  [
    'a weak delegate',
    (make, use, told) =>
      `${HEARS}${teller(use)}${PANEL}final class Model { ${TWO}\n private let teller = Teller()\n func go() { ${told}.delegate = teller\n ${SHOW(make)} } }`,
  ],
  [
    'a delegate that is who makes both',
    (make, use, told) =>
      `${HEARS}${PANEL}final class Model: PanelDelegate { ${TWO}\n func go() { ${told}.delegate = self\n ${SHOW(make)} }\n func panel(_ panel: Panel, didShow text: String) { ${use('text')} } }`,
  ],
  [
    'a delegate that is taken out of its optional',
    (make, use, told) =>
      `${HEARS}${teller(use)}final class Panel { weak var delegate: PanelDelegate?\n private(set) var texts: [String] = []\n func show(_ text: String) { texts.append(text)\n guard let delegate else { return }\n delegate.panel(self, didShow: text) } }\nfinal class Model { ${TWO}\n private let teller = Teller()\n func go() { ${told}.delegate = teller\n ${SHOW(make)} } }`,
  ],
  [
    'a delegate that it is made with',
    (make, use, told) =>
      `${HEARS}${teller(use)}final class Panel { private weak var delegate: PanelDelegate?\n private(set) var texts: [String] = []\n init(delegate: PanelDelegate? = nil) { self.delegate = delegate }\n func show(_ text: String) { texts.append(text)\n delegate?.panel(self, didShow: text) } }\nfinal class Model { private let first: Panel\n private let second: Panel\n private let teller = Teller()\n init() { ${told} = Panel(delegate: teller)\n ${told === 'first' ? 'second' : 'first'} = Panel() }\n func go() { ${SHOW(make)} } }`,
  ],
  [
    'a delegate that is nil, said so',
    (make, use, told) =>
      `${HEARS}${teller(use)}final class Panel { private let delegate: (any PanelDelegate)?\n private(set) var texts: [String] = []\n init(delegate: (any PanelDelegate)?) { self.delegate = delegate }\n func show(_ text: String) { texts.append(text)\n delegate?.panel(self, didShow: text) } }\nfinal class Model { private let first: Panel\n private let second: Panel\n init() { ${told} = Panel(delegate: Teller())\n ${told === 'first' ? 'second' : 'first'} = Panel(delegate: nil) }\n func go() { ${SHOW(make)} } }`,
  ],
  [
    'a delegate that a method takes',
    (make, use, told) =>
      `${HEARS}${teller(use)}final class Panel { private weak var delegate: PanelDelegate?\n private(set) var texts: [String] = []\n func follow(_ delegate: PanelDelegate) { self.delegate = delegate }\n func show(_ text: String) { texts.append(text)\n delegate?.panel(self, didShow: text) } }\nfinal class Model { ${TWO}\n private let teller = Teller()\n func go() { ${told}.follow(teller)\n ${SHOW(make)} } }`,
  ],
  [
    'a delegate that a factory sets',
    (make, use, told) =>
      `${HEARS}${teller(use)}${PANEL}enum Panels { static func told(to delegate: PanelDelegate) -> Panel { let panel = Panel()\n panel.delegate = delegate\n return panel }\n static func quiet() -> Panel { Panel() } }\nlet teller = Teller()\nlet first = Panels.${told === 'first' ? 'told(to: teller)' : 'quiet()'}, second = Panels.${told === 'first' ? 'quiet()' : 'told(to: teller)'}\nfunc go() { ${SHOW(make)} }`,
  ],
  [
    'who observes it, in a list',
    (make, use, told) =>
      `${HEARS}${teller(use)}final class Panel { private var observers: [PanelDelegate] = []\n private(set) var texts: [String] = []\n func add(_ observer: PanelDelegate) { observers.append(observer) }\n func show(_ text: String) { texts.append(text)\n observers.forEach { $0.panel(self, didShow: text) } } }\nfinal class Model { ${TWO}\n func go() { ${told}.add(Teller())\n ${SHOW(make)} } }`,
  ],
  [
    'an object of a class that it tells',
    (make, use, told) =>
      `final class Teller { func tell(_ text: String) { ${use('text')} } }\nfinal class Panel { var teller: Teller?\n private(set) var texts: [String] = []\n func show(_ text: String) { texts.append(text)\n teller?.tell(text) } }\nfinal class Model { ${TWO}\n func go() { ${told}.teller = Teller()\n ${SHOW(make)} } }`,
  ],
  [
    'a source that it asks',
    (make, use, told) =>
      `protocol PanelSource: AnyObject { func text(for panel: Panel) -> String }\nfinal class Source: PanelSource { func text(for panel: Panel) -> String { ${make} } }\nfinal class Panel { weak var source: PanelSource?\n func show() { if let text = source?.text(for: self) { print(text.count) } }\n var text: String { source?.text(for: self) ?? "" } }\nfinal class Model { ${TWO}\n private let source = Source()\n func go() { first.source = source\n first.show()\n second.show()\n ${use(`${told}.text`)} } }`,
  ],
  [
    'closures that say what it shows',
    (make, use, told) =>
      `final class Beacon { let name: String\n var caption: () -> String = { "" }\n init(_ name: String) { self.name = name } }\nstruct Lighthouse { func light(_ beacon: Beacon) { ${use('beacon.caption()')} } }\nfinal class Model { let first = Beacon("first")\n let second = Beacon("second")\n let lighthouse = Lighthouse()\n func go() { let text = ${make}\n let typed = "typed"\n first.caption = { text }\n second.caption = { typed }\n lighthouse.light(${told}) } }`,
  ],
  [
    'closures that it is made with',
    (make, use, told) =>
      `final class Beacon { private let caption: () -> String\n init(caption: @escaping () -> String) { self.caption = caption }\n func light() -> String { caption() } }\nfunc go() { let first = Beacon { ${make} }\n let second = Beacon { "typed" }\n ${use(`${told}.light()`)} }`,
  ],
  [
    'closures that a method takes',
    (make, use, told) =>
      `final class Beacon { private var caption: (() -> String)?\n func say(_ caption: @escaping () -> String) { self.caption = caption }\n func light() -> String { caption?() ?? "" } }\nlet first = Beacon(), second = Beacon()\nfunc go() { first.say { ${make} }\n second.say { "typed" }\n ${use(`${told}.light()`)} }`,
  ],
  [
    'closures in a list',
    (make, use, told) =>
      `final class Beacon { private var captions: [() -> String] = []\n func add(_ caption: @escaping () -> String) { captions.append(caption) }\n func light() -> [String] { captions.map { $0() } } }\nlet first = Beacon(), second = Beacon()\nfunc go() { first.add { ${make} }\n second.add { "typed" }\n for text in ${told}.light() { ${use('text')} } }`,
  ],
  [
    'methods that say what it shows',
    (make, use, told) =>
      `final class Beacon { var caption: () -> String = { "" } }\nfinal class Model { let first = Beacon()\n let second = Beacon()\n func name() -> String { ${make} }\n func word() -> String { "typed" }\n func go() { first.caption = name\n second.caption = word\n ${use(`${told}.caption()`)} } }`,
  ],
  [
    'closures that answer later',
    (make, use, told) =>
      `final class Beacon { var ask: ((@escaping (String) -> Void) -> Void)?\n func light(_ done: @escaping (String) -> Void) { ask?(done) } }\nlet first = Beacon(), second = Beacon()\nfunc go() { first.ask = { done in done(${make}) }\n second.ask = { done in done("typed") }\n ${told}.light { text in ${use('text')} } }`,
  ],
  [
    'closures that wait',
    (make, use, told) =>
      `@MainActor final class Beacon { var load: () async throws -> [String] = { [] } }\nfunc go() async throws { let first = Beacon()\n let second = Beacon()\n first.load = { [${make}] }\n second.load = { ["typed"] }\n for text in try await ${told}.load() { ${use('text')} } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'a weak delegate',
    (make, use, told) =>
      `@class Panel;\n@protocol PanelDelegate <NSObject>\n- (void)panel:(Panel *)panel didShow:(NSString *)text;\n@end\n@interface Panel : NSObject\n@property (nonatomic, weak) id<PanelDelegate> delegate;\n@property (nonatomic, copy) NSString *text;\n- (void)show:(NSString *)text;\n@end\n@implementation Panel\n- (void)show:(NSString *)text { self.text = text; [self.delegate panel:self didShow:text]; }\n@end\n@interface Teller : NSObject <PanelDelegate>\n@end\n@implementation Teller\n- (void)panel:(Panel *)panel didShow:(NSString *)text { ${use('text')} }\n@end\n@interface Model : NSObject\n@property (nonatomic) Panel *first;\n@property (nonatomic) Panel *second;\n@property (nonatomic) Teller *teller;\n@end\n@implementation Model\n- (void)go { self.first = [Panel new]; self.second = [Panel new]; self.teller = [Teller new]; self.${told}.delegate = self.teller; [self.first show:${make}]; [self.second show:@"typed"]; }\n@end`,
  ],
  [
    'blocks that say what it shows',
    (make, use, told) =>
      `@interface Beacon : NSObject\n@property (nonatomic, copy) NSString * (^caption)(void);\n@end\n@implementation Beacon\n@end\n@interface Model : NSObject\n@property (nonatomic) Beacon *first;\n@property (nonatomic) Beacon *second;\n@end\n@implementation Model\n- (void)go { self.first = [Beacon new]; self.second = [Beacon new]; self.first.caption = ^NSString * { return ${make}; }; self.second.caption = ^NSString * { return @"typed"; }; NSString *text = self.${told}.caption(); ${use('text')} }\n@end`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a listener',
    (make, use, told) =>
      `interface Listener { fun shown(text: String) }\nclass Teller : Listener { override fun shown(text: String) { ${use('text')} } }\nclass Panel { var listener: Listener? = null\n val texts = mutableListOf<String>()\n fun show(text: String) { texts.add(text)\n listener?.shown(text) } }\nclass Model { private val first = Panel()\n private val second = Panel()\n fun go() { ${told}.listener = Teller()\n first.show(${make})\n second.show("typed") } }`,
  ],
  [
    'a listener that it is made with',
    (make, use, told) =>
      `fun interface Listener { fun shown(text: String) }\nclass Teller : Listener { override fun shown(text: String) { ${use('text')} } }\nclass Panel(private val listener: Listener? = null) { val texts = mutableListOf<String>()\n fun show(text: String) { texts.add(text)\n listener?.shown(text) } }\nclass Model { private val first = Panel(${told === 'first' ? 'Teller()' : ''})\n private val second = Panel(${told === 'first' ? '' : 'Teller()'})\n fun go() { first.show(${make})\n second.show("typed") } }`,
  ],
  [
    'listeners in a list',
    (make, use, told) =>
      `interface Listener { fun shown(text: String) }\nclass Teller : Listener { override fun shown(text: String) { ${use('text')} } }\nclass Panel { private val listeners = mutableListOf<Listener>()\n val texts = mutableListOf<String>()\n fun add(listener: Listener) { listeners += listener }\n fun show(text: String) { texts.add(text)\n listeners.forEach { it.shown(text) } } }\nclass Model { private val first = Panel()\n private val second = Panel()\n fun go() { ${told}.add(Teller())\n first.show(${make})\n second.show("typed") } }`,
  ],
  [
    'lambdas that say what it shows',
    (make, use, told) =>
      `class Beacon { var caption: () -> String = { "" } }\nval first = Beacon()\nval second = Beacon()\nfun go() { first.caption = { ${make} }\n second.caption = { "typed" }\n val text = ${told}.caption()\n ${use('text')} }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'a listener',
    (make, use, told) =>
      `abstract class Listener { void shown(String text); }\nclass Teller implements Listener { @override void shown(String text) { ${use('text')} } }\nclass Panel { Listener? listener;\n final texts = <String>[];\n void show(String text) { texts.add(text);\n listener?.shown(text); } }\nclass Model { final _first = Panel();\n final _second = Panel();\n void go() { _${told}.listener = Teller();\n _first.show(${make});\n _second.show('typed'); } }`,
  ],
  [
    'a listener that it is made with',
    (make, use, told) =>
      `abstract class Listener { void shown(String text); }\nclass Teller implements Listener { @override void shown(String text) { ${use('text')} } }\nclass Panel { Panel({this.listener});\n final Listener? listener;\n final texts = <String>[];\n void show(String text) { texts.add(text);\n listener?.shown(text); } }\nclass Model { final _first = Panel(${told === 'first' ? 'listener: Teller()' : ''});\n final _second = Panel(${told === 'first' ? '' : 'listener: Teller()'});\n void go() { _first.show(${make});\n _second.show('typed'); } }`,
  ],
  [
    'functions that say what it shows',
    (make, use, told) =>
      `class Beacon { String Function() caption = () => ''; }\nfinal first = Beacon();\nfinal second = Beacon();\nvoid go() { first.caption = () => ${make};\n second.caption = () => 'typed';\n final text = ${told}.caption();\n ${use('text')} }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'functions that say what it shows',
    (make, use, told) =>
      `class Beacon { caption: () => string = () => ''; }\nconst first = new Beacon();\nconst second = new Beacon();\nfunction go() { first.caption = () => ${make};\n second.caption = () => 'typed';\n const text = ${told}.caption();\n ${use('text')} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'a listener',
    (make, use, told) =>
      `public interface IListener { void Shown(string text); }\npublic class Teller : IListener { public void Shown(string text) { ${use('text')} } }\npublic class Panel { public IListener? Listener { get; set; }\n public List<string> Texts { get; } = new();\n public void Show(string text) { Texts.Add(text);\n Listener?.Shown(text); } }\npublic class Model { readonly Panel first = new Panel();\n readonly Panel second = new Panel();\n public void Go() { ${told}.Listener = new Teller();\n first.Show(${make});\n second.Show("typed"); } }`,
  ],
  [
    'functions that say what it shows',
    (make, use, told) =>
      `public class Beacon { public Func<string> Caption { get; set; } = () => ""; }\npublic class Model { readonly Beacon first = new Beacon();\n readonly Beacon second = new Beacon();\n public void Go() { first.Caption = () => ${make};\n second.Caption = () => "typed";\n var text = ${told}.Caption();\n ${use('text')} } }`,
  ],
]);
