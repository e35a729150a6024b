/**
 * How closely a repository is looked at. Where no file names anything of clinical records, an outline of its targets is
 * all that a report needs: the bytes are read once, and neither what each target compiles nor how each configuration
 * differs is worked out.
 */
import { anyHolds, CLINICAL_HINTS, isNative } from './code/glance.ts';
import { SPEC_LINE } from './targets/committed.ts';
import type { Depth } from './targets/way.ts';
import type { RepoFiles, Words } from './types.ts';

/** Projects with their settings and property lists, and what package managers locked. */
const PROJECT = /\.(?:pbxproj|xcproj|xcconfig|plist|entitlements|podspec(?:\.json)?|resolved|lock)$/i;
/** What package managers lock, and Tuist makes projects of. */
const INPUT =
  /(?:^|\/)(?:Podfile|Cartfile|pubspec\.yaml|package\.json|(?:Package(?:@swift-[\d.]+)?|Project|ProjectDescriptionHelpers\/[^/]+)\.swift)$/i;

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
    ...['esearchKit', 'esearchkit', 'peziFHIR', 'pezifhir'],
  ],
  parts: ['ealth', 'EALTH', 'esearc', 'peziFH', 'pezifh'],
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
 *  stand in the checkout, declarations behind links. */
export function chooseDepth(files: RepoFiles): Depth {
  const { paths, links = new Map(), hasDependencies } = files;
  if (hasDependencies !== false || [...links.keys()].some(isDeclaration)) return 'whole';
  const list = paths.join('\n');
  const hasSpec = SPEC_LINE.test(list);
  // nothing else is told in outline
  if (!hasSpec && !/\.xcodeproj\/project\.|(?:^|\/)Project\.swift$/m.test(list)) return 'whole';
  // declarations first: they are few, and an app with records declares them
  if (anyHolds(paths.filter(isDeclaration), DECLARED, files)) return 'whole';
  const included = hasSpec ? paths.filter((path) => INCLUDED.test(path)) : [];
  if (anyHolds(included, SPECIFIED, files)) return 'whole';
  return anyHolds(paths.filter(isNative), CLINICAL_HINTS, files) ? 'whole' : 'outline';
}
