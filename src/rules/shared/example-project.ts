/** What an example project says of one target. Settings are lines as they stand in `project.pbxproj`. */
export interface ExampleTarget {
  /** `application` when left out; else the end of `com.apple.product-type.…`. */
  readonly type?: string;
  readonly sources?: readonly string[];
  readonly resources?: readonly string[];
  /** An xcconfig file that both configurations are based on. */
  readonly config?: string;
  /** In both configurations. */
  readonly settings?: readonly string[];
  readonly debug?: readonly string[];
  readonly release?: readonly string[];
  /** Names of other targets of the project that it embeds. */
  readonly embeds?: readonly string[];
}

/** The text of a small `project.pbxproj` with two configurations, Debug and Release. */
export function project(targets: Readonly<Record<string, ExampleTarget>>): string {
  const names = Object.keys(targets);
  const objects = Object.entries(targets).flatMap(([name, target]) => targetObjects(name, target));
  return `// !$*UTF8*$!
{
  objectVersion = 56;
  rootObject = PROJECT;
  objects = {
    PROJECT = {
      isa = PBXProject;
      buildConfigurationList = PROJECT_LIST;
      mainGroup = GROUP;
      targets = (${names.map((name) => `${name}, `).join('')});
    };
    GROUP = { isa = PBXGroup; sourceTree = "<group>"; children = (${fileIds(targets).join(', ')}); };
${configurations('PROJECT', { settings: ['SDKROOT = iphoneos;', 'IPHONEOS_DEPLOYMENT_TARGET = 17.0;'] })}
${[...objects, ...fileReferences(targets)].join('\n')}
  };
}
`;
}

function targetObjects(name: string, target: ExampleTarget): string[] {
  const { type = 'application', sources = [], resources = [], embeds = [] } = target;
  return [
    `    ${name} = {
      isa = PBXNativeTarget;
      name = ${name};
      productName = ${name};
      productType = "com.apple.product-type.${type}";
      productReference = ${name}_PRODUCT;
      buildConfigurationList = ${name}_LIST;
      buildPhases = (${name}_SOURCES, ${name}_RESOURCES, ${name}_EMBED);
      dependencies = (${embeds.map((embedded) => `${name}_NEEDS_${embedded}`).join(', ')});
    };`,
    `    ${name}_PRODUCT = { isa = PBXFileReference; path = ${name}.${type === 'application' ? 'app' : 'appex'}; sourceTree = BUILT_PRODUCTS_DIR; };`,
    phase(`${name}_SOURCES`, 'PBXSourcesBuildPhase', sources.map(idOf)),
    phase(`${name}_RESOURCES`, 'PBXResourcesBuildPhase', resources.map(idOf)),
    phase(
      `${name}_EMBED`,
      'PBXCopyFilesBuildPhase',
      embeds.map((embedded) => `${embedded}_PRODUCT`),
      'dstSubfolderSpec = 13; ',
    ),
    ...embeds.map(
      (embedded) => `    ${name}_NEEDS_${embedded} = { isa = PBXTargetDependency; target = ${embedded}; };`,
    ),
    configurations(name, target),
  ];
}

function phase(id: string, isa: string, files: readonly string[], extra = ''): string {
  const builds = files.map((file) => `    ${id}_${file} = { isa = PBXBuildFile; fileRef = ${file}; };`);
  const list = files.map((file) => `${id}_${file}`).join(', ');
  return [`    ${id} = { isa = ${isa}; ${extra}files = (${list}); };`, ...builds].join('\n');
}

function configurations(name: string, { settings = [], debug = [], release = [], config }: ExampleTarget): string {
  const base = config ? `\n      baseConfigurationReference = ${idOf(config)};` : '';
  const configuration = (configurationName: string, lines: readonly string[]) => `    ${name}_${configurationName} = {
      isa = XCBuildConfiguration;
      name = ${configurationName};${base}
      buildSettings = {
${[...settings, ...lines].map((line) => `        ${line}\n`).join('')}      };
    };`;
  return [
    `    ${name}_LIST = {
      isa = XCConfigurationList;
      buildConfigurations = (${name}_Debug, ${name}_Release);
      defaultConfigurationName = Release;
    };`,
    configuration('Debug', debug),
    configuration('Release', release),
  ].join('\n');
}

function fileReferences(targets: Readonly<Record<string, ExampleTarget>>): string[] {
  return filesOf(targets).map(
    (path) => `    ${idOf(path)} = { isa = PBXFileReference; path = "${path}"; sourceTree = SOURCE_ROOT; };`,
  );
}

function fileIds(targets: Readonly<Record<string, ExampleTarget>>): string[] {
  return filesOf(targets).map(idOf);
}

function filesOf(targets: Readonly<Record<string, ExampleTarget>>): string[] {
  return [
    ...new Set(
      Object.values(targets).flatMap(({ sources = [], resources = [], config = [] }) => [
        ...sources,
        ...resources,
        ...[config].flat(),
      ]),
    ),
  ];
}

function idOf(path: string): string {
  return `FILE_${path.replace(/[^A-Za-z0-9]/g, '_')}`;
}
