/** The names of clinical records in code of Apple's languages, and of C# and Kotlin. */

/** API that nothing but clinical records uses. HKClinicalCoding belongs to medications, HKVerifiable… to a picker; a
 *  declaration of one of these names is somebody's mock. */
export const CLINICAL =
  /(?<!\b(?:class|struct|enum|protocol|interface)\s+)\b(?:HKClinical(?:Record|Type(?:Identifier\w*)?)(?!\w)|HKFHIR(?:Resource|Release|Version)\w*|clinicalType(?=\s*\(\s*forIdentifier\b)|clinicalType(?!\w)(?<=\bHKObjectType(?:\s{0,9}\.\s{0,9}self)?\s{0,9}\)?\s{0,9}\.\s{0,9}clinicalType)|clinicalTypeForIdentifier|predicateForClinicalRecords\w*|supportsHealthRecords)\b/g;
/** What only asks whether there are any. */
export const QUESTION = 'supportsHealthRecords';
/** A word of them, whatever follows it. */
export const CLINICAL_WORD =
  /HKClinical|HKFHIR|\bclinicalType(?:ForIdentifier)?\b|predicateForClinicalRecords|supportsHealthRecords/;
/** Swift packages that read clinical records by names of their own, and what those look like in a file that imports one. */
export const PACKAGES: ReadonlySet<string> = new Set(['HealthKitReporter', 'SpeziHealthKit', 'SpeziHealthKitUI']);
export const OF_PACKAGE =
  /\bClinicalType\s{0,9}\.\s{0,9}(?:\w{1,40}Record|allCases)\b|\.(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b/g;
export const OF_PACKAGE_WORD =
  /\bClinicalType\b|\b(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b/;

/** Where the names stand that are more than a question, in code without comments and texts. */
export function clinicalNamesIn(code: string, isOfPackage: boolean): readonly number[] {
  const patterns = isOfPackage ? [CLINICAL, OF_PACKAGE] : [CLINICAL];
  return patterns.flatMap((pattern) => {
    pattern.lastIndex = 0;
    return [...code.matchAll(pattern)].flatMap(({ 0: name, index }) => (name === QUESTION ? [] : index));
  });
}
