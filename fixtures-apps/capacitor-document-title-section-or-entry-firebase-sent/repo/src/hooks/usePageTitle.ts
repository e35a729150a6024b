import { useEffect } from 'react';

/** Names the page, for the window and for VoiceOver. */
export function usePageTitle(title: string) {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
