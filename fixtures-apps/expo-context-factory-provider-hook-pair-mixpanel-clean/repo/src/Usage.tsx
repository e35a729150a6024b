import { Mixpanel } from 'mixpanel-react-native';
import { useEffect } from 'react';
import { useSection } from './texts';

const mixpanel = new Mixpanel('2f81c0', false);
mixpanel.init();

export function Usage() {
  const [text] = useSection();

  useEffect(() => {
    mixpanel.track('shown', { text });
  }, [text]);

  return null;
}
