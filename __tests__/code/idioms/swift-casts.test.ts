/** Who is told of is found behind a cast: of an existential, of a type parameter, of an element; and behind a maker of heirs. */
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

/** `Live` tells of what it is given, `Here` does not: the text comes to `PICKED`. */
const SENDERS = (use: (text: string) => string): string => `protocol Sender { var name: String { get } }
protocol Telling { func tell(_ text: String) }
final class Live: Sender, Telling { let name = "live"; func send(_ text: String) { ${use('text')} }; func tell(_ text: String) { ${use('text')} } }
final class Here: Sender { let name = "here"; var last = ""; func keep(_ text: String) { last = text } }
struct Quick: Sender { let name = "quick"; func send(_ text: String) { ${use('text')} } }
`;
const ROWS: readonly (readonly [title: string, code: (make: string) => string])[] = [
  ['if let', (make) => `func go(_ sender: any Sender) { if let live = sender as? Live { live.send(${make}) } }`],
  [
    'guard let',
    (make) => `func go(_ sender: Sender) { guard let live = sender as? Live else { return }; live.send(${make}) }`,
  ],
  ['a chain', (make) => `func go(_ sender: Sender) { (sender as? Live)?.send(${make}) }`],
  ['by force', (make) => `func go(_ sender: Sender) { (sender as! Live).send(${make}) }`],
  [
    'a switch',
    (make) =>
      `func go(_ sender: Sender) { switch sender { case let live as Live: live.send(${make})\ncase let here as Here: here.keep(${make})\ndefault: break } }`,
  ],
  [
    'a test before',
    (make) => `func go(_ sender: Sender) { if sender is Live { let live = sender as! Live; live.send(${make}) } }`,
  ],
  [
    'to another protocol',
    (make) => `func go(_ sender: Sender) { if let telling = sender as? any Telling { telling.tell(${make}) } }`,
  ],
  ['to both', (make) => `func go(_ sender: Sender) { (sender as? Sender & Telling)?.tell(${make}) }`],
  [
    'a type parameter',
    (make) => `func go<S: Sender>(_ sender: S) { if let live = sender as? Live { live.send(${make}) } }`,
  ],
  ['any', (make) => `func go(_ sender: Any) { (sender as? Live)?.send(${make}) }`],
  ['a struct', (make) => `func go(_ sender: Sender) { if let quick = sender as? Quick { quick.send(${make}) } }`],
  [
    'an object that is kept',
    (make) =>
      `final class Hub { let sender: any Sender; init(_ sender: any Sender) { self.sender = sender }\nfunc go(_ text: String) { if let live = sender as? Live { live.send(text) } } }\nfunc start() { Hub(Live()).go(${make}) }`,
  ],
  [
    'elements',
    (make) =>
      `func go(_ senders: [any Sender]) { for live in senders.compactMap({ $0 as? Live }) { live.send(${make}) } }`,
  ],
  [
    'elements of a loop',
    (make) => `func go(_ senders: [any Sender]) { for case let live as Live in senders { live.send(${make}) } }`,
  ],
  [
    'the first',
    (make) => `func go(_ senders: [any Sender]) { (senders.first { $0 is Live } as? Live)?.send(${make}) }`,
  ],
  ['a list that is cast', (make) => `func go(_ senders: [Any]) { (senders as? [Live])?.forEach { $0.send(${make}) } }`],
  [
    'by a function of types',
    (make) =>
      `func find<T>(_ type: T.Type, in senders: [any Sender]) -> T? { senders.compactMap { $0 as? T }.first }\nfunc go(_ senders: [any Sender]) { find(Live.self, in: senders)?.send(${make}) }`,
  ],
  [
    'what a table gives',
    (make) =>
      `let senders: [String: any Sender] = ["live": Live(), "here": Here()]\nfunc go() { (senders["live"] as? Live)?.send(${make}) }`,
  ],
  [
    'a delegate',
    (make) =>
      `protocol Owning: AnyObject {}\nextension Live: Owning {}\nfinal class Hub { weak var delegate: Owning?\nfunc go(_ text: String) { (delegate as? Live)?.send(text) } }\nfunc start() { Hub().go(${make}) }`,
  ],
];
/** A maker gives one heir or another. */
const CLUSTER = (use: (text: string) => string): string => `enum Kind { case live, here }
class Sender { class func make(_ kind: Kind) -> Sender { switch kind { case .live: return Live()\ncase .here: return Here() } }
static var live: Sender { Live() }
static func named(_ name: String) -> Sender { name == "live" ? Live() : Here() }
func send(_ text: String) { fatalError("abstract") } }
private final class Live: Sender { override func send(_ text: String) { ${use('text')} } }
private final class Here: Sender { var last = ""; override func send(_ text: String) { last = text } }
`;
const CLUSTERS: readonly (readonly [title: string, code: (make: string) => string])[] = [
  ['by a case', (make) => `func go() { Sender.make(.live).send(${make}) }`],
  ['by a member', (make) => `func go() { Sender.live.send(${make}) }`],
  ['by a name', (make) => `func go() { Sender.named("live").send(${make}) }`],
  ['kept', (make) => `final class Hub { private let sender = Sender.make(.live)\nfunc go() { sender.send(${make}) } }`],
];
const OBJC_CLUSTER = (
  use: (text: string) => string,
): string => `typedef NS_ENUM(NSInteger, Kind) { KindLive, KindHere };
@interface Sender : NSObject
+ (instancetype)senderWithKind:(Kind)kind;
- (instancetype)initLive;
- (void)send:(NSString *)text;
@end
@interface LiveSender : Sender
@end
@interface HereSender : Sender
@property (nonatomic, copy) NSString *last;
@end
@implementation Sender
+ (instancetype)senderWithKind:(Kind)kind { switch (kind) { case KindLive: return [[LiveSender alloc] init]; default: return [[HereSender alloc] init]; } }
- (instancetype)initLive { return (Sender *)[[LiveSender alloc] init]; }
- (void)send:(NSString *)text { [self doesNotRecognizeSelector:_cmd]; }
@end
@implementation LiveSender
- (void)send:(NSString *)text { ${use('text')} }
@end
@implementation HereSender
- (void)send:(NSString *)text { self.last = text; }
@end
`;
const OBJC_CLUSTERS: readonly (readonly [title: string, code: (make: string) => string])[] = [
  ['a maker of heirs', (make) => `void go(void) { [[Sender senderWithKind:KindLive] send:${make}]; }`],
  ['an initialiser of heirs', (make) => `void go(void) { [[[Sender alloc] initLive] send:${make}]; }`],
  [
    'kept',
    (make) =>
      `@interface Hub : NSObject\n@property (nonatomic, strong) Sender *sender;\n@end\n@implementation Hub\n- (void)go { self.sender = [Sender senderWithKind:KindLive]; [self.sender send:${make}]; }\n@end`,
  ],
  [
    'cast to the heir',
    (make) =>
      `void go(Sender *sender) { if ([sender isKindOfClass:[LiveSender class]]) { [(LiveSender *)sender send:${make}]; } }`,
  ],
];

const casts = (pick: (make: string, other: string) => string): Ways => [
  ...ROWS.map(([title, code]): Ways[number] => [
    `a cast: ${title}`,
    (make, use, other) => `${SENDERS(use)}${code(pick(make, other))}\nlet one = Live(), two = Here(), three = Quick()`,
  ]),
  ...CLUSTERS.map(([title, code]): Ways[number] => [
    `a cluster: ${title}`,
    (make, use, other) => `${CLUSTER(use)}${code(pick(make, other))}`,
  ]),
];
const clusters = (pick: (make: string, other: string) => string): Ways =>
  OBJC_CLUSTERS.map(([title, code]): Ways[number] => [
    title,
    (make, use, other) => `${OBJC_CLUSTER(use)}${code(pick(make, other))}`,
  ]);
/** Whoever keeps it to itself is meant. */
const apart: Ways = [
  [
    'a cast to one that keeps it',
    (make, use) =>
      `${SENDERS(use)}func go(_ sender: any Sender) { if let here = sender as? Here { here.keep(${make}) } }\nlet one = Live(), two = Here()`,
  ],
  ['a cluster: the other case', (make, use) => `${CLUSTER(use)}func go() { Sender.make(.here).send(${make}) }`],
];

brings(
  SWIFT,
  casts((make) => make),
);
bringsNone(SWIFT, [...casts((_, other) => other), ...apart]);
brings(
  OBJECTIVE_C,
  clusters((make) => make),
);
bringsNone(
  OBJECTIVE_C,
  clusters((_, other) => other),
);
