import { FirebaseAnalytics } from '@capacitor-firebase/analytics';

/** One listener for the whole page: what carries data-tap is counted. */
export function listenForTaps(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const node = (event.target as HTMLElement).closest<HTMLElement>('[data-tap]');
    if (!node) return;
    void FirebaseAnalytics.logEvent({ name: 'tap', params: { element: node.dataset.tap ?? '' } });
  });
}
