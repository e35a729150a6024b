import 'dart:convert';

import 'package:http/http.dart' as http;

class StudyApi {
  static final _types = Uri.parse('https://study.fennel.health/v1/record-types');

  Future<List<String>> recordTypes() async {
    final response = await http.get(_types);
    return (jsonDecode(response.body) as List<dynamic>).cast<String>();
  }
}
