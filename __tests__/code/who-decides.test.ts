/**
 * Code that says nothing of types and decides which branch of a reader is entered: it is followed, though what it calls is
 * reached by no call, but by a stream, a subject, a callback.
 */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const READER = `import HealthKit
struct Reader {
  let store: HKHealthStore
  func loadAllergies() { query(.allergyRecord) }
  func loadVisits() { query(.procedureRecord) }
  private func query(_ type: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}
`;
const MAIN = `import SwiftUI
@main struct Main: App { let model = Model()
  var body: some Scene { WindowGroup { Home(model: model) } } }
struct Home: View { let model: Model
  var body: some View { Button("Visits") { model.open() }.task { await model.start() } } }
`;
const ACCESS = `import HealthKit
struct Access { let store: HKHealthStore
  func request() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
}
`;
const JOB = 'enum Job { case allergies, visits }\n';
const work = (takes: string, first = '.allergies', second = '.visits'): string => `import HealthKit
final class Worker { let reader: Reader
  init(reader: Reader) { self.reader = reader }
  func work(${takes === '' ? '' : `_ jobs: ${takes}`}) async { for await job in jobs { run(job) } }
  func run(_ job: ${/<(\w+)/.exec(takes)?.[1] ?? 'Job'}) { switch job { case ${first}: reader.loadAllergies()
  case ${second}: reader.loadVisits()
  default: break } }
}
`;
const model = (fields: string, start: string, open: string, head = ''): string => `import Combine
import HealthKit
${head}final class Model { ${fields}
  let store = HKHealthStore()
  func start() async { Access(store: store).request()
    ${start} }
  func open() { ${open} }
}
`;
const stream = (of: string, start: string, open: string): string =>
  model(
    `let jobs: AsyncStream<${of}>\nlet post: AsyncStream<${of}>.Continuation\ninit() { (jobs, post) = AsyncStream.makeStream(of: ${of}.self) }`,
    `post.yield(${start})\nawait Worker(reader: Reader(store: store)).work(jobs)`,
    `post.yield(${open})`,
  );

describe('both are read', () => {
  test.each<[title: string, model: string, worker: string]>([
    ['a case that is yielded', stream('Job', '.allergies', '.visits'), JOB + work('AsyncStream<Job>')],
    ['a case by its type', stream('Job', 'Job.allergies', 'Job.visits'), JOB + work('AsyncStream<Job>')],
    [
      'a text that is yielded',
      stream('String', '"allergies"', '"visits"'),
      work('AsyncStream<String>', '"allergies"', '"visits"'),
    ],
    ['a number that is yielded', stream('Int', '0', '1'), work('AsyncStream<Int>', '0', '1')],
    [
      'a flag that is yielded',
      stream('Bool', 'true', 'false'),
      work('AsyncStream<Bool>', 'true', 'false').replace('default: break', ''),
    ],
    [
      'a constant of a type',
      stream('Step', 'Step.first', 'Step.second'),
      `struct Step: Equatable { let raw: Int\nstatic let first = Step(raw: 0)\nstatic let second = Step(raw: 1) }\n${work('AsyncStream<Step>', 'Step.first', 'Step.second')}`,
    ],
    [
      'a case with a payload',
      stream('Job', '.allergies', '.visits(2)'),
      `enum Job { case allergies, visits(Int) }\n${work('AsyncStream<Job>')}`,
    ],
    [
      'a case in an object',
      stream('Job', 'Job(kind: .allergies)', 'Job(kind: .visits)'),
      `enum Kind { case allergies, visits }\nstruct Job { let kind: Kind }\n${work('AsyncStream<Job>').replace('switch job', 'switch job.kind')}`,
    ],
    [
      'a subject',
      model(
        'let jobs = PassthroughSubject<Job, Never>()\nvar bag: Set<AnyCancellable> = []',
        'let worker = Worker(reader: Reader(store: store))\njobs.sink { worker.run($0) }.store(in: &bag)\njobs.send(.allergies)',
        'jobs.send(.visits)',
      ),
      JOB + work('AsyncStream<Job>'),
    ],
    [
      'a callback that is kept',
      model(
        'var onJob: (Job) -> Void = { _ in }',
        'let worker = Worker(reader: Reader(store: store))\nonJob = { worker.run($0) }\nonJob(.allergies)',
        'onJob(.visits)',
      ),
      JOB + work('AsyncStream<Job>'),
    ],
    [
      'a property that is observed',
      model(
        'var worker: Worker?\nvar job = Job.allergies { didSet { worker?.run(job) } }',
        'worker = Worker(reader: Reader(store: store))\nworker?.run(job)',
        'job = .visits',
      ),
      JOB + work('AsyncStream<Job>'),
    ],
    [
      'a published property',
      model(
        '@Published var job = Job.allergies\nvar bag: Set<AnyCancellable> = []',
        'let worker = Worker(reader: Reader(store: store))\n$job.sink { worker.run($0) }.store(in: &bag)',
        'job = .visits',
      ),
      JOB + work('AsyncStream<Job>'),
    ],
    [
      'a list that is worked off',
      model(
        'var jobs: [Job] = [.allergies]',
        'let worker = Worker(reader: Reader(store: store))\nfor job in jobs { worker.run(job) }',
        'jobs.append(.visits)\nTask { await start() }',
      ),
      JOB + work('AsyncStream<Job>'),
    ],
    [
      'a delegate',
      model(
        'weak var heard: JobHeard?\nvar worker: Worker?',
        'let worker = Worker(reader: Reader(store: store))\nself.worker = worker\nheard = worker\nheard?.heard(.allergies)',
        'heard?.heard(.visits)',
        'protocol JobHeard: AnyObject { func heard(_ job: Job) }\nextension Worker: JobHeard { func heard(_ job: Job) { run(job) } }\n',
      ),
      JOB + work('AsyncStream<Job>'),
    ],
    [
      'a notice',
      model(
        'var worker: Worker?',
        'let worker = Worker(reader: Reader(store: store))\nself.worker = worker\nNotificationCenter.default.addObserver(forName: .job, object: nil, queue: nil) { note in if let job = note.object as? Job { worker.run(job) } }\nNotificationCenter.default.post(name: .job, object: Job.allergies)',
        'NotificationCenter.default.post(name: .job, object: Job.visits)',
        'extension Notification.Name { static let job = Notification.Name("job") }\n',
      ),
      JOB + work('AsyncStream<Job>'),
    ],
  ])('%s', async (_, model, worker) => {
    const files = {
      'App/Main.swift': MAIN,
      'App/Access.swift': ACCESS,
      'App/Reader.swift': READER,
      'App/Model.swift': model,
      'App/Worker.swift': worker,
    };
    expect(await flow(files, { kind: 'app' })).toMatch(/^allergy procedure \| allergy (?:procedure|!)$/);
  });
});
