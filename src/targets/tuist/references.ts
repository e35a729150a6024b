/**
 * What the dependencies of a Tuist target stand for.
 */
import type { SwiftValue } from '../../read/swift/literals.ts';
import { nameOf } from '../paths.ts';
import type { PackageProduct, ProductReference } from '../xcode/project.ts';
import { readPath, type TuistManifest } from './lists.ts';
import type { TuistValues } from './values.ts';

/** The name of a dependency that cannot be told. */
export const VAGUE = '?';

export function toReference(one: SwiftValue, manifest: TuistManifest): ProductReference[] {
  const { values } = manifest;
  const platforms: string[] = [];
  const { at } = one;
  const vague = [{ name: VAGUE, at, platforms, target: VAGUE }];
  if (one.kind !== 'call') return vague;
  const name = textIn(values.argument(one, 'name', 'target'));
  switch (one.name.replace(/^.*\./, '')) {
    case 'target':
      return name === undefined ? vague : [{ name, at, platforms, target: name }];
    case 'project': {
      const path = readPath(values.argument(one, 'path'), manifest)?.path;
      if (name === undefined || path === undefined) return vague;
      return [
        {
          name,
          at,
          platforms,
          remote: { project: path === '' ? 'Project.swift' : `${path}/Project.swift`, id: name, name },
        },
      ];
    }
    case 'framework':
    case 'xcframework': {
      const path = readPath(values.argument(one, 'path'), manifest);
      return path
        ? [{ name: nameOf(path.written), at, platforms, ...(path.path !== undefined && { path: path.path }) }]
        : [];
    }
    case 'sdk':
      return name === undefined ? [] : [{ name: `${name}.framework`, at, platforms, isSystem: true }];
    case 'external':
    case 'package':
    case 'xctest':
      return [];
    default:
      return vague;
  }
}

/** `.external(name:)` and `.package(product:)`: what they come from stands in Tuist/Package.swift. */
export function toPackageProduct(one: SwiftValue, values: TuistValues): PackageProduct[] {
  if (one.kind !== 'call' || !/(?:^|\.)(?:external|package)$/.test(one.name)) return [];
  const name = textIn(values.argument(one, 'name', 'product'));
  return name === undefined ? [] : [{ name, at: one.at }];
}

function textIn(value: SwiftValue | undefined): string | undefined {
  return value?.kind === 'string' ? value.value : undefined;
}
