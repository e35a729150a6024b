import { useState } from 'react';
import { ClinicalRecordType } from 'react-native-health';

import { useClinicalRecords } from '../../health/useClinicalRecords';
import { NotesCard } from '../../ui/NotesCard';
import { RecordCard } from '../../ui/RecordCard';

export function ProceduresCard({ enabled }: { enabled: boolean }) {
  const [notes, setNotes] = useState('');
  const { records, failed } = useClinicalRecords({ type: ClinicalRecordType.ProcedureRecord, years: 10, enabled });
  return (
    <>
      <RecordCard title="Procedures" records={records} failed={failed} />
      <NotesCard title="What helped after them" value={notes} onChange={setNotes} />
    </>
  );
}
