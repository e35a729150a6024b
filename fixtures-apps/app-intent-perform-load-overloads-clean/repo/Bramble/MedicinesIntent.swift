import AppIntents
import HealthKit

struct MedicinesIntent: AppIntent {
    static let title: LocalizedStringResource = "Read my medicines"

    func perform() async throws -> some IntentResult & ReturnsValue<[String]> {
        .result(value: try await load())
    }

    private func load() async throws -> [String] {
        try await Clinic.load(HKClinicalType(.medicationRecord)).map(\.displayName)
    }
}
