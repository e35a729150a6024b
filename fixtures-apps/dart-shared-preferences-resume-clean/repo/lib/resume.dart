import 'package:shared_preferences/shared_preferences.dart';

import 'entry.dart';

class Resume {
  Resume(this._prefs);

  final SharedPreferences _prefs;

  Track get track => Track.values[_prefs.getInt('resume.track') ?? 0];

  Future<void> remember(Entry entry) async {
    await _prefs.setInt('resume.track', entry.track.index);
    await _prefs.setString('resume.at', DateTime.now().toIso8601String());
  }
}
