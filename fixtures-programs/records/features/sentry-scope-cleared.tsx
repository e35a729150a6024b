// the record is put into local state and cleared on leaving; Sentry's context gets the cleared state: nothing leaks
import { useCallback, useState } from 'react';
import { Text } from 'react-native';
import { useFocusEffect } from '@react-navigation/native';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const NOTE = 'HKClinicalTypeIdentifierClinicalNoteRecord';

interface Draft {
  title: string;
  mode: 'view' | 'closed';
}

export default function Note() {
  const [title, setTitle] = useState('');

  useFocusEffect(
    useCallback(() => {
      let draft: Draft = { title: '', mode: 'view' };
      (async () => {
        await requestAuthorization([NOTE]);
        const [note] = await queryClinicalRecords(NOTE, { limit: 1 });
        draft.title = note?.displayName ?? '';
        setTitle(draft.title);
      })();
      return () => {
        draft = { title: '', mode: 'closed' };
        setTitle('');
        Sentry.setContext('draft', { title: draft.title, mode: draft.mode });
      };
    }, []),
  );

  return <Text>{title}</Text>;
}
