import FirebaseCrashlytics

/// What we would like to know when a crash report comes in.
enum Diagnostics {
    static func note(_ value: String, as key: String) {
        Crashlytics.crashlytics().setCustomValue(value, forKey: key)
    }
}
