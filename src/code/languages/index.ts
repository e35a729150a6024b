/**
 * The languages, and what each is like: the one place that says so. Whoever follows a value asks for a trait, and never
 * which language it is.
 */
import type { Language } from '../facts/source.ts';
import type { Traits } from '../facts/traits.ts';

/** Swift and Objective-C, which call each other: what only one of them has, the other has no syntax for. */
const APPLES: Traits = {
  isNative: true,
  isReadWhole: false,
  isCalledFromOutside: false,
  leadsByName: false,
  passesTexts: false,
  hasKeyedObjects: false,
  qualifiesByModule: true,
  hasBindings: true,
  hasExtensions: true,
  hasOwnOperators: true,
  takesMethodsFromTypes: true,
  narrowsByTests: false,
  hidesPrivate: true,
  callsByType: true,
  copiesLists: true,
  namesPropertiesWhenMade: false,
  namesCasesByEnum: false,
  takesOutOne: false,
  namesByModule: false,
  hidesByLibrary: false,
  infersWhatIsGiven: false,
  hasReceivers: false,
  isMadeByCode: false,
  hasPromises: false,
  sharesArguments: false,
  keepsParameters: false,
  givesValuesFirst: false,
  givesPlaces: false,
  givesLast: false,
  givesAssigned: false,
};

/** Those that come to HealthKit from outside. What is false of one of them by the language, as that Dart has no operators
 *  of the app's own, is what is not followed there yet. */
const BRIDGED: Traits = {
  isNative: false,
  isReadWhole: true,
  isCalledFromOutside: true,
  leadsByName: true,
  passesTexts: true,
  hasKeyedObjects: true,
  qualifiesByModule: false,
  hasBindings: false,
  hasExtensions: false,
  hasOwnOperators: false,
  takesMethodsFromTypes: false,
  narrowsByTests: true,
  hidesPrivate: false,
  callsByType: false,
  copiesLists: false,
  namesPropertiesWhenMade: true,
  namesCasesByEnum: true,
  takesOutOne: true,
  namesByModule: false,
  hidesByLibrary: false,
  infersWhatIsGiven: false,
  hasReceivers: false,
  isMadeByCode: false,
  hasPromises: true,
  sharesArguments: true,
  keepsParameters: false,
  givesValuesFirst: false,
  givesPlaces: false,
  givesLast: false,
  givesAssigned: false,
};

const TRAITS: Readonly<Record<Language, Traits>> = {
  swift: APPLES,
  'objective-c': { ...APPLES, callsByType: false, copiesLists: false, givesAssigned: true },
  javascript: { ...BRIDGED, givesValuesFirst: true, givesPlaces: true, namesByModule: true, givesAssigned: true },
  dart: { ...BRIDGED, hidesByLibrary: true, infersWhatIsGiven: true, givesAssigned: true },
  'c-sharp': { ...BRIDGED, callsByType: true, hasOwnOperators: true, givesPlaces: true, givesAssigned: true },
  kotlin: {
    ...BRIDGED,
    callsByType: true,
    hasOwnOperators: true,
    hasReceivers: true,
    isMadeByCode: true,
    keepsParameters: true,
    givesLast: true,
  },
};

export function traitsOf(language: Language): Traits {
  return TRAITS[language];
}
