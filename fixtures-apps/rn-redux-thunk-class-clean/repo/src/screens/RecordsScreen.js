import { Component } from 'react';
import { FlatList, Text } from 'react-native';
import { connect } from 'react-redux';
import { connectHealth, loadRecords } from '../store/recordsSlice';

class RecordsScreen extends Component {
  async componentDidMount() {
    await this.props.connectHealth();
    this.props.loadRecords('LabResultRecord');
    this.props.loadRecords('ImmunizationRecord');
  }

  render() {
    const { records } = this.props;
    return <FlatList data={records} keyExtractor={(record) => record.id} renderItem={({ item }) => <Text>{item.displayName}</Text>} />;
  }
}

const mapState = ({ records }) => ({ records: Object.values(records.byType).flat() });

export default connect(mapState, { connectHealth, loadRecords })(RecordsScreen);
