import { isAnyOf, Middleware } from '@reduxjs/toolkit';
import { Mixpanel } from 'mixpanel-react-native';
import { entryClosed, entryOpened } from './entriesSlice';

const mixpanel = new Mixpanel('9e2f', false);
mixpanel.init();

const isNavigation = isAnyOf(entryOpened, entryClosed);

export const usage: Middleware = () => (next) => (action) => {
  const result = next(action);
  if (isNavigation(action)) {
    mixpanel.track(action.type);
  }
  if (entryOpened.match(action)) {
    mixpanel.track('entry opened at', { place: action.meta.place });
  }
  return result;
};
