import { isEnglish, isShortEnglish } from './english.ts';
import { CLINICAL_TEXT, SHARE_TEXT, type UsageText } from './keys.ts';
import { countLetters, LEAST_LETTERS } from './text.ts';

/** Texts that tools and templates fill in when nobody writes one. They are compared in every language: no translation
 *  reads like this. */
const TEMPLATES: readonly { readonly pattern: RegExp; readonly from: string }[] = [
  { pattern: /^allow .{1,80} to (?:check|update) health(?: clinical)? info\W*$/i, from: 'the config plugin' },
  {
    pattern: /^.{1,80} wants to (?:read|update) your (?:clinical )?health (?:data|records)\W*$/i,
    from: 'the config plugin',
  },
  { pattern: /^read and understand (?:clinical )?health data\W*$/i, from: 'the set-up guide' },
  { pattern: /^share workout data with other apps\W*$/i, from: 'the set-up guide' },
  { pattern: /\buses? the step count to demonstrate\b/i, from: 'the project template' },
  {
    pattern: /^(?:(?:we|this app|the app) )?(?:needs?|wants?|requires?) access to (?:your )?health(?:kit)?\W*$/i,
    from: 'a template',
  },
  { pattern: /\ba very good reason\b/i, from: 'a sample' },
];

/** What a text about medical records can hardly do without. */
const RECORDS =
  /\b(?:health|medical|clinical|fhir|ehr|emr|records?|patients?|doctors?|physicians?|clinicians?|providers?|hospitals?|clinics?|medications?|medicines?|prescriptions?|labs?|laborator(?:y|ies)|test results?|allerg(?:y|ies|ic)|immuni[sz]ations?|vaccin\w+|diagnos\w+|procedures?|vitals?|vital signs?|chart|insurance|coverage|care team)\b/i;

/** The same without words that an app about steps or sleep uses as well. */
const SURELY_RECORDS =
  /\b(?:medical|clinical|fhir|ehr|emr|records?|patients?|doctors?|physicians?|clinicians?|providers?|hospitals?|medications?|medicines?|prescriptions?|labs?|laborator(?:y|ies)|test results?|allerg(?:y|ies|ic)|immuni[sz]ations?|vaccin\w+|diagnos\w+|procedures?|vital signs?|conditions?|insurance|coverage|history|a1c)\b/i;

const SOMETHING_ELSE =
  /\b(?:step counts?|steps|walking|running|workouts?|fitness|exercises?|activity|distance|sleep|calories|energy burned|location|photos?|camera|microphone|contacts|bluetooth)\b/i;

/** For the share text any word about the body or the Health app will do. */
const HEALTH =
  /\b(?:health\w*|medical|clinical|fitness|wellness|steps?|walk\w*|runs?|running|workouts?|exercis\w+|activity|activities|sleep\w*|heart|pulse|blood|glucose|insulin|weight|height|body|bmi|calori\w+|energy|nutrition|water|mindful\w*|cycles?|cycling|temperature|oxygen|respirat\w+|vitals?|records?|labs?|medic\w+|symptoms?|patients?|care|recovery|training)\b/i;

/** A sentence that ends where the purpose would begin: `Carebook needs access to your health records.`, `This app requires
 *  permission to access clinical data.` That an app is to work is no purpose. */
const ONLY_ACCESS = new RegExp(
  [
    '^(?:(?:your |the )?permissions? (?:to|for) )?(?:have )?',
    '(?:(?:access|read|view|use|retrieve|collect|write|update)(?:ing)?(?:(?:,| and| or|/) ?)?){1,3} (?:(?:to|from|in) )?',
    '(?:your |the |all )?(?:(?:apple|personal|health|healthkit|clinical|medical|and) ?){1,4}(?:records?|data|information)?',
    '(?: (?:from|in|of) (?:the |your )?(?:apple )?health(?:kit)?(?: app)?)?',
    '(?: (?:is|are) (?:needed|required|necessary))?',
    '(?: (?:in order )?to (?:work|function|operate|run)(?: (?:properly|correctly|as intended))?)?\\W*$',
  ].join(''),
  'i',
);
/** Who needs it, or is to allow it. `Displaying labs requires …` is a purpose, a name in capitals is the app's. */
const WHO = new RegExp(
  [
    '^(?:(?:[Ww]e|I) (?:need|require|request|want|would like)',
    '|(?:[Pp]lease )?(?:[Aa]llow|[Gg]rant|[Gg]ive)(?: (?:us|me|this app|the app|\\$\\(\\w{1,40}\\)|[A-Z][^\\s,;:]{0,39}))?',
    '|(?:(?:[Tt]h(?:is|e)|[Oo]ur)(?: (?:sample|demo|example))? app(?:lication)?|App|\\$\\(\\w{1,40}\\)|(?!\\w{0,40}ing\\b)[A-Z][^\\s,;:]{0,39}(?: [A-Z][^\\s,;:]{0,39}){0,3})',
    '(?: (?:sample |demo |example )?app(?:lication)?)?',
    ' (?:needs|requires|requests|wants|would like|(?<!s )(?:need|require|request|want))',
    '|[Nn]eeds|[Rr]equires|[Ww]ants)(?: to)?(?: have)? ',
  ].join(''),
);

const NO_RECORDS = 'mentions neither records nor medical data';

/** Why a text does not say what the app does with the data and why, as the end of a sentence; nothing when it may. `around`
 *  are the app's other usage texts: they tell the language of one that is too short to tell it. */
export function findWeakness(key: UsageText, text: string, around: readonly string[] = []): string | undefined {
  const template = TEMPLATES.find(({ pattern }) => pattern.test(text.trim()));
  if (template) return `is the text that ${template.from} fills in`;
  if (key === CLINICAL_TEXT && countLetters(text) < LEAST_LETTERS) {
    return `has ${countLetters(text)} letters and digits, too few to say what the records are for`;
  }
  if (!isEnglish(text)) {
    // of a text that is no sentence any word about the body will do
    const isAboutRecords = [RECORDS, SURELY_RECORDS, HEALTH].some((words) => words.test(text));
    return key === CLINICAL_TEXT && !isAboutRecords && isShortEnglish(text, around) ? NO_RECORDS : undefined;
  }
  if (isCutOff(text)) return 'breaks off in mid-sentence';
  if (ONLY_ACCESS.test(text.trim().replace(WHO, ''))) return 'says neither what is done with the data nor why';
  if (key === CLINICAL_TEXT && SOMETHING_ELSE.test(text) && !SURELY_RECORDS.test(text)) {
    return `speaks of ${SOMETHING_ELSE.exec(text)?.[0].toLowerCase()}, not of medical records`;
  }
  if (key === CLINICAL_TEXT && !RECORDS.test(text)) return NO_RECORDS;
  if (key === SHARE_TEXT && !HEALTH.test(text)) return 'does not mention health data';
  return undefined;
}

/** Ends with a word or a sign that no English sentence ends with, or leaves a bracket open. */
function isCutOff(text: string): boolean {
  const end = text.trim();
  if (/[,;:(–—]$/.test(end)) return true;
  if (end.lastIndexOf('(') > end.lastIndexOf(')')) return true;
  if (/\b(?:access|belong|listen|subscribe|agree|connect|related) to$/i.test(end)) return false;
  return /\b(?:and|or|the|a|an|your|our|their|because|such as|including|so that|in order to|to)(?:\.{2,}|…)?$/i.test(
    end,
  );
}
