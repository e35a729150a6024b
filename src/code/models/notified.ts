/**
 * What a notification carries from whoever schedules it to whoever is told that it is shown, or opened.
 * https://developer.apple.com/documentation/usernotifications/unnotificationcontent
 */

/** What the place of all of them is called. */
export const NOTIFICATION = 'a notification';

/** Filled before it is scheduled. */
const FILLED: ReadonlySet<string> = new Set(['UNMutableNotificationContent', 'UILocalNotification']);
/** What leads to what it holds, for a delegate and for an extension. */
export const LEADS: ReadonlySet<string> = new Set([
  ...['UNNotificationResponse', 'UNTextInputNotificationResponse', 'UNNotification', 'UNNotificationRequest'],
  ...['UNNotificationContent', 'UILocalNotification'],
]);
const CARRIES: ReadonlySet<string> = new Set(['userInfo', 'title', 'subtitle', 'body', 'alertBody', 'alertTitle']);

/** The part of a notification that a property of something is, as Apple's languages or .NET spell it. */
export function partOfNotification(type: string | undefined, name: string, isFilled: boolean): string | undefined {
  const part = name.charAt(0).toLowerCase() + name.slice(1);
  return type !== undefined && (isFilled ? FILLED : LEADS).has(type) && CARRIES.has(part) ? part : undefined;
}
