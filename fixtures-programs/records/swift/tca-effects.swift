// Composable Architecture: effects that send with captured state
import SwiftUI
import ComposableArchitecture
import HealthKit
import FirebaseAnalytics

@Reducer
struct Labs {
    @ObservableState
    struct State: Equatable {
        var names: [String] = []
        var sort = "date"
    }
    enum Action {
        case task
        case response([HKClinicalRecord])
        case sortTapped(String)
    }
    var body: some ReducerOf<Self> {
        Reduce { state, action in
            switch action {
            case .task:
                return .run { send in
                    let query = HKSampleQueryDescriptor(
                        predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: [])
                    try await send(.response(query.result(for: HKHealthStore())))
                }
            case .response(let records):
                state.names = records.map(\.displayName)
                return .run { [names = state.names] _ in
                    Analytics.logEvent("labs", parameters: ["names": names.joined(separator: ",")]) // leak: clinical-data-to-third-party
                }
            case .sortTapped(let sort):
                state.sort = sort
                return .run { [sort = state.sort] _ in
                    Analytics.logEvent("sort", parameters: ["by": sort])
                }
            }
        }
    }
}

@main
struct LabsApp: App {
    private let store = Store(initialState: Labs.State()) { Labs() }
    var body: some Scene {
        WindowGroup { Button("By name") { store.send(.sortTapped("name")) }.task { store.send(.task) } }
    }
}
