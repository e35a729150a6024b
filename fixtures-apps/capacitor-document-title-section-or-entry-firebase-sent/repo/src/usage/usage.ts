import { FirebaseAnalytics } from '@capacitor-firebase/analytics';

/** A button was pressed on the page that is open. */
export function pressed(button: string): void {
  void FirebaseAnalytics.logEvent({ name: 'press', params: { button, page: document.title } });
}
