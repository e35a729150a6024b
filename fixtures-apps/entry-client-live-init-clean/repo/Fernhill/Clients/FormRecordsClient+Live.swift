import HealthKit

extension FormRecordsClient {
    static func live(store: HKHealthStore = HKHealthStore()) -> Self {
        .init(
            ask: {
                guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
                try await store.requestAuthorization(toShare: [], read: Set(FormSection.allCases.map(\.sampleType)))
            },
            entries: { section in
                let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: section.sampleType)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
                return try await descriptor.result(for: store).map { FormEntry(id: $0.uuid, title: $0.displayName) }
            }
        )
    }
}
