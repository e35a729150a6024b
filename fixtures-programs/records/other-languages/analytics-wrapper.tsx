// an analytics wrapper: an interface, two adapters and a facade
import { useEffect } from 'react';
import { Text } from 'react-native';
import { track } from '@amplitude/analytics-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord';

interface Reporter {
  report(text: string): void;
}

class ContentReporter implements Reporter {
  report(text: string) {
    track('content', { text }); // leak: clinical-data-to-third-party
  }
}

class ScreenReporter implements Reporter {
  report(text: string) {
    track('screen', { text });
  }
}

class Usage {
  constructor(private readonly content: Reporter, private readonly screens: Reporter) {}
  shown = (text: string) => this.content.report(text);
  entered = (screen: string) => this.screens.report(screen);
}

const usage = new Usage(new ContentReporter(), new ScreenReporter());

export default function App() {
  useEffect(() => {
    usage.entered('conditions');
    requestAuthorization([CONDITION])
      .then(() => queryClinicalRecords(CONDITION, { limit: 0 }))
      .then((found) => found.forEach((condition) => usage.shown(condition.displayName)));
  }, []);
  return <Text>Conditions</Text>;
}
