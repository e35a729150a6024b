import { Tabs } from 'expo-router';
import { useEffect } from 'react';
import { askForAccess } from '../services/access';

export default function Layout() {
  useEffect(() => {
    askForAccess();
  }, []);
  return <Tabs />;
}
