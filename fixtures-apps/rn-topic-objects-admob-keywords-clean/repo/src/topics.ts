import { makeAutoObservable, runInAction } from 'mobx';
import { NativeModules } from 'react-native';

export class Topic {
  constructor(readonly name: string) {}

  get slug() {
    return this.name.toLowerCase().replace(/\s+/g, '-');
  }
}

export class TopicsStore {
  chosen: Topic[] = [];
  suggested: Topic[] = [];

  constructor() {
    makeAutoObservable(this);
  }

  choose(name: string) {
    this.chosen.push(new Topic(name));
  }

  async suggest() {
    const names: string[] = await NativeModules.Diagnoses.list();
    runInAction(() => {
      this.suggested = names.map((name) => new Topic(name));
    });
  }
}
