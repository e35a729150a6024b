import { fuelOfRun, type JsFuel } from '../read/javascript/machine.ts';
import type { RepoFiles } from '../types.ts';

const fuels = new WeakMap<RepoFiles, JsFuel>();

/** What the readings of all JavaScript configurations of a repository may use together. */
export function jsFuelOf(files: RepoFiles): JsFuel {
  const fuel = fuels.get(files) ?? fuelOfRun();
  fuels.set(files, fuel);
  return fuel;
}
