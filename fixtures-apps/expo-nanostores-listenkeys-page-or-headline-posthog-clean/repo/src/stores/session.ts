import { map } from 'nanostores';

export type Session = { page: string; headline: string; isLoading: boolean };

export const $session = map<Session>({ page: 'start', headline: '', isLoading: false });

export function turnTo(page: string) {
  $session.setKey('page', page);
}
