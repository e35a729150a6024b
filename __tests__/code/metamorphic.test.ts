import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf, names } from './code.ts';

/** An app in pieces: declarations that may stand in any order, in one file or several. */
interface App {
  readonly members: readonly string[];
  readonly rest: readonly string[];
}

const RUN =
  'func run(_ type: HKSampleType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { query, samples, error in print(samples as Any) }) }';

const APPS: readonly App[] = [
  {
    members: [
      'let wanted: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord]',
      'func ask() { store.requestAuthorization(toShare: nil, read: Set(wanted.map { HKClinicalType($0) })) { ok, error in if ok { self.load() } } }',
      'func load() { query(identifier: .allergyRecord) }',
      'func query(identifier: HKClinicalTypeIdentifier) { if let type = HKObjectType.clinicalType(forIdentifier: identifier) { run(type) } }',
    ],
    rest: ['struct Screen: View { let health = Health()\n var body: some View { Button("Go") { health.ask() } } }'],
  },
  {
    members: [
      'func types(of kinds: [Kind]) -> Set<HKObjectType> { Set(kinds.compactMap(\\.type)) }',
      'func ask() async throws { try await store.requestAuthorization(toShare: [], read: types(of: Kind.allCases))\n loadAll() }',
      'func load(kind: Kind) { if let type = kind.type { run(type) } }',
      'func loadAll() { for kind in [Kind.labs, .notes] { load(kind: kind) } }',
    ],
    rest: [
      'enum Kind: CaseIterable { case labs, notes, shots\n var identifier: HKClinicalTypeIdentifier { switch self { case .labs: return .labResultRecord\n case .notes: return .clinicalNoteRecord\n case .shots: return .immunizationRecord } }\n var type: HKClinicalType? { HKObjectType.clinicalType(forIdentifier: identifier) } }',
      'struct Row: View { let kind: Kind\n let health: Health\n var body: some View { Text("x").task { health.load(kind: kind) } } }',
    ],
  },
  {
    members: [
      'var chosen: Set<HKObjectType> = []',
      'func prepare() { chosen.insert(HKClinicalType(.procedureRecord))\n chosen.formUnion(Table.rows.map { HKClinicalType($0.identifier) }) }',
      'func ask() { prepare()\n store.requestAuthorization(toShare: nil, read: chosen) { ok, error in self.load()\n self.study() } }',
      'func load() { for row in Table.rows { run(HKClinicalType(row.identifier)) } }',
      'func study() { let found = fetchStudy()\n for type in found.types { run(type) } }',
    ],
    rest: [
      'struct Entry { let identifier: HKClinicalTypeIdentifier\n let title: String }',
      'enum Table { static let rows = [Entry(identifier: .medicationRecord, title: "M"), Entry(identifier: .vitalSignRecord, title: "V")] }',
    ],
  },
];

const HEAD = 'import HealthKit\nimport SwiftUI\n';

const write = ({ members, rest }: App): string =>
  `${HEAD}@main struct Main { static func main() { Health().ask() } }\nfinal class Health { let store = HKHealthStore()\n${[RUN, ...members].join('\n')}\n}\n${rest.join('\n')}\n`;

/** What decides every rule: types by role, whether anything is unresolved, which calls there are. */
async function verdict(texts: string | Record<string, string>): Promise<string> {
  const { requested, read, shared, unresolved, apis } = await factsOf(texts);
  const roles = [...new Set(unresolved.map(({ role }) => role))].sort().join(',');
  const calls = apis.map(({ name, types }) => `${name}(${types.length})`).sort();
  return [names(requested), names(read), names(shared), roles, ...calls].join(' | ');
}

const app = fc.constantFrom(...APPS);
const ROUNDS = { numRuns: 12, seed: 20261124 };

describe('changes that change nothing', () => {
  test('the apps say something', async () => {
    expect(await Promise.all(APPS.map((it) => verdict(write(it))))).toEqual([
      'allergy condition | allergy |  |  | requestAuthorization(2)',
      'clinicalNote immunization labResult | clinicalNote labResult |  |  | requestAuthorization(3)',
      'medication procedure vitalSign | medication vitalSign |  | read | requestAuthorization(3)',
    ]);
  });

  test('the order of declarations', async () => {
    const shuffled = app.chain((it) =>
      fc.record({
        from: fc.constant(it),
        to: fc.record({
          members: fc.shuffledSubarray([...it.members], { minLength: it.members.length }),
          rest: fc.shuffledSubarray([...it.rest], { minLength: it.rest.length }),
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ from, to }) => {
        expect(await verdict(write(to))).toBe(await verdict(write(from)));
      }),
      ROUNDS,
    );
  });

  test('a file split in several, by whatever names', async () => {
    const split = fc.record({
      it: app,
      names: fc.shuffledSubarray(['A.swift', 'M.swift', 'Z.swift'], { minLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(split, async ({ it, names: [first = '', second = '', third = ''] }) => {
        const half = it.members.length >> 1;
        const texts = {
          [`App/${first}`]: write({ members: it.members.slice(0, half), rest: [] }),
          [`App/${second}`]: `${HEAD}extension Health {\n${it.members
            .slice(half)
            .filter((member) => !/^(?:let|var) \w+(?::| =)/.test(member))
            .join('\n')}\n}\n`,
          [`App/${third}`]: `${HEAD}${it.rest.join('\n')}\n`,
        };
        const stored = it.members.slice(half).filter((member) => /^(?:let|var) \w+(?::| =)/.test(member));
        if (stored.length > 0) return;
        expect(await verdict(texts)).toBe(await verdict(write(it)));
      }),
      ROUNDS,
    );
  });

  test('other names', async () => {
    const own = [
      'Health',
      'Kind',
      'Table',
      'Entry',
      'Screen',
      'Row',
      'wanted',
      'load',
      'query',
      'ask',
      'run',
      'types',
      'chosen',
      'prepare',
      'loadAll',
      'rows',
      'kind',
      'kinds',
      'title',
      'health',
      'labs',
      'notes',
      'shots',
      'row',
      'study',
    ];
    const fresh = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: own.length, maxLength: own.length });
    await fc.assert(
      fc.asyncProperty(app, fresh, async (it, words) => {
        const to = new Map(
          own.map((name, index) => {
            const word = `my${words[index] ?? ''}`;
            return [name, /^[A-Z]/.test(name) ? `T${word}` : word];
          }),
        );
        // not after `found.`, which is somebody else's type, nor where the system's label stands
        const renamed = write(it).replace(/(?<!found\.)\b[A-Za-z]\w*\b/g, (name) => to.get(name) ?? name);
        expect(await verdict(renamed)).toBe(await verdict(write(it)));
      }),
      ROUNDS,
    );
  });

  test('comments, blank lines, CRLF, tabs, a byte order mark', async () => {
    const noise = fc.constantFrom(
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `\uFEFF${text}`,
      (text: string) => text.replaceAll('\n', '\n\n\t'),
      (text: string) => text.replaceAll('\n', ' // HKClinicalType(.coverageRecord)\n'),
      (text: string) => text.replaceAll('{', '{ /* read: [HKClinicalType(.coverageRecord)] /* nested */ */'),
      (text: string) => `/// requestAuthorization(toShare: nil, read: [HKClinicalType(.coverageRecord)])\n${text}`,
    );
    await fc.assert(
      fc.asyncProperty(app, noise, async (it, add) => {
        expect(await verdict(add(write(it)))).toBe(await verdict(write(it)));
      }),
      { ...ROUNDS, numRuns: 18 },
    );
  });

  test('a statement in `if #available`, in `do`, in a closure that runs at once, behind `guard`', async () => {
    const wraps = fc.constantFrom(
      (body: string) => `if #available(iOS 15, *) { ${body} }`,
      (body: string) => `do { ${body} }`,
      (body: string) => `guard #available(iOS 15, *) else { return }\n ${body}`,
      (body: string) => `defer { print("x") }\n ${body}`,
      (body: string) => `repeat { ${body} } while false`,
    );
    await fc.assert(
      fc.asyncProperty(app, wraps, async (it, wrap) => {
        const members = it.members.map((member) => {
          const match = /^(func (?:load|ask|study|prepare)\b[^{]*\{)([\s\S]*)\}$/.exec(member);
          return match?.[1] && match[2] ? `${match[1]} ${wrap(match[2])} }` : member;
        });
        expect(await verdict(write({ ...it, members }))).toBe(await verdict(write(it)));
      }),
      { ...ROUNDS, numRuns: 15 },
    );
  });
});
