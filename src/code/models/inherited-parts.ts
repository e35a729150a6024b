/** What an object of the app's own has of a class of the system that it inherits from, where code fills it and reads it. */
import type { VariableFact } from '../facts/facts.ts';
import { appleParent } from './apple-classes.ts';

type Part = Pick<VariableFact, 'name' | 'type'>;

const URL: VariableFact['type'] = { name: 'URL', args: [] };

const PARTS: ReadonlyMap<string, readonly Part[]> = new Map([
  // https://developer.apple.com/documentation/uikit/uidocument/fileurl
  ['UIDocument', [{ name: 'fileURL', type: URL }]],
]);

/** Texts, which whoever has the object sets, and people too: for types nobody is seen to set them. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  // https://developer.apple.com/documentation/uikit
  ['UILabel', 'text attributedText'],
  ['UITextField', 'text attributedText placeholder'],
  ['UITextView', 'text attributedText'],
  ['UISearchBar', 'text placeholder prompt'],
  ['UIViewController', 'title'],
  ['UIBarButtonItem', 'title'],
  ['UITabBarItem', 'title'],
  ['UINavigationItem', 'title prompt'],
  ['UIView', 'accessibilityLabel accessibilityValue accessibilityHint'],
  // https://developer.apple.com/documentation/appkit
  ['NSTextField', 'stringValue attributedStringValue placeholderString'],
  ['NSView', 'toolTip'],
  ['NSViewController', 'title'],
  ['NSWindow', 'title subtitle'],
  // https://developer.apple.com/documentation/foundation/operation/name
  ['Operation', 'name'],
  ['NSOperation', 'name'],
  ['CATextLayer', 'string'],
  ['SKLabelNode', 'text attributedText'],
  ['MKPointAnnotation', 'title subtitle'],
  // https://learn.microsoft.com/dotnet/maui/user-interface/controls/
  ['Page', 'Title'],
  ['ContentPage', 'Title'],
  ['Label', 'Text'],
  ['Entry', 'Text Placeholder'],
  ['Editor', 'Text Placeholder'],
  ['Button', 'Text'],
  // https://api.flutter.dev/flutter/widgets/TextEditingController-class.html
  ['TextEditingController', 'text'],
]);

/** The parts of a class of the system, which .NET begins with a large letter. */
export function partsInherited(type: string, of: 'types' | 'records', isLarge = false): readonly Part[] {
  const parts = [...(PARTS.get(type) ?? [])];
  if (of === 'types') return parts;
  const own = type.slice(type.lastIndexOf('.') + 1);
  // https://learn.microsoft.com/dotnet/api/system.exception.data
  if (isLarge && own.endsWith('Exception')) parts.push({ name: 'Data' });
  for (let at: string | undefined = own; at !== undefined; at = appleParent(at))
    for (const name of TEXTS.get(at)?.split(' ') ?? [])
      parts.push({ name: isLarge ? name.charAt(0).toUpperCase() + name.slice(1) : name });
  return parts;
}
