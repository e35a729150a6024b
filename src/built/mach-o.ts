/**
 * A Mach-O file: the executable of an app or extension, a library in a framework, or a static library of such. What it says of clinical
 * records, for each processor that it is built for. It comes from anywhere: every offset is checked, every table counted.
 */
import { type Location, type PlistValue, UnreadableFile } from '../types.ts';
import { type ClinicalText, readClinicalTexts } from './c-strings.ts';
import { readClassList } from './class-list.ts';
import { type CodeSignature, type ReadSignature, readCodeSignature } from './code-signature.ts';
import { type Entitlements, readEntitlements, type Written } from './entitlements.ts';
import { createFuel } from './fuel.ts';
import { type Import, readImports } from './imports.ts';
import { type Library, type LoadCommands, readLoadCommands, type Section } from './load-commands.ts';
import { readClassNames, readMethodNames } from './objc-names.ts';
import { Part } from './part.ts';
import { architecture, type FileKind, fileKind, platformOf, versionOf } from './platforms.ts';
import { piecesOf } from './slices.ts';

export type { ClinicalText, CodeSignature, Entitlements, FileKind, Import, Library, PlistValue };

export interface MachO {
  /** One for each processor, and in a static library for each of its members. */
  readonly slices: readonly Slice[];
  /** Members of a static library that are no Mach-O files, or damaged: what is in them is not known. */
  readonly unreadMembers: readonly { readonly member: string; readonly reason: string }[];
}

export interface Slice {
  /** Its name in a static library. */
  readonly member?: string;
  readonly architecture: string;
  readonly kind: FileKind;
  /** `iOS`, also for its simulator. */
  readonly platform?: string;
  readonly minimumOS?: string;
  readonly sdk?: string;
  readonly isSimulator: boolean;
  /** Downloaded from the store: its code and texts cannot be read. */
  readonly isEncrypted: boolean;
  /** Whether somebody signed it. The signature that linkers make in passing is nobody's. */
  readonly isSigned: boolean;
  readonly signature?: CodeSignature;
  readonly entitlements?: Entitlements;
  readonly libraries: readonly Library[];
  readonly imports: readonly Import[];
  readonly clinicalTexts: readonly ClinicalText[];
  /** Of the classes and categories of Objective-C that it has; those of Swift as compilers spell them. */
  readonly classNames: ReadonlySet<string>;
  /** Of methods that it has or calls, of whichever class. */
  readonly methodNames: ReadonlySet<string>;
  /** What could not be read, and why. Of what stands here, nothing may be said to be absent. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly what: 'imports' | 'texts' | 'names' | 'signature' | 'entitlements';
  /** A sentence of its own, without a full stop. */
  readonly reason: string;
}

/** Throws {@link UnreadableFile} for what is no Mach-O file, and for one whose head or load commands are damaged. */
export function readMachO(bytes: Uint8Array, file = 'the binary'): MachO {
  const at: Location = { file, line: 1, column: 1 };
  const whole = new Part(bytes, at, createFuel(at));
  const unreadMembers: { member: string; reason: string }[] = [];
  const slices = piecesOf(whole).flatMap(({ file: piece, member }): readonly Slice[] => {
    if (member === undefined) return [readSlice(piece)];
    try {
      return [{ member, ...readSlice(piece) }];
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadMembers.push({ member, reason: error.why });
      return [];
    }
  });
  return { slices, unreadMembers };
}

function readSlice(file: Part): Slice {
  const commands = readLoadCommands(file);
  const unread: Unread[] = [];
  const attempt =
    (what: Unread['what']) =>
    (read: () => void): void => {
      try {
        read();
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        unread.push({ what, reason: error.why });
      }
    };
  const platform = platformOf(commands);
  const sections = readableSections(commands);
  if (commands.encrypted) {
    for (const what of ['texts', 'names'] as const) unread.push({ what, reason: 'its text is encrypted' });
  }

  const imports = readImports(file, commands, attempt('imports'));
  let clinicalTexts: readonly ClinicalText[] = [];
  attempt('texts')(() => {
    clinicalTexts = readClinicalTexts(file, sections);
  });
  const classNames = new Set<string>();
  const methodNames = new Set(selectorStubs(imports));
  attempt('names')(() => {
    for (const name of readMethodNames(file, sections)) methodNames.add(name);
  });
  attempt('names')(() => {
    // What is not linked yet has its classes in no list that could be followed.
    const read =
      fileKind(commands.fileType) === 'object'
        ? readClassNames(file, sections)
        : readClassList(file, commands, sections);
    for (const name of read) classNames.add(name);
  });

  let signed: ReadSignature = {};
  attempt('signature')(() => {
    if (commands.signature) signed = readCodeSignature(file, commands.signature);
  });
  let simulated: Written = {};
  attempt('entitlements')(() => {
    if (platform?.isSimulator) simulated = simulatorEntitlements(file, sections);
  });
  const entitlements =
    readEntitlements(simulated, 'simulator', attempt('entitlements')) ??
    readEntitlements(signed, 'signature', attempt('entitlements'));

  return {
    architecture: architecture(commands.cpu, commands.cpuKind),
    kind: fileKind(commands.fileType),
    ...(platform && { platform: platform.name }),
    ...(commands.build && { minimumOS: versionOf(commands.build.minimum), sdk: versionOf(commands.build.sdk) }),
    isSimulator: platform?.isSimulator === true,
    isEncrypted: commands.encrypted !== undefined,
    isSigned: signed.signature?.isLinkers === false,
    ...(signed.signature && { signature: signed.signature }),
    ...(entitlements && { entitlements }),
    ...{ libraries: commands.libraries, imports, clinicalTexts, classNames, methodNames, unread },
  };
}

function readableSections({ sections, encrypted }: LoadCommands): readonly Section[] {
  return sections.filter(({ hasBytes, offset, size }) => {
    const isEncrypted = encrypted && offset < encrypted.offset + encrypted.size && offset + size > encrypted.offset;
    return hasBytes && size > 0 && !isEncrypted;
  });
}

/** Newer compilers leave a method's name to the linker, and name it by a function of the name's own. */
const SELECTOR_STUB = '_objc_msgSend$';

function selectorStubs(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({ name }) => (name.startsWith(SELECTOR_STUB) ? [name.slice(SELECTOR_STUB.length)] : []));
}

/** Builds for the simulator are not signed with their entitlements: they have them in two sections. */
function simulatorEntitlements(file: Part, sections: readonly Section[]): Written {
  const section = (name: string): Part | undefined => {
    const found = sections.find((it) => it.segment === '__TEXT' && it.name === name);
    return found && file.part(found.offset, found.size, `the section __TEXT,${name}`);
  };
  return { xml: section('__entitlements'), der: section('__ents_der') };
}
