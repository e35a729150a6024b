import 'dart:convert';

import 'package:get/get.dart';
import 'package:http/http.dart' as http;

class AssistantClient extends GetxService {
  static final _endpoint = Uri.parse('https://api.openai.com/v1/chat/completions');
  static const _key = String.fromEnvironment('OPENAI_KEY');

  Future<String> ask(String question) async {
    final body = jsonEncode({
      'model': 'gpt-5-mini',
      'messages': [
        {'role': 'system', 'content': 'Explain medical words in plain language.'},
        {'role': 'user', 'content': question},
      ],
    });
    final headers = {'Authorization': 'Bearer $_key', 'Content-Type': 'application/json'};
    final response = await http.post(_endpoint, headers: headers, body: body);
    final json = jsonDecode(response.body) as Map<String, dynamic>;
    return json['choices'][0]['message']['content'] as String;
  }
}
