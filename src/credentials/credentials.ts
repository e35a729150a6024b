/**
 * What looks like a credential, wherever it stands in a text: a report is read by more people than a file, and stays where
 * it was printed.
 */
import { decodeView, toSource } from './decoded-view.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

interface Kind {
  readonly kind: string;
  /** What the group `kept` matches stays: it says what the rest is. */
  readonly pattern: RegExp;
  readonly fits?: (text: string) => boolean;
}

const KINDS: readonly Kind[] = [
  {
    // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    kind: 'a GitHub token',
    pattern:
      /(?<![A-Za-z0-9])(?:gh[pousr]_[\w-]{16,}(?:\.[\w-]{8,}){0,2}|github_pat_\w{20,})(?:[\r\n ]{1,4}(?=[A-Za-z0-9]{0,40}[0-9])(?=[A-Z0-9]{0,40}[a-z])(?=[a-z0-9]{0,40}[A-Z])[A-Za-z0-9]{12,}(?!\w))?|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{70,}|(?<![A-Za-z0-9+/])eC1hY2Nlc3MtdG9rZW46[A-Za-z0-9+/=]*/g,
  },
  {
    // https://docs.gitlab.com/security/tokens/#token-prefixes
    kind: 'a GitLab token',
    pattern:
      /(?<![A-Za-z0-9])(?:gl(?:pat|ptt|dt|rtr|rt|cbt|ffct|ft|imt|agent|oas|soat)-[\w-]{16,}(?:\.[\w-]{2,}){0,3}|GR1348941[\w-]{20,})|glpat-[\w-]{20,}/g,
  },
  { kind: 'an AWS key id', pattern: /(?<![A-Z0-9])A(?:KI|SI)A[A-Z0-9]{16}(?![A-Z0-9])/g },
  {
    kind: 'an AWS secret',
    pattern:
      /(?<kept>(?:secret[_ -]?access[_ -]?key|aws[_ -]?secret(?:[_ -]?key)?|aws[_ -]?session[_ -]?token)(?:["'`\s:=>]|<\/?(?:key|string)>){1,20})(?![[\\${<%(])[A-Za-z0-9/+=]{16,}/gi,
  },
  { kind: 'a secret', pattern: /(?<![\w/+=.-])(?:[A-Za-z0-9/+]{40}|[A-Za-z0-9/+]{64})(?![\w/+=-])/g, fits: isRandom },
  { kind: 'a token', pattern: /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g },
  {
    kind: 'a credential',
    pattern:
      /(?<kept>authorization["'`\s\\)\]]{0,8}[:=]["'`\s\\([]{0,8}(?:basic|bearer|digest|negotiate|token)[\s+:]{1,8})(?![[\\${<%(])[^\s"'`<>,;]+/gi,
    fits: (match) => !PROSE.test(match.split(/[\s+:]/).at(-1) ?? ''),
  },
  {
    kind: 'a token',
    pattern:
      /(?<kept>[?&#;](?:sig|[\w.-]{0,40}(?:token|secret|passw(?:or)?d|api[_-]?key|signature|credential))=)(?![[\\${<%(])[^\s&#"'`<>]+/gi,
  },
  {
    // the beginnings of private keys in DER, of OpenSSH's own form, and of a whole PEM file, each in base64
    kind: 'a private key',
    pattern:
      /(?<![A-Za-z0-9+/])(?:MI[GH][A-Za-z0-9+/]AgE[AB]|MII[A-J][A-Za-z0-9+/]{2}IBA(?:AKC|AKB|DANB)|MHcCAQEE|MC4CAQAwBQYDK2Vw|b3BlbnNzaC1rZXktdjE|LS0tLS1CRUdJTiB(?:QUklW|SU0Eg|FQyBQ|FTkNS|PUEVO|EU0Eg))[A-Za-z0-9+/=]*(?:[\s"'+\\,]{1,12}[A-Za-z0-9+/=]{20,})*/g,
  },
];

/** One of these stands in each credential, and in few other texts: a clean report costs one look. */
const SIGNS =
  /[@＠﹫\\]|%[\dA-Fa-f]{2}|&(?:#|[A-Za-z]{2,6};)|gh[pousr]_|hub_pat_|gl[a-z]{2,5}-|GR134|A(?:KI|SI)A|MI[GHI]|MHcC|MC4C|b3Bl|LS0t|eyJ|eC1h|[\w/+]{40}|BEGIN|\p{Default_Ignorable_Code_Point}/u;
/** A word behind a scheme, as in `Authorization: Basic authentication`: what is encoded mixes its letters. */
const PROSE = /^(?:[A-Z]?[a-z]{1,11}|[A-Z]{1,12})[.)\]]{0,3}$/;
const WORDS = /authorization|[?&#;][\w.-]{3,60}=|secret|session.?token/i;

/** How often a text that was encoded again and again is decoded. */
const MOST_VIEWS = 3;

/**
 * The text with each credential replaced by its kind, `[a GitHub token]`: the words around it stay. What was replaced is
 * not replaced again. Takes time in proportion to the text.
 * @param filler with it what comes behind a credential stays in its column, where the kind is no longer
 */
export function hideCredentials(text: string, filler = ''): string {
  const found = findCredentials(text);
  let hidden = '';
  let at = 0;
  for (const { start, end, kind } of found) {
    hidden += text.slice(at, start) + `[${kind}]`.padEnd(end - start, filler);
    at = end;
  }
  return hidden + text.slice(at);
}

/** The places of credentials, in order, none inside of another. Also as a browser or a program would read the text:
 *  percent-encoded, with entities or escapes, with signs in between that nobody sees. */
export function findCredentials(text: string): readonly Found[] {
  if (!SIGNS.test(text) && !WORDS.test(text)) return [];
  const found = findPlain(text);
  let inSource = (offset: number): number => offset;
  let view = decodeView(text);
  for (let depth = 0; view && depth < MOST_VIEWS; depth += 1) {
    const [outer, here] = [inSource, view];
    inSource = (offset) => outer(toSource(here, offset));
    for (const { start, end, kind } of findPlain(here.text))
      found.push({ start: inSource(start), end: inSource(end), kind });
    view = decodeView(here.text);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Found[] = [];
  for (const one of found) {
    const last = apart.at(-1);
    if (!last || one.start >= last.end) apart.push(one);
    else if (one.end > last.end) apart[apart.length - 1] = { ...last, end: one.end };
  }
  return apart;
}

function findPlain(text: string): Found[] {
  const found = [...findPrivateKeys(text), ...findUserInfo(text)];
  for (const { kind, pattern, fits } of KINDS)
    for (const match of text.matchAll(pattern)) {
      const start = match.index + (match.groups?.kept?.length ?? 0);
      const end = match.index + match[0].length;
      if (fits?.(match[0]) ?? true) found.push({ start, end, kind });
    }
  return found;
}

/** Of a path of words, `HealthKit2FHIR/HKSample+ResourceProxy`, that much stands in runs of small letters; of one random text
 *  in a thousand, and fewer of those have a slash. */
const OF_WORDS = 0.45;

/** As many signs as AWS makes a secret of, or as a line of a private key has; no path, for whose words their kinds change
 *  too often, or not often enough. */
function isRandom(text: string): boolean {
  const words = text.includes('/') ? (text.match(/[a-z]{4,}/g) ?? []).join('') : '';
  if (words.length >= OF_WORDS * text.length) return false;
  const runs = text.match(/[a-z]+|[A-Z]+|\d+|[+/]+/g) ?? [];
  const isMixed = runs.length > 18 || (runs.length > 13 && !/[a-z]{4}/.test(text));
  return isMixed && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text));
}

const KEY_BEGINS = /-{0,5} ?---BEGIN[^-\r\n]{1,60}PRIVATE[^-\r\n]{1,10}KEY[^-\r\n]{0,20}-----?/g;
const KEY_ENDS = /-----?END[^-\r\n]{1,80}-----?/g;
const KEY_BODY =
  /[^A-Za-z0-9+/=]{0,12}[A-Za-z0-9+/=]{20,}(?:[^A-Za-z0-9+/=]{1,12}[A-Za-z0-9+/=]{20,})*(?:[^A-Za-z0-9+/=]{1,12}[A-Za-z0-9+/]{1,19}={1,2})?/y;

/** Private keys in PEM, from the first line to the last, also where the lines are folded into one. A first line alone is
 *  none. https://www.rfc-editor.org/rfc/rfc7468 */
export function findPrivateKeys(text: string): Found[] {
  const found: Found[] = [];
  let mayEnd = true;
  KEY_BEGINS.lastIndex = 0;
  for (let begin = KEY_BEGINS.exec(text); begin; begin = KEY_BEGINS.exec(text)) {
    const after = KEY_BEGINS.lastIndex;
    KEY_ENDS.lastIndex = after;
    mayEnd &&= KEY_ENDS.test(text);
    KEY_BODY.lastIndex = after;
    const last = mayEnd ? KEY_ENDS.lastIndex : KEY_BODY.test(text) ? KEY_BODY.lastIndex : undefined;
    if (last === undefined) continue;
    found.push({ start: begin.index, end: last, kind: 'a private key' });
    KEY_BEGINS.lastIndex = last;
  }
  return found;
}

/** Where the authority of a URL may begin: browsers take any number of slashes of either kind, and none at all. */
const AUTHORITY = /(?<![a-z0-9])(?:https?|wss?|ftp):[/\\]*|[/\\]{2,}/gi;
const AUTHORITY_ENDS = /[\s/\\?#]/g;

/** User names and passwords of URLs: `https://u:p@h`, `https:u:p@h`, `https:/\u:p@h`, `//u:p@h`. The `@` of a path, an
 *  address or a package is none. https://url.spec.whatwg.org/#authority-state */
function findUserInfo(text: string): Found[] {
  const found: Found[] = [];
  let seen = 0;
  for (const match of text.matchAll(AUTHORITY)) {
    const start = match.index + match[0].length;
    if (start < seen) continue;
    AUTHORITY_ENDS.lastIndex = start;
    const stop = AUTHORITY_ENDS.exec(text)?.index ?? text.length;
    const isWeb = /[a-z]/i.test(match[0]);
    const sign = start + lastSign(text.slice(start, stop));
    seen = stop;
    const written = isWeb || text[match.index - 1] === ':' ? passwordBeyond(text, start, stop) : undefined;
    if (sign < start && written !== undefined) {
      found.push({ start, end: written, kind: 'a user name and password' });
      seen = written;
      continue;
    }
    if (sign <= start) continue;
    const kind = kindOfUser(text.slice(start, sign), isWeb || text[match.index - 1] === ':', isWeb);
    if (kind && !/^@sha\d+:/.test(text.slice(sign, sign + 8))) found.push({ start, end: sign, kind });
    seen = sign;
  }
  return found;
}

/** The `@` of an authority, also as some keyboards write it. */
function lastSign(text: string): number {
  return Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'), text.lastIndexOf('﹫'));
}

/** A name and something that is no port. */
const NAME_AND_MORE = /^[^\s:@[\]$<>{}()"'`,;]{1,100}:(?!\d*$)[^\s[\]$<>{}()"'`]{1,200}$/;
const LONGEST_PASSWORD = 200;

/** Where a password ends in which a sign stands that would have to be coded: `https://u:p/q@h`. No browser takes it for
 *  one, and people write it. */
function passwordBeyond(text: string, start: number, stop: number): number | undefined {
  if (!/[/\\?#\t]/.test(text[stop] ?? '') || stop - start > LONGEST_PASSWORD) return undefined;
  if (!NAME_AND_MORE.test(text.slice(start, stop))) return undefined;
  const [rest = ''] = text.slice(stop, stop + LONGEST_PASSWORD).split(/[^\S\t]|["'`<>]/, 1);
  const sign = lastSign(rest);
  // Where there is no sign, all of it stands behind none, and begins as no host does.
  return /^[\w[]/.test(rest.slice(sign + 1)) ? stop + sign : undefined;
}

function kindOfUser(written: string, hasScheme: boolean, isWeb: boolean): string | undefined {
  const hasPassword = /:./s.test(written) || /%(?:25)*3a./i.test(written);
  const isPlain = !/["'`<>]/.test(written);
  if (hasPassword && (hasScheme || isPlain)) return 'a user name and password';
  // `git@` is everybody's
  return isWeb && isPlain && written !== 'git' && !/[(),;]/.test(written) ? 'a user name' : undefined;
}
