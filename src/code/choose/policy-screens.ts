/**
 * Screens of an app that show its privacy policy without a web address in the code. What is taken for one, and why, is the
 * table FORMS; docs/decisions/policy-screens.md gives it to people.
 */
import { bufferOf } from '../../bytes.ts';
import { type Located, type RepoFiles, UnreadableFile } from '../../types.ts';

/** How a policy is called in names of code: by its two words, or by a word that means nothing else. */
const POLICY = [
  'privacy[-_ ]?(?:policy|notice|statement)',
  'data[-_ ]?protection[-_ ]?(?:policy|notice|statement|info)',
  'datenschutz[-_ ]?(?:erkl(?:ae|ä)rung|hinweise?|info|richtlinie|bestimmungen)?',
  '(?:politique|r[eè]gles)[-_ ]?de[-_ ]?confidentialit[eé]',
  'pol[ií]tica[-_ ]?de[-_ ]?privaci?dad[e]?',
  'informativa[-_ ]?(?:sulla[-_ ]?)?privacy',
  'privacy(?:verklaring|beleid)',
  'integritets?policy',
  'tietosuoja(?:seloste)?',
  'gizlilik[-_ ]?(?:politikas[ıi]|bildirimi)',
].join('|');

/** What a part of the screen is called. `PrivacyManager` and `PrivacyInfo.xcprivacy` are none. */
const SCREEN =
  '(?:view|screen|page|sheet|controller|viewcontroller|modal|dialog|widget|component|text|webview|link|button|row)s?';

interface Form {
  /** Read on from "taken for the app's policy because". */
  readonly because: string;
  readonly ofName?: RegExp;
  /** Folders of which the file lies below one. */
  readonly below?: readonly string[];
  readonly ofText?: RegExp;
  /** What the file must say too: the name alone means other things as well. */
  readonly besides?: RegExp;
}

const FORMS: readonly Form[] = [
  {
    because: 'a source file is called like the screen that it holds: `PrivacyPolicyView.swift`, `privacy-policy.tsx`',
    ofName: new RegExp(`(?:${POLICY})`, 'i'),
  },
  {
    because: 'a router shows a file by its path: `app/privacy.tsx`, `pages/privacy.dart`',
    ofName: /^privacy\.(?:[cm]?[jt]sx?|vue|svelte|dart|swift)$/i,
    below: ['app', 'screen', 'screens', 'page', 'pages', 'views', 'routes'],
  },
  {
    because: 'a screen is declared under that name: `struct PrivacyPolicyView`, `const DatenschutzScreen =`',
    ofText: new RegExp(
      `(?:\\b(?:struct|class|func|function|const|var|let)|@interface|@implementation)[ \\t]+\\w{0,40}(?:${POLICY}|privacyandterms|termsandprivacy)${SCREEN}\\b`,
      'i',
    ),
  },
  {
    // `PrivacyView` also covers the app in the task switcher: only with the words of a policy is it one
    because: 'a screen called Privacy speaks of data that is collected or shared',
    ofText:
      /\b(?:struct|class|function|const)[ \t]+(?:\w{0,20}Legal|Data)?Privacy(?:View|Screen|Page|Sheet|ViewController|Widget)\b/,
    besides:
      /\b(?:privacy policy|personal (?:data|information)|we (?:do not |don.t |never )?(?:collect|share|sell|store)|your data)\b/i,
  },
  {
    because:
      'a link, a button or a row is labelled with it: `NavigationLink("Privacy Policy")`, `<Link href="/privacy">`',
    ofText: new RegExp(
      `(?:\\b(?:NavigationLink|Link|Button|Label|ListTile|navigate|push|replace|present)\\b|\\bhref=|\\btitle[:=]|\\blabel[:=])[ \\t({<$.\\w]{0,40}["'\`][^"'\`\\n]{0,60}(?:${POLICY}|/privacy\\b)`,
      'i',
    ),
  },
  {
    because: 'the app carries the policy as a document: `forResource: "privacy-policy"`, `assets/privacy.html`',
    ofText: new RegExp(
      `(?:forResource:[ \\t]{0,4}["'][^"'\\n]{0,60}(?:privacy|${POLICY})|["'\`][^"'\`\\n]{0,100}(?:privacy|${POLICY})[^"'\`/\\n]{0,40}\\.(?:html?|md|pdf|rtf|txt)["'\`])`,
      'i',
    ),
  },
];

/** No name of a policy is without one of these. */
const PARTS = [
  'rivacy',
  'atenschutz',
  'onfidentialit',
  'rivacidad',
  'ataprotection',
  'ata_protection',
  'ntegritet',
  'ietosuoja',
  'izlilik',
];

/** Larger sources are made by machines. */
const LARGEST = 300_000;
const LONGEST_NAME = 255;

/** The first sign of each source that the app shows its policy itself: what it is taken for one by, at its line. */
export function findPolicyScreens(paths: readonly string[], files: RepoFiles): readonly Located<string>[] {
  return paths.flatMap((path) => {
    const top = { file: path, line: 1, column: 1 };
    const folders = path.split('/');
    const name = (folders.pop() ?? '').slice(0, LONGEST_NAME);
    const named = FORMS.find(
      ({ ofName, below }) => ofName?.test(name) && (below?.some((folder) => folders.includes(folder)) ?? true),
    );
    if (named) return [{ value: named.because, at: top }];
    const text = readText(path, files);
    if (text === '') return [];
    for (const { because, ofText, besides } of FORMS) {
      const found = ofText?.exec(text);
      if (!found || (besides && !besides.test(text))) continue;
      const line = text.slice(0, found.index).split('\n').length;
      return [{ value: because, at: { ...top, line } }];
    }
    return [];
  });
}

function readText(path: string, files: RepoFiles): string {
  try {
    const buffer = bufferOf(files.bytes(path));
    if (buffer.length > LARGEST || !PARTS.some((part) => buffer.includes(part))) return '';
    return buffer.toString('utf8').replaceAll(/^[ \t]*(?:\/\/|\*).*$/gm, '');
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}
