import 'package:appsflyer_sdk/appsflyer_sdk.dart';
import 'package:flutter/foundation.dart';
import 'package:flutter/services.dart';

import 'packing_list.dart';

class PackingService {
  PackingService(this._appsflyer);

  static const _channel = MethodChannel('galingale/medications');
  final AppsflyerSdk _appsflyer;

  Future<PackingList> prepare() async {
    final rows = await _channel.invokeListMethod<Map<Object?, Object?>>('load') ?? const [];
    final medications = [
      for (final row in rows)
        Medication(
          row['title']! as String,
          DateTime.fromMillisecondsSinceEpoch(((row['date']! as double) * 1000).round()),
        ),
    ];
    final list = await compute(summarize, medications);
    await _appsflyer.logEvent('packing_list_made', {'days': list.days, 'item': list.longest});
    return list;
  }
}
