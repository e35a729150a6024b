/**
 * Hosts whose name alone tells something.
 */

/** Names that nobody can register: RFC 2606, RFC 6761, RFC 6762, RFC 9476, ICANN's `.internal`. */
export function findReserved(host: string): string | undefined {
  const domain = RESERVED.find((name) => isWithin(host, name));
  if (domain) return `${domain} is reserved for examples (RFC 2606)`;
  const last = host.slice(host.lastIndexOf('.') + 1);
  return ['example', 'test', 'invalid'].includes(last) ? `".${last}" is a reserved ending (RFC 6761)` : undefined;
}

const RESERVED = ['example.com', 'example.org', 'example.net', 'example.edu'];

/** Names that lead nowhere but in one's own network. */
export function findLocalName(host: string): string | undefined {
  if (isWithin(host, 'localhost')) return 'localhost is the machine it is opened on';
  const last = host.slice(host.lastIndexOf('.') + 1);
  if (LOCAL_ENDINGS.includes(last)) return `".${last}" names are known in one's own network only`;
  if (host.endsWith('.home.arpa')) return '"home.arpa" names are known in one\'s own network only';
  return host.includes('.') ? undefined : `"${host}" has no domain`;
}

const LOCAL_ENDINGS = [
  'local',
  'internal',
  'lan',
  'intranet',
  'corp',
  'home',
  'localdomain',
  'private',
  'alt',
  'onion',
];

/** Names that templates put where the app's own should stand. */
export function findTemplateName(host: string): string | undefined {
  const labels = host.replace(/^www\./, '').split('.');
  return labels.find((label) => TEMPLATE_NAMES.has(label.replaceAll('-', '').replaceAll('_', '')));
}

const TEMPLATE_NAMES = new Set([
  ...['yourcompany', 'yourdomain', 'yourdomainname', 'yourwebsite', 'yoursite', 'yourapp', 'yourappname', 'yourorg'],
  ...['yourname', 'yourusername', 'yourproject', 'yourbrand', 'yourbusiness', 'yourcompanyname', 'yourhost', 'yoururl'],
  ...['mycompany', 'mydomain', 'mywebsite', 'mysite', 'myapp', 'myappname', 'companyname', 'domainname', 'appname'],
  ...['changeme', 'replaceme', 'placeholder', 'acme', 'acmecorp', 'acmeinc', 'somedomain', 'somewebsite', 'sampleapp'],
]);

/** Whoever owns the account there can change or drop the page from one day to the next. */
export function findUnstable(host: string): string | undefined {
  return UNSTABLE.find((name) => isWithin(host, name));
}

const UNSTABLE = [
  ...[
    'bit.ly',
    'tinyurl.com',
    't.co',
    'goo.gl',
    'ow.ly',
    'is.gd',
    'buff.ly',
    'rebrand.ly',
    'cutt.ly',
    't.ly',
    'rb.gy',
    'lnkd.in',
  ],
  ...['linktr.ee', 'beacons.ai', 'bio.link', 'lnk.bio', 'pastebin.com', 'gist.github.com', 'raw.githubusercontent.com'],
  ...['gist.githubusercontent.com', 'dropbox.com', 'dropboxusercontent.com', 'rentry.co', 'telegra.ph'],
];

/** Where domains that nobody uses are put up for sale or filled with advertisements. */
export function isParking(host: string): boolean {
  return PARKING.some((name) => isWithin(host, name));
}

const PARKING = [
  ...[
    'sedoparking.com',
    'sedo.com',
    'dan.com',
    'afternic.com',
    'hugedomains.com',
    'parkingcrew.net',
    'bodis.com',
    'above.com',
  ],
  ...[
    'forsale.godaddy.com',
    'buydomains.com',
    'undeveloped.com',
    'efty.com',
    'domainmarket.com',
    'parklogic.com',
    'atom.com',
  ],
];

/** Where one signs in. */
export function isSignIn(url: URL): boolean {
  if (SIGN_IN_HOSTS.some((name) => isWithin(url.hostname, name))) return true;
  return /\/(?:login|log-in|logon|signin|sign-in|sso|auth|authorize|oauth2?|saml2?|accounts\/login|wp-login\.php)(?:$|[/.?])/i.test(
    url.pathname,
  );
}

const SIGN_IN_HOSTS = [
  ...['accounts.google.com', 'login.microsoftonline.com', 'login.live.com', 'login.windows.net', 'id.atlassian.com'],
  ...['okta.com', 'auth0.com', 'onelogin.com', 'idmsa.apple.com', 'appleid.apple.com'],
];

/** Where one is to agree to something before anything is shown: hosts that a service keeps for it, `consent.google.com`. */
export function isConsent({ hostname }: URL): boolean {
  return /^(?:consent|guce)\./.test(hostname);
}

export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
