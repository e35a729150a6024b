// a context with records and a theme name; two children report one each
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { Button, View } from 'react-native';
import { track } from '@amplitude/analytics-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';

interface Care {
  allergies: string[];
  theme: string;
}
const CareContext = createContext<Care>({ allergies: [], theme: 'light' });
const useCare = () => useContext(CareContext);

function CareProvider({ children }: { children: ReactNode }) {
  const [allergies, setAllergies] = useState<string[]>([]);
  useEffect(() => {
    requestAuthorization([ALLERGY])
      .then(() => queryClinicalRecords(ALLERGY, { limit: 0 }))
      .then((found) => setAllergies(found.map(({ displayName }) => displayName)));
  }, []);
  return <CareContext.Provider value={{ allergies, theme: 'dark' }}>{children}</CareContext.Provider>;
}

function ShareChart() {
  const { allergies } = useCare();
  return <Button title="Done" onPress={() => track('chart_done', { list: allergies.join(', ') })} />; // leak: clinical-data-to-third-party
}

function ShareTheme() {
  const { theme } = useCare();
  return <Button title="Theme" onPress={() => track('theme_used', { theme })} />;
}

export default function App() {
  return (
    <CareProvider>
      <View>
        <ShareChart />
        <ShareTheme />
      </View>
    </CareProvider>
  );
}
