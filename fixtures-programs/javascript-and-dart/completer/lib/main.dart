// asks: allergy clinicalNote | reads: allergy clinicalNote
// a Completer hands the chosen type to the one who waits, a Timer beside it
import 'dart:async';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('app.records');

class Question {
  final _answer = Completer<String>();

  Future<String> get type => _answer.future;

  void answer(String type) => _answer.complete(type);
}

Future<void> showAnswer(Question question) async {
  final type = await question.type;
  await channel.invokeMethod<bool>('askFor', type);
  debugPrint('${await channel.invokeListMethod<String>('list', type)}');
}

void start(String type) {
  final question = Question();
  showAnswer(question);
  Timer(const Duration(milliseconds: 300), () => question.answer(type));
}

void main() => runApp(const MaterialApp(home: QuestionPage()));

class QuestionPage extends StatelessWidget {
  const QuestionPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: Row(children: [
          TextButton(onPressed: () => start('allergy'), child: const Text('Allergies')),
          TextButton(onPressed: () => start('note'), child: const Text('Letters')),
        ]),
      );
}
