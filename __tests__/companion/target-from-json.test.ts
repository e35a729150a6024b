import { describe, expect, test } from 'vitest';
import type { TargetShape } from '../../src/companion/report-shape.ts';
import { storedFromJson } from '../../src/companion/stored-from-json.ts';
import { targetFromJson } from '../../src/companion/target-from-json.ts';
import type { Location } from '../../src/types.ts';

const at = (line: number, file = 'App/Info.plist'): Location => ({ file, line, column: 2 });
const OUT: Location = { file: '../../etc/passwd', line: 5, column: 1 };
/** What a place that leads out becomes. */
const NO_PLACE: Location = { file: '', line: 0, column: 1 };
const LONG = 'x'.repeat(5000);
const CUT = 'x'.repeat(4000);

const ACCESS = 'com.apple.developer.healthkit.access';
const HEALTHKIT = 'com.apple.developer.healthkit';
const SHARE = 'NSHealthShareUsageDescription';
const REQUIRED = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';
const LAB = 'HKClinicalTypeIdentifierLabResultRecord';

const BARE: TargetShape = {
  ...{ name: 'App', verdict: 'failed', kind: 'app', project: 'App.xcodeproj', platforms: ['ios'] },
  ...{ configurations: ['Debug', 'Release'], entitlements: {}, usageDescriptions: {} },
  clinicalTypes: { requested: [], read: [], shared: [], required: [], unresolved: [] },
};
const take = (more: Partial<TargetShape> = {}) => targetFromJson({ ...BARE, ...more });
const types = (more: Partial<TargetShape['clinicalTypes']>) => ({ clinicalTypes: { ...BARE.clinicalTypes, ...more } });

describe('a target of a report', () => {
  test('has what the report says, and nothing where it says nothing', () => {
    const nowhere: Location = { file: '', line: 0, column: 0 };
    const absent = { state: 'absent', at: nowhere };
    const { target, ...rest } = take();
    expect(rest).toEqual({ verdict: 'failed', configurations: ['Debug', 'Release'] });
    const { info, entitlements, code, ...plain } = target;
    expect(plain).toEqual({
      ...{ name: 'App', kind: 'app', project: 'App.xcodeproj', at: nowhere, configuration: 'Debug', shipping: 'Debug' },
      ...{ entitlementsFile: absent, localizations: [], platforms: ['ios'], deploymentTarget: absent },
      ...{ bundleIdentifier: absent, manualSigning: false, sources: [], flags: new Map(), dependencies: [] },
      ...{ variants: [], hosts: [], embedded: [], signs: [] },
    });
    for (const list of [info, entitlements]) {
      expect([list.at, list.entries, list.get(HEALTHKIT)]).toEqual([nowhere, new Map(), absent]);
    }
    expect(code).toEqual({
      ...{ healthKit: [], clinical: [], requested: [], read: [], shared: [], unresolved: [], unknownTypes: [] },
      ...{ apis: [], flows: [], imports: new Map(), privacyLinks: [], skipped: [] },
    });
  });

  test('stands where it stands, with its version, its signs and what it ships as', () => {
    const place = at(4, 'App.xcodeproj/project.pbxproj');
    const signs = [{ value: LONG, at: OUT }];
    const { target } = take({ at: place, deploymentTarget: LONG, shippingConfiguration: 'Release', signs });
    expect(target).toMatchObject({
      ...{ at: place, configuration: 'Release', shipping: 'Release', signs: [{ value: CUT, at: NO_PLACE }] },
      deploymentTarget: { state: 'known', value: CUT, at: place },
    });
    expect([target.info.at, target.entitlements.at]).toEqual([place, place]);
    expect(take({ configurations: [] }).target.configuration).toBe('');
    expect(take({ deploymentTarget: '' }).target.deploymentTarget).toMatchObject({ state: 'known', value: '' });
  });

  test('has no text that is long, and no place that leads out', () => {
    const { target, configurations } = take({ name: LONG, project: LONG, at: OUT, configurations: [LONG] });
    expect([target.name, target.project, target.at, configurations, target.configuration]).toEqual([
      ...[CUT, CUT, NO_PLACE, [CUT], CUT],
    ]);
    const lists = { info: at(1), entitlements: OUT };
    const other = take({ lists }).target;
    expect([other.info.at, other.entitlements.at]).toEqual([at(1), NO_PLACE]);
    expect(other.info.get(SHARE)).toEqual({ state: 'absent', at: at(1) });
  });
});

describe('what it declares', () => {
  const entitlement = (value: unknown, more = {}) =>
    take({ entitlements: { access: { value, at: at(3), ...more } } }).target.entitlements.get(ACCESS);

  test('stands under the key that Apple has for it, in its own list', () => {
    const { target } = take({
      entitlements: { healthkit: { value: true, at: at(3), keyAt: at(2) }, [SHARE]: { value: 'no', at: at(1) } },
      usageDescriptions: { [SHARE]: { value: 'Text.', at: at(5) }, healthkit: { value: true, at: at(1) } },
    });
    expect([...target.entitlements.entries]).toEqual([
      [HEALTHKIT, { key: HEALTHKIT, keyAt: at(2), value: { kind: 'boolean', value: true, at: at(3) } }],
    ]);
    expect([...target.info.entries]).toEqual([
      [SHARE, { key: SHARE, keyAt: at(5), value: { kind: 'string', value: 'Text.', at: at(5) } }],
    ]);
    expect(target.info.get(SHARE)).toEqual({
      ...{ state: 'known', value: target.info.entries.get(SHARE), at: at(5) },
    });
  });

  test.each<[unknown, unknown]>([
    ['text', { kind: 'string', value: 'text' }],
    [LONG, { kind: 'string', value: CUT }],
    [false, { kind: 'boolean', value: false }],
    [7, { kind: 'number', value: 7 }],
    [null, { kind: 'dictionary', value: new Map() }],
    [undefined, { kind: 'dictionary', value: new Map() }],
    [{ a: 1 }, { kind: 'dictionary', value: new Map() }],
    [{ unresolved: 5 }, { kind: 'dictionary', value: new Map() }],
    [{ unresolved: 'set nowhere' }, { kind: 'unresolved', reason: 'set nowhere' }],
    [{ unresolved: LONG }, { kind: 'unresolved', reason: CUT }],
  ])('as %j', (value, expected) => {
    expect(entitlement(value)).toMatchObject({
      state: 'known',
      value: { value: { ...(expected as object), at: at(3) } },
    });
  });

  test('as a list, whose entries stand where the report says, or where it stands itself', () => {
    const item = (value: string, place: Location) => ({ kind: 'string', value, at: place });
    const list = { kind: 'array', at: at(3), value: [item('a', at(4)), item('b', at(3)), item('c', NO_PLACE)] };
    const itemsAt = [at(4), undefined, OUT];
    expect(entitlement(['a', 'b', 'c'], { itemsAt })).toMatchObject({ state: 'known', value: { value: list } });
    expect(entitlement(['a'], { keyAt: OUT })).toMatchObject({
      value: { key: ACCESS, keyAt: NO_PLACE, value: { value: [item('a', at(3))] } },
    });
    expect(entitlement([])).toMatchObject({
      value: { key: ACCESS, keyAt: at(3), value: { kind: 'array', value: [] } },
    });
  });

  test('in lists within lists, six deep and no deeper', () => {
    const nest = (depth: number): unknown => (depth === 0 ? 'end' : [nest(depth - 1)]);
    const kinds = (value: unknown): string[] => {
      const { kind, value: inner } = value as { kind: string; value: unknown };
      return [kind, ...(Array.isArray(inner) && inner.length > 0 ? kinds(inner[0]) : [])];
    };
    const of = (depth: number) => {
      const read = entitlement(nest(depth));
      return read.state === 'known' ? kinds(read.value.value) : [];
    };
    expect(of(6)).toEqual([...Array.from({ length: 6 }, () => 'array'), 'string']);
    expect(of(7)).toEqual([...Array.from({ length: 6 }, () => 'array'), 'dictionary']);
  });

  test('is open where the report says why', () => {
    expect(entitlement(undefined, { unresolved: LONG, at: OUT })).toEqual({
      ...{ state: 'unresolved', reason: CUT, at: NO_PLACE },
    });
    const { entries } = take({ entitlements: { access: { unresolved: 'x', at: at(1) } } }).target.entitlements;
    expect(entries.size).toBe(0);
  });

  test('by keys of its own alone', () => {
    const inherited = Object.create({ access: { value: [], at: at(1) } });
    const hollow = { access: undefined } as unknown as TargetShape['entitlements'];
    for (const entitlements of [inherited, hollow])
      expect(take({ entitlements }).target.entitlements.get(ACCESS).state).toBe('absent');
  });
});

describe('the types it requires', () => {
  const required = (more: Partial<TargetShape>) => take(more).target.info.get(REQUIRED);
  const open = (line: number, reason = 'unknown') => ({ role: 'required' as const, reason, at: at(line) });

  test('are a list in the order of its lines, with what is open in it', () => {
    const of = {
      required: [
        { type: LONG, at: at(9) },
        { type: LAB, at: at(7) },
      ],
      unresolved: [open(8, LONG)],
    };
    const place = at(6);
    const value = {
      ...{ kind: 'array', at: place },
      value: [
        { kind: 'string', value: LAB, at: at(7) },
        { kind: 'unresolved', reason: CUT, at: at(8) },
        { kind: 'string', value: CUT, at: at(9) },
      ],
    };
    expect(required({ lists: { requiredTypes: place }, ...types(of) })).toEqual({
      ...{ state: 'known', at: place, value: { key: REQUIRED, keyAt: place, value } },
    });
    expect(required({ lists: { requiredTypes: OUT } })).toMatchObject({
      at: NO_PLACE,
      value: { value: { value: [] } },
    });
  });

  test('are open where there is no list and a reason, and absent without either', () => {
    expect(required(types({ unresolved: [open(8, LONG), open(9)] }))).toEqual({
      ...{ state: 'unresolved', reason: CUT, at: at(8) },
    });
    expect(required(types({ unresolved: [{ ...open(8), at: OUT }] }))).toMatchObject({ at: NO_PLACE });
    expect(required(types({ required: [{ type: LAB, at: at(7) }] })).state).toBe('absent');
    expect(required({ lists: {}, ...types({ unresolved: [{ ...open(8), role: 'read' }] }) }).state).toBe('absent');
  });
});

describe('what its code does', () => {
  const use = { type: ALLERGY, at: at(1) } as const;
  const taken = { type: ALLERGY, at: at(1), call: at(1), api: '', spelling: 'case' };

  test('asks for, reads and shares', () => {
    const whole = { ...use, call: OUT, api: LONG, upperBound: true as const, conditional: LONG };
    const { code } = take(types({ requested: [use], read: [whole], shared: [{ ...use, at: OUT }] })).target;
    expect([code.requested, code.read, code.shared]).toEqual([
      [taken],
      [{ ...taken, call: NO_PLACE, api: CUT, upperBound: true, conditional: CUT }],
      [{ ...taken, at: NO_PLACE, call: NO_PLACE }],
    ]);
    expect(Object.keys(code.requested[0] ?? {})).not.toContain('conditional');
  });

  test('leaves open, but for what the list of required types does', () => {
    const open = (role: 'requested' | 'read' | 'shared' | 'required') => ({ role, reason: LONG, at: OUT });
    const { code } = take(
      types({ unresolved: [open('required'), open('requested'), open('read'), open('shared')] }),
    ).target;
    const rest = { reason: CUT, at: NO_PLACE };
    expect(code.unresolved).toEqual(['requested', 'read', 'shared'].map((role) => ({ role, ...rest })));
  });

  test('hands on', () => {
    const flow = {
      ...{ kind: 'console', destination: LONG, api: LONG, at: OUT, strength: 'value', types: [ALLERGY] },
    } as const;
    const { flows } = take({ destinations: [flow, { ...flow, conditional: LONG }] }).target.code;
    const read = { ...flow, destination: CUT, api: CUT, at: NO_PLACE, trace: [] };
    expect(flows).toStrictEqual([read, { ...read, conditional: CUT }]);
  });
});

describe('what App Store Connect held', () => {
  const bare = { app: 'App', target: 'Care', locales: [], unread: [] };

  test('is nothing where nobody asked it', () => {
    expect(storedFromJson(undefined)).toEqual({});
    expect(storedFromJson([])).toEqual({ appStoreConnect: [] });
  });

  test('has what the report says, and no text that is long', () => {
    const read = {
      ...{ app: 'App', owner: { name: 'Care', project: '' }, at: { file: '', line: 0, column: 0 } },
      ...{ locales: [], unread: [], categories: [], texts: { descriptions: [] } },
    };
    expect(storedFromJson([bare])).toStrictEqual({ appStoreConnect: [read] });
    const locale = { locale: LONG, privacyPolicyUrl: LONG };
    const whole = {
      ...{ app: LONG, target: LONG, state: LONG, locales: [locale, { locale: 'de' }] },
      ...{ live: { state: LONG, locales: [{ locale: LONG }] }, reviewNotes: { asked: true } },
      ...{ build: { version: LONG, uploadedDate: LONG }, unread: [{ what: 'the build', reason: LONG }] },
    };
    expect(storedFromJson([whole as never])).toStrictEqual({
      appStoreConnect: [
        {
          ...read,
          ...{ app: CUT, owner: { name: CUT, project: '' }, state: CUT },
          ...{ locales: [{ locale: CUT, privacyPolicyUrl: CUT }, { locale: 'de' }] },
          ...{ live: { state: CUT, locales: [{ locale: CUT }] }, reviewNotes: { asked: true } },
          ...{ build: { version: CUT, uploadedDate: CUT, bundles: [] }, unread: [{ what: 'the build', reason: CUT }] },
        },
      ],
    });
    expect(storedFromJson([{ ...bare, build: {} }])).toStrictEqual({
      appStoreConnect: [{ ...read, build: { bundles: [] } }],
    });
  });
});
