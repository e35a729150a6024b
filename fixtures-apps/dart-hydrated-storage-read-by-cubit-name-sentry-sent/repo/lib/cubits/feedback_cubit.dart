import 'package:hydrated_bloc/hydrated_bloc.dart';

/// What a person is writing to us, kept until it is sent.
class FeedbackCubit extends HydratedCubit<String> {
  FeedbackCubit() : super('');

  void type(String text) => emit(text);

  @override
  String fromJson(Map<String, dynamic> json) => json['text'] as String;

  @override
  Map<String, dynamic> toJson(String state) => {'text': state};
}
