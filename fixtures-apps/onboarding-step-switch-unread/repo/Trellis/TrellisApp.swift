import HealthKit
import SwiftUI

@main
struct TrellisApp: App {
    @State private var onboarding: OnboardingModel
    @State private var home: HomeModel

    init() {
        let store = HKHealthStore()
        _onboarding = State(initialValue: OnboardingModel(store: store))
        _home = State(initialValue: HomeModel(store: store))
    }

    var body: some Scene {
        WindowGroup {
            if onboarding.step == .done {
                HomeScreen(model: home)
            } else {
                OnboardingScreen(model: onboarding)
            }
        }
    }
}
