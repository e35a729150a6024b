// typed throws: a decoding failure keeps the raw JSON, which the caller logs
import HealthKit
import OSLog
import SwiftUI

struct Observation: Decodable { let status: String }

struct DecodeFailure: Error {
    let raw: String
    let version: String
}

struct ObservationParser {
    func parse(_ resource: HKFHIRResource) throws(DecodeFailure) -> Observation {
        do {
            return try JSONDecoder().decode(Observation.self, from: resource.data)
        } catch {
            throw DecodeFailure(raw: String(decoding: resource.data, as: UTF8.self), version: resource.fhirVersion.stringRepresentation)
        }
    }
}

@main struct LarchApp: App {
    @State private var states: [String] = []
    private let logger = Logger(subsystem: "health.larch", category: "parse")

    var body: some Scene {
        WindowGroup { List(states, id: \.self) { Text($0) }.task { try? await load() } }
    }

    private func load() async throws {
        let type = HKClinicalType(.labResultRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        let parser = ObservationParser()
        for resource in records.compactMap(\.fhirResource) {
            do throws(DecodeFailure) {
                states.append(try parser.parse(resource).status)
            } catch {
                logger.error("not parsed \(error.raw, privacy: .public)") // leak: clinical-data-logged
                states.append("?")
            }
        }
        logger.info("finished on \(ProcessInfo.processInfo.operatingSystemVersionString, privacy: .public)")
    }
}
