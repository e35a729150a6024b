// Combine: @Published properties, assign(to:) and sink
import SwiftUI
import Combine
import HealthKit

@MainActor
final class SearchModel: ObservableObject {
    @Published var query = ""
    @Published var names: [String] = []
    @Published private(set) var title = ""
    private var bag = Set<AnyCancellable>()

    init() {
        $names.map { $0.first ?? "" }.assign(to: &$title)
        $query.dropFirst().sink { print("query", $0) }.store(in: &bag)
        $title.dropFirst().sink { print("title", $0) }.store(in: &bag) // leak: clinical-data-logged
    }

    func load() async throws {
        let type = HKClinicalType(.conditionRecord)
        let store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        names = found.map(\.displayName)
    }
}

@main
struct SearchApp: App {
    @StateObject private var model = SearchModel()
    var body: some Scene {
        WindowGroup {
            TextField("Search", text: $model.query).task { try? await model.load() }
        }
    }
}
