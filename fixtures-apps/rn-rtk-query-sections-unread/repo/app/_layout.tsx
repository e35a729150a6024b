import { Stack } from 'expo-router';
import { useEffect, useState } from 'react';
import { Provider } from 'react-redux';

import { connect } from '../src/records/access';
import { store } from '../src/store';

export default function Layout() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    connect().then(setReady);
  }, []);
  return <Provider store={store}>{ready && <Stack />}</Provider>;
}
