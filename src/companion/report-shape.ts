import type {
  Change,
  ChangeOf,
  ClinicalType,
  DestinationKind,
  Location,
  Loosened,
  Loosening,
  PairedBy,
  Platform,
  Severity,
  StoredApp,
  TargetKind,
  UrlVerdict,
  Verdict,
} from '../types.ts';

/** The JSON report as far as a page is made of it: what `schema/report.schema.json` lets through. */
export interface ReportShape {
  readonly github?: { readonly pullRequest: number; readonly headSha: string; readonly path: string };
  readonly verdict: Verdict;
  readonly targets: readonly TargetShape[];
  readonly privacyPolicy: readonly UrlShape[];
  readonly appStoreConnect?: readonly StoredShape[];
  readonly findings: readonly FindingShape[];
  readonly skipped: readonly SkippedShape[];
  readonly artifacts?: readonly ArtifactShape[];
  readonly changes?: ChangesShape;
  readonly loosened?: readonly Loosened[];
  readonly exceptions?: { readonly from: Loosening['judgedBy']; readonly missed?: string };
  readonly baseline?: {
    readonly accepted: number;
    readonly stale: readonly { readonly ruleId: string; readonly target?: string; readonly message: string }[];
  };
}

/** A built app, as far as pages tell of it. */
export interface ArtifactShape {
  readonly file: string;
  readonly bundles: readonly {
    readonly path: string;
    readonly target: string;
    readonly isSigned: boolean;
    readonly clinicalImports: readonly { readonly symbol: string; readonly binary: string }[];
    readonly source?: {
      readonly target: string;
      readonly project: string;
      readonly configuration: string;
      readonly matchedBy: PairedBy;
    };
    readonly unmatched?: string;
  }[];
  readonly skipped: readonly SkippedShape[];
}

/** Either a base and a list, or why there is neither. */
export interface ChangesShape {
  readonly of: ChangeOf;
  readonly base?: string;
  readonly list?: readonly Change[];
  readonly gone?: number;
  readonly unavailable?: string;
}

/** Where a value made from records goes. */
export interface FlowShape {
  readonly kind: DestinationKind;
  readonly destination: string;
  readonly api: string;
  readonly at: Location;
  readonly strength: 'value' | 'derived';
  readonly types: readonly ClinicalType[];
  readonly conditional?: string;
}

export interface TargetShape {
  readonly name: string;
  readonly verdict: Verdict;
  readonly kind: TargetKind;
  readonly project: string;
  readonly at?: Location;
  readonly platforms: readonly Platform[];
  readonly deploymentTarget?: string;
  readonly configurations: readonly string[];
  readonly shippingConfiguration?: string;
  readonly signs?: readonly { readonly value: string; readonly at: Location }[];
  readonly lists?: { readonly entitlements?: Location; readonly info?: Location; readonly requiredTypes?: Location };
  readonly entitlements: Readonly<Record<string, DeclarationShape>>;
  readonly usageDescriptions: Readonly<Record<string, DeclarationShape>>;
  readonly destinations?: readonly FlowShape[];
  readonly clinicalTypes: {
    readonly requested: readonly UseShape[];
    readonly read: readonly UseShape[];
    readonly shared: readonly UseShape[];
    readonly required: readonly { readonly type: string; readonly at: Location }[];
    readonly unresolved: readonly {
      readonly role: 'requested' | 'read' | 'shared' | 'required';
      readonly reason: string;
      readonly at: Location;
    }[];
  };
}

/** A value or the reason why there is none, never both. */
export interface DeclarationShape {
  readonly value?: unknown;
  readonly unresolved?: string;
  readonly at: Location;
  readonly keyAt?: Location;
  readonly itemsAt?: readonly Location[];
}

export interface UseShape {
  readonly type: ClinicalType;
  readonly at: Location;
  readonly call?: Location;
  readonly api?: string;
  readonly upperBound?: true;
  readonly conditional?: string;
}

export interface UrlShape {
  readonly url: string;
  readonly locale?: string;
  readonly at: Location;
  readonly source?: string;
  readonly authoritative?: boolean;
  readonly verdict: UrlVerdict;
  readonly evidence: string;
}

export interface StoredShape extends Pick<StoredApp, 'app' | 'state' | 'locales' | 'live' | 'reviewNotes' | 'unread'> {
  readonly target: string;
  readonly build?: { readonly version?: string; readonly uploadedDate?: string };
}

export interface FindingShape {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly target?: string;
  readonly project?: string;
  readonly configurations: readonly string[];
  readonly at: Location;
  readonly related: readonly { readonly message: string; readonly at: Location }[];
  readonly fingerprint: string;
  readonly places?: readonly {
    readonly at: Location;
    readonly message: string;
    readonly fingerprint: string;
    readonly related?: readonly { readonly message: string; readonly at: Location }[];
  }[];
  readonly silenced?: { readonly by: 'baseline' | 'ignore'; readonly reason: string };
  readonly isNew?: boolean;
}

export interface SkippedShape {
  readonly at: Location;
  readonly reason: string;
  readonly blocking?: true;
  readonly target?: string;
  readonly answered?: true;
}
