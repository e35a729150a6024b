/**
 * Code that is no Mach-O file, which the binaries of a bundle run: JavaScript as text or for Hermes, assemblies of .NET. Of
 * it only the names of clinical records count that stand in it.
 */
import type { Binary } from './binary.ts';
import { isHermes, readHermesTexts } from './hermes.ts';
import { readRawNames } from './raw-names.ts';

const NAME = /^HK(?:Clinical|FHIR)/;

/** The names as a binary that imports nothing. Throws `UnreadableFile` for what is damaged. */
export function readPayload(bytes: Uint8Array, file: string): Binary {
  const names = isHermes(bytes)
    ? [...readHermesTexts(bytes, file)].filter((text) => NAME.test(text))
    : readRawNames(bytes, file);
  const clinicalTexts = names.map((text) => ({ text, isWhole: true }));
  return { slices: [{ isSimulator: false, isSigned: false, imports: [], clinicalTexts, unread: [] }] };
}
