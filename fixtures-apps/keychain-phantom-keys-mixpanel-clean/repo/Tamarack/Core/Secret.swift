import Foundation

/// The address of a value in the keychain, with the type it is kept as.
struct Secret<Value: Codable> {
    let account: String
}

extension Secret where Value == String {
    static var currentMedication: Secret { Secret(account: "medication.current") }
    static var planTier: Secret { Secret(account: "subscription.tier") }
}
