import type {
  AppTarget,
  ClinicalType,
  CodeFacts,
  Finding,
  Location,
  PlistEntry,
  PlistValue,
  PropertyList,
  Report,
  Rule,
  Severity,
  TypeUse,
} from '../../src/types.ts';

/** A name that Windows, URLs, workflow commands and Markdown each have something against. */
export const ODD = 'App/an, odd%name.plist';

/** A sentence that tries to be everything but a sentence. */
export const HOSTILE =
  '@octocat see #1, GH-2, octo/cat#3 and 0123456789abcdef <img src=x onerror=alert(1)> [click](javascript:alert(1)) ' +
  '![x](https://evil.example/x.png) https://evil.example www.evil.example a@evil.example :octocat: $\\evil$ | `code` ' +
  '**bold** <!-- hidden --> ::error::x ##[error]y \u001b[31mred\u001b[0m \u202eltr\u2066 \r::warning::z\n```mermaid\ngraph TD';

export function at(line: number, column: number, endColumn?: number, file = ODD): Location {
  return { file, line, column, ...(endColumn !== undefined && { endLine: line, endColumn }) };
}

export function text(value: string, place: Location): PlistValue {
  return { kind: 'string', value, at: place };
}

/** A property list that holds these keys, each a line below the other. */
export function propertyList(
  values: Readonly<Record<string, PlistValue>>,
  unresolved: readonly string[] = [],
): PropertyList {
  const entries = new Map<string, PlistEntry>(
    Object.entries(values).map(([key, value]) => [
      key,
      { key, keyAt: { ...value.at, line: value.at.line - 1 }, value },
    ]),
  );
  const top = at(3, 1);
  return {
    at: top,
    entries,
    get(key) {
      const entry = entries.get(key);
      if (entry) return { state: 'known', value: entry, at: entry.value.at };
      if (unresolved.includes(key))
        return { state: 'unresolved', reason: `$(${HOSTILE}) is set nowhere`, at: at(9, 1) };
      return { state: 'absent', at: top };
    },
  };
}

export function clinicalType(name: string): ClinicalType {
  return `HKClinicalTypeIdentifier${name}Record` as ClinicalType;
}

export function use(name: string, place: Location, more: Partial<TypeUse> = {}): TypeUse {
  const call = { ...place, line: 40, column: 9 };
  return {
    type: clinicalType(name),
    at: place,
    call,
    api: 'requestAuthorization(toShare:read:)',
    spelling: 'case',
    ...more,
  };
}

export const NO_CODE: CodeFacts = {
  healthKit: [],
  clinical: [],
  requested: [],
  read: [],
  shared: [],
  unresolved: [],
  unknownTypes: [],
  apis: [],
  flows: [],
  imports: new Map(),
  privacyLinks: [],
  skipped: [],
};

export function target(more: Partial<AppTarget> = {}): AppTarget {
  return {
    name: 'App',
    kind: 'app',
    project: 'App.xcodeproj',
    at: at(1, 1, undefined, 'App.xcodeproj/project.pbxproj'),
    configuration: 'Release',
    shipping: 'Release',
    info: propertyList({}),
    entitlements: propertyList({}),
    entitlementsFile: { state: 'known', value: 'App/App.entitlements', at: at(1, 1) },
    localizations: [],
    platforms: ['ios'],
    deploymentTarget: { state: 'known', value: '16.4', at: at(1, 1) },
    bundleIdentifier: { state: 'absent', at: at(1, 1) },
    manualSigning: false,
    sources: [],
    flags: new Map(),
    dependencies: [],
    code: NO_CODE,
    variants: [],
    hosts: [],
    embedded: [],
    signs: [{ value: 'com.apple.developer.healthkit.access', at: at(5, 3) }],
    ...more,
  };
}

export function rule(id: string, severity: Severity): Rule {
  return {
    id,
    severity,
    summary: `A made-up rule: \`${id}\` holds.`,
    why: '\nSomething happens to the app,\nand `nobody` likes it.',
    source: {
      url: 'https://developer.apple.com/documentation/healthkit/made-up',
      says: 'You must do as this sentence says.',
      ...(severity === 'warning' && { observed: 'Uploads were refused in 2026.' }),
    },
    examples: {
      bad: [{ title: 'A wrong list', files: { 'Info.plist': '\n<dict>\n  ↓<key>Made up</key>\n</dict>' } }],
      good: [{ title: 'A right list', files: { 'Info.plist': '\n<dict>\n</dict>' } }],
    },
    check: () => [],
  };
}

export const RULES = [
  rule('made-up-error', 'error'),
  rule('made-up-warning', 'warning'),
  rule('made-up-notice', 'notice'),
] as const;

export function finding(more: Partial<Finding> = {}): Finding {
  const [error] = RULES;
  return {
    rule: error,
    severity: (more.rule ?? error).severity,
    target: 'App',
    project: 'App.xcodeproj',
    configurations: ['Debug', 'Release'],
    at: at(6, 9, 20),
    message: 'The list holds "two" types.',
    fix: 'List three types.',
    fingerprint: 'f00d',
    ...more,
  };
}

const [, warning, notice] = RULES;
const swift = 'App/患者 Store.swift';

/** One of everything, hostile wherever the repository speaks. */
export const REPORT: Report = {
  rules: RULES,
  verdict: 'failed',
  counts: { error: 2, warning: 1, notice: 1 },
  targets: [
    {
      verdict: 'failed',
      configurations: ['Debug', 'Release'],
      target: target({
        entitlements: propertyList({
          'com.apple.developer.healthkit': { kind: 'boolean', value: true, at: at(4, 3, 10, 'App/App.entitlements') },
          'com.apple.developer.healthkit.access': {
            kind: 'array',
            at: at(6, 3, 10, 'App/App.entitlements'),
            value: [text('health-records', at(7, 5, 20, 'App/App.entitlements')), text('a|b\\|c', at(8, 5))],
          },
        }),
        info: propertyList(
          {
            NSHealthShareUsageDescription: text(HOSTILE, at(12, 11, 30)),
            NSHealthRequiredReadAuthorizationTypeIdentifiers: {
              kind: 'array',
              at: at(14, 3),
              value: [
                text('HKClinicalTypeIdentifierAllergyRecord', at(15, 5)),
                text('::error::`HK|Clinical`', at(16, 5)),
                { kind: 'unresolved', reason: '$(TYPE) is set nowhere', at: at(17, 5) },
              ],
            },
          },
          ['NSHealthUpdateUsageDescription'],
        ),
        code: {
          ...NO_CODE,
          requested: [
            use('Allergy', at(20, 7, 21, swift)),
            use('Allergy', at(32, 7, 21, swift)),
            use('Medication', at(21, 7, 24, swift)),
            use('LabResult', at(22, 7, 23, swift), { upperBound: true }),
            use('Coverage', at(23, 7, 23, swift), { conditional: 'DEBUG' }),
          ],
          read: [use('Allergy', at(50, 12, 26, swift), { symbol: 'Store.load()', available: '16.4' })],
          shared: [use('Condition', at(60, 3, undefined, swift))],
          unresolved: [{ role: 'shared', reason: `the list comes from ${HOSTILE}`, at: at(70, 5, 30, swift) }],
        },
      }),
    },
    {
      verdict: 'passed',
      configurations: ['Release'],
      target: target({
        name: '::error::Clip|@octocat',
        kind: 'app-clip',
        project: 'Zwei/project.yml',
        deploymentTarget: { state: 'unresolved', reason: 'set nowhere', at: at(1, 1) },
        info: propertyList({
          NSHealthClinicalHealthRecordsShareUsageDescription: text('Shows your 検査結果 beside your diary.', at(5, 3)),
        }),
      }),
    },
    {
      verdict: 'not-applicable',
      configurations: ['Debug', 'Release'],
      target: target({ name: 'AppTests', kind: 'test', signs: [], platforms: [] }),
    },
  ],
  findings: [
    finding({ related: [{ message: 'Also here.', at: at(20, 7, 21, swift) }] }),
    finding({
      at: at(21, 7, 24, swift),
      message: `Medications are asked for and never read: ${HOSTILE}`,
      fix: `Read them, or ask for less: ${HOSTILE}`,
      configurations: ['Release'],
      related: [{ message: HOSTILE, at: at(50, 12, 26, swift) }],
      isNew: true,
    }),
    finding({ rule: warning, at: at(12, 11, 30), message: 'The text says nothing of records.', fingerprint: 'beef' }),
    finding({ rule: notice, at: at(3, 1), message: 'Nothing tells the URL.', fingerprint: 'cafe', configurations: [] }),
    finding({
      rule: warning,
      at: at(12, 11, 30),
      message: 'The text says nothing of records.',
      fingerprint: 'beef',
      silenced: { by: 'ignore', reason: HOSTILE },
    }),
  ].map((one, index) => (index === 3 ? withoutTarget(one) : one)),
  privacyPolicy: [
    {
      url: 'https://evil.example/@octocat|`x`',
      locale: 'de-DE',
      at: at(1, 1, undefined, 'fastlane/metadata/de-DE/privacy_url.txt'),
      source: 'fastlane',
      authoritative: true,
      verdict: 'suspect',
      evidence: HOSTILE,
    },
    {
      url: 'https://example.org/privacy',
      at: { file: '', line: 0, column: 0 },
      source: 'option',
      authoritative: true,
      verdict: 'alive',
      evidence: '200; the page names health data.',
      mentionsHealth: true,
    },
  ],
  skipped: [
    { at: at(1, 1, undefined, 'App/Old.plist'), reason: `cut off after line 3 ${HOSTILE}`, target: 'App' },
    { at: at(2, 1, undefined, 'Broken.xcodeproj/project.pbxproj'), reason: 'conflict markers', blocking: true },
  ],
  quotes: new Map([
    [
      ODD,
      new Map([
        [6, '\t<array>two\ttypes</array>'],
        [12, '  <string>患者の記録 ##[error] text\u202e</string>'],
        [3, '<dict>'],
      ]),
    ],
    [
      swift,
      new Map([
        [21, '      .medicationRecord, // 薬'],
        [50, '\t\tstore.read("é", 患者)'],
      ]),
    ],
  ]),
};

function withoutTarget({ target: _target, project: _project, ...rest }: Finding): Finding {
  return rest;
}

export const CONTEXT = { colour: false, prefix: '' } as const;

export const ON_GITHUB = {
  colour: false,
  prefix: 'ios app',
  blobUrl: 'https://github.com/octo/records/blob/0123456789abcdef0123456789abcdef01234567/',
  changedFiles: new Set([`ios app/${swift}`]),
} as const;
