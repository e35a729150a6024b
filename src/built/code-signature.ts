/**
 * The signature of one architecture: who signed what as which app, and with which entitlements. Nothing is verified: what
 * is signed wrongly is refused by the device, and this only says what is written.
 * https://developer.apple.com/documentation/technotes/tn3125-inside-code-signing-provisioning-profiles
 */
import type { Range } from './load-commands.ts';
import type { Part } from './part.ts';

export interface CodeSignature {
  readonly identifier: string;
  readonly team?: string;
  /** Without a certificate. */
  readonly isAdHoc: boolean;
  /** Made by the linker, in passing: nobody signed this build. */
  readonly isLinkers: boolean;
}

export interface ReadSignature {
  readonly signature?: CodeSignature;
  readonly xml?: Part;
  readonly der?: Part;
}

const SUPERBLOB = 0xfade0cc0;
/** A part of a signature: its place in the index, and the number that it begins with. */
const DIRECTORY = { slot: 0, magic: 0xfade0c02, what: 'the code directory' } as const;
const XML = { slot: 5, magic: 0xfade7171, what: 'the signed entitlements (XML)' } as const;
const DER = { slot: 7, magic: 0xfade7172, what: 'the signed entitlements (DER)' } as const;
const AD_HOC = 0x2;
const BY_LINKER = 0x20000;
/** From this version on it may name a team. */
const WITH_TEAM = 0x20200;

/** Throws UnreadableFile for a damaged signature. Without a code directory there is none. */
export function readCodeSignature(file: Part, range: Range): ReadSignature {
  const whole = file.part(range.offset, range.size, 'the code signature');
  if (whole.u32be(0) !== SUPERBLOB) whole.refuse('the code signature has an unknown form');
  const signature = whole.part(0, whole.u32be(4), 'the code signature');
  const count = signature.u32be(8);
  const index = signature.part(12, count * 8, 'the index of the code signature');
  file.fuel.take(count);

  /** The first of its kind: so the system looks for it too. */
  function find({ slot, magic, what }: { slot: number; magic: number; what: string }): Part | undefined {
    for (let at = 0; at < index.size; at += 8) {
      if (index.u32be(at) !== slot) continue;
      const start = index.u32be(at + 4);
      const blob = signature.part(start, signature.size - start, what);
      if (blob.u32be(0) !== magic) blob.refuse(`${what} has an unknown form`);
      return blob.part(0, blob.u32be(4), what);
    }
    return undefined;
  }

  const directory = find(DIRECTORY);
  const xml = find(XML);
  const der = find(DER);
  return {
    ...(directory && { signature: readDirectory(directory) }),
    ...(xml && { xml: contentOf(xml) }),
    ...(der && { der: contentOf(der) }),
  };
}

function contentOf(blob: Part): Part {
  return blob.part(8, blob.size - 8, 'a part of the code signature');
}

function readDirectory(directory: Part): CodeSignature {
  const flags = directory.u32be(12);
  const teamAt = directory.u32be(8) >= WITH_TEAM ? directory.u32be(48) : 0;
  return {
    identifier: directory.text(directory.u32be(20), 'the signed identifier'),
    ...(teamAt !== 0 && { team: directory.text(teamAt, 'the team that signed') }),
    isAdHoc: (flags & AD_HOC) !== 0,
    isLinkers: (flags & BY_LINKER) !== 0,
  };
}
