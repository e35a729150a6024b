// swift-dependencies: clients with live values, used by @Dependency
import SwiftUI
import Dependencies
import HealthKit
import Mixpanel

struct CareClient: Sendable {
    var procedures: @Sendable () async throws -> [String]
    var tips: @Sendable () -> [String]
}

extension CareClient: DependencyKey {
    static let liveValue = Self(
        procedures: {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: [])
            return try await query.result(for: HKHealthStore()).map(\.displayName)
        },
        tips: { ["Bring a friend", "Rest afterwards"] }
    )
}

extension DependencyValues {
    var care: CareClient {
        get { self[CareClient.self] }
        set { self[CareClient.self] = newValue }
    }
}

@MainActor @Observable
final class CareModel {
    @ObservationIgnored @Dependency(\.care) private var care

    func load() async throws {
        Mixpanel.initialize(token: "9d9d", trackAutomaticEvents: false)
        let names = try await care.procedures()
        Mixpanel.mainInstance().track(event: "tips", properties: ["texts": care.tips()])
        Mixpanel.mainInstance().track(event: "procedures", properties: ["names": names]) // leak: clinical-data-to-third-party
    }
}

@main
struct CareApp: App {
    @State private var model = CareModel()
    var body: some Scene { WindowGroup { Text("Care").task { try? await model.load() } } }
}
