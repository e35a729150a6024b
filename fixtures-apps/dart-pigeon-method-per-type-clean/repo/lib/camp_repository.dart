import 'camp_api.g.dart';

class CampSheet {
  const CampSheet({required this.allergies, required this.shots, required this.measurements});

  final List<CampEntry> allergies;
  final List<CampEntry> shots;
  final List<CampEntry> measurements;
}

class CampRepository {
  CampRepository({CampApi? api}) : _api = api ?? CampApi();

  final CampApi _api;

  Future<CampSheet?> loadSheet() async {
    if (!await _api.authorize()) return null;
    final allergies = await _api.allergies();
    final shots = await _api.immunizations();
    final measurements = await _api.vitalSigns();
    return CampSheet(allergies: allergies, shots: shots, measurements: measurements);
  }
}
