import { WrongCredential } from './fault.ts';

/** Where App Store Connect is. A key goes nowhere else. */
const REAL = 'https://api.appstoreconnect.apple.com';

export const ORIGIN_VARIABLE = 'APP_STORE_CONNECT_API_URL';

/** The origin that is spoken to: Apple's, or for tests one on this machine. Throws {@link WrongCredential}. */
export function originOf(given: string | undefined): string {
  const text = given?.trim() ?? '';
  if (text === '' || text === REAL || text === `${REAL}/`) return REAL;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url?.protocol === 'http:' && /^(?:127(?:\.\d{1,3}){3}|\[::1\]|localhost)$/.test(url.hostname);
  const isBare = url !== undefined && url.href === `${url.origin}/` && !text.includes('@');
  if (url === undefined || !isHere || !isBare)
    throw new WrongCredential(
      `${ORIGIN_VARIABLE} is for tests: an origin of http on this machine, such as http://127.0.0.1:8080.`,
    );
  return url.origin;
}
