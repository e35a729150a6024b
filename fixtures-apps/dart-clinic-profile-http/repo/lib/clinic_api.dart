import 'dart:convert';

import 'package:http/http.dart' as http;

import 'clinic_profile.dart';

class ClinicApi {
  Future<ClinicProfile> profile() async {
    final response = await http.get(Uri.parse('https://api.saffron.health/v1/clinic/profile'));
    return ClinicProfile.fromJson(jsonDecode(response.body) as Map<String, dynamic>);
  }
}
