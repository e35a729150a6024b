import type { CompilationFlags, NativeLanguage, Platform, TargetKind } from '../../types.ts';

/** The sources of one target in one configuration. */
export interface CodeInput {
  readonly sources: readonly string[];
  /** What sources are compiled as whose names end with something else. */
  readonly languages?: ReadonlyMap<string, NativeLanguage>;
  readonly flags: CompilationFlags;
  readonly platforms: readonly Platform[];
  /** What the target is. A library offers its code to others; an app's and an extension's runs, whoever makes it. */
  readonly kind?: TargetKind;
  /** What it links, by name, where that is known: `canImport` of another SDK is false. */
  readonly linked?: readonly string[];
  /** Nothing else is linked: what none of it brings, and the repository does not hold, is not there. */
  readonly linksAll?: boolean;
  /** What is known of a module that a condition asks for, where anything is. */
  readonly findModule?: FindModule;
  /** Those of the sources that packages offer. */
  readonly offered?: readonly string[];
  /** It declares something of clinical records: links to a privacy policy are looked for, whatever its code does. */
  readonly isDeclared?: boolean;
  /** It names no record: what it asks of HealthKit besides is wanted, and what was not read may pass any of that. */
  readonly isForApis?: boolean;
}

/** What is known of a module that is neither Apple's nor an SDK's of the tables: `none` where nothing brings it, `perhaps`
 *  where code that is not here may. Undefined where it is there, or nothing is known. */
export type FindModule = (module: string) => 'none' | 'perhaps' | undefined;
