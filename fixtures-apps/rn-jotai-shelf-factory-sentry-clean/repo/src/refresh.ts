import { medicationNames } from './health/medications';
import { jar, medicationShelf, tipShelf } from './state/shelf';
import { crumb } from './telemetry';

export async function refresh() {
  jar.set(medicationShelf.titles, await medicationNames());
  crumb(tipShelf);
}
