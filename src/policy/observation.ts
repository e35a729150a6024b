/**
 * What was seen of one URL: plain data, so that it can be judged, and the judging tested, without a network.
 */

/** A page as far as verdicts ask: never its text. */
export interface Page {
  /** `text/html`, `application/pdf`; empty when the server did not say. */
  readonly type: string;
  readonly attachment: boolean;
  /** Cleaned and cut: the only thing of a page that is ever printed. */
  readonly title: string;
  /** Visible words. */
  readonly words: number;
  /** The title or a main heading names a privacy policy. */
  readonly titled: boolean;
  /** How many things that policies speak of its text speaks of: collecting, third parties, retention, … */
  readonly topics: number;
  /** Its language is one whose words are known here. */
  readonly known: boolean;
  readonly mentionsHealth: boolean;
  /** The title says that there is no such page. */
  readonly titledNotFound: boolean;
  /** What a host shows in place of a site that is gone, by the host's name. */
  readonly gone?: string;
  /** The title offers the domain for sale. */
  readonly forSale: boolean;
  readonly passwordField: boolean;
  /** What shows that scripts draw the page: `<div id="root">`. */
  readonly shell?: string;
  /** The policy service whose frame the page holds. */
  readonly frame?: string;
  /** Longer than what is read. */
  readonly cut: boolean;
}

export interface RedirectHop {
  readonly status: number;
  /** Absolute. */
  readonly from: string;
  readonly to: string;
  /** The answer wanted to set a cookie, which is never sent back. */
  readonly cookie: boolean;
}

export type Stage = 'lookup' | 'connect' | 'tls' | 'answer' | 'proxy';

export type Outcome =
  | {
      readonly kind: 'response';
      readonly status: number;
      /** The name of the wall that answered in place of the site. */
      readonly wall?: string;
      /** A storage service denies access to the object. */
      readonly storageDenied?: string;
      /** The origin's own name cannot be resolved, says the network in front of it. */
      readonly originUnknown: boolean;
      readonly page: Page;
    }
  | {
      readonly kind: 'failure';
      readonly stage: Stage;
      /** As Node gives it: `ENOTFOUND`, `CERT_HAS_EXPIRED`; `TIMEOUT` for our own limits. */
      readonly code: string;
      /** All addresses of the name are IPv6. */
      readonly onlyIpv6: boolean;
    }
  | {
      readonly kind: 'redirect';
      readonly fault: 'loop' | 'too-many' | 'scheme' | 'address' | 'port' | 'unreadable';
      readonly to: string;
    }
  /** No request was made: the name leads to an address, or the URL to a port, that is never connected to. */
  | { readonly kind: 'refused'; readonly what: 'address' | 'port'; readonly why: string }
  | { readonly kind: 'out-of-time' };

export interface Observation {
  readonly outcome: Outcome;
  readonly hops: readonly RedirectHop[];
  /** Requests made for the URL itself, retries and confirmation included. */
  readonly requests: number;
  /** The last two requests, some time apart, came to the same end. */
  readonly confirmed: boolean;
  /** Where the last hop led; the URL itself without redirects. */
  readonly finalUrl: string;
  /** A certificate of the chain was missing; the page was read all the same. */
  readonly chainIncomplete: boolean;
  readonly proxied: boolean;
  /** The control name, and whether it could be resolved: tells "their DNS" from "ours". */
  readonly control?: { readonly name: string; readonly resolves: boolean };
  /** Every host was answered for by the same unknown authority, the control host too. */
  readonly intercepted?: boolean;
  /** What a made-up address in the same folder answered. */
  readonly madeUp?: 'same' | 'different';
  /** The URL answers 200 when it is written like this. */
  readonly worksAs?: string;
}
