import { useNavigation } from '@react-navigation/native';
import { useEffect, useLayoutEffect } from 'react';
import { posthog } from '../analytics/posthog';

type Header = {
  title: string;
  /** The name in analytics; the title if there is none. */
  screen?: string;
};

export function useHeader({ title, screen }: Header) {
  const navigation = useNavigation();
  const name = screen ?? title;

  useLayoutEffect(() => {
    navigation.setOptions({ title });
  }, [navigation, title]);

  useEffect(() => {
    posthog.screen(name);
  }, [name]);
}
