/**
 * Small Xcode projects for tests: what matters is given, the rest of a `project.pbxproj` is made around it.
 */
import { memoryFiles } from '../../src/files/files.ts';
import { findPackageTargets } from '../../src/targets/packages/swift-package.ts';
import { findXcodeTargets } from '../../src/targets/xcode/find.ts';
import type { Build, Location, PlistValue, RepoFiles, Resolved, Target } from '../../src/types.ts';

export type TestSettings = Readonly<Record<string, string | readonly string[]>>;

export interface TestTarget {
  readonly name: string;
  /** Without `com.apple.product-type.`; `application` unless given. */
  readonly type?: string;
  readonly settings?: TestSettings;
  /** Settings of one configuration, over `settings`. */
  readonly debug?: TestSettings;
  readonly release?: TestSettings;
  /** Base file of both configurations. */
  readonly base?: string;
  readonly sources?: readonly (string | { readonly path: string; readonly platforms: readonly string[] })[];
  readonly resources?: readonly string[];
  /** Names of variant groups with the locales they have: `InfoPlist.strings` to `['de', 'fr']`. */
  readonly localized?: Readonly<Record<string, readonly string[]>>;
  /** Names of targets whose product it links, copies, or depends on. */
  readonly links?: readonly string[];
  readonly embeds?: readonly string[];
  readonly dependsOn?: readonly string[];
  /** Products of packages. */
  readonly packages?: readonly { readonly product: string; readonly package?: string }[];
  /** Synchronized folders that it owns. */
  readonly folders?: readonly string[];
  readonly script?: string;
  /** Further phases, by the ids of objects. */
  readonly phases?: readonly string[];
}

export interface TestProject {
  readonly settings?: TestSettings;
  readonly debug?: TestSettings;
  readonly release?: TestSettings;
  readonly base?: string;
  readonly targets: readonly TestTarget[];
  readonly configurations?: readonly string[];
  readonly defaultConfiguration?: string;
  /** Synchronized folders: exceptions by target. */
  readonly folders?: Readonly<
    Record<
      string,
      { readonly exceptions?: Readonly<Record<string, readonly string[]>>; readonly opaque?: readonly string[] }
    >
  >;
  readonly localPackages?: readonly string[];
  readonly remotePackages?: readonly string[];
  /** Further objects as they stand, and further children of the main group. */
  readonly objects?: string;
  readonly children?: readonly string[];
}

const IOS: TestSettings = { SDKROOT: 'iphoneos', IPHONEOS_DEPLOYMENT_TARGET: '16.0', PRODUCT_NAME: '$(TARGET_NAME)' };

/** The text of a `project.pbxproj`. One setting a line. */
export function pbxproj(project: TestProject): string {
  const objects: string[] = [];
  const children: string[] = [...(project.children ?? [])];
  let count = 0;
  const id = (): string => {
    count += 1;
    return `ID${String(count).padStart(22, '0')}`;
  };
  const add = (isa: string, fields: string, given = id()): string => {
    objects.push(`\t\t${given} /* ${isa} */ = {\n\t\t\tisa = ${isa};\n${fields}\t\t};\n`);
    return given;
  };
  const q = (text: string): string =>
    `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
  const list = (items: readonly string[]): string => `(\n${items.map((item) => `\t\t\t\t${item},\n`).join('')}\t\t\t)`;
  const settingsText = (settings: TestSettings): string =>
    Object.entries(settings)
      .map(([key, value]) => `\t\t\t\t${q(key)} = ${typeof value === 'string' ? q(value) : list(value.map(q))};\n`)
      .join('');
  const references = new Map<string, string>();
  const reference = (path: string): string => {
    const known = references.get(path);
    if (known) return known;
    const made = add('PBXFileReference', `\t\t\tpath = ${q(path)};\n\t\t\tsourceTree = SOURCE_ROOT;\n`);
    references.set(path, made);
    return made;
  };
  const configurationList = (
    owner: { settings?: TestSettings; debug?: TestSettings; release?: TestSettings; base?: string },
    defaults: TestSettings,
  ): string => {
    const all = (project.configurations ?? ['Debug', 'Release']).map((name) => {
      const own = name === 'Debug' ? owner.debug : name === 'Release' ? owner.release : {};
      const base = owner.base === undefined ? '' : `\t\t\tbaseConfigurationReference = ${reference(owner.base)};\n`;
      const settings = { ...defaults, ...owner.settings, ...own };
      return add(
        'XCBuildConfiguration',
        `${base}\t\t\tbuildSettings = {\n${settingsText(settings)}\t\t\t};\n\t\t\tname = ${q(name)};\n`,
      );
    });
    const preferred = project.defaultConfiguration ?? 'Release';
    return add(
      'XCConfigurationList',
      `\t\t\tbuildConfigurations = ${list(all)};\n\t\t\tdefaultConfigurationName = ${q(preferred)};\n`,
    );
  };

  const targetIds = new Map(project.targets.map(({ name }) => [name, id()]));
  const products = new Map(
    project.targets.map(({ name, type = 'application' }) => {
      const product = productName(name, type);
      return [name, add('PBXFileReference', `\t\t\tpath = ${q(product)};\n\t\t\tsourceTree = BUILT_PRODUCTS_DIR;\n`)];
    }),
  );
  const packages = new Map<string, string>();
  for (const path of project.localPackages ?? []) {
    packages.set(path, add('XCLocalSwiftPackageReference', `\t\t\trelativePath = ${q(path)};\n`));
  }
  for (const url of project.remotePackages ?? []) {
    packages.set(url, add('XCRemoteSwiftPackageReference', `\t\t\trepositoryURL = ${q(url)};\n`));
  }
  const folders = new Map<string, string>();
  for (const [path, { exceptions = {}, opaque = [] }] of Object.entries(project.folders ?? {})) {
    const sets = Object.entries(exceptions).map(([target, members]) =>
      add(
        'PBXFileSystemSynchronizedBuildFileExceptionSet',
        `\t\t\tmembershipExceptions = ${list(members.map(q))};\n\t\t\ttarget = ${targetIds.get(target)};\n`,
      ),
    );
    const made = add(
      'PBXFileSystemSynchronizedRootGroup',
      `\t\t\texceptions = ${list(sets)};\n\t\t\texplicitFolders = ${list(opaque.map(q))};\n\t\t\tpath = ${q(path)};\n\t\t\tsourceTree = "<group>";\n`,
    );
    folders.set(path, made);
    children.push(made);
  }
  const buildFile = (file: string, more = ''): string => add('PBXBuildFile', `\t\t\tfileRef = ${file};\n${more}`);
  const phase = (isa: string, files: readonly string[], more = ''): string[] =>
    files.length === 0 && more === '' ? [] : [add(isa, `\t\t\tfiles = ${list(files)};\n${more}`)];

  for (const target of project.targets) {
    const sources = (target.sources ?? []).map((source) => {
      const path = typeof source === 'string' ? source : source.path;
      const filters = typeof source === 'string' ? '' : `\t\t\tplatformFilters = ${list(source.platforms.map(q))};\n`;
      return buildFile(reference(path), filters);
    });
    const localized = Object.entries(target.localized ?? {}).map(([name, locales]) => {
      const files = locales.map((locale) =>
        add(
          'PBXFileReference',
          `\t\t\tname = ${locale};\n\t\t\tpath = ${q(`${locale}.lproj/${name}`)};\n\t\t\tsourceTree = "<group>";\n`,
        ),
      );
      const group = add(
        'PBXVariantGroup',
        `\t\t\tchildren = ${list(files)};\n\t\t\tname = ${q(name)};\n\t\t\tsourceTree = "<group>";\n`,
      );
      children.push(group);
      return buildFile(group);
    });
    const resources = [...(target.resources ?? []).map((path) => buildFile(reference(path))), ...localized];
    const productsOf = (names: readonly string[] = []): string[] =>
      names.map((name) => buildFile(products.get(name) ?? reference(name)));
    const packageProducts = (target.packages ?? []).map(({ product, package: from }) =>
      add(
        'XCSwiftPackageProductDependency',
        `${from === undefined ? '' : `\t\t\tpackage = ${packages.get(from)};\n`}\t\t\tproductName = ${q(product)};\n`,
      ),
    );
    const phases = [
      ...(target.phases ?? []),
      ...phase('PBXSourcesBuildPhase', sources),
      ...phase('PBXResourcesBuildPhase', resources),
      ...phase('PBXFrameworksBuildPhase', productsOf(target.links)),
      ...phase(
        'PBXCopyFilesBuildPhase',
        productsOf(target.embeds),
        target.embeds ? '\t\t\tdstSubfolderSpec = 13;\n' : '',
      ),
      ...(target.script === undefined
        ? []
        : phase('PBXShellScriptBuildPhase', [], `\t\t\tshellScript = ${q(target.script)};\n`)),
    ];
    const dependencies = (target.dependsOn ?? []).map((name) =>
      add('PBXTargetDependency', `\t\t\ttarget = ${targetIds.get(name)};\n`),
    );
    add(
      'PBXNativeTarget',
      `\t\t\tbuildConfigurationList = ${configurationList(target, {})};
\t\t\tbuildPhases = ${list(phases)};
\t\t\tdependencies = ${list(dependencies)};
\t\t\tfileSystemSynchronizedGroups = ${list((target.folders ?? []).map((path) => folders.get(path) ?? ''))};
\t\t\tname = ${q(target.name)};
\t\t\tpackageProductDependencies = ${list(packageProducts)};
\t\t\tproductReference = ${products.get(target.name)};
\t\t\tproductType = "com.apple.product-type.${target.type ?? 'application'}";
`,
      targetIds.get(target.name),
    );
  }
  const group = add('PBXGroup', `\t\t\tchildren = ${list(children)};\n\t\t\tsourceTree = "<group>";\n`);
  const root = add(
    'PBXProject',
    `\t\t\tbuildConfigurationList = ${configurationList(project, IOS)};
\t\t\tmainGroup = ${group};
\t\t\tpackageReferences = ${list([...packages.values()])};
\t\t\tprojectDirPath = "";
\t\t\ttargets = ${list([...targetIds.values()])};
`,
  );
  return `// !$*UTF8*$!\n{\n\tarchiveVersion = 1;\n\tobjectVersion = 77;\n\tobjects = {\n${objects.join('')}${project.objects ?? ''}\t};\n\trootObject = ${root};\n}\n`;
}

export function productName(name: string, type: string): string {
  const extension = type.startsWith('application')
    ? 'app'
    : type.includes('extension')
      ? 'appex'
      : type.startsWith('bundle')
        ? 'xctest'
        : type;
  return type.startsWith('library') ? `lib${name}.a` : `${name}.${extension}`;
}

/** An XML property list of texts and lists. */
export function plist(entries: Readonly<Record<string, string | boolean | readonly string[]>>): string {
  const value = (one: string | boolean | readonly string[]): string =>
    typeof one === 'string'
      ? `<string>${one}</string>`
      : typeof one === 'boolean'
        ? `<${one}/>`
        : `<array>${one.map((item) => `<string>${item}</string>`).join('')}</array>`;
  const body = Object.entries(entries).map(([key, one]) => `\t<key>${key}</key>\n\t${value(one)}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n${body.join('')}</dict>\n</plist>\n`;
}

export interface Checked {
  readonly files: RepoFiles;
  readonly texts: Readonly<Record<string, string>>;
  readonly targets: readonly Target[];
  readonly skipped: readonly string[];
  target(name: string): Target;
  /** The build that ships, or the one named. */
  build(name: string, configuration?: string): Build;
}

/** Finds the targets of a repository: a project at `App.xcodeproj`, and other files. */
export function check(project: TestProject | undefined, others: Readonly<Record<string, string>> = {}): Checked {
  const texts = project ? { 'App.xcodeproj/project.pbxproj': pbxproj(project), ...others } : others;
  const files = memoryFiles(texts);
  const found = [findXcodeTargets(files), findPackageTargets(files)];
  const targets = found.flatMap((one) => one.targets);
  const skipped = found.flatMap((one) => one.skipped);
  const target = (name: string): Target => {
    const found = targets.find((one) => one.name === name);
    if (!found) throw new Error(`no target ${name} among ${targets.map((one) => one.name).join(', ')}`);
    return found;
  };
  return {
    files,
    texts,
    targets,
    skipped: skipped.map(({ at, reason, blocking }) => `${blocking ? '!' : ''}${at.file}:${at.line} ${reason}`),
    target,
    build(name, configuration) {
      const { builds, shipping } = target(name);
      const build = builds.find((one) => one.configuration === (configuration ?? shipping));
      if (!build) throw new Error(`${name} has no ${configuration ?? shipping}`);
      return build;
    },
  };
}

/** The line of a file with this text, as `file:line`. The text must stand there once. */
export function lineWith({ texts }: Checked, file: string, text: string): string {
  const lines = (texts[file] ?? '').split('\n').flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  if (lines.length !== 1) throw new Error(`${text} stands ${lines.length} times in ${file}`);
  return `${file}:${lines[0]}`;
}

export function at({ file, line }: Location): string {
  return `${file}:${line}`;
}

/** A value in short: the text, the list, `absent`, or `? reason`. */
export function show(value: Resolved<string> | Resolved<{ readonly value: PlistValue }>): string {
  if (value.state === 'absent') return 'absent';
  if (value.state === 'unresolved') return `? ${value.reason}`;
  return typeof value.value === 'string' ? value.value : showValue(value.value.value);
}

export function showValue(value: PlistValue): string {
  if (value.kind === 'array') return `[${value.value.map(showValue).join(', ')}]`;
  if (value.kind === 'dictionary')
    return `{${[...value.value].map(([key, entry]) => `${key}: ${showValue(entry.value)}`).join(', ')}}`;
  return value.kind === 'unresolved' ? `? ${value.reason}` : String(value.value);
}
