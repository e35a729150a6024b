import HealthKit

struct FHIRLoader: Sendable {
    private let store = HKHealthStore()

    func load<Resource: FHIRResource>() async throws -> [Resource] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: Resource.clinicalType)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        let decoder = JSONDecoder()
        return try await descriptor.result(for: store).compactMap { record in
            guard let data = record.fhirResource?.data else { return nil }
            return try? decoder.decode(Resource.self, from: data)
        }
    }
}
