import AsyncStorage from '@react-native-async-storage/async-storage';

export class Slot {
  constructor(private readonly key: string) {}

  read(): Promise<string | null> {
    return AsyncStorage.getItem(this.key);
  }

  write(text: string): Promise<void> {
    return AsyncStorage.setItem(this.key, text);
  }
}

export const questionSlot = new Slot('curlew.question');
export const procedureSlot = new Slot('curlew.procedure');
