// a class with private fields, a getter, a setter and a static member
import { Component } from 'react';
import { Text } from 'react-native';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const mixpanel = new Mixpanel('c4d2', false);

class Diary {
  static edition = 'spring';
  #page = '';
  #cover = 'plain';

  get page() {
    return this.#page.trim();
  }
  set page(text: string) {
    this.#page = text;
  }
  get cover() {
    return `${Diary.edition} ${this.#cover}`;
  }
}

export default class DiaryScreen extends Component {
  diary = new Diary();

  async componentDidMount() {
    const type = 'HKClinicalTypeIdentifierProcedureRecord';
    await requestAuthorization([type]);
    const procedures = await queryClinicalRecords(type, { limit: 1 });
    this.diary.page = procedures[0]?.displayName ?? '';
    mixpanel.track('diary', { page: this.diary.page }); // leak: clinical-data-to-third-party
    mixpanel.track('diary', { cover: this.diary.cover });
  }

  render() {
    return <Text>Diary</Text>;
  }
}
