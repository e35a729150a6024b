/**
 * Answers that come from something in front of the site: a wall against robots, a storage service that shuts the door.
 */

/** An answer, as far as walls show in it. */
export interface Face {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  /** The beginning of the body, lower case. */
  readonly body: string;
  /** Visible text in UTF-16 units. */
  readonly text: number;
}

type Wall = readonly [name: string, shows: (face: Face) => boolean];

// Headers that a wall's every page carries prove nothing (`x-iinfo`, `akamai-grn`, `x-datadome: protected`).
const WALLS: readonly Wall[] = [
  ['Cloudflare', ({ headers }) => headers.get('cf-mitigated') === 'challenge'],
  [
    'Cloudflare',
    (face) => isServedBy(face, 'cloudflare') && [403, 503, 429].includes(face.status) && CLOUDFLARE.test(face.body),
  ],
  [
    'AWS WAF',
    ({ headers, status }) => /challenge|captcha/.test(headers.get('x-amzn-waf-action') ?? '') && status !== 200,
  ],
  ['Vercel', ({ headers }) => /challenge|deny/.test(headers.get('x-vercel-mitigated') ?? '')],
  ['DataDome', (face) => [401, 403].includes(face.status) && isDataDome(face)],
  ['Akamai', (face) => face.status >= 400 && isServedBy(face, 'akamaighost')],
  [
    'Akamai',
    ({ body }) =>
      body.includes('access denied') && body.includes('reference #') && body.includes('errors.edgesuite.net'),
  ],
  ['Imperva', ({ status, body, text }) => body.includes('_incapsula_resource') && (status >= 400 || text < 1000)],
  ['Sucuri', ({ headers, body }) => headers.has('x-sucuri-block') || body.includes('sucuri website firewall')],
  [
    'a CAPTCHA',
    ({ body, text }) =>
      text < 1000 &&
      /px-captcha|geetest|hcaptcha|g-recaptcha|cf-turnstile/.test(body) &&
      !/<form[^<>]{1,2000}(?:contact|newsletter|subscribe)/.test(body),
  ],
  ['LinkedIn', ({ status }) => status === 999],
];

const CLOUDFLARE = /just a moment|cf-chl|attention required|error code: 1020|sorry, you have been blocked/;

/** Who keeps robots out, when somebody does. */
export function findWall(face: Face): string | undefined {
  return WALLS.find(([, shows]) => shows(face))?.[0];
}

/** The storage service that says "access denied": to whoever asks, so a person gets the same. */
export function findStorageDenial({ status, headers, body }: Face): string | undefined {
  if (status !== 403) return undefined;
  const isDenied = body.includes('<code>accessdenied</code>') || body.includes('<code>authenticationfailed</code>');
  if (headers.has('x-guploader-uploadid') || (isDenied && body.includes('storage.objects.get')))
    return 'Google Cloud Storage';
  if (headers.has('x-ms-error-code') || /windows-azure-blob/i.test(headers.get('server') ?? ''))
    return 'Azure Blob Storage';
  if (isDenied || (headers.has('x-amz-request-id') && isServedBy({ headers }, 'amazons3'))) return 'Amazon S3';
  return undefined;
}

/** Cloudflare's 1016: the name of the origin cannot be resolved. */
export function saysOriginUnknown({ status, body }: Face): boolean {
  return status === 530 && /\b1016\b|origin dns error/.test(body);
}

function isServedBy({ headers }: Pick<Face, 'headers'>, name: string): boolean {
  return (headers.get('server') ?? '').toLowerCase().includes(name);
}

function isDataDome({ headers, body }: Face): boolean {
  const header = headers.get('x-datadome');
  return (header !== undefined && header !== 'protected') || body.includes('captcha-delivery.com');
}
