/**
 * How closely a repository is looked at. Where no file names anything of clinical records, an outline of its targets is
 * all that a report needs: the bytes are read once, and neither what each target compiles nor how each configuration
 * differs is worked out.
 */
import { anyHolds, CLINICAL_HINTS, isNative } from './code/glance.ts';
import type { Depth } from './targets/way.ts';
import type { RepoFiles, Words } from './types.ts';

/** Projects with their settings and property lists, and what package managers locked. */
const PROJECT = /\.(?:pbxproj|xcproj|xcconfig|plist|entitlements|podspec(?:\.json)?|resolved|lock)$/i;
/** What generators make projects of, and package managers lock. */
const INPUT =
  /\.ya?ml$|(?:^|\/)(?:Podfile|Cartfile|(?:xcodegen|package|(?:[\w-]+\.)?project[\w.-]*)\.json|(?:Package(?:@swift-[\d.]+)?|Project|ProjectDescriptionHelpers\/[^/]+)\.swift)$/i;

/** Where targets declare what they ask for and link. */
function isDeclaration(path: string): boolean {
  return PROJECT.test(path) || INPUT.test(path);
}

/** Without one of these nothing declares clinical records or links a package that brings them (`known-packages.ts`). */
export const DECLARED: Words = {
  words: [
    ...['NSHealth', 'NShealth', 'nshealth', 'NSHEALTH', 'ealthkit', 'ealthKit', 'EALTHKIT'],
    ...['esearchKit', 'esearchkit', 'peziFHIR', 'pezifhir', '-ehr', '-health', 'health_', 'healthrecords'],
    // in UTF-16, whichever byte comes first
    'e\0a\0l\0t\0h',
  ],
  parts: ['ealth', 'EALTH', 'esearc', 'peziFH', 'pezifh', '-ehr', 'e\0a\0l'],
};

/** An outline, unless something names clinical records, or dependencies that may bring them stand in the checkout. */
export function chooseDepth(files: RepoFiles): Depth {
  if (files.hasDependencies !== false) return 'whole';
  // declarations first: they are few, and an app with records declares them
  if (anyHolds(files.paths.filter(isDeclaration), DECLARED, files)) return 'whole';
  return anyHolds(files.paths.filter(isNative), CLINICAL_HINTS, files) ? 'whole' : 'outline';
}
