import type { DestinationKind } from '../types.ts';
import type { SdkKind } from './sdk.ts';

export interface KindOfSdk {
  /** Reads on from the SDK's name: "Adjust, an attribution SDK". */
  readonly noun: string;
  /** What a record that reaches it has gone to. */
  readonly destination: DestinationKind;
  /** The rule that judges a record that reaches it. Undefined where sending it there is what an app may do. */
  readonly reachedBy?: string;
  /** The rule that judges a target that links it. Undefined where linking alone is none of Apple's concern. */
  readonly linkedBy?: string;
}

/** What it means that an SDK is of a kind. Apple's sentence stands in the rule. */
export const KINDS: Readonly<Record<SdkKind, KindOfSdk>> = {
  advertising: {
    noun: 'an advertising SDK',
    destination: 'advertising',
    reachedBy: 'clinical-data-to-advertising',
    linkedBy: 'advertising-sdk-linked',
  },
  attribution: {
    noun: 'an attribution SDK',
    destination: 'advertising',
    reachedBy: 'clinical-data-to-advertising',
    linkedBy: 'advertising-sdk-linked',
  },
  'data-broker': {
    noun: 'the SDK of a data broker',
    destination: 'advertising',
    reachedBy: 'clinical-data-to-advertising',
    linkedBy: 'advertising-sdk-linked',
  },
  analytics: {
    noun: 'an analytics service',
    destination: 'analytics',
    reachedBy: 'clinical-data-to-third-party',
  },
  'crash-reporting': {
    noun: 'a crash-reporting service',
    destination: 'crash-reporting',
    reachedBy: 'clinical-data-to-third-party',
  },
  'remote-ai': {
    noun: 'a model on somebody else’s machine',
    destination: 'remote-ai',
    reachedBy: 'clinical-data-to-third-party',
  },
  network: { noun: 'a service', destination: 'network', reachedBy: 'privacy-manifest-health-undeclared' },
};

/** Where a record has gone that reaches an SDK of the kinds that a rule judges. */
export function destinationsReachedBy(rule: string): readonly DestinationKind[] {
  return [...new Set(Object.values(KINDS).flatMap((kind) => (kind.reachedBy === rule ? [kind.destination] : [])))];
}

/** What receives a record that has gone there. */
export function nounOf(destination: DestinationKind): string {
  return Object.values(KINDS).find((kind) => kind.destination === destination)?.noun ?? 'a third party';
}

/** The kinds that a rule warns of where they are linked. */
export function kindsLinkedBy(rule: string): readonly SdkKind[] {
  return (Object.keys(KINDS) as SdkKind[]).filter((kind) => KINDS[kind].linkedBy === rule);
}
