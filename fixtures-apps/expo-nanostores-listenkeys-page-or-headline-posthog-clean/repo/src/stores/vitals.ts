import { atom } from 'nanostores';
import { loadVitals } from '../records/vitals';
import { $session } from './session';

export const $vitals = atom<string[]>([]);

export async function refreshVitals() {
  $session.setKey('isLoading', true);
  try {
    const names = await loadVitals();
    $vitals.set(names);
    $session.setKey('headline', names[0] ?? '');
  } finally {
    $session.setKey('isLoading', false);
  }
}
