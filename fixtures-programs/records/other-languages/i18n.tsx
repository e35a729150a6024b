// i18next strings with interpolated values
import { useEffect, useState } from 'react';
import { Text } from 'react-native';
import i18n from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';

i18n.use(initReactI18next).init({
  lng: 'en',
  resources: { en: { translation: { avoid: 'Please avoid {{what}}', hello: 'Hello from {{place}}' } } },
});

export default function Kitchen() {
  const { t } = useTranslation();
  const [avoid, setAvoid] = useState('');

  useEffect(() => {
    (async () => {
      await requestAuthorization([ALLERGY]);
      const [allergy] = await queryClinicalRecords(ALLERGY, { limit: 1 });
      const warning = t('avoid', { what: allergy?.displayName });
      const greeting = t('hello', { place: 'the kitchen' });
      setAvoid(warning);
      Sentry.captureMessage(greeting, 'info');
      Sentry.captureMessage(warning, 'info'); // leak: clinical-data-to-third-party
    })();
  }, [t]);

  return <Text>{avoid}</Text>;
}
