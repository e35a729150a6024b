import 'package:firebase_ai/firebase_ai.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

import '../labs/labs_repository.dart';

final modelProvider = Provider(
  (ref) => FirebaseAI.googleAI().generativeModel(model: 'gemini-2.5-flash'),
);

final assistantProvider = AsyncNotifierProvider<AssistantController, String?>(AssistantController.new);

class AssistantController extends AsyncNotifier<String?> {
  @override
  Future<String?> build() async => null;

  Future<void> ask(String question) async {
    state = const AsyncLoading();
    state = await AsyncValue.guard(() async {
      final labs = await ref.read(labsProvider.future);
      final prompt = [
        'Answer in plain words and name no diagnosis.',
        'Results on file: ${labs.map((lab) => lab.name).join(', ')}.',
        'Question: $question',
      ].join('\n');
      final response = await ref.read(modelProvider).generateContent([Content.text(prompt)]);
      return response.text;
    });
  }
}
