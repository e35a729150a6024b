// Combine: PassthroughSubject and CurrentValueSubject
import SwiftUI
import Combine
import HealthKit
import Mixpanel

@MainActor
final class Hub {
    private let records = PassthroughSubject<HKClinicalRecord, Never>()
    private let screen = CurrentValueSubject<String, Never>("home")
    private var bag = Set<AnyCancellable>()

    init() {
        Mixpanel.initialize(token: "e01c", trackAutomaticEvents: false)
        screen
            .removeDuplicates()
            .sink { Mixpanel.mainInstance().track(event: "screen", properties: ["name": $0]) }
            .store(in: &bag)
        records
            .map { $0.displayName.lowercased() }
            .sink { name in
                Mixpanel.mainInstance().track(event: "record", properties: ["name": name]) // leak: clinical-data-to-third-party
            }
            .store(in: &bag)
    }

    func load() async throws {
        screen.send("allergies")
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        found.forEach { records.send($0) }
    }
}

@main
struct HubApp: App {
    private let hub = Hub()
    var body: some Scene {
        WindowGroup { Text("Hub").task { try? await hub.load() } }
    }
}
