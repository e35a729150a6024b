import { useEffect } from 'react';
import { ScrollView } from 'react-native';
import { askForRecords } from '../src/api/records';
import { Footer } from '../src/components/Footer';
import { Shelf } from '../src/components/Shelf';
import { useLabs } from '../src/hooks/useLabs';
import { useProcedures } from '../src/hooks/useProcedures';

export default function Home() {
  const labs = useLabs();
  const procedures = useProcedures();

  useEffect(() => {
    void askForRecords();
  }, []);

  return (
    <ScrollView>
      <Shelf title="Lab results" names={labs.data ?? []} busy={labs.isFetching} onFill={() => labs.refetch()} />
      <Shelf title="Procedures" names={procedures.data ?? []} busy={procedures.isFetching} onFill={() => labs.refetch()} />
      <Footer />
    </ScrollView>
  );
}
