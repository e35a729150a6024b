import HealthKit
import SwiftUI

@MainActor
final class ChartModel: ObservableObject {
    @Published private(set) var names: [String] = []
    private let permission: Permission
    private let store: HKHealthStore

    init(permission: Permission, store: HKHealthStore) {
        self.permission = permission
        self.store = store
    }

    func load() async throws {
        try await permission.request()
        names = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))],
            sortDescriptors: []
        ).result(for: store).map(\.displayName)
    }
}

struct ChartView: View {
    @StateObject var model: ChartModel

    var body: some View {
        List {
            ForEach(model.names, id: \.self) { Text($0) }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { try? await model.load() }
    }
}
