import Foundation
import HealthKit
import Observation

@MainActor
@Observable
final class ShelfModel {
    private(set) var titles: [String] = []

    @ObservationIgnored private var token: NotificationCenter.ObservationToken?
    private let store = HKHealthStore()

    func start() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try? await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord)
        ])
        token = NotificationCenter.default.addObserver(of: Desk.shared, for: ShelfRequested.self) { [weak self] message in
            let identifier = message.identifier
            Task { await self?.show(identifier) }
        }
    }

    private func show(_ identifier: HKClinicalTypeIdentifier) async {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 30
        )
        titles = ((try? await descriptor.result(for: store)) ?? []).map(\.displayName)
    }
}
