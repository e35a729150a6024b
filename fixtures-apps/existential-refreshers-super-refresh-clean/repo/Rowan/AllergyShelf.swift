import HealthKit

@MainActor
class AllergyShelf: Refreshing {
    private(set) var allergies: [String] = []
    var lines: [String] { allergies }

    func refresh() async {
        let found = try? await Vault.shared.records(HKClinicalType(.allergyRecord))
        allergies = (found ?? []).map(\.displayName)
    }
}

/// What the nurse hands out: what a child takes stands below what it must not take.
final class CautionShelf: AllergyShelf {
    private var drugs: [String] = []
    override var lines: [String] { super.lines + drugs }

    override func refresh() async {
        await super.refresh()
        let found = try? await Vault.shared.records(HKClinicalType(.medicationRecord))
        drugs = (found ?? []).map(\.displayName)
    }
}
