/**
 * XcodeGen: `project.yml`, from which an Xcode project is written that often is not committed.
 */
import type { RepoFiles, Skipped, Target } from '../../types.ts';
import { type Checkout, surveyCheckout } from '../checkout.ts';
import { committedSpecs, committedTargets, fillMissing, listSpecs } from '../committed.ts';
import { findDrifts, findStale } from '../drift.ts';
import { folderOf, nameOf } from '../paths.ts';
import { entriesOf } from '../plist-paths.ts';
import { takeTargets } from '../target-budget.ts';
import { type Found, NOTHING, type Wanted, type Way } from '../way.ts';
import { describeProjects } from '../xcode/find.ts';
import type { XcodeProject } from '../xcode/project.ts';
import { toProject } from './project.ts';
import { readSpec, type Spec } from './spec.ts';

export const findXcodeGenTargets: Way = (files, earlier, wanted) => {
  const checkout = surveyCheckout(files);
  const skipped: Skipped[] = [];
  const specs: Spec[] = [];
  const folders = projectFolders(files);
  const paths = listSpecs(files);
  const told = wanted?.depth === 'outline' ? committedSpecs(paths, files, earlier) : new Set();
  for (const path of paths) {
    if (told.has(path)) continue;
    const spec = readSpec(path, files);
    if (spec && 'fields' in spec) specs.push(spec);
    else if (spec && /\.ya?ml$/.test(path) && nameOf(path).startsWith('project.'))
      skipped.push({ ...spec, blocking: !folders.has(folderOf(path)) });
  }
  const included = new Set(specs.flatMap((spec) => spec.included));
  const own = specs.filter(({ file }) => !included.has(file));
  const found = own.map((spec) => describeSpec(spec, checkout, earlier, wanted));
  const filled = found.flatMap((one) => one.filled ?? []);
  return {
    targets: found.flatMap(({ targets }) => targets),
    skipped: [...skipped, ...found.flatMap((one) => one.skipped)],
    drifts: found.flatMap(({ drifts }) => drifts),
    ...(filled.length > 0 && { filled }),
  };
};

/** The folders that Xcode projects stand in. */
function projectFolders({ paths }: RepoFiles): ReadonlySet<string> {
  const projects = paths.filter((path) => /\.xcodeproj\/project\.\w+$/.test(path));
  return new Set(projects.map((path) => folderOf(folderOf(path))));
}

/** A committed project wins, as long as it is the one that the specification makes. */
function describeSpec(spec: Spec, checkout: Checkout, earlier: Found, wanted?: Wanted): Found {
  if (wanted?.budget && wanted.budget.targets <= 0) return { ...NOTHING, skipped: noRoom(spec) };
  const project = toProject(spec, checkout);
  const skipped: Skipped[] = [...spec.gaps];
  const made = describeProjects([project], checkout, skipped, wanted);
  const committed = committedTargets(spec.folder, project.name, earlier);
  if (committed.length === 0) return { targets: made.targets, skipped: made.skipped, drifts: [] };
  return {
    ...NOTHING,
    drifts: made.targets.flatMap((target) => [
      ...driftsOf(target, project, committed),
      ...(target.kind === 'app' ? findStale('XcodeGen', target, committed, checkout.files) : []),
    ]),
    filled: made.targets.flatMap((target) => {
      const other = committed.find(({ name }) => name === target.name);
      const written = project.targets.find(({ name }) => name === target.name)?.written;
      return (other && written && fillMissing(other, written, target)) ?? [];
    }),
  };
}

function noRoom({ fields, at }: Spec): readonly Skipped[] {
  const skipped: Skipped[] = [];
  takeTargets([...entriesOf(fields.get('targets')?.value).keys()], { targets: 0, builds: 0 }, at, skipped);
  return skipped;
}

function driftsOf(target: Target, project: XcodeProject, committed: readonly Target[]): Found['drifts'] {
  const other = committed.find(({ name, kind }) => name === target.name && kind !== 'library' && kind !== 'test');
  const build = target.builds.find(({ configuration }) => configuration === target.shipping);
  const written = project.targets.find(({ name }) => name === target.name)?.written;
  if (!other || !build) return [];
  const declared = {
    // An Info.plist that is named without properties is often meant to be written once and edited then.
    ...(written?.info && written.info.entries.size > 0 && { info: build.info }),
    ...(written?.entitlements && { entitlements: build.entitlements }),
  };
  return findDrifts({ ...declared, by: 'XcodeGen', replaces: true }, other);
}
