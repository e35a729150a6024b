import { track } from '@amplitude/analytics-react-native';
import { useImperativeHandle, useState, type Ref } from 'react';
import { Modal, Text } from 'react-native';

export type SheetHandle = { open: (kind: string, title: string) => void };

export function Sheet({ ref }: { ref: Ref<SheetHandle> }) {
  const [title, setTitle] = useState<string | null>(null);

  useImperativeHandle(
    ref,
    () => ({
      open(kind, heading) {
        setTitle(heading);
        track('sheet_opened', { sheet: kind });
      },
    }),
    [],
  );

  return (
    <Modal visible={title !== null} onRequestClose={() => setTitle(null)}>
      <Text>{title}</Text>
    </Modal>
  );
}
