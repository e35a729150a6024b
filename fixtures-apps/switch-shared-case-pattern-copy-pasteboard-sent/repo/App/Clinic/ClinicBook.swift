import Foundation

/// The number that the person typed in. It is nobody's health data.
@MainActor
final class ClinicBook {
    private let key = "clinic-number"

    var number: String? {
        get { UserDefaults.standard.string(forKey: key) }
        set { UserDefaults.standard.set(newValue, forKey: key) }
    }
}
