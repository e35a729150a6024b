/**
 * Shared schemes: with which configurations a target is archived, and so shipped.
 */
import { childrenOf, readXml, type XmlElement } from '../../read/xml.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { nameOf } from '../paths.ts';
import type { Owned } from './projects.ts';

interface Archived {
  /** `App.xcodeproj`. */
  readonly project: string;
  readonly id: string;
  readonly name: string;
  readonly configuration: string;
}

const SHARED = /\/xcshareddata\/xcschemes\/[^/]+\.xcscheme$/;
/** No repository shares more. */
const MOST = 1_000;

const archivedOf = new WeakMap<RepoFiles, readonly Archived[]>();

/** The configurations that the repository's shared schemes archive a target with, in the order of the schemes. */
export function archivedWith({ project, target }: Owned, files: RepoFiles): readonly string[] {
  const all =
    archivedOf.get(files) ??
    files.paths
      .filter((path) => SHARED.test(path))
      .slice(0, MOST)
      .flatMap(read);
  archivedOf.set(files, all);
  const own = all.filter(
    (one) => one.project === nameOf(project.path) && (one.id === target.id || one.name === target.name),
  );
  return [...new Set(own.map(({ configuration }) => configuration))];

  function read(path: string): Archived[] {
    try {
      return archivedBy(readXml(files.bytes(path), path));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return []; // as if it were not shared: the choice falls as it would without
    }
  }
}

function archivedBy(scheme: XmlElement): Archived[] {
  const configuration = textOf(childrenOf(scheme, 'ArchiveAction')[0], 'buildConfiguration');
  if (configuration === '') return [];
  const entries = childrenOf(scheme, 'BuildAction').flatMap((action) =>
    childrenOf(action, 'BuildActionEntries').flatMap((list) => childrenOf(list, 'BuildActionEntry')),
  );
  return entries
    .filter((entry) => textOf(entry, 'buildForArchiving') === 'YES')
    .flatMap((entry) => childrenOf(entry, 'BuildableReference'))
    .map((reference) => ({
      project: nameOf(textOf(reference, 'ReferencedContainer').replace(/^container:/, '')),
      id: textOf(reference, 'BlueprintIdentifier'),
      name: textOf(reference, 'BlueprintName'),
      configuration,
    }));
}

function textOf(element: XmlElement | undefined, attribute: string): string {
  return element?.attributes.get(attribute)?.value ?? '';
}
