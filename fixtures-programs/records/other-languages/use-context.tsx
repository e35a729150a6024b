// two contexts, read with useContext
import { createContext, useContext, useEffect, useState } from 'react';
import { Text } from 'react-native';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord';
const mixpanel = new Mixpanel('aa10', true);

const ChartContext = createContext<string[]>([]);
const ThemeContext = createContext('light');

function Header() {
  const chart = useContext(ChartContext);
  const theme = useContext(ThemeContext);

  useEffect(() => {
    mixpanel.track('header', { first: chart[0] }); // leak: clinical-data-to-third-party
    mixpanel.track('header', { theme });
  }, [chart, theme]);

  return <Text>{chart.join(', ')}</Text>;
}

export default function App() {
  const [chart, setChart] = useState<string[]>([]);

  useEffect(() => {
    requestAuthorization([CONDITION])
      .then(() => queryClinicalRecords(CONDITION, { limit: 0 }))
      .then((found) => setChart(found.map(({ displayName }) => displayName)));
  }, []);

  return (
    <ThemeContext.Provider value="dark">
      <ChartContext.Provider value={chart}>
        <Header />
      </ChartContext.Provider>
    </ThemeContext.Provider>
  );
}
