import { generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An app as a test writes it down. */
export interface AppInStore {
  readonly bundleId: string;
  readonly infos: readonly {
    readonly state: string;
    readonly urls: Readonly<Record<string, string | null>>;
    readonly primary?: string;
    readonly secondary?: string;
    readonly medical?: string;
  }[];
  readonly versions?: readonly {
    readonly state: string;
    readonly descriptions: Readonly<Record<string, string>>;
    /** Undefined: there is no review detail yet. */
    readonly notes?: string;
  }[];
  readonly builds?: readonly {
    readonly version: string;
    readonly bundles: readonly {
      readonly bundleId: string;
      readonly entitlements?: Record<string, Record<string, string>>;
    }[];
  }[];
}

/** What is answered in place of the right answer. */
export type Fault = (request: IncomingMessage, response: ServerResponse, attempt: number) => boolean;

export interface LoopbackStore {
  readonly url: string;
  /** Path and query of each request, in order. */
  readonly requests: string[];
  /** Everything that a client did otherwise than Apple asks for. */
  readonly problems: string[];
  apps: readonly AppInStore[];
  fault: Fault | undefined;
  /** How many resources a page holds. */
  pageSize: number;
  /** What the tests look for in everything that leaves the process. */
  readonly secrets: readonly string[];
  readonly pem: string;
  readonly keyId: string;
  readonly issuerId: string;
  close(): Promise<void>;
}

const TEAM = { keyId: '2X9R4HXF34', issuerId: '57246542-96fe-1a63-e053-0824d011072a' };
/** Stands where nothing of it may be read. */
export const PASSWORD = 'demo-account-pässword';

/** An App Store Connect that listens on this machine, and holds what it is given to hold. */
export async function startStore(apps: readonly AppInStore[] = []): Promise<LoopbackStore> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const attempts = new Map<string, number>();
  let busy = 0;
  const store: LoopbackStore = {
    url: '',
    ...{ requests: [], problems: [], apps, fault: undefined, pageSize: 200, pem, ...TEAM },
    secrets: pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('---')),
    close: () => new Promise((resolve) => void server.closeAllConnections() ?? server.close(() => resolve())),
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    store.requests.push(path);
    busy += 1;
    response.on('close', () => {
      busy -= 1;
    });
    if (busy > 1) store.problems.push(`two requests at once: ${path}`);
    store.problems.push(...breachesOf(request, publicKey));
    const attempt = (attempts.get(path) ?? 0) + 1;
    attempts.set(path, attempt);
    response.setHeader('x-rate-limit', 'user-hour-lim:3500;user-hour-rem:3499;');
    if (store.fault?.(request, response, attempt)) return;
    const answer = answerTo(new URL(path, store.url), store);
    if (answer === undefined) refuse(response, 404, 'NOT_FOUND');
    else send(response, 200, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(store, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

export function send(response: ServerResponse, status: number, body: unknown): true {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
}

export function refuse(response: ServerResponse, status: number, code: string): true {
  return send(response, status, {
    errors: [{ status: `${status}`, code, title: 'No.', detail: 'Not for jane@example.org.' }],
  });
}

/** What Apple would not take, or what is none of our business. */
function breachesOf(request: IncomingMessage, key: KeyObject): string[] {
  const problems: string[] = [];
  if (request.method !== 'GET') problems.push(`${request.method} ${request.url}`);
  const url = new URL(request.url ?? '', 'http://x');
  if (/demo|contact/i.test(url.search)) problems.push(`asks for what is not ours: ${request.url}`);
  for (const part of url.pathname
    .split('/')
    .filter((word) => /^app(?:s|Infos|StoreVersions)$/.test(word))
    .slice(-1))
    if (![...url.searchParams.keys()].some((name) => name.startsWith('fields[')))
      problems.push(`${part} without fields`);
  const [, token = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  const [header = '', payload = '', signature = ''] = token.split('.');
  const isSigned = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) return [...problems, 'the token is not signed by the key'];
  const [head, claims] = [header, payload].map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  if (head.alg !== 'ES256' || head.kid !== TEAM.keyId || head.typ !== 'JWT')
    problems.push(`header ${JSON.stringify(head)}`);
  const isOurs =
    claims.iss === TEAM.issuerId ? claims.sub === undefined : claims.sub === 'user' && claims.iss === undefined;
  if (!isOurs || claims.aud !== 'appstoreconnect-v1') problems.push(`claims ${JSON.stringify(claims)}`);
  const now = Date.now() / 1000;
  if (claims.iat > now || claims.exp < now || claims.exp - claims.iat > 1200)
    problems.push(`times ${claims.iat} ${claims.exp}`);
  return problems;
}

/** The document at a path; undefined where Apple has none. */
export function answerTo(url: URL, store: Pick<LoopbackStore, 'apps' | 'pageSize' | 'url'>): object | undefined {
  const [, , kind, id, related] = url.pathname.split('/');
  const { apps } = store;
  const appAt = (name: string | null | undefined) => apps[Number(/^app-(\d+)$/.exec(name ?? '')?.[1] ?? Number.NaN)];
  const list = (data: readonly object[], included?: readonly object[]) => page(url, data, store, included);
  if (kind === 'apps' && id === undefined) {
    // Apple's filter takes beginnings.
    const asked = url.searchParams.get('filter[bundleId]') ?? '';
    const data = apps.flatMap(({ bundleId }, index) =>
      bundleId.startsWith(asked) ? [resource('apps', `app-${index}`, { bundleId })] : [],
    );
    return list(data.reverse());
  }
  if (kind === 'apps' && related === 'appInfos') {
    const infos = appAt(id)?.infos;
    if (!infos) return undefined;
    const data = infos.map((info, index) =>
      resource(
        'appInfos',
        `${id}-info-${index}`,
        { state: info.state },
        {
          ...toOne('ageRatingDeclaration', 'ageRatingDeclarations', `${id}-age-${index}`),
          ...(info.primary && toOne('primaryCategory', 'appCategories', info.primary)),
          ...(info.secondary && toOne('secondaryCategory', 'appCategories', info.secondary)),
        },
      ),
    );
    const ages = infos.map(({ medical = 'NONE' }, index) =>
      resource('ageRatingDeclarations', `${id}-age-${index}`, { medicalOrTreatmentInformation: medical }),
    );
    return list(data, ages);
  }
  if (kind === 'appInfos' && related === 'appInfoLocalizations') {
    const [, app, index] = /^(app-\d+)-info-(\d+)$/.exec(id ?? '') ?? [];
    const info = appAt(app)?.infos[Number(index)];
    return (
      info &&
      list(
        Object.entries(info.urls).map(([locale, url]) =>
          resource('appInfoLocalizations', `${id}-${locale}`, {
            locale,
            ...(url !== null && { privacyPolicyUrl: url }),
          }),
        ),
      )
    );
  }
  if (kind === 'apps' && related === 'appStoreVersions') {
    const versions = appAt(id) && (appAt(id)?.versions ?? []);
    return (
      versions &&
      list(
        versions.map(({ state }, index) =>
          resource('appStoreVersions', `${id}-version-${index}`, {
            appVersionState: state,
            versionString: `1.${index}`,
          }),
        ),
      )
    );
  }
  const [, app, index] = /^(app-\d+)-version-(\d+)$/.exec(id ?? '') ?? [];
  const version = appAt(app)?.versions?.[Number(index)];
  if (kind === 'appStoreVersions' && related === 'appStoreVersionLocalizations')
    return (
      version &&
      list(
        Object.entries(version.descriptions).map(([locale, description]) =>
          resource('appStoreVersionLocalizations', `${id}-${locale}`, { locale, description }),
        ),
      )
    );
  if (kind === 'appStoreVersions' && related === 'appStoreReviewDetail' && version) {
    // What is not asked for does not come: that is what fields[] is for.
    const asked = url.searchParams.get('fields[appStoreReviewDetails]')?.split(',') ?? ['notes', 'demoAccountPassword'];
    const whole = { notes: version.notes, demoAccountPassword: PASSWORD };
    const attributes = Object.fromEntries(
      Object.entries(whole).filter(([name, value]) => asked.includes(name) && value !== undefined),
    );
    return { data: resource('appStoreReviewDetails', `${id}-review`, attributes), links: { self: url.href } };
  }
  if (kind === 'builds' && id === undefined) {
    const builds = appAt(url.searchParams.get('filter[app]'))?.builds ?? [];
    const [build] = builds;
    const name = `${url.searchParams.get('filter[app]')}-build`;
    if (!build) return list([]);
    const bundles = build.bundles.map(({ bundleId, entitlements }, index) =>
      resource('buildBundles', `${name}-bundle-${index}`, {
        bundleId,
        bundleType: 'APP',
        ...(entitlements && { entitlements }),
      }),
    );
    return list(
      [resource('builds', name, { version: build.version, uploadedDate: '2026-11-20T10:00:00-08:00' })],
      bundles,
    );
  }
  return undefined;
}

function resource(type: string, id: string, attributes: object, relationships?: object): object {
  return {
    type,
    id,
    attributes,
    ...(relationships && { relationships }),
    links: { self: `https://api.appstoreconnect.apple.com/v1/${type}/${id}` },
  };
}

function toOne(name: string, type: string, id: string): object {
  return { [name]: { data: { type, id } } };
}

function page(
  url: URL,
  data: readonly object[],
  store: Pick<LoopbackStore, 'pageSize' | 'url'>,
  included?: readonly object[],
): object {
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const limit = Math.min(Number(url.searchParams.get('limit') ?? 20), store.pageSize);
  const next = new URL(url);
  next.searchParams.set('cursor', `${from + limit}`);
  return {
    data: data.slice(from, from + limit),
    ...(included && { included }),
    links: { self: url.href, ...(from + limit < data.length && { next: next.href }) },
    meta: { paging: { total: data.length, limit } },
  };
}

/** An app about which nothing is to be said. */
export function goodApp(bundleId: string, changes: Partial<AppInStore> = {}): AppInStore {
  return {
    bundleId,
    infos: [
      { state: 'PREPARE_FOR_SUBMISSION', urls: { 'en-US': 'https://carebook.health/privacy' }, primary: 'UTILITIES' },
    ],
    versions: [
      {
        state: 'PREPARE_FOR_SUBMISSION',
        descriptions: { 'en-US': 'Shows your allergies from the Health app.' },
        notes: 'Open Records, allow all health records, and see them in the list.',
      },
    ],
    builds: [
      {
        version: '12',
        bundles: [
          {
            bundleId,
            entitlements: {
              'Carebook.app/Carebook': {
                'com.apple.developer.healthkit': '1',
                'com.apple.developer.healthkit.access': '["health-records"]',
              },
            },
          },
        ],
      },
    ],
    ...changes,
  };
}
