/** Commands that an interpreter runs, and whose results come back into what makes the next: a closure that waits for them is
 *  followed for nobody too, and what nobody passes is no case that cannot be told. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const READ = `import HealthKit
struct Gateway { let store = HKHealthStore()
  func ask() async -> Bool { (try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord), HKClinicalType(.allergyRecord)])) != nil }
  func names(of type: HKClinicalType) async throws -> [String] { try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\\.displayName) } }
enum Topic { case labs, allergies
  var type: HKClinicalType { switch self { case .labs: HKClinicalType(.labResultRecord)
                                           case .allergies: HKClinicalType(.allergyRecord) } } }
`;
/** `made`: what is made of the permission. */
const app = (made: string, command = 'let command = update(message)', loop = LOOP): Promise<string> =>
  flow(
    {
      'App/Gateway.swift': READ,
      'App/Program.swift': `enum Message { case opened, allowed, denied, loaded(Topic, [String]) }
indirect enum Command { case idle, ask, fetch(Topic), batch([Command]) }
func update(_ message: Message) -> Command { switch message { case .opened: return .ask
  case .allowed: return ${made}
  case .denied, .loaded: return .idle } }
final class Program { let interpreter = Interpreter()
  func send(_ message: Message) { ${command}
    Task { ${loop} } } }
struct Interpreter { let gateway = Gateway()
  func run(_ command: Command, send: @escaping (Message) -> Void) async { switch command { case .idle: break
    case .ask: send(await gateway.ask() ? .allowed : .denied)
    case .fetch(let topic): send(.loaded(topic, (try? await gateway.names(of: topic.type)) ?? []))
    case .batch(let commands): for command in commands { await run(command, send: send) } } } }
`,
      'App/App.swift': `import SwiftUI
@main struct Main: App { let program = Program()
  var body: some Scene { WindowGroup { Text("").onAppear { program.send(.opened) } } } }
`,
    },
    { kind: 'app' },
  );
const LOOP = 'await interpreter.run(command) { [weak self] next in self?.send(next) }';
const BOTH = 'allergy labResult | allergy labResult';
const LABS = 'allergy labResult | labResult';

describe('a command that comes back is told', () => {
  test.each([
    ['one', '.fetch(.labs)', LABS],
    ['one of a choice', 'Bool.random() ? .fetch(.labs) : .fetch(.allergies)', BOTH],
    ['several', '.batch([.fetch(.labs), .fetch(.allergies)])', BOTH],
    ['several, one of them twice', '.batch([.fetch(.labs), .fetch(.labs)])', LABS],
    ['several in several', '.batch([.batch([.fetch(.labs)]), .fetch(.allergies)])', BOTH],
  ])('%s', async (_, made, expected) => {
    expect(await app(made)).toBe(expected);
  });

  test.each([
    ['by a closure that names it', 'await interpreter.run(command) { next in self.send(next) }'],
    ['by a method', 'await interpreter.run(command, send: send)'],
    ['by a closure without a name for it', 'await interpreter.run(command) { self.send($0) }'],
  ])('sent back %s', async (_, loop) => {
    expect(await app('.batch([.fetch(.labs)])', undefined, loop)).toBe(LABS);
  });
});

describe('what others choose stays open', () => {
  test.each([
    [
      'one of a server',
      'Command.fetch(topic(of: message))',
      'func topic(of message: Message) -> Topic { Remote.topic() }',
    ],
    ['one of a library', 'Remote.command()', ''],
  ])('%s', async (_, command, more) => {
    const found = await app(
      '.idle',
      `let command: Command = ${command}`,
      `${LOOP} }\n  ${more}\n  func idle() { Task {`,
    );
    expect(found).toBe('allergy labResult | !');
  });
});
