/**
 * Files that a project names and that something in the repository makes: then it is no fault that they are not there.
 */
import { decodeText } from '../../read/text.ts';
import { UnreadableFile } from '../../types.ts';
import { type Checkout, folderOf } from '../checkout.ts';
import { isInside, nameOf, relativeTo } from '../paths.ts';

/** Inputs of XcodeGen and Tuist. */
const GENERATOR = /(?:^|\/)(?:project\.(?:ya?ml|json)|xcodegen[^/]*\.ya?ml|Project\.swift)$/;

/** What makes a file: a generator's input, or a script phase whose text is `scripts`. Nothing where nothing does. */
export function findMaker(path: string, scripts: string, checkout: Checkout): string | undefined {
  const tail = path.split('/').slice(-2).join('/');
  const name = nameOf(path);
  if (scripts.includes(tail) || (name !== 'Info.plist' && scripts.includes(name))) return 'a script phase';
  return checkout.files.paths.find((file) => {
    if (!GENERATOR.test(file) || !isInside(path, folderOf(file))) return false;
    const inFolder = relativeTo(path, folderOf(file));
    if (file.endsWith('Project.swift') && inFolder.startsWith('Derived/')) return true;
    return textOf(file, checkout).includes(inFolder);
  });
}

function textOf(file: string, { files }: Checkout): string {
  try {
    return decodeText(files.bytes(file), file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return '';
  }
}
