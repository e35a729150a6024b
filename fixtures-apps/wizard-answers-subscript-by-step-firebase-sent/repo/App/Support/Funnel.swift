import FirebaseAnalytics

struct Funnel {
    func finished(reaching answer: String) {
        Analytics.logEvent("wizard_finished", parameters: ["answer": answer])
    }
}
