import type { AskedApp } from '../check/ask-store.ts';
import { type OptionValues, UsageError } from '../settings/options.ts';
import { readCredentials } from '../store/credentials.ts';
import { WrongCredential } from '../store/fault.ts';
import { readStore, type StoreAccess } from '../store/index.ts';
import { ORIGIN_VARIABLE, originOf } from '../store/origin.ts';
import type { StoredApp } from '../types.ts';
import { untilEnded } from './until-ended.ts';

/** How App Store Connect is to be read; or why it is not, though somebody asked for it. */
export type StoreRequest = { readonly access: StoreAccess } | { readonly closed: string };

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'APP_STORE_CONNECT_API_KEY_';
const VARIABLES = {
  issuer: `${PREFIX}ISSUER_ID`,
  keyId: `${PREFIX}KEY_ID`,
  key: `${PREFIX}KEY`,
  file: `${PREFIX}KEY_FILEPATH`,
};
const INPUTS = { issuer: 'issuer-id', keyId: 'api-key-id', key: 'api-private-key' } as const;

/** The key of the command, from the environment alone. Throws {@link UsageError} for one that is none. */
export function storeOfCommand(
  values: OptionValues,
  environment: Environment,
  readNamed: (name: string) => Uint8Array,
): StoreRequest | undefined {
  if (!values.flag('app-store-connect')) return undefined;
  const of = (name: string) => ({ name, value: environment[name]?.trim() ?? '' });
  const [issuer, keyId, given, file] = [VARIABLES.issuer, VARIABLES.keyId, VARIABLES.key, VARIABLES.file].map(of);
  if (!issuer || !keyId || !given || !file) return undefined;
  if (given.value === '' && file.value === '')
    return { closed: `App Store Connect was not read: neither ${VARIABLES.key} nor ${VARIABLES.file} is set.` };
  return asUsage(() => {
    if (keyId.value === '') throw new WrongCredential(`${VARIABLES.keyId} is not set: a key is known by its id.`);
    const key = given.value === '' ? readKeyFile(file.value, readNamed) : given;
    return {
      access: {
        credentials: readCredentials({ keyId, issuerId: issuer, key }),
        origin: originOf(environment[ORIGIN_VARIABLE]),
        environment,
      },
    };
  });
}

/** `mask` keeps a text out of the log. It hears of the key before anything else is said, and of each token. */
export function storeOfAction(
  values: OptionValues,
  environment: Environment,
  { mask, warn }: { readonly mask: (secret: string) => void; readonly warn: (message: string) => void },
): StoreRequest | undefined {
  const of = (name: (typeof INPUTS)[keyof typeof INPUTS]) => ({
    name: `Input ${name}`,
    value: values.text(name) ?? '',
  });
  const [issuerId, keyId, key] = [of(INPUTS.issuer), of(INPUTS.keyId), of(INPUTS.key)];
  for (const secret of secretsOf(key.value)) mask(secret);
  const all = [issuerId, keyId, key];
  const empty = all.filter(({ value }) => value === '').map(({ name }) => name.replace('Input ', ''));
  if (empty.length === all.length) return undefined;
  if (empty.length > 0)
    return {
      closed: `App Store Connect was not read: ${empty.join(' and ')} ${empty.length === 1 ? 'is' : 'are'} empty, as secrets are for a fork.`,
    };
  try {
    return {
      access: {
        credentials: readCredentials({ keyId, issuerId, key }),
        origin: originOf(environment[ORIGIN_VARIABLE]),
        environment,
        onToken: mask,
      },
    };
  } catch (error) {
    if (!(error instanceof WrongCredential)) throw error;
    warn(`App Store Connect was not read: ${error.message}`);
    return undefined;
  }
}

/** The key as it was given, and each of its lines: a log shows them one by one. */
function secretsOf(key: string): string[] {
  const lines = key.split(/\\n|[\r\n]+/).map((line) => line.trim());
  return [...new Set([key, ...lines.filter((line) => line.length >= 8 && !line.startsWith('-----'))])].filter(Boolean);
}

function readKeyFile(name: string, readNamed: (name: string) => Uint8Array): { name: string; value: string } {
  try {
    return { name: VARIABLES.file, value: Buffer.from(readNamed(name)).toString('utf8') };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new WrongCredential(`${VARIABLES.file} names a file that ${isAbsent ? 'is not there' : 'cannot be read'}.`);
  }
}

function asUsage<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof WrongCredential ? new UsageError(error.message) : error;
  }
}

/** Reads each app once, however often a run looks at it: the base is held against the same state of the store. */
export function storeReader(
  request: StoreRequest | undefined,
  ending: AbortSignal | undefined,
): ((asked: readonly AskedApp[]) => Promise<readonly StoredApp[]>) | undefined {
  if (request === undefined || 'closed' in request) return undefined;
  const known = new Map<string, StoredApp>();
  return async (asked) => {
    const fresh = asked.filter(({ app }) => !known.has(app));
    const read = await untilEnded(
      ending,
      () => readStore(fresh, request.access),
      () => [],
    );
    for (const one of read) known.set(one.app, one);
    return asked
      .flatMap((one) => {
        const app = known.get(one.app);
        return app === undefined ? [] : [{ ...app, ...one }];
      })
      .sort((a, b) => (a.app < b.app ? -1 : a.app > b.app ? 1 : 0));
  };
}
