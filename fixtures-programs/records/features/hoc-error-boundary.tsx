// a HOC that logs what it mounts, around a record card, and an error boundary around both
import { Component, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Text } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const PROCEDURE = 'HKClinicalTypeIdentifierProcedureRecord';

function withMountLog<P extends { title: string }>(Inner: ComponentType<P>) {
  return function Logged(props: P) {
    useEffect(() => {
      console.debug('mounted', props.title); // leak: clinical-data-logged
    }, [props.title]);
    return <Inner {...props} />;
  };
}

const Card = withMountLog(({ title }: { title: string }) => <Text>{title}</Text>);

class Boundary extends Component<{ area: string; children: ReactNode }, { failed: boolean }> {
  state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  componentDidCatch() {
    console.debug('failed', this.props.area);
  }
  render() {
    return this.state.failed ? <Text>Something went wrong</Text> : this.props.children;
  }
}

export default function Procedures() {
  const [titles, setTitles] = useState<string[]>([]);
  useEffect(() => {
    requestAuthorization([PROCEDURE])
      .then(() => queryClinicalRecords(PROCEDURE, { limit: 0 }))
      .then((found) => setTitles(found.map((record) => record.displayName)));
  }, []);
  return (
    <Boundary area="procedures">
      {titles.map((title) => <Card key={title} title={title} />)}
    </Boundary>
  );
}
