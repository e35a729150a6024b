import FirebaseCrashlytics
import Shared

final class CrashlyticsDiagnostics: Diagnostics {
    func note(key: String, value: String) {
        Crashlytics.crashlytics().setCustomValue(value, forKey: key)
    }
}
