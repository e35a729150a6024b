/**
 * Objects of Apple's that are made with a closure and call it for whoever they are handed to: a sheet, a menu, a bar, a queue.
 * By themselves they do nothing.
 */
const WAITING: ReadonlySet<string> = new Set(
  // https://developer.apple.com/documentation/uikit/uialertaction
  `UIAlertAction UIAction UIContextualAction UISwipeActionsConfiguration UIPreviewAction UIAccessibilityCustomAction UIMenu
  UIDeferredMenuElement UIBarButtonItem UIButton BlockOperation NSBlockOperation DispatchWorkItem`.split(/\s+/),
);

export function isWaiting(name: string): boolean {
  return WAITING.has(name);
}
