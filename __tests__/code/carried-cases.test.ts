/** A case is asked for what it carries too: `case .load(.labs)` is not what `.load(.shots)` leads to. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const STORE = `import HealthKit
let store = HKHealthStore()
func read(_ name: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(name), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
`;
const MAIN = (sent: string): string => `import HealthKit
@main struct Main { static func main() { Task { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.coverageRecord)])
  ${sent} } } }
`;
const KINDS = `enum Command { case load(Kind, Int), stop
  enum Kind { case allergies, coverages } }
`;
const ALL = 'allergy coverage | allergy coverage';
const ONE = 'allergy coverage | allergy';

const ways: readonly (readonly [string, string, (name: string) => string])[] = [
  [
    'a switch',
    `${KINDS}func send(_ command: Command) { switch command {
  case .load(.coverages, _): read(.coverageRecord)
  case .load(.allergies, _): read(.allergyRecord)
  case .stop: break } }`,
    (name) => `send(.load(.${name}, 1))`,
  ],
  [
    'a switch that gives something',
    `${KINDS}func name(of command: Command) -> HKClinicalTypeIdentifier? { switch command {
  case .load(.coverages, 1): .coverageRecord
  case .load(.allergies, _): .allergyRecord
  default: nil } }
func send(_ command: Command) { if let name = name(of: command) { read(name) } }`,
    (name) => `send(.load(.${name}, 1))`,
  ],
  [
    'cases within cases',
    `enum Page { case home, records(Part)
  enum Part { case own(Kind), shared }
  enum Kind { case allergies, coverages } }
func send(_ page: Page) { switch page {
  case .home, .records(.shared): break
  case .records(.own(.coverages)): read(.coverageRecord)
  case .records(.own(.allergies)): read(.allergyRecord) } }`,
    (name) => `send(.records(.own(.${name})))`,
  ],
  [
    'one that is kept',
    `${KINDS}final class Model { var last: Command = .stop
  func again() { switch last {
  case .load(.coverages, let count) where count > 0: read(.coverageRecord)
  case .load(.allergies, _): read(.allergyRecord)
  case .load, .stop: break } } }
let model = Model()`,
    (name) => `model.last = .load(.${name}, 1)\n model.again()`,
  ],
  [
    'a method of the enum',
    `${KINDS}extension Command { func run() { switch self {
  case .load(.coverages, _): read(.coverageRecord)
  case .load(.allergies, _): read(.allergyRecord)
  case .stop: break } } }`,
    (name) => `Command.load(.${name}, 1).run()`,
  ],
  [
    'a text that it carries',
    `enum Link { case open(String), none }
func send(_ link: Link) { switch link {
  case .open("coverages"): read(.coverageRecord)
  case .open("allergies"): read(.allergyRecord)
  default: break } }`,
    (name) => `send(.open("${name}"))`,
  ],
  [
    'what a case binds and asks for',
    `${KINDS}func send(_ command: Command) { switch command {
  case .load(let kind, _) where kind == .coverages: read(.coverageRecord)
  case .load(let kind, _) where kind == .allergies: read(.allergyRecord)
  default: break } }`,
    (name) => `send(.load(.${name}, 1))`,
  ],
  [
    'a case that is left by a return',
    `${KINDS}func send(_ command: Command) {
  if case .load(.allergies, _) = command { read(.allergyRecord)
    return }
  if case .load(.coverages, _) = command { read(.coverageRecord) } }`,
    (name) => `send(.load(.${name}, 1))`,
  ],
  [
    'an if of a case',
    `${KINDS}func send(_ command: Command) {
  if case .load(.coverages, _) = command { read(.coverageRecord) }
  if case .load(.allergies, _) = command { read(.allergyRecord) } }`,
    (name) => `send(.load(.${name}, 1))`,
  ],
  [
    'a guard of a case',
    `${KINDS}func cover(_ command: Command) { guard case .load(.coverages, _) = command else { return }
  read(.coverageRecord) }
func send(_ command: Command) { cover(command)
  guard case .load(let kind, _) = command, kind == .allergies else { return }
  read(.allergyRecord) }`,
    (name) => `send(.load(.${name}, 1))`,
  ],
];

describe.each(ways)('what a case carries, by %s', (_, code, send) => {
  const files = (sent: string): Readonly<Record<string, string>> => ({
    'App/Store.swift': STORE,
    'App/Send.swift': `import HealthKit\n${code}\n`,
    'App/Main.swift': MAIN(sent),
  });

  test('leads to each that comes', async () => {
    expect(await flow(files(`${send('allergies')}\n${send('coverages')}`))).toBe(ALL);
  });

  test('leads to nothing else', async () => {
    expect(await flow(files(send('allergies')))).toBe(ONE);
  });
});

const DART = `import 'package:health_kit_reporter/health_kit_reporter.dart';
enum Kind { allergies, coverages }
sealed class Command { const Command(); }
class Load extends Command { const Load(this.kind); final Kind kind; }
class Stop extends Command { const Stop(); }
`;
const C_SHARP = `using HealthKit;
enum Kind { Allergies, Coverages }
abstract record Command; record Load(Kind Kind) : Command; record Stop : Command;
class Reader { HKHealthStore store = new HKHealthStore();
  void Read(HKClinicalTypeIdentifier id) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id), null, 0, null, (q, r, e) => {})); }
`;

const others: readonly (readonly [string, (sent: readonly string[]) => Readonly<Record<string, string>>])[] = [
  [
    'objects in Dart',
    (sent) => ({
      'lib/main.dart': `${DART}void send(Command command) { switch (command) {
  case Load(kind: Kind.coverages): HealthKitReporter.sampleQuery(ClinicalType.coverageRecord.identifier, p);
  case Load(kind: Kind.allergies): HealthKitReporter.sampleQuery(ClinicalType.allergyRecord.identifier, p);
  case Stop(): break; } }
void main() { runApp(const App()); ${sent.map((name) => `send(const Load(Kind.${name.toLowerCase()}));`).join('\n')} }
`,
    }),
  ],
  [
    'a switch expression of Dart',
    (sent) => ({
      'lib/main.dart': `${DART}void send(Command command) => switch (command) {
  Load(kind: Kind.coverages) => HealthKitReporter.sampleQuery(ClinicalType.coverageRecord.identifier, p),
  Load(kind: Kind.allergies) => HealthKitReporter.sampleQuery(ClinicalType.allergyRecord.identifier, p),
  _ => null };
void main() { runApp(const App()); ${sent.map((name) => `send(const Load(Kind.${name.toLowerCase()}));`).join('\n')} }
`,
    }),
  ],
  [
    'objects in C#',
    (sent) => ({
      'App/App.cs': `${C_SHARP}  public void Send(Command command) { switch (command) {
    case Load { Kind: Kind.Coverages }: Read(HKClinicalTypeIdentifier.CoverageRecord); break;
    case Load { Kind: Kind.Allergies }: Read(HKClinicalTypeIdentifier.AllergyRecord); break;
    case Stop: break; } }
  public static void Main() { var it = new Reader(); ${sent.map((name) => `it.Send(new Load(Kind.${name}));`).join(' ')} } }
`,
    }),
  ],
  [
    'a switch expression of C#',
    (sent) => ({
      'App/App.cs': `${C_SHARP}  HKClinicalTypeIdentifier Name(Command command) => command switch {
    Load { Kind: Kind.Coverages } => HKClinicalTypeIdentifier.CoverageRecord,
    Load { Kind: Kind.Allergies } => HKClinicalTypeIdentifier.AllergyRecord,
    _ => throw new ArgumentException() };
  public void Send(Command command) { Read(Name(command)); }
  public static void Main() { var it = new Reader(); ${sent.map((name) => `it.Send(new Load(Kind.${name}));`).join(' ')} } }
`,
    }),
  ],
];

describe.each(others)('what an object holds, by %s', (_, files) => {
  test('leads to each that comes', async () => {
    expect(await flow(files(['Allergies', 'Coverages']))).toBe('| allergy coverage');
  });

  test('leads to nothing else', async () => {
    expect(await flow(files(['Allergies']))).toBe('| allergy');
  });
});

test('what follows a case of Dart whose guard may not hold', async () => {
  const code = `${DART}void send(Command command, bool isOn) { switch (command) {
  case Load() when isOn: HealthKitReporter.sampleQuery(ClinicalType.allergyRecord.identifier, p);
  case Load(): HealthKitReporter.sampleQuery(ClinicalType.coverageRecord.identifier, p);
  case Stop(): break; } }
void main() { send(const Load(Kind.allergies), isOnline()); }
`;
  expect(await flow({ 'lib/main.dart': code })).toBe('| allergy coverage');
});
