import net from 'node:net';
import { hideCredentials } from '../credentials/credentials.ts';
import { findObjection, isOwnNetwork } from './addresses.ts';
import { findLocalName, findReserved, findTemplateName } from './hosts.ts';
import { cleanText } from './text.ts';

/** What the text of a URL tells by itself. Each kind is a row of the table in judge.ts. */
export interface StaticFault {
  readonly kind:
    | 'variable'
    | 'not-a-url'
    | 'template'
    | 'scheme'
    | 'reserved-name'
    | 'template-name'
    | 'local-name'
    | 'private-address'
    | 'public-address'
    | 'credentials';
  /** A fact, as the middle of a sentence. */
  readonly why: string;
}

export interface ReadUrl {
  /** Absent when the text is none. */
  readonly url?: URL;
  readonly fault?: StaticFault;
}

/** Judges a URL by its text. Looks nothing up. `allowPrivateNetwork` lifts the verdict on hosts of one's own network. */
export function readUrl(text: string, allowPrivateNetwork: boolean): ReadUrl {
  const written = text.trim();
  const unfilled = findVariable(written) ?? findTemplate(written);
  if (unfilled) return { fault: unfilled };
  if (/[\r\n]/.test(written)) return { fault: { kind: 'not-a-url', why: 'it is more than one line' } };

  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url) return { fault: { kind: 'not-a-url', why: whyNoUrl(written) } };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { url, fault: { kind: 'scheme', why: `"${url.protocol}" opens no web page` } };
  }
  if (!/^https?:\/\//i.test(written)) return { fault: { kind: 'not-a-url', why: 'it has no "//" after the scheme' } };
  const fault = findHostFault(bareHost(url), allowPrivateNetwork) ?? findCredentials(url);
  return { url, ...(fault && { fault }) };
}

/** The host without brackets and without the dot that ends an absolute name. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/[[\]]/g, '').replace(/(?<!\.)\.+$/, '');
}

/** What a build or a CI job replaces: nobody can tell by what. */
function findVariable(text: string): StaticFault | undefined {
  const name =
    /\$[({]([A-Za-z_][\w.:-]*)[)}]/.exec(text)?.[1] ??
    /^\$([A-Za-z_]\w*)/.exec(text)?.[1] ??
    /ENV(?:\.fetch\()?\[?\(?["']([A-Za-z_]\w*)["']/.exec(text)?.[1] ??
    /%([A-Z][A-Z0-9_]{2,})%/.exec(text)?.[1];
  return name === undefined
    ? undefined
    : { kind: 'variable', why: `the variable "${cleanText(name, 60)}" is set outside of the repository` };
}

/** What a person was to replace, and has not. */
function findTemplate(text: string): StaticFault | undefined {
  const found =
    /\{\{.{0,60}?\}\}|\{%.{0,60}?%\}|<[^<>]{1,60}>|\[(?:your|insert|add|the|privacy|policy|url|link)[^\]]{0,60}\]|__[A-Z][A-Z_]{2,40}__|#\{.{0,60}?\}/i.exec(
      text,
    )?.[0] ??
    /^(?:todo|tbd|fixme|xxx+|n\/?a|none|null|undefined|url|privacy[ _-]?(?:policy)?[ _-]?url|placeholder|change ?me|your.{0,60})\b[\s.:!-]*$/i.exec(
      text,
    )?.[0];
  const word =
    found ??
    /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|REPLACE[_-]?ME|CHANGE[_-]?ME|YOUR[_-][A-Z_-]{2,40})(?![\p{L}\p{N}])/u.exec(
      text,
    )?.[0];
  return word === undefined ? undefined : { kind: 'template', why: `"${cleanText(word, 60)}" was never filled in` };
}

function whyNoUrl(text: string): string {
  if (text === '') return 'it is empty';
  if (/^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]|$)/u.test(text))
    return 'it does not begin with "https://"';
  if (/^https?:\/*$/i.test(text)) return 'it has no host';
  return 'it is not a URL';
}

function findHostFault(host: string, allowPrivateNetwork: boolean): StaticFault | undefined {
  if (net.isIP(host) !== 0) return findAddressFault(host, allowPrivateNetwork);
  const reserved = findReserved(host);
  if (reserved) return { kind: 'reserved-name', why: reserved };
  const local = findLocalName(host);
  if (local) return allowPrivateNetwork ? undefined : { kind: 'local-name', why: local };
  const template = findTemplateName(host);
  return template === undefined
    ? undefined
    : { kind: 'template-name', why: `"${template}" is a name that templates use` };
}

function findAddressFault(host: string, allowPrivateNetwork: boolean): StaticFault | undefined {
  const objection = findObjection(host, allowPrivateNetwork);
  if (objection) return { kind: 'private-address', why: `${host} is ${objection}` };
  return allowPrivateNetwork && isOwnNetwork(host)
    ? undefined
    : { kind: 'public-address', why: `${host} is a bare address, without a name` };
}

function findCredentials(url: URL): StaticFault | undefined {
  return url.username === '' && url.password === ''
    ? undefined
    : { kind: 'credentials', why: 'it holds a user name or a password' };
}

/** A URL as it may be printed: no credentials, nothing invisible, not endless. */
export function showUrl(text: string, length = 200): string {
  return cleanText(withoutCredentials(text), length);
}

/** A URL without its credentials: those that browsers see behind tabs and line breaks, too. */
export function withoutCredentials(text: string): string {
  return hideCredentials(URL.canParse(text) ? text.replace(/[\t\r\n]/g, '') : text);
}

/** Where a server sends us, as far as it may be printed: without the query, which can hold anything. */
export function showPlace(address: string, length = 120): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return cleanText(url ? `${url.protocol}//${url.host}${url.pathname}` : address, length);
}
