/**
 * Tuist: `Project.swift`, from which an Xcode project is written that is seldom committed. Read as far as it is made of
 * literals and of helpers that put literals together. https://docs.tuist.dev/en/references/project-description
 */

import type { SwiftCall } from '../../read/swift/literals.ts';
import { decodeText } from '../../read/text.ts';
import { type RepoFiles, type Skipped, UnreadableFile } from '../../types.ts';
import { type Checkout, surveyCheckout } from '../checkout.ts';
import { committedTargets, fillMissing } from '../committed.ts';
import { findDrifts } from '../drift.ts';
import { folderOf, foldersUp, inFolder, nameOf } from '../paths.ts';
import type { Found, Way } from '../way.ts';
import { describeProjects } from '../xcode/find.ts';
import type { ProductReference, ProjectTarget, XcodeProject } from '../xcode/project.ts';
import { toProject } from './project.ts';
import { VAGUE } from './references.ts';
import { openTuistValues, type TuistValues } from './values.ts';

export const findTuistTargets: Way = (files, earlier, wanted) => {
  const checkout = surveyCheckout(files);
  const skipped: Skipped[] = [];
  const manifests = files.paths.filter((path) => nameOf(path) === 'Project.swift');
  const read = manifests.flatMap((file) => readManifest(file, checkout, skipped) ?? []);
  const projects = read.map((project) => ({
    ...project,
    targets: project.targets.map((target) => linkVague(target, project, read)),
  }));
  if (projects.length === 0) return { targets: [], skipped, drifts: [] };

  const made = describeProjects(projects, checkout, skipped, wanted);
  const committedOf = ({ root, name }: XcodeProject) => committedTargets(root, name, earlier);
  const isCommitted = new Set(projects.filter((project) => committedOf(project).length > 0).map(({ path }) => path));
  const drifts = made.targets.flatMap((target) => {
    const project = projects.find(({ path }) => path === target.project);
    const other = project && committedOf(project).find(({ name, kind }) => name === target.name && kind !== 'library');
    const build = target.builds.find(({ configuration }) => configuration === target.shipping);
    const written = project?.targets.find(({ name }) => name === target.name)?.written;
    if (!other || !build || !written) return [];
    const { info, entitlements } = written;
    return findDrifts(
      {
        ...(info && { info: build.info }),
        ...(entitlements && { entitlements: build.entitlements }),
        by: 'Tuist',
        replaces: true,
      },
      other,
    );
  });
  const filled = made.targets.flatMap((target) => {
    const project = projects.find(({ path }) => path === target.project);
    const other = project && committedOf(project).find(({ name }) => name === target.name);
    const written = project?.targets.find(({ name }) => name === target.name)?.written;
    return (other && written && fillMissing(other, written, target)) ?? [];
  });
  return {
    targets: made.targets.filter(({ project }) => !isCommitted.has(project)),
    skipped: made.skipped.filter(({ at }) => !isCommitted.has(at.file)),
    drifts,
    ...(filled.length > 0 && { filled }),
  } satisfies Found;
};

/** A target with a dependency that cannot be told may be built from any library of the repository, and so is from all. */
function linkVague(target: ProjectTarget, own: XcodeProject, all: readonly XcodeProject[]): ProjectTarget {
  if (!target.dependsOn.some(({ name }) => name === VAGUE)) return target;
  const libraries = all.flatMap((project) =>
    project.targets
      .filter((one) => /^(?:framework|library)/.test(one.productType) && !(project === own && one.id === target.id))
      .map(
        ({ id, name }): ProductReference => ({
          name,
          at: target.at,
          platforms: [],
          remote: { project: project.path, id, name },
        }),
      ),
  );
  return { ...target, dependsOn: [...target.dependsOn.filter(({ name }) => name !== VAGUE), ...libraries] };
}

function readManifest(file: string, checkout: Checkout, skipped: Skipped[]): XcodeProject | undefined {
  const { files } = checkout;
  try {
    if (!/\bimport\s+ProjectDescription\b/.test(decodeText(files.bytes(file), file))) return undefined;
    const root = findRoot(folderOf(file), files);
    const values = openTuistValues(file, findHelpers(root, files), files);
    const project = findProject(values);
    if (project) return toProject(project, { file, root, values, checkout, skipped });
    const at = { file, line: 1, column: 1 };
    skipped.push({ at, reason: 'The project is made by code that is not evaluated', blocking: true });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    skipped.push({ at: error.at, reason: `The manifest cannot be read: ${error.why}`, blocking: true });
  }
  return undefined;
}

/** The folder that paths `relativeToRoot` start at. */
function findRoot(folder: string, files: RepoFiles): string {
  const marks = ['Tuist/', 'Tuist.swift', 'Workspace.swift'];
  return (
    foldersUp(folder).find((one) =>
      marks.some((mark) =>
        files.paths.some(
          (path) => path === inFolder(one, mark) || (mark.endsWith('/') && path.startsWith(inFolder(one, mark))),
        ),
      ),
    ) ?? folder
  );
}

function findHelpers(root: string, files: RepoFiles): readonly string[] {
  const folder = root === '' ? '' : `${root}/`;
  return files.paths
    .filter(
      (path) =>
        path.endsWith('.swift') &&
        /^(?:Tuist|Plugins\/[^/]+)\/ProjectDescriptionHelpers\//.test(path.slice(folder.length)) &&
        path.startsWith(folder),
    )
    .slice(0, 200);
}

function findProject(values: TuistValues): SwiftCall | undefined {
  for (const value of values.constants.values()) {
    const known = values.resolve(value, 'Project');
    if (known?.kind === 'call' && /^(?:ProjectDescription\.)?Project(?:\.init)?$/.test(known.name)) return known;
  }
  return undefined;
}
