import 'package:dio/dio.dart';

class GuideService {
  final Dio _dio = Dio(BaseOptions(baseUrl: 'https://generativelanguage.googleapis.com/v1beta'));

  static const _key = String.fromEnvironment('GEMINI_KEY');

  Future<String> explain(String subject) async {
    final response = await _dio.post<Map<String, dynamic>>(
      '/models/gemini-2.5-flash:generateContent',
      options: Options(headers: {'x-goog-api-key': _key}),
      data: {
        'contents': [
          {
            'parts': [
              {'text': 'Explain in three short sentences: $subject'},
            ],
          },
        ],
      },
    );
    final candidates = response.data!['candidates'] as List<dynamic>;
    final parts = (candidates.first as Map)['content']['parts'] as List<dynamic>;
    return (parts.first as Map)['text'] as String;
  }
}
