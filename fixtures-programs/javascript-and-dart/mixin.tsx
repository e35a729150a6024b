// asks: coverage labResult | reads: coverage labResult
// mixins that each add a type to a base class
// open: it cannot be told
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

type Constructor<T> = new (...args: any[]) => T;

class Reader {
  types(): ClinicalTypeIdentifier[] {
    return [];
  }
}

const WithLabs = <B extends Constructor<Reader>>(Base: B) =>
  class extends Base {
    types() { return [...super.types(), 'HKClinicalTypeIdentifierLabResultRecord' as const]; }
  };

const WithInsurance = <B extends Constructor<Reader>>(Base: B) =>
  class extends Base {
    types() { return [...super.types(), 'HKClinicalTypeIdentifierCoverageRecord' as const]; }
  };

class ClinicReader extends WithInsurance(WithLabs(Reader)) {}

export default function App() {
  const [total, setTotal] = useState(0);

  useEffect(() => {
    const load = async () => {
      const types = new ClinicReader().types();
      await requestAuthorization(types);
      const lists = await Promise.all(types.map((type) => queryClinicalRecords(type, { limit: 0 })));
      setTotal(lists.reduce((sum, list) => sum + list.length, 0));
    };
    load();
  }, []);

  return <Text>{total}</Text>;
}
