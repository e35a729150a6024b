/**
 * The usage texts that mends write: a whole sentence each, true as far as the code tells, and never shipped unread: a
 * comment beside it asks for the review.
 */
import type { AppTarget, ClinicalType, PropertyList } from '../types.ts';

const CLINICAL_TEXT = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE_TEXT = 'NSHealthShareUsageDescription';
const UPDATE_TEXT = 'NSHealthUpdateUsageDescription';

/** As people say it, in the order of the alphabet. */
const WORDS: ReadonlyMap<ClinicalType, string> = new Map([
  ['HKClinicalTypeIdentifierAllergyRecord', 'allergies'],
  ['HKClinicalTypeIdentifierClinicalNoteRecord', 'clinical notes'],
  ['HKClinicalTypeIdentifierConditionRecord', 'conditions'],
  ['HKClinicalTypeIdentifierImmunizationRecord', 'immunizations'],
  ['HKClinicalTypeIdentifierCoverageRecord', 'insurance coverage'],
  ['HKClinicalTypeIdentifierLabResultRecord', 'lab results'],
  ['HKClinicalTypeIdentifierMedicationRecord', 'medications'],
  ['HKClinicalTypeIdentifierProcedureRecord', 'procedures'],
  ['HKClinicalTypeIdentifierVitalSignRecord', 'vital signs'],
]);

/** A sentence for one of the three keys; undefined for any other. */
export function writeUsageText(key: string, target: AppTarget): string | undefined {
  const app = nameOfApp(target);
  switch (key) {
    case CLINICAL_TEXT: {
      const types = listTypes(target);
      const what = types === '' ? 'your health records' : `the ${types} in your health records`;
      return `${app} reads ${what} to show them to you in the app.`;
    }
    case SHARE_TEXT:
      return `${app} reads the health data that you choose to share, to show it to you in the app.`;
    case UPDATE_TEXT:
      return writes(target)
        ? `${app} saves the health data that you enter in the app to Apple Health.`
        : `${app} only reads health data and writes nothing to Apple Health.`;
    default:
      return undefined;
  }
}

/** What a comment beside the text asks of whoever reviews it. Holds nothing that could end a comment. */
export function reviewRemark(key: string, target: AppTarget): string {
  const app = nameOfApp(target)
    .replace(/[^\p{L}\p{M}\p{N}.,&']+/gu, ' ')
    .trim();
  if (key === UPDATE_TEXT && !writes(target)) return `Review this text: is it true that ${app} writes no health data?`;
  const data = key === CLINICAL_TEXT ? 'these records' : 'this data';
  return `Review this text: does it say what ${app} does with ${data}, and why?`;
}

/** The name under the app's icon, where it is known; else the target's. */
export function nameOfApp({ name, info }: AppTarget): string {
  const names = [knownText(info, 'CFBundleDisplayName'), knownText(info, 'CFBundleName'), name];
  return names.map((one) => one?.trim() ?? '').find(isName) ?? 'This app';
}

/** What stands for itself in a sentence wherever that is written: one line, no variable, no sign that nobody sees. */
function isName(text: string): boolean {
  return /^[^$\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,80}$/u.test(text);
}

function knownText(info: PropertyList, key: string): string | undefined {
  const entry = info.get(key);
  return entry.state === 'known' && entry.value.value.kind === 'string' ? entry.value.value.value : undefined;
}

function listTypes({ code }: AppTarget): string {
  const used = new Set(
    [...code.requested, ...code.read].filter(({ conditional }) => conditional === undefined).map(({ type }) => type),
  );
  const words = [...WORDS].filter(([type]) => used.has(type)).map(([, word]) => word);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function writes({ code }: AppTarget): boolean {
  return code.apis.some(({ name, conditional }) => name === 'shareNonClinical' && conditional === undefined);
}
