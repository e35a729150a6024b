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
  /** Those of the sources that packages offer. */
  readonly offered?: readonly string[];
  /** It declares something of clinical records: links to a privacy policy are looked for, whatever its code does. */
  readonly isDeclared?: boolean;
  /** It names no record: what it asks of HealthKit besides is wanted, and what was not read may pass any of that. */
  readonly isForApis?: boolean;
}
