import 'package:pigeon/pigeon.dart';

@ConfigurePigeon(PigeonOptions(
  dartOut: 'lib/camp_api.g.dart',
  swiftOut: 'ios/Runner/CampApi.g.swift',
))
class CampEntry {
  CampEntry({required this.name, required this.year});

  String name;
  int year;
}

@HostApi()
abstract class CampApi {
  @async
  bool authorize();

  @async
  List<CampEntry> allergies();

  @async
  List<CampEntry> immunizations();

  @async
  List<CampEntry> vitalSigns();
}
