import { Component } from 'react';
import { FlatList, Text } from 'react-native';
import { study } from '../config/study';
import { connect, records } from '../health/healthkit';

export default class RecordsScreen extends Component {
  state = { records: [] };

  async componentDidMount() {
    await connect();
    const found = await Promise.all(study.types.map(records));
    this.setState({ records: found.flat() });
  }

  render() {
    return <FlatList data={this.state.records} keyExtractor={(r) => r.id} renderItem={({ item }) => <Text>{item.displayName}</Text>} />;
  }
}
