/** What App Store Connect says is wrong: https://developer.apple.com/documentation/appstoreconnectapi/interpreting-and-handling-errors */
interface ApiError {
  readonly code: string;
}

/** The codes of an answer that is a refusal; none where it is no such answer. */
export function readErrors(body: string): ApiError[] {
  try {
    const { errors } = JSON.parse(body) as { errors?: unknown };
    if (!Array.isArray(errors)) return [];
    return errors.flatMap((one: unknown) => {
      const code = typeof one === 'object' && one !== null && 'code' in one ? one.code : undefined;
      return typeof code === 'string' && /^[\w.]{1,100}$/.test(code) ? [{ code }] : [];
    });
  } catch {
    return [];
  }
}

/** The end of a sentence: why `what` was not given. Apple's own words may name people and are left out. */
export function describeRefusal(status: number, errors: readonly ApiError[], what: string): string {
  const [code] = errors.map((one) => one.code);
  const answer = code === undefined ? `${status}` : `${status} ${code}`;
  switch (status) {
    case 401:
      return `the key is not taken (${answer}): the key id, the issuer id or the private key belongs to another key, or the key was revoked`;
    case 403:
      return code?.includes('AGREEMENT')
        ? `App Store Connect does not give ${what} (${answer}): the Account Holder has an agreement to accept in App Store Connect`
        : `the key may not read ${what} (${answer}): it needs a role that may see apps, such as Developer or App Manager, and access to this app`;
    case 404:
      return `${what} cannot be found (${answer})`;
    case 429:
      return `too many requests were made with the key (${answer}): its limit is counted by the hour, over all who use it`;
    default:
      return status >= 500
        ? `App Store Connect has a fault of its own (${answer})`
        : `App Store Connect refuses to give ${what} (${answer})`;
  }
}

/** A token is from thirty seconds before to ten minutes after it was made. */
const SKEW = 60;

/** What is wrong with this machine's clock, by the time that the answer tells; undefined where nothing is. */
export function describeSkew(date: string | null): string | undefined {
  const theirs = Date.parse(date ?? '');
  const seconds = Math.round((Date.now() - theirs) / 1000);
  if (Number.isNaN(theirs) || Math.abs(seconds) < SKEW) return undefined;
  const minutes = Math.round(Math.abs(seconds) / 60);
  const much = minutes >= 120 ? `${Math.round(minutes / 60)} hours` : minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return `the key is not taken (401), and this machine's clock is ${much} ${seconds > 0 ? 'ahead of' : 'behind'} Apple's: set it right`;
}
