import 'package:dio/dio.dart';

import 'programme.dart';

class ProgrammeClient {
  ProgrammeClient() : _dio = Dio(BaseOptions(baseUrl: 'https://api.pipit.health/v2'));

  final Dio _dio;

  Future<Programme> programme(String code) async {
    final response = await _dio.get<Map<String, dynamic>>('/programmes/$code');
    return Programme.fromJson(response.data!);
  }
}
