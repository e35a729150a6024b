/**
 * The Swift packages in a checkout's `SourcePackages` or `.build`: which of their sources end up behind a product.
 */
import { addAll } from '../lists.ts';
import { type Manifest, type ManifestTarget, readSwiftManifest } from '../read/swift/manifest.ts';
import type { RepoFiles } from '../types.ts';
import { attempt } from './attempt.ts';
import { binariesAmong, binariesAt } from './binary-files.ts';
import { checkoutName, findCheckouts } from './dependency-folder.ts';
import { listFolder, nativeSources } from './native-code.ts';
import type { LinkedCode } from './npm-code.ts';

/** The code behind a product of the package at an address, its own and that of the packages it needs, the product's
 *  package first. `from` is a file of the project that links it. Empty where nothing is checked out. */
export function swiftCode(product: string, url: string, from: string, files: RepoFiles): readonly LinkedCode[] {
  const place = findCheckouts(url, from, files);
  if (place === undefined) return [];

  const manifests = new Map<string, Manifest | undefined>();
  const code = new Map<string, { readonly name: string; readonly targets: Set<ManifestTarget> }>();
  const waiting: { readonly name: string; readonly products: readonly string[] }[] = [];

  function manifestOf(name: string): Manifest | undefined {
    if (!manifests.has(name)) manifests.set(name, readManifest(`${place}/${name}/Package.swift`, files));
    return manifests.get(name);
  }

  function takeTargets(name: string, manifest: Manifest, first: readonly string[]): void {
    const known = code.get(name) ?? { name, targets: new Set<ManifestTarget>() };
    code.set(name, known);
    const names = [...first];
    for (const one of names) {
      const target = manifest.targets.find((candidate) => candidate.name === one);
      if (!target || known.targets.has(target) || target.kind === 'testTarget') continue;
      known.targets.add(target);
      for (const needed of target.dependencies) {
        const isOwn = needed.package === undefined && manifest.targets.some((other) => other.name === needed.name);
        if (isOwn) names.push(needed.name);
        else
          addAll(
            waiting,
            packagesWith(manifest, needed).map((other) => ({ name: other, products: [needed.name] })),
          );
      }
    }
  }

  waiting.push({ name: checkoutName(url), products: [product] });
  for (let next = waiting.shift(), left = 500; next && left > 0; next = waiting.shift(), left -= 1) {
    const { name, products } = next;
    const manifest = manifestOf(name);
    const targets = manifest?.products.find((one) => products.includes(one.name))?.targets;
    if (manifest && targets) takeTargets(name, manifest, targets);
  }
  return [...code.values()].map(({ name, targets }) => ({
    name,
    sources: sourcesOf(`${place}/${name}`, [...targets], files),
    binaries: [...targets].flatMap((target) => binariesOf(place, name, target, files)),
  }));
}

/** The packages that a product may come from: the one that is named, or any of those from elsewhere. */
function packagesWith({ dependencies }: Manifest, needed: ManifestTarget['dependencies'][number]): readonly string[] {
  const remote = dependencies.flatMap(({ url, name }) =>
    url === undefined ? [] : [{ folder: checkoutName(url), name }],
  );
  const wanted = needed.package?.toLowerCase();
  const named = remote.filter(({ folder, name }) => folder.toLowerCase() === wanted || name?.toLowerCase() === wanted);
  return (wanted === undefined ? remote : named).map(({ folder }) => folder);
}

/** A binary target stands in the package, or beside all checkouts where it was fetched: in a folder of the package's name,
 *  in one of the target's own since Xcode 15.
 *  https://developer.apple.com/documentation/xcode/distributing-binary-frameworks-as-swift-packages */
function binariesOf(place: string, name: string, target: ManifestTarget, files: RepoFiles): readonly string[] {
  if (target.kind !== 'binaryTarget') return [];
  if (target.path !== undefined) return binariesAt(`${place}/${name}/${target.path.replace(/^\.\//, '')}`, files);
  const artifacts = place.replace(/checkouts$/, 'artifacts');
  const bundle = `/${target.name}.xcframework/`;
  const paths = listFolder(artifacts, files).filter((path) => {
    const inside = path.slice(artifacts.length + 1).toLowerCase();
    return inside.startsWith(`${name.toLowerCase()}/`) && (path.includes(bundle) || path.includes(`/${target.name}/`));
  });
  return binariesAmong(paths, files);
}

function sourcesOf(folder: string, targets: readonly ManifestTarget[], files: RepoFiles): readonly string[] {
  const all = listFolder(folder, files);
  const prefixes = targets.flatMap(({ name, path, kind }) => {
    if (kind === 'binaryTarget') return [];
    if (path !== undefined)
      return [path === '.' || path === '' ? '' : `${path.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '')}/`];
    return ['Sources', 'Source', 'src', 'srcs'].map((one) => `${one}/${name}/`);
  });
  return nativeSources(folder, all).filter((file) =>
    prefixes.some((prefix) => file.slice(folder.length + 1).startsWith(prefix)),
  );
}

function readManifest(file: string, files: RepoFiles): Manifest | undefined {
  return files.has(file) ? attempt(() => readSwiftManifest(files.bytes(file), file)) : undefined;
}
