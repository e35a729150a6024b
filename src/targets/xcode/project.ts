/**
 * An Xcode project, whichever file declares it: `project.pbxproj`, `project.xcproj`, or the input of a generator.
 */
import type { Located, Location, NativeLanguage, PlistDictionary } from '../../types.ts';

/** A file that a project refers to. */
export interface FileReference {
  /** As it is written, or as people would say it. */
  readonly written: string;
  /** Relative to the checkout. Absent where it leads out of it, or into what a build makes. */
  readonly path?: string;
  readonly at: Location;
}

/** `Debug`, of a project or of a target. */
export interface ProjectConfiguration {
  readonly name: string;
  readonly at: Location;
  readonly settings: PlistDictionary;
  /** The `.xcconfig` below its settings. */
  readonly base?: FileReference;
}

/** A file in a build phase. */
export interface Member {
  readonly path: string;
  readonly at: Location;
  /** Only for these platforms, as Xcode spells them: `ios`, `maccatalyst`, `xros`. Empty for all. */
  readonly platforms: readonly string[];
  /** What it is compiled as, where its name does not tell. */
  readonly language?: NativeLanguage;
  /** The `.lproj` that it is copied into, whichever it lies in. */
  readonly locale?: string;
  /** Flags of the compiler for it alone, as they are written. */
  readonly flags?: string;
}

/** A file or folder in a build phase whose place settings tell: `$(SHARED)/Store.swift`. */
export interface SettingMember extends Omit<Member, 'path'> {
  /** With its variables, relative to the source root. */
  readonly written: string;
}

/** What a target takes of a synchronized folder. */
export interface FolderMembership {
  readonly path: string;
  /** The folder belongs to the target: all of it, save what is listed. Otherwise only what is listed. */
  readonly owned: boolean;
  /** Relative to the folder: files, folders, or `/Localized: Resources/InfoPlist.strings`. */
  readonly listed: readonly string[];
  /** Folders that are copied as a whole. */
  readonly opaque: readonly string[];
  /** Flags of the compiler for single files, as they are written. */
  readonly flags?: string;
  /** What single files are compiled as, by their path in the folder, where their names do not tell. */
  readonly languages?: ReadonlyMap<string, NativeLanguage>;
  /** Platforms of single files, by their path in the folder. */
  readonly platforms: ReadonlyMap<string, readonly string[]>;
}

/** The product of a target, or a framework or library of whatever origin, that a target links, embeds or depends on. */
export interface ProductReference {
  /** `Core.framework`, `libCore.a`, `Widget.appex`. */
  readonly name: string;
  readonly at: Location;
  readonly platforms: readonly string[];
  /** The id of a target of the same project. */
  readonly target?: string;
  /** A target of another project: the path of its `.xcodeproj`, and the ids and name it is known by there. */
  readonly remote?: { readonly project: string; readonly id?: string; readonly name?: string };
  /** The name of another project that is not in the checked folder. */
  readonly outside?: string;
  /** A file in the checkout. */
  readonly path?: string;
  /** A framework of the system. */
  readonly isSystem?: boolean;
}

/** A product of a Swift package that a target links. */
export interface PackageProduct {
  readonly name: string;
  readonly at: Location;
  /** The package, where the project says so. */
  readonly package?: PackageReference;
}

export interface PackageReference {
  readonly at: Location;
  /** The folder of a local package, relative to the checkout; absent when it leads out. */
  readonly folder?: string;
  /** The address of a remote package. */
  readonly url?: string;
}

export interface ProjectTarget {
  /** Unique in its project. */
  readonly id: string;
  readonly name: string;
  /** Without `com.apple.product-type.`: `application`, `app-extension`, `framework`. */
  readonly productType: string;
  readonly at: Location;
  readonly configurations: readonly ProjectConfiguration[];
  readonly defaultConfiguration?: string;
  /** What its product is called, by the file or by the ids that other projects know it by. */
  readonly productName?: string;
  readonly productId?: string;
  readonly compiled: readonly Member[];
  readonly resources: readonly Member[];
  readonly folders: readonly FolderMembership[];
  /** Sources and folders that it compiles from outside of the checkout. */
  readonly elsewhere?: readonly FileReference[];
  /** What it compiles by paths that only its settings tell. */
  readonly bySetting?: readonly SettingMember[];
  readonly links: readonly ProductReference[];
  /** What it copies into its product. */
  readonly embeds: readonly ProductReference[];
  readonly dependsOn: readonly ProductReference[];
  readonly packageProducts: readonly PackageProduct[];
  /** The text of its script phases with their output paths: what they may write. */
  readonly scripts: string;
  /** What a generator writes into the files that INFOPLIST_FILE and CODE_SIGN_ENTITLEMENTS name, whatever is there. */
  readonly written?: { readonly info?: WrittenList; readonly entitlements?: WrittenList };
}

/** A property list in the input of a generator. */
export interface WrittenList {
  readonly at: Location;
  readonly entries: PlistDictionary;
  /** Why it may hold other keys too. */
  readonly unknown?: { readonly reason: string; readonly at: Location };
}

export interface XcodeProject {
  /** `App/App.xcodeproj`. */
  readonly path: string;
  readonly name: string;
  /** SRCROOT, relative to the checkout. */
  readonly root: string;
  readonly at: Location;
  readonly developmentLanguage: string;
  readonly configurations: readonly ProjectConfiguration[];
  readonly defaultConfiguration?: string;
  readonly targets: readonly ProjectTarget[];
  readonly packages: readonly PackageReference[];
  /** Folders that it shows, relative to the checkout: a local package may be no more than such a folder. */
  readonly folders?: readonly string[];
  /** The other projects that it refers to. */
  readonly projects: readonly Located<string>[];
  /** The same outside of the checkout, by the path as it is written. */
  readonly projectsElsewhere?: readonly string[];
}
