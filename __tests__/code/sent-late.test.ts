/** Who listens to a subject before anybody is seen to send into it: the tap of a button does, which is run last. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const APP = (model: string, view: string): Readonly<Record<string, string>> => ({
  'App/App.swift':
    'import SwiftUI\n@main struct Main: App { @StateObject private var model = Model(service: Service())\n var body: some Scene { WindowGroup { Page(model: model) } } }\n',
  'App/Page.swift': `import SwiftUI\nstruct Page: View { @ObservedObject var model: Model\n var body: some View { VStack { ${view} }.onAppear(perform: model.start) } }\nstruct Tap: View { let title: String\n let action: () -> Void\n var body: some View { Button(title, action: action) } }\n`,
  'App/Model.swift': `import Combine\nfinal class Model: ObservableObject { ${model}\n func start() { service.ask() }\n func labs() { topics.send(.labs) }\n func vitals() { topics.send(.vitals) } }\nenum Topic { case labs, vitals\n var identifier: HKClinicalTypeIdentifier { switch self { case .labs: return .labResultRecord\n case .vitals: return .vitalSignRecord } } }\n`,
  'App/Service.swift':
    'import Combine\nimport HealthKit\nfinal class Service { let store = HKHealthStore()\n func ask() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.vitalSignRecord)]) { _, _ in } }\n func page(_ topic: Topic) -> AnyPublisher<[String], Never> { Deferred { [store] in Future { promise in store.execute(HKSampleQuery(sampleType: HKClinicalType(topic.identifier), predicate: nil, limit: 9, sortDescriptors: nil) { _, found, _ in promise(.success([])) }) } }.eraseToAnyPublisher() } }\n',
});
const MODEL = (made: string, listens: string): string =>
  `${made}\n private let service: Service\n private var bag: Set<AnyCancellable> = []\n init(service: Service) { self.service = service\n ${listens}.sink { _ in }.store(in: &bag) }`;
const SUBJECT = 'private let topics = PassthroughSubject<Topic, Never>()';
const BOTH = 'Tap(title: "Labs", action: model.labs)\n Tap(title: "Vitals", action: model.vitals)';
const MAPPED = 'topics.map { service.page($0) }.switchToLatest()';

describe('what is sent comes', () => {
  test.each<[title: string, model: string, view: string, read: string]>([
    ['mapped to publishers', MODEL(SUBJECT, MAPPED), BOTH, 'labResult vitalSign'],
    ['one of two', MODEL(SUBJECT, MAPPED), BOTH.replace('model.vitals', 'model.labs'), 'labResult'],
    ['flattened', MODEL(SUBJECT, 'topics.flatMap { service.page($0) }'), BOTH, 'labResult vitalSign'],
    [
      'by way of others',
      MODEL(
        SUBJECT,
        'topics.removeDuplicates().debounce(for: 1, scheduler: RunLoop.main).flatMap { topic in service.page(topic) }',
      ),
      BOTH,
      'labResult vitalSign',
    ],
    [
      'erased',
      `${MODEL(SUBJECT, 'shown.flatMap { service.page($0) }')}\n private var shown: AnyPublisher<Topic, Never> { topics.eraseToAnyPublisher() }`,
      BOTH.replace('model.vitals', 'model.labs'),
      'labResult',
    ],
    [
      'with a type that is declared',
      MODEL('private let topics: PassthroughSubject<Topic, Never> = .init()', MAPPED),
      BOTH.replace('model.vitals', 'model.labs'),
      'labResult',
    ],
    [
      'one that holds the first',
      MODEL('private let topics = CurrentValueSubject<Topic, Never>(.labs)', MAPPED),
      '',
      'labResult',
    ],
  ])('%s', async (_, model, view, read) => {
    expect(await flow(APP(model, view), { kind: 'app' })).toBe(`labResult vitalSign | ${read}`);
  });
});

describe('nobody is seen to send', () => {
  test('into one that others get', async () => {
    const model = MODEL(`${SUBJECT}\n func share() { Partner.connect(topics) }`, MAPPED);
    const app = APP(model, 'Tap(title: "Share", action: model.share)');
    const silent = app['App/Model.swift']?.replace(/ func labs.*| func vitals.*(?= }$)/gm, '') ?? '';
    expect(await flow({ ...app, 'App/Model.swift': silent }, { kind: 'app' })).toBe('labResult vitalSign | !');
  });
});
