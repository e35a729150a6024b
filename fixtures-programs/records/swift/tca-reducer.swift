// Composable Architecture: fields of a reducer's state
import SwiftUI
import ComposableArchitecture
import HealthKit

@Reducer
struct Conditions {
    @ObservableState
    struct State: Equatable {
        var newest = ""
        var search = ""
    }
    enum Action {
        case appeared, reportTapped
        case loaded([String])
        case searchChanged(String)
    }
    var body: some ReducerOf<Self> {
        Reduce { state, action in
            switch action {
            case .appeared:
                return .run { send in
                    let query = HKSampleQueryDescriptor(
                        predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: [])
                    await send(.loaded(try await query.result(for: HKHealthStore()).map(\.displayName)))
                }
            case .loaded(let names):
                state.newest = names.first ?? ""
            case .searchChanged(let text):
                state.search = text
            case .reportTapped:
                print("search", state.search)
                print("newest", state.newest) // leak: clinical-data-logged
            }
            return .none
        }
    }
}

@main
struct ConditionsApp: App {
    private let store = Store(initialState: Conditions.State()) { Conditions() }
    var body: some Scene {
        WindowGroup {
            Button("Report") { store.send(.reportTapped) }
                .task { store.send(.appeared) }
                .onOpenURL { store.send(.searchChanged($0.lastPathComponent)) }
        }
    }
}
