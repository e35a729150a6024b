// a redux store: actions, a reducer and a logging subscriber
import SwiftUI
import HealthKit

struct AppState {
    var newestShot = ""
    var language = "en"
}

enum AppAction {
    case shotsLoaded([HKClinicalRecord])
    case languageChosen(String)
}

func reduce(_ state: inout AppState, _ action: AppAction) {
    switch action {
    case .shotsLoaded(let records): state.newestShot = records.first?.displayName ?? ""
    case .languageChosen(let language): state.language = language
    }
}

@MainActor
final class ReduxStore {
    private(set) var state = AppState()
    private var subscribers: [(AppState) -> Void] = []

    func subscribe(_ subscriber: @escaping (AppState) -> Void) { subscribers.append(subscriber) }

    func dispatch(_ action: AppAction) {
        reduce(&state, action)
        for subscriber in subscribers { subscriber(state) }
    }
}

@main
struct ReduxApp: App {
    private let store = ReduxStore()

    var body: some Scene {
        WindowGroup {
            Button("Deutsch") { store.dispatch(.languageChosen("de")) }.task {
                store.subscribe { print("language", $0.language) }
                store.subscribe { print("shot", $0.newestShot) } // leak: clinical-data-logged
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: [])
                store.dispatch(.shotsLoaded((try? await query.result(for: HKHealthStore())) ?? []))
            }
        }
    }
}
