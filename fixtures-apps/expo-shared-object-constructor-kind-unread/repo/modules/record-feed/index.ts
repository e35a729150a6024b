import { NativeModule, SharedObject, requireNativeModule } from 'expo';

declare class NativeFeed extends SharedObject {
  constructor(kind: 'vitals' | 'coverage');
  load(): Promise<string[]>;
}

declare class RecordFeedModule extends NativeModule {
  connect(): Promise<void>;
  Feed: typeof NativeFeed;
}

const native = requireNativeModule<RecordFeedModule>('RecordFeed');

export const { Feed } = native;
export const connect = () => native.connect();
