import 'clinical_record.dart';
import 'health_channel.dart';
import 'record_kind.dart';

typedef Timeline = ({List<ClinicalRecord> labs, List<ClinicalRecord> allergies});

class RecordsRepository {
  const RecordsRepository([this._channel = const HealthChannel()]);

  final HealthChannel _channel;

  static const requested = <RecordKind>[
    Labs(),
    Allergies(),
    Conditions(),
  ];

  Future<Timeline?> load() async {
    if (!await _channel.authorize(requested)) return null;
    final (labs, allergies) = await (
      _channel.fetch(const Labs()),
      _channel.fetch(const Allergies()),
    ).wait;
    return (labs: labs, allergies: allergies);
  }
}
