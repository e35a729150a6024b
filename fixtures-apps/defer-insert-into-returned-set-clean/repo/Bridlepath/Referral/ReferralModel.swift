import Foundation
import Observation

@MainActor
@Observable
final class ReferralModel {
    private let records: RecordsStore
    var dentist = ""
    private(set) var letter = ReferralLetter()
    private(set) var failure: String?

    init(records: RecordsStore) {
        self.records = records
    }

    func fillIn() async {
        do {
            guard try await records.connect() else {
                failure = "Health records are not available on this iPhone."
                return
            }
            letter.allergies = try await records.allergies()
            letter.medications = try await records.medications()
            letter.insurers = try await records.coverage()
        } catch {
            failure = "The records could not be read."
        }
    }
}
