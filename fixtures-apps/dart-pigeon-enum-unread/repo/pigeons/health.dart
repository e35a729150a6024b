import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartOut: 'lib/src/health.g.dart',
  swiftOut: 'ios/Runner/Health.g.swift',
))
enum FormTopic { vaccinations, allergies, insurance }

class FormRecord {
  FormRecord({required this.id, required this.title});
  String id;
  String title;
}

@HostApi()
abstract class HealthHostApi {
  @async
  bool connect(List<FormTopic> topics);

  @async
  List<FormRecord> records(FormTopic topic);
}
