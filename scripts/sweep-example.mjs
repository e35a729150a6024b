// A sweep of 300 repositories that do not exist, for pictures and for what is held of its page: scripts/axe.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const TOOL = { name: 'clinical-records-check', version: '0.0.0' };
const APPS = [
  ...['carebook', 'clinic', 'diary', 'pharmacy', 'sleep', 'cardio', 'trials', 'intake', 'allergies', 'coach', 'vitals'],
  ...['kiosk', 'triage', 'oncology', 'maternity', 'travel'],
];
const TEAMS = ['@acme/care', '@acme/research', '@acme/mobile-platform', '@acme/wellness'];
const TYPES = [
  ...['Medication', 'AllergyRecord', 'LabResultRecord', 'ConditionRecord', 'ImmunizationRecord', 'ProcedureRecord'],
].map((name) => `HKClinicalTypeIdentifier${name === 'Medication' ? 'MedicationRecord' : name}`);
const DESTINATIONS = ['Firebase Analytics', 'Amplitude', 'OpenAI', 'UserDefaults', 'Sentry', 'the system log'];
const FINDINGS = [
  [
    'clinical-data-to-third-party',
    'error',
    'Clinical records reach Firebase Analytics: `logEvent` gets the name of a medication.',
  ],
  [
    'clinical-usage-description-missing',
    'error',
    '`Info.plist` has no `NSHealthClinicalHealthRecordsShareUsageDescription`.',
  ],
  ['clinical-type-over-requested', 'error', 'The app asks for procedure records and never reads any.'],
  ['privacy-url-missing', 'warning', 'No privacy policy URL is in the repository.'],
  ['usage-description-weak', 'warning', 'The text says what is read, and not why.'],
];

/** Writes plan.json and results/ there. The same every time. */
export function writeExampleSweep(folder) {
  const planned = [];
  const setAside = [];
  for (let number = 0; number < 300; number += 1) {
    const app = APPS[number % APPS.length];
    const kind = ['ios', 'app', 'react-native', 'flutter', 'tools', 'watch'][number % 6];
    const repository = `${number % 7 === 6 ? 'umbrella' : 'acme'}/${app}-${kind}${number < 96 ? '' : `-${Math.floor(number / 96) + 1}`}`;
    const head = number.toString(16).padStart(40, '0');
    if (planned.concat(setAside).some((one) => one.repository === repository)) {
      setAside.push({ repository: `acme/archive-${number}`, state: 'skipped', reason: 'archived' });
      continue;
    }
    if (number % 5 > 2) {
      const states = [
        ['not-applicable', 'none of its languages is one of iOS apps'],
        ['skipped', number % 2 === 0 ? 'archived' : 'a fork'],
        ['empty', 'holds no commit'],
      ];
      const [state, reason] = states[Math.floor(number / 5) % 3];
      setAside.push({ repository, state, reason, private: number % 4 !== 0 });
      continue;
    }
    planned.push({ repository, ref: 'main', head, private: number % 4 !== 0 });
    const result = resultOf(repository, head, number);
    const file = path.join(folder, 'results', `${repository}.json`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(result));
  }
  const plan = { schemaVersion: 1, tool: TOOL, repositories: planned, setAside };
  writeFileSync(path.join(folder, 'plan.json'), JSON.stringify(plan));
}

function resultOf(repository, head, number) {
  const about = { schemaVersion: 1, tool: TOOL, repository, head };
  if (number % 31 === 30)
    return { ...about, state: 'denied', reason: 'GitHub says 403: Resource not accessible by integration' };
  if (number % 29 === 28) return { ...about, state: 'error', reason: 'the check takes more than 300 s' };
  const types = TYPES.filter((_, at) => (number * 7 + at * 5) % 9 < 3);
  const isBad = number % 8 === 1;
  const findings = FINDINGS.filter(
    ([, severity], at) => (severity === 'error' ? isBad : true) && (number + at * 3) % 4 < 2,
  );
  const isOpen = number % 23 === 5;
  const isFailed = findings.some(([, severity]) => severity === 'error');
  const state = types.length === 0 ? 'not-applicable' : isFailed ? 'failed' : isOpen ? 'incomplete' : 'passed';
  const told = types.length === 0 ? [] : findings;
  return {
    ...about,
    state,
    ...(state === 'incomplete' && { reason: 'a type that is asked for cannot be told: `permissions.flatMap(toType)`' }),
    teams: types.length === 0 ? [] : [TEAMS[(number >> 3) % TEAMS.length]],
    report: {
      verdict: state,
      targets: types.length === 0 ? [] : [targetOf(types, isOpen, number, state)],
      findings: told.map(([ruleId, severity, message], at) => ({
        ...{ ruleId, severity, message, target: 'App' },
        at: { file: `App/Sources/Records/RecordStore+${at}.swift`, line: 12 + at * 7, column: 5 },
        fingerprint: `${number}-${at}`.padEnd(64, '0'),
      })),
    },
  };
}

function targetOf(types, isOpen, number, verdict) {
  return {
    ...{ name: 'App', kind: 'app', project: 'App.xcodeproj', verdict },
    clinicalTypes: {
      requested: types.map((type) => ({ type })),
      unresolved: isOpen ? [{ role: 'requested', reason: 'x' }] : [],
    },
    destinations: DESTINATIONS.filter((_, at) => (number + at) % 6 === 0).map((destination) => ({ destination })),
  };
}
