import { Slot } from 'expo-router';
import { NewestProvider, SectionProvider } from '../src/texts';
import { Usage } from '../src/Usage';

export default function Layout() {
  return (
    <SectionProvider>
      <NewestProvider>
        <Usage />
        <Slot />
      </NewestProvider>
    </SectionProvider>
  );
}
