// a Combine pipeline: records combined with a search text, both reported after a debounce
import Combine
import FirebaseAnalytics
import HealthKit
import SwiftUI

@MainActor final class SearchModel: ObservableObject {
    @Published var query = ""
    @Published private(set) var titles: [String] = []
    @Published private(set) var matches: [String] = []
    private var bag: Set<AnyCancellable> = []

    init() {
        $titles.combineLatest($query)
            .map { titles, query in query.isEmpty ? titles : titles.filter { $0.localizedCaseInsensitiveContains(query) } }
            .assign(to: &$matches)

        $query.debounce(for: .seconds(1), scheduler: RunLoop.main)
            .removeDuplicates()
            .sink { Analytics.logEvent("search", parameters: ["text": $0]) }
            .store(in: &bag)

        $matches.debounce(for: .seconds(1), scheduler: RunLoop.main)
            .compactMap(\.first)
            .sink { Analytics.logEvent("match", parameters: ["text": $0]) } // leak: clinical-data-to-third-party
            .store(in: &bag)
    }

    func load() async throws {
        let type = HKClinicalType(.procedureRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        titles = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}

@main struct FennelApp: App {
    @StateObject private var model = SearchModel()
    var body: some Scene {
        WindowGroup {
            List(model.matches, id: \.self) { Text($0) }
                .searchable(text: $model.query)
                .task { try? await model.load() }
        }
    }
}
