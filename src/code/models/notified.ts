/**
 * What the system carries from one place of an app to another: a notification from whoever schedules it to whoever is told that
 * it is shown, or opened, and what a person does to whoever goes on with that.
 * https://developer.apple.com/documentation/usernotifications/unnotificationcontent
 * https://developer.apple.com/documentation/foundation/nsuseractivity
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
/** What gives those that wait, or are shown, and what each is there. Of .NET too.
 *  https://developer.apple.com/documentation/usernotifications/unusernotificationcenter/pendingnotificationrequests() */
const WAITING = 'UNNotificationRequest';
const SHOWN = 'UNNotification';
const GIVEN: ReadonlyMap<string, string> = new Map([
  ...['pending', 'getPending', 'GetPending'].map((it) => [`${it}NotificationRequests`, WAITING] as const),
  ['GetPendingNotificationRequestsAsync', WAITING],
  ...['delivered', 'getDelivered', 'GetDelivered'].map((it) => [`${it}Notifications`, SHOWN] as const),
  ['GetDeliveredNotificationsAsync', SHOWN],
]);

export const GIVES_NOTIFICATIONS: readonly string[] = [...GIVEN.keys()];

/** The type of each that a call gives of what the system shows. */
export function notificationsGiven(of: string | undefined, name: string): string | undefined {
  return of === undefined || of === 'UNUserNotificationCenter' ? GIVEN.get(name) : undefined;
}

const CARRIES: ReadonlySet<string> = new Set(['userInfo', 'title', 'subtitle', 'body', 'alertBody', 'alertTitle']);

/** What the place of all that people do is called. */
export const ACTIVITY = 'a user activity';
export const ACTIVITY_TYPE = 'NSUserActivity';
const OF_ACTIVITY: ReadonlySet<string> = new Set(['userInfo', 'title', 'targetContentIdentifier', 'keywords']);

/** What the place of all that cells show is called: the list hands them out again.
 *  https://developer.apple.com/documentation/uikit/uitableviewcell/contentconfiguration */
export const CELL = 'a cell';
export const SHOWN_BY_CELL = 'contentConfiguration';

/** What the system has one of at a time, or hands to a delegate, and what leads to it: what is put there is read there.
 *  https://developer.apple.com/documentation/uikit/uiprintinfo/jobname
 *  https://developer.apple.com/documentation/uikit/uiscene/title */
const HANDED: readonly { readonly store: string; readonly types: ReadonlySet<string>; readonly part: string }[] = [
  { store: 'a print job', types: new Set(['UIPrintInfo', 'UIPrintInteractionController']), part: 'jobName' },
  { store: 'a scene', types: new Set(['UIScene', 'UIWindowScene']), part: 'title' },
];

/** Whether there may be several of which a part is filled: what is read may be that of another. */
export function isOneOfMany(store: string): boolean {
  return store === ACTIVITY || store === CELL || HANDED.some((row) => row.store === store);
}

/** Which part of which of them a property is. */
export interface Carried {
  readonly store: string;
  readonly part: string;
}

/** The part that a property of something is, as Apple's languages or .NET spell it. */
export function partCarriedBySystem(type: string | undefined, name: string, isFilled: boolean): Carried | undefined {
  const part = name.charAt(0).toLowerCase() + name.slice(1);
  if (part === SHOWN_BY_CELL) return { store: CELL, part };
  if (type === undefined) return undefined;
  const handed = HANDED.find((row) => row.part === part && row.types.has(type));
  if (handed) return { store: handed.store, part };
  if (type === ACTIVITY_TYPE) return OF_ACTIVITY.has(part) ? { store: ACTIVITY, part } : undefined;
  return (isFilled ? FILLED : LEADS).has(type) && CARRIES.has(part) ? { store: NOTIFICATION, part } : undefined;
}

/** Calls that add to what a person does: `activity.addUserInfoEntries(from: [key: value])`. */
export const ADDS_ENTRIES = /^[aA]ddUserInfoEntries(?:FromDictionary)?$/;

/** Views that are given one. https://developer.apple.com/documentation/swiftui/view/onContinueUserActivity(_:perform:) */
export const GIVES_ACTIVITY: ReadonlySet<string> = new Set(['onContinueUserActivity', 'userActivity']);
