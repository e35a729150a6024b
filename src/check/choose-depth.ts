/**
 * How closely a repository is looked at. Where no file names anything of clinical records, an outline of its targets is
 * all that a report needs: the bytes are read once, and neither what each target compiles nor how each configuration
 * differs is worked out.
 */
import { bufferOf } from '../bytes.ts';
import {
  anyHolds,
  CLINICAL_HINTS,
  eitherOf,
  isNative,
  MAY_SPELL,
  NAME_MAKERS,
  nativeHolds,
} from '../code/scan/may-be-clinical.ts';
import { anyBinaryTells } from '../dependencies/binary-search.ts';
import { STAND_IN_WORDS } from '../files/stand-ins.ts';
import { SPEC_LINE } from '../targets/committed.ts';
import { INCLUDE_LINE } from '../targets/include-line.ts';
import type { Depth } from '../targets/way.ts';
import type { RepoFiles, Words } from '../types.ts';

/** Projects with their settings and property lists, and what package managers locked. */
const PROJECT = /\.(?:pbxproj|xcproj|xcworkspacedata|xcconfig|plist|entitlements|podspec(?:\.json)?|resolved|lock)$/i;
/** What package managers lock, and Tuist makes projects of. */
const INPUT =
  /(?:^|\/)(?:Podfile|Cartfile|pubspec\.yaml|package\.json|plugin\.xml|(?:Package(?:@swift-[\d.]+)?|Project|ProjectDescriptionHelpers\/[^/]+)\.swift)$/i;

/** Where targets declare what they ask for and link. */
export function isDeclaration(path: string): boolean {
  return PROJECT.test(path) || INPUT.test(path);
}

/** What a specification of XcodeGen takes in, under any name. */
const INCLUDED = /\.(?:ya?ml|json)$/i;

/** In UTF-16, whichever byte comes first. */
const wide = (text: string) => [...text].join('\0');

function inAnyEncoding({ words, parts }: Words): Words {
  return {
    words: [...words, ...words.map(wide)],
    parts: [...parts, ...parts.map((part) => wide(part.slice(0, 3)))],
  };
}

const NATIVE: Words = {
  words: [
    ...['NSHealth', 'NShealth', 'nshealth', 'NSHEALTH', 'ealthkit', 'ealthKit', 'EALTHKIT'],
    ...['esearchKit', 'esearchkit', 'peziFHIR', 'pezifhir', 'GroveStudy'],
    // names that settings define macros as
    ...['HKClinical', 'HKFHIR', 'linicalTypeForIdentifier'],
  ],
  parts: ['HKClin', 'HKFHIR', 'linica', 'ealth', 'EALTH', 'esearc', 'peziFH', 'pezifh', 'oveStu'],
};

/** Without one of these no specification declares clinical records or links a package that brings them. Other words would
 *  be found in the data that stands beside specifications: "mental_health" in a table of emoji. */
export const SPECIFIED = inAnyEncoding(NATIVE);

/** Nor, without one of these, anything else that declares, packages of npm and pub among it (`known-packages.ts`). */
export const DECLARED = inAnyEncoding({
  words: [...NATIVE.words, '-ehr', '-health', 'health_', 'healthrecords'],
  parts: [...NATIVE.parts, '-ehr'],
});

/** An outline, unless something names clinical records, or what may is not looked at here: dependencies that
 *  stand in the checkout, files behind links, and files that a declaration names where a listing passes by. */
export function chooseDepth(files: RepoFiles): Depth {
  const { paths, links = new Map(), hasDependencies } = files;
  if (hasDependencies !== false || [...links].some(([link, target]) => mayHide(link, target, files))) return 'whole';
  const list = paths.join('\n');
  const hasSpec = SPEC_LINE.test(list);
  // of what a project links an outline knows nothing
  if (anyBinaryTells(files)) return 'whole';
  // nothing else is told in outline
  if (!hasSpec && !/\.xcodeproj\/project\.|(?:^|\/)Project\.swift$/m.test(list)) return 'whole';
  // declarations first: they are few, and an app with records declares them
  const passed = namesPassedBy(files);
  const declared = { words: [...DECLARED.words, ...passed.words], parts: [...DECLARED.parts, ...passed.parts] };
  if (anyHolds(paths.filter(isDeclaration), declared, files)) return 'whole';
  const included = hasSpec ? paths.filter((path) => INCLUDED.test(path)) : [];
  const specified = { words: [...SPECIFIED.words, ...passed.words], parts: [...SPECIFIED.parts, ...passed.parts] };
  if (anyHolds(included, specified, files)) return 'whole';
  return showsRecords(paths.filter(isNative), files) ? 'whole' : 'outline';
}

/** Whether what stands behind a link is looked at under no other path, or is something else under this one. Nobody
 *  compiles a link to a page or a picture. */
function mayHide(link: string, target: string | undefined, files: RepoFiles): boolean {
  if (isDeclaration(link)) return true;
  const name = link.slice(link.lastIndexOf('/') + 1);
  // a folder has no ending
  const mayBeCode = isNative(link) || !name.includes('.', 1);
  if (target === undefined) return mayBeCode;
  if (HARMLESS.test(link)) return false;
  if (files.has(link)) return isNative(link) !== isNative(target) || files.isBeyond?.(target) === true;
  return isNative(link) || (files.beyond?.(target) ?? []).length > 0;
}

const HARMLESS = /\.(?:mdc?|png|jpe?g|gif|svg|pdf|[ot]tf|sh|rb|py|toml)$/i;

/** The names of folders that were passed by. Bundles are named by every project that links one: what stands in one of
 *  those is looked for in the project itself (`outline-gaps.ts`). */
function namesPassedBy({ passedFolders = [] }: RepoFiles): Words {
  const names = new Set(passedFolders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
  const words = [...names].filter((name) => !BUNDLE.test(name)).sort();
  return { words, parts: words.map((word) => word.slice(0, 6)) };
}

const BUNDLE = /\.(?:app|xcarchive|framework|xcframework|colorset|imageset|symbolset)$/;

/** Whether a source may show records: by a name, by standing for a file that was not fetched, or, in an app that uses
 *  HealthKit, by a name that is made at run time. */
function showsRecords(sources: readonly string[], files: RepoFiles): boolean {
  const also = (bytes: Uint8Array) => includesOddly(bytes, files);
  // most apps use no HealthKit: their sources are read once
  const telling = eitherOf(CLINICAL_HINTS, STAND_IN_WORDS);
  if (!nativeHolds(sources, eitherOf(telling, MAY_SPELL), files, also)) return false;
  return nativeHolds(sources, telling, files, also) || nativeHolds(sources, NAME_MAKERS, files);
}

/** A directive that includes on two lines, or by another sign, or may do so. */
const ODD_DIRECTIVE =
  /(?:^|[\n\0])[ \t]*(?:#(?![ \t]*(?:define|undef|if|ifdef|ifndef|elif|pragma|error|warning)\b)[^\n\0]*(?:\\|\?\?\/)[ \t]*\r?\n|(?:%:|\?\?=)[ \t]*(?:import|include|\\))/;

/** Whether some source includes a file that no look at sources sees: by its ending, or by where it stands. */
function includesOddly(bytes: Uint8Array, { passedFolders = [], paths }: RepoFiles): boolean {
  const text = bufferOf(bytes).toString('latin1');
  if (ODD_DIRECTIVE.test(text)) return true;
  const names = new Set(passedFolders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
  for (const [, quoted, angled, macro] of text.matchAll(INCLUDE_LINE)) {
    if (macro !== undefined) return true;
    const path = quoted ?? angled ?? '';
    if (path.endsWith('.h') && !path.includes('/')) continue;
    const parts = path.split('/');
    if (path.includes('.xcassets/')) return true;
    // the system's headers have no ending at times
    if (!isNative(path) && path.includes('.')) return true;
    if (quoted !== undefined && !isNative(path) && paths.some((one) => one === path || one.endsWith(`/${path}`)))
      return true;
    if (parts.length > 1 && parts.some((part, index) => index < parts.length - 1 && names.has(part))) return true;
  }
  return false;
}
