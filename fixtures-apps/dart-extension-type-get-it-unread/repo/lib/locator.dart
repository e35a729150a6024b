import 'package:get_it/get_it.dart';

import 'card/card_model.dart';
import 'clinical/channel_clinical_repository.dart';
import 'clinical/clinical_repository.dart';

final locator = GetIt.instance;

void setUpLocator() {
  locator
    ..registerLazySingleton<ClinicalRepository>(ChannelClinicalRepository.new)
    ..registerFactory(() => CardModel(locator()));
}
