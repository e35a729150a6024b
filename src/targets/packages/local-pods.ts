/**
 * Development pods: `pod 'Core', :path => '../Core'`. Their podspecs stand in the repository, and their sources are its own
 * code.
 */

import { addAll } from '../../lists.ts';
import type { PodLine } from '../../read/podfile.ts';
import { type Podspec, readPodspec } from '../../read/podspec.ts';
import { UnreadableFile, type Unseen } from '../../types.ts';
import { explainAbsence, isFetched } from '../absent.ts';
import { type Checkout, resolvePath, whyOutside } from '../checkout.ts';
import { matchesGlob } from '../glob.ts';
import { folderOf, inFolder, relativeTo } from '../paths.ts';
import { isInstalled } from './installed.ts';

export interface PodContent {
  /** Sorted. */
  readonly sources: readonly string[];
  readonly unseen?: Unseen;
}

const SOURCE = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx)$/i;
const NO_SOURCE = /(?:^|\/)(?:\w*Tests?|\w*Specs?|Examples?|Samples?|Demos?|docs|android)\//i;
const NOTHING: PodContent = { sources: [] };

/** What a line of a Podfile brings of the repository; nothing for a pod from elsewhere. */
export function readLocalPod({ value, path, from, isPathMade, subspecs, at }: PodLine, checkout: Checkout): PodContent {
  if (isPathMade) {
    const reason = `${value} comes from a path that the Podfile makes by code; write it as a text`;
    return { sources: [], unseen: { reason, at } };
  }
  if (path === undefined) return NOTHING;
  const [name = '', ...inner] = value.split('/');
  const written = (/\.podspec(?:\.json)?$/.test(path) ? folderOf(path) : path) || '.';
  const folder = resolvePath(from ?? folderOf(at.file), written, checkout.files.root);
  const missing = (why: string): PodContent => ({ sources: [], unseen: { reason: `${name} comes from ${why}`, at } });
  if (folder === undefined && isFetched(path)) return NOTHING;
  if (folder === undefined) return missing(`a pod at ${written}, ${whyOutside(written)}`);
  // CocoaPods installs no pod that it is given by its path
  const isOfCocoaPods = /(?:^|\/)Pods\//.test(folder);
  if (isFetched(folder) && !isOfCocoaPods && isInstalled(folder, checkout.files)) return NOTHING;
  const absence = explainAbsence(folder, `${name}.podspec`, checkout);
  if (absence !== undefined) return missing(absence);

  const spec = readSpec(folder, name, checkout);
  const own = checkout.below(folder).filter((file) => SOURCE.test(file));
  const seenFrom = (file: string): string => relativeTo(file, folder);
  const chosen = spec && chooseSpecs(spec, inner.length > 0 ? [inner.join('/')] : subspecs);
  if (!chosen?.every(({ complete }) => complete))
    return { sources: own.filter((file) => !NO_SOURCE.test(seenFrom(file))) };
  const isMeant = (path: string) => (patterns: readonly string[]) => patterns.some((one) => matchesGlob(one, path));
  const sources = own.filter((file) => {
    const means = isMeant(seenFrom(file));
    return chosen.some((one) => means(one.sources) && !means(one.excluded));
  });
  return { sources };
}

function readSpec(folder: string, name: string, { files, locate }: Checkout): Podspec | undefined {
  const file = locate(inFolder(folder, `${name}.podspec`));
  if (file === undefined) return undefined;
  try {
    return { ...readPodspec(files.bytes(file), file), name };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}

/** The spec, and those of its subspecs that are named or meant, with what they need of it. */
function chooseSpecs(top: Podspec, named: readonly string[] | undefined): readonly Podspec[] {
  const chosen = new Set<Podspec>([top]);
  const waiting: string[] = [];

  function takeAll(one: Podspec, path: string): void {
    const names = one.defaults ?? one.subspecs.map(({ name }) => name);
    for (const name of names) waiting.push(`${path}${name}`);
    takeNeeds(one);
  }

  function takeNeeds({ needs }: Podspec): void {
    for (const need of needs) if (need.startsWith(`${top.name}/`)) waiting.push(need.slice(top.name.length + 1));
  }

  if (named) addAll(waiting, named);
  else takeAll(top, '');
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    let at: Podspec | undefined = top;
    for (const part of path.split('/')) {
      at = at.subspecs.find(({ name }) => name === part);
      if (!at) break;
      // a subspec has what those around it have
      const isNew = !chosen.has(at);
      chosen.add(at);
      if (isNew) takeNeeds(at);
    }
    if (at && at.subspecs.length > 0 && !at.subspecs.some((one) => chosen.has(one))) takeAll(at, `${path}/`);
  }
  return [...chosen];
}
