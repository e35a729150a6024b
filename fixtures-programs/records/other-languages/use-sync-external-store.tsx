// an own store read with useSyncExternalStore
import { useEffect, useSyncExternalStore } from 'react';
import { Text } from 'react-native';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const IMMUNIZATION = 'HKClinicalTypeIdentifierImmunizationRecord';

function createStore<T>(value: T) {
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next: T) => {
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const shotStore = createStore('');
const routeStore = createStore('home');

export default function Shots() {
  const shot = useSyncExternalStore(shotStore.subscribe, shotStore.get);
  const route = useSyncExternalStore(routeStore.subscribe, routeStore.get);

  useEffect(() => {
    requestAuthorization([IMMUNIZATION])
      .then(() => queryClinicalRecords(IMMUNIZATION, { limit: 1 }))
      .then((shots) => shotStore.set(shots[0]?.displayName ?? ''));
    routeStore.set('shots');
  }, []);

  useEffect(() => {
    Sentry.addBreadcrumb({ category: 'route', message: route });
    Sentry.addBreadcrumb({ category: 'shot', message: shot }); // leak: clinical-data-to-third-party
  }, [route, shot]);

  return <Text>{shot}</Text>;
}
