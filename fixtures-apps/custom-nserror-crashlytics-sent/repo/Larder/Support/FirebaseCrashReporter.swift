import FirebaseCrashlytics

struct FirebaseCrashReporter: CrashReporting {
    func report(_ error: any Error) {
        Crashlytics.crashlytics().record(error: error)
    }
}
