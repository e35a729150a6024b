/**
 * Workspaces: which projects and packages `contents.xcworkspacedata` refers to.
 */
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { LONGEST_PATH } from '../bytes.ts';
import { type Located, UnreadableFile } from '../types.ts';
import { decodeText, placesIn } from './text.ts';
import { MAX_DEPTH } from './values.ts';

/**
 * The paths that a workspace refers to, in file order, each at its `location`. `file` is the path of
 * `X.xcworkspace/contents.xcworkspacedata`; paths are relative to the same root as `file`, absolute where the workspace
 * says so, and may lead out of the root (`../…`). What lies in Xcode itself (`developer:`) is left out.
 * Throws {@link UnreadableFile}.
 */
export function readWorkspace(bytes: Uint8Array, file: string): Located<string>[] {
  const text = decodeText(bytes, file);
  const place = placesIn(file, text);
  const workspace = path.posix.dirname(file);
  const container = path.posix.dirname(workspace);
  const groups: string[] = [];
  const references: Located<string>[] = [];
  let tagStart = 0;

  function resolve(location: string): string | undefined {
    const colon = location.indexOf(':');
    const target = location.slice(colon + 1);
    switch (location.slice(0, Math.max(colon, 0))) {
      case '':
      case 'group':
        return path.posix.join(groups.at(-1) ?? container, target);
      case 'container':
        return path.posix.join(container, target);
      case 'self': // the project that the workspace stands in, or the package whose `.swiftpm/xcode` it stands in
        return container.endsWith('.xcodeproj') ? container : container.replace(/(?:^|\/)\.swiftpm\/xcode$/, '') || '.';
      case 'absolute':
        return path.posix.normalize(target);
      default:
        return undefined;
    }
  }

  const parser = new SaxesParser({ position: false });
  parser.on('error', ({ message }) => {
    throw new UnreadableFile(`is not well-formed XML: ${message.replace(/\.$/, '')}`, place(end()));
  });
  const end = (): number => Math.min(parser.position, text.length);

  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', end() - 1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const location = typeof attributes.location === 'string' ? attributes.location : undefined;
    if ((location?.length ?? 0) > LONGEST_PATH)
      throw new UnreadableFile(`refers to a path of more than ${LONGEST_PATH} characters`, place(tagStart));
    if (name === 'Group') {
      if (groups.length >= MAX_DEPTH)
        throw new UnreadableFile(`nests deeper than ${MAX_DEPTH} levels`, place(tagStart));
      groups.push((location === undefined ? undefined : resolve(location)) ?? groups.at(-1) ?? container);
    } else if (name === 'FileRef' && location !== undefined) {
      const value = resolve(location);
      if (value !== undefined) references.push({ value, at: place(tagStart, end()) });
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'Group') groups.pop();
  });

  parser.write(text).close();
  return references;
}
